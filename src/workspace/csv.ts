/** A number stays a number; null is an empty cell. */
export type Cell = string | number | null;

const BYTE_ORDER_MARK = '\uFEFF';
const ROW_END = '\r\n';

/**
 * A line that a spreadsheet could take for a formula: one of the signs, full width or not, at its start or after
 * blanks, quotes and marks that nobody sees. (Excel drops some of these before it looks; PapaParse's guard knows
 * none of them.) The line breaks stay out of the blanks, so that every line is looked at for itself.
 */
const FORMULA = /^(?=(?:(?![\r\n\u2028\u2029])[\s\p{Cc}\p{Cf}\p{DI}"'])*[=+\-@\t\uFF0B\uFF0D\uFF1D\uFF20])/gmu;

/** The same text, with an apostrophe before each line that could be a formula, and before a cell that starts a line. */
function guarded(text: string): string {
  return text.replace(FORMULA, "'").replace(/^\r/u, "'\r");
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = guarded(cell);
  // the separators of every locale, for programs that guess; blanks at the ends, for those that trim
  return /["',;\t\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as a CSV file that spreadsheets open as it is: UTF-8 with its mark, CRLF after each row, formulas defused. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(written).join(',') + ROW_END).join('');
}

/** A field between tabs: in quotation marks where it holds what would end it, or would be taken for a line of settings. */
function tabbed(text: string): string {
  return /["\t\r\n]|^\s*#|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as a text with tabs for programs of flashcards (Anki: https://docs.ankiweb.net/importing/text-files.html): UTF-8
 * without a mark, since the settings stand in its first lines. Nothing is defused: these programs know no formulas.
 * @param settings lines before the first row, each begins with `#`
 */
export function toTabbed(settings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [...settings, ...rows.map((row) => row.map(tabbed).join('\t'))].map((line) => `${line}\n`).join('');
}
