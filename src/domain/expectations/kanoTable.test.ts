import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KanoReader } from './kanoTable.ts';
import type { Asked, Column } from './kanoTable.ts';

const vocabulary = {
  answers: [
    ['خوشم می‌آید', 'I like it'],
    ['باید همین‌طور باشد', 'It must be so', 'must-be'],
    ['فرقی ندارد', "I don't mind"],
    ['کنار می‌آیم', 'I can live with it'],
    ['خوشم نمی‌آید', 'I dislike it'],
  ],
  segment: ['بخش', 'segment'],
};
const asked: readonly Asked[] = [
  { id: 'e1', present: 'اگر زود جواب بدهند، چه حسی دارید؟', absent: 'اگر زود جواب ندهند، چه حسی دارید؟' },
  { id: 'e3', present: 'If parking is free, how do you feel?', absent: 'If parking is not free, how do you feel?' },
];
const reader = new KanoReader(vocabulary);
const answer = (id: Asked['id'], side: 'present' | 'absent'): Column => ({ use: 'answer', id, side });

describe('a cell', () => {
  it.each([
    ['1', 1],
    ['۵', 5],
    ['٣', 3],
    [' 2 ', 2],
    ['خوشم می‌آید', 1],
    ['خوشم مي آيد', 1],
    ['خوشم میاد', undefined],
    ['I DISLIKE it.', 5],
    ['It must be so', 2],
    ['Must be', 2],
    ["'I don’t mind", 3],
    ['۴. کنار می‌آیم', 4],
    ['5 - I dislike it', 5],
    ['4 I dislike it', undefined],
    ['', null],
    [' - ', null],
    ['6', undefined],
    ['0', undefined],
    ['12', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
  ])('%j is %j', (cell, expected) => {
    expect(reader.answer(cell)).toBe(expected);
    expect(reader.answer(cell)).toBe(expected);
  });
});

describe('a heading', () => {
  it.each<[string, Column]>([
    ['بخش', { use: 'segment' }],
    ['Segment', { use: 'segment' }],
    ['اگر زود جواب بدهند، چه حسی دارید؟', answer('e1', 'present')],
    ['۱ ب) اگر زود جواب ندهند, چه حسي داريد', answer('e1', 'absent')],
    ['3a. If parking is free, how do you feel?', answer('e3', 'present')],
    ['Q7: If parking is not free, how do you feel? [required]', answer('e3', 'absent')],
    ['1a', answer('e1', 'present')],
    ['1b', answer('e1', 'absent')],
    ['۱ الف', answer('e1', 'present')],
    ['۳ب', answer('e3', 'absent')],
    ['3 b) Is parking free at your place?', answer('e3', 'absent')],
    ['e3+', answer('e3', 'present')],
    ['E3-', answer('e3', 'absent')],
    ['2a', { use: 'nothing' }],
    ['1 about you', { use: 'nothing' }],
    ['Timestamp', { use: 'nothing' }],
    ['', { use: 'nothing' }],
  ])('%j', (heading, column) => {
    expect(reader.columns([heading], asked)).toEqual([column]);
  });

  it('that says the same again holds nothing', () => {
    expect(reader.columns(['1a', '1a', 'Segment', 'بخش'], asked)).toEqual([
      answer('e1', 'present'),
      { use: 'nothing' },
      { use: 'segment' },
      { use: 'nothing' },
    ]);
  });

  it('may be missing: then the order of the list holds, with or without a segment before it', () => {
    const four = [answer('e1', 'present'), answer('e1', 'absent'), answer('e3', 'present'), answer('e3', 'absent')];
    expect(reader.isHeadless(['1', '5', '', '3'])).toBe(true);
    expect(reader.columns(['1', '5', '', '3'], asked)).toEqual(four);
    expect(reader.columns(['زنان', '1', '5', '', '3'], asked)).toEqual([{ use: 'segment' }, ...four]);
    expect(reader.columns(['1', '5'], asked)).toEqual(four.slice(0, 2));
    expect(reader.columns(['1', '5', '1', '5', '1', '5'], asked)).toHaveLength(6);
  });
});

describe('rows', () => {
  const columns = reader.columns(['segment', '1a', '1b', '3a', '3b', 'comment'], asked);

  it('become answers; what cannot be read is kept out, with its line and reason', () => {
    const rows = [
      ['زنان', '1', '5', 'خوشم می‌آید', 'I dislike it', 'x'],
      ['', '۲', '۵', '', '', ''],
      ['a', '7', '5', '1', '5', ''],
      ['a', '1', '', '1', '5', ''],
      ['a', '', '', '', '', 'only a comment'],
      ['a'.repeat(201), '1', '5', '1', '5', ''],
      ['b', '1', '5'],
    ];
    expect(reader.read(rows, [2, 3, 5, 6, 7, 8, 9], columns)).toEqual({
      kano: {
        asked: ['e1', 'e3'],
        respondents: [
          { segment: 'زنان', pairs: '1515' },
          { segment: null, pairs: '25--' },
          { segment: 'b', pairs: '15--' },
        ],
      },
      bad: [
        { line: 5, reason: 'answer', column: 1, got: '7' },
        { line: 6, reason: 'half', id: 'e1' },
        { line: 7, reason: 'empty' },
        { line: 8, reason: 'segment', length: 201 },
      ],
    });
  });

  it('say nothing about an expectation with one of its two columns', () => {
    const half = reader.columns(['1a', '3a', '3b'], asked);
    expect(reader.read([['1', '1', '5']], [2], half).kano).toEqual({
      asked: ['e3'],
      respondents: [{ segment: null, pairs: '15' }],
    });
  });

  it('are all either taken or named', () => {
    const cell = fc.constantFrom('1', '5', '', '9', 'x', 'I like it');
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 })), (rows) => {
        const lines = rows.map((_, index) => index + 2);
        const { kano, bad } = reader.read(rows, lines, columns);
        expect(kano.respondents.length + bad.length).toBe(rows.length);
      }),
    );
  });
});
