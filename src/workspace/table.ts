/** Rows and columns out of a text that somebody pasted or exported: CSV with any of the usual separators. */

/** Cells as they were written, row by row; rows without anything in them are left out, and not counted. */
export interface Table {
  readonly rows: readonly (readonly string[])[];
  /** The line of the text in which each row begins, from 1. */
  readonly lines: readonly number[];
}

/** What may stand between two cells. A tab is first: copied from a spreadsheet, a text has nothing else. */
const SEPARATORS = ['\t', ';', '؛', ','] as const;

/** A cell in quotation marks, a cell without, or the end of a row. */
function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r\n?|\n/u);
  const bare = first.replace(/"(?:[^"]|"")*"?/gu, '');
  const counts = SEPARATORS.map((separator) => bare.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Reads along a text; a quotation mark that never closes takes the rest, as spreadsheets do. */
class Reader {
  readonly rows: string[][] = [];
  readonly lines: number[] = [];
  readonly #text: string;
  readonly #separator: string;
  #at = 0;
  #line = 1;

  constructor(text: string, separator: string) {
    this.#text = text;
    this.#separator = separator;
  }

  read(): Table {
    while (this.#at < this.#text.length) this.#row();
    return { rows: this.rows, lines: this.lines };
  }

  #row(): void {
    const line = this.#line;
    const cells: string[] = [];
    do cells.push(this.#cell());
    while (this.#past(this.#separator));
    if (this.#past('\r')) this.#past('\n');
    else this.#past('\n');
    this.#line += 1;
    if (cells.every((cell) => cell === '')) return;
    this.rows.push(cells);
    this.lines.push(line);
  }

  #cell(): string {
    const quoted = this.#past('"') ? this.#quoted() : '';
    const start = this.#at;
    while (this.#at < this.#text.length && !this.#isEnd(this.#text.charAt(this.#at))) this.#at += 1;
    return (quoted + this.#text.slice(start, this.#at)).trim();
  }

  #quoted(): string {
    let value = '';
    for (;;) {
      const end = this.#text.indexOf('"', this.#at);
      const part = this.#text.slice(this.#at, end < 0 ? undefined : end);
      this.#line += part.split(/\r\n?|\n/u).length - 1;
      value += part;
      this.#at = end < 0 ? this.#text.length : end + 1;
      if (end < 0 || !this.#past('"')) return value;
      value += '"';
    }
  }

  #isEnd(sign: string): boolean {
    return sign === this.#separator || sign === '\n' || sign === '\r';
  }

  #past(sign: string): boolean {
    if (this.#text.charAt(this.#at) !== sign) return false;
    this.#at += 1;
    return true;
  }
}

/** The table in a text: separated by whatever separates its first row, cells in quotation marks if need be. */
export function readTable(text: string): Table {
  const bare = text.replace(/^\uFEFF/u, '');
  return new Reader(bare, separatorOf(bare)).read();
}
