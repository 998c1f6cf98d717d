import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';
import { readTable } from './table.ts';
import { anyString } from './testKit.ts';

describe('readTable', () => {
  it.each([
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a\tb\r1\t2,3',
      [
        ['a', 'b'],
        ['1', '2,3'],
      ],
    ],
    [
      'بخش؛نمره\nزنان؛۵',
      [
        ['بخش', 'نمره'],
        ['زنان', '۵'],
      ],
    ],
    ['\uFEFFa,b', [['a', 'b']]],
    [
      '"a, ""b""","c\nd"\n1,2',
      [
        ['a, "b"', 'c\nd'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n\n , \n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['a,"b', [['a', 'b']]],
    ['', []],
    [' a , b ', [['a', 'b']]],
  ])('of %j', (text, rows) => {
    expect(readTable(text).rows).toEqual(rows);
  });

  it('knows in which line of the text a row begins', () => {
    expect(readTable('a,b\n\n"1\n2",3\r\n4,5').lines).toEqual([1, 3, 5]);
  });

  it('reads what our own writer writes, but for the guard of formulas and blanks at the ends', () => {
    const cell = anyString().filter(
      (text) => /^[^\s=+\-@'"\p{C}\uFF0B\uFF0D\uFF1D\uFF20][^\r\n\u2028\u2029]*$/u.test(text) && text.trim() === text,
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        expect(readTable(toCsv([['a', 'b'], ...rows])).rows.slice(1)).toEqual(rows);
      }),
    );
  });

  it('ends, whatever it is given', () => {
    fc.assert(
      fc.property(anyString(60), (text) => {
        const { rows, lines } = readTable(text);
        expect(lines).toHaveLength(rows.length);
      }),
    );
  });
});
