import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';
import type { Cell } from './csv.ts';

/** Rows of a CSV file, as RFC 4180 reads them. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const text = csv.replace(/^\uFEFF/u, '');
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (text.startsWith('\r\n', at)) {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else cell += sign;
  }
  return rows;
}

/** What one cell is written as. */
function cell(value: Cell): string {
  return toCsv([[value]]).slice(1, -2);
}

/** What one cell is read as. */
function read(value: Cell): string | undefined {
  return parse(toCsv([[value]]))[0]?.[0];
}

describe('toCsv', () => {
  it('starts with a byte order mark and ends each row with CRLF', () => {
    expect(toCsv([])).toBe('\uFEFF');
    expect(
      toCsv([
        ['محور', 'سطح'],
        ['راهبرد', 3],
        [null, ''],
      ]),
    ).toBe('\uFEFFمحور,سطح\r\nراهبرد,3\r\n,\r\n');
  });

  it.each<[Cell, string]>([
    ['a,b', '"a,b"'],
    ['او گفت "نه"', '"او گفت ""نه"""'],
    ['a\nb', '"a\nb"'],
    ['a\r\nb', '"a\r\nb"'],
    ['a;b', '"a;b"'],
    ['a\tb', '"a\tb"'],
    [' a', '" a"'],
    ['a ', '"a "'],
    ['نمی‌دانم', 'نمی‌دانم'],
  ])('quotes %j', (value, expected) => {
    expect(cell(value)).toBe(expected);
  });

  it.each<[number, string]>([
    [-5, '-5'],
    [0.5, '0.5'],
    [-0, '0'],
    [NaN, ''],
    [Infinity, ''],
  ])('keeps the number %d a number', (value, expected) => {
    expect(cell(value)).toBe(expected);
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\tx',
    '\rx',
    ' =1',
    '\u00A0=1',
    '\u3000=1',
    '\u200E=1',
    '\u200F=1',
    '\u202B=1',
    '\u2067=1',
    '\u061C=1',
    '\u200B=1',
    '\u200C=1',
    '\uFEFF=1',
    '\u00AD=1',
    '\u115F=1',
    '\uFFF9=1',
    '\u0000=1',
    '"=1',
    "'=1",
    '" =1',
    '\uFF1D1',
    '\uFF0B1',
    '\uFF0D1',
    '\uFF201',
    ' \u200F"\uFF1D1',
  ])('puts an apostrophe before %j', (value) => {
    expect(read(value)).toBe(`'${value}`);
  });

  it.each([
    ['a\n=1', "a\n'=1"],
    ['a\r\n=1\r\nb', "a\r\n'=1\r\nb"],
    ['a\r=1', "a\r'=1"],
    ['=1\n=2', "'=1\n'=2"],
    ['a\n \u200F=1', "a\n' \u200F=1"],
    ['\n=1', "\n'=1"],
    ['a\n\n\n=1', "a\n\n\n'=1"],
    ['a\u2028=1', "a\u2028'=1"],
    ['\r=1', "'\r'=1"],
    ['a\n\tb', "a\n'\tb"],
  ])('puts an apostrophe into each line of %j that needs one', (value, expected) => {
    expect(read(value)).toBe(expected);
  });

  it.each(['', 'a=1', '1-2', 'a@b.example', '۱۴۰۵', 'a - b', '«=1»', 'x\ny', '3', ' a', '\na', '"a"'])(
    'leaves %j as it is',
    (value) => {
      expect(read(value)).toBe(value);
    },
  );

  it('takes time in proportion to the text', () => {
    for (const sign of [' ', '\u2028', '\n', '"', '\u200F']) {
      const start = performance.now();
      toCsv([[sign.repeat(200_000)]]);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });

  const unit = fc.constantFrom(
    'a',
    'س',
    ',',
    ';',
    '"',
    "'",
    '\r',
    '\n',
    '\t',
    ' ',
    '\u200F',
    '\uFEFF',
    '=',
    '-',
    '\uFF1D',
    '\u2028',
  );
  const anyCell = fc.oneof(fc.string({ unit, maxLength: 12 }), fc.integer(), fc.constant(null));
  const anyRows = fc.array(fc.array(anyCell, { minLength: 1, maxLength: 4 }), { maxLength: 4 });

  it('reads back as the cells given, apostrophes apart', () => {
    const bare = (text: string): string => text.replaceAll("'", '');
    fc.assert(
      fc.property(anyRows, (rows) => {
        const parsed = parse(toCsv(rows));
        expect(parsed.map((row) => row.map(bare))).toEqual(
          rows.map((row) => row.map((each) => bare(String(each ?? '')))),
        );
      }),
    );
  });

  it('leaves no line that could be a formula, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
        for (const line of (read(text) ?? '').split(/[\r\n\u2028]/u)) {
          expect(line).not.toMatch(/^[ \u200F\uFEFF"]*[=\-\t\uFF1D]/u);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
