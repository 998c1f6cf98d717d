import type { Cell as PlainCell } from './csv.ts';

/** A cell with its type: text stays text whatever it begins with, a number can be counted with, null is empty. */
export type XlsxCell = PlainCell | { readonly date: string };

/** One sheet; the first row is its heading. */
export interface XlsxSheet {
  /** Cut to what spreadsheets allow: 31 characters, none of `[]/\:*?`. */
  readonly name: string;
  readonly rows: readonly (readonly XlsxCell[])[];
}

export interface XlsxOptions {
  /** Whether the first column stands on the right, as in Persian. */
  readonly rightToLeft: boolean;
}

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Characters that a spreadsheet keeps in one cell. */
const CELL_LIMIT = 32_767;
const NAME_LIMIT = 31;
/** About as wide as a column stays readable, in characters. */
const WIDEST = 60;

function shortened(text: string): string {
  if (text.length <= CELL_LIMIT) return text;
  return `${text.slice(0, CELL_LIMIT - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** Half a character would make the whole file unreadable. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

function sheetName(name: string): string {
  const cleaned = wellFormed(name)
    .replace(/[[\]/\\:*?\p{Cc}]+/gu, ' ')
    .slice(0, NAME_LIMIT)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .replace(/^['\s]+|['\s]+$/gu, '');
  return cleaned === '' ? '1' : cleaned;
}

function widthOf(rows: XlsxSheet['rows'], column: number): number {
  const lengths = rows.map((row) => {
    const cell = row[column];
    if (typeof cell === 'string') return Math.max(...cell.split('\n').map((line) => line.length));
    return typeof cell === 'number' ? String(cell).length : 10;
  });
  // not spread: there can be more rows than a call takes arguments
  return Math.min(WIDEST, lengths.reduce((widest, length) => Math.max(widest, length), 8) + 2);
}

function written(cell: XlsxCell, heading: boolean) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell, type: Number } : null;
  if (typeof cell === 'object') {
    return { value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  }
  // «@» keeps it text when somebody edits the cell; a text never becomes a formula
  const text = { value: shortened(wellFormed(cell)), type: String, format: '@', alignVertical: 'top' as const };
  return heading ? { ...text, fontWeight: 'bold' as const } : { ...text, wrap: cell.includes('\n') };
}

/**
 * Sheets as a spreadsheet file. The writer is fetched with the first file.
 * @throws whatever fetching it throws, for example without a connection
 */
export async function toXlsx(sheets: readonly XlsxSheet[], { rightToLeft }: XlsxOptions): Promise<Blob> {
  const { default: write } = await import('write-excel-file/browser');
  const blob = await write(
    sheets.map(({ name, rows }) => ({
      sheet: sheetName(name),
      data: rows.map((row, place) => row.map((cell) => written(cell, place === 0))),
      columns: (rows[0] ?? []).map((_, column) => ({ width: widthOf(rows, column) })),
      rightToLeft,
      stickyRowsCount: 1,
    })),
  ).toBlob();
  return new Blob([blob], { type: XLSX_TYPE });
}
