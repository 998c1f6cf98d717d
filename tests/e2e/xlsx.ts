/** What a spreadsheet file holds, as far as tests ask: read from its parts, with no library for spreadsheets. */
import { strFromU8, unzipSync } from 'fflate';

export interface SheetFacts {
  readonly names: readonly string[];
  readonly rightToLeft: boolean;
  /** All numbers of all sheets, as written. */
  readonly numbers: readonly string[];
  readonly formulas: number;
}

export function readSheet(bytes: Buffer): SheetFacts {
  const parts = unzipSync(new Uint8Array(bytes));
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/'));
  const all = sheets.map(text).join('');
  return {
    names: Array.from(text('xl/workbook.xml').matchAll(/<sheet\b[^>]*\bname="([^"]*)"/gu), ([, name = '']) => name),
    rightToLeft: all.includes('rightToLeft="1"'),
    numbers: Array.from(all.matchAll(/<v>([\d.]+)<\/v>/gu), ([, number = '']) => number),
    formulas: Array.from(all.matchAll(/<f\b/gu)).length,
  };
}
