import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exactPosition,
  levelOfMedians,
  ratedItems,
  ratedMedians,
  scoreDiscipline,
  scoreQuickDiscipline,
} from './discipline.ts';
import type { ScoredItem } from './discipline.ts';
import { scoreItem } from './item.ts';
import type { Level } from './model.ts';
import { anyLevel, signs } from './testKit.ts';

/** One person's items a, b, c, …, one sign each. */
function items(text: string): readonly ScoredItem[] {
  return signs(text).map((answer, index) => ({
    id: String.fromCharCode('a'.charCodeAt(0) + index),
    score: scoreItem([answer]),
  }));
}

const discipline = (text: string): ReturnType<typeof scoreDiscipline> => scoreDiscipline(items(text));

describe('the level of a list of medians', () => {
  it.each<[readonly Level[], Level]>([
    [[3, 3, 3, 3], 3],
    // one may be one below, not two
    [[3, 3, 3, 2], 3],
    [[3, 3, 3, 1], 2],
    [[5, 5, 5, 4], 5],
    [[5, 5, 5, 3], 4],
    [[5, 5, 5, 1], 2],
    // two below are too many
    [[3, 3, 2, 2], 2],
    [[3, 2, 2, 1], 2],
    [[2, 2, 1, 1], 1],
    [[1, 1, 1, 1], 1],
    [[2, 1, 2], 2],
    [[1, 5, 1], 1],
    [[4, 5, 4], 4],
    [[5], 5],
    [[1], 2],
  ])('%j is %i', (medians, level) => {
    expect(levelOfMedians(medians)).toBe(level);
  });

  it('is the lesser of the second lowest and one above the lowest', () => {
    fc.assert(
      fc.property(fc.array(anyLevel, { minLength: 2, maxLength: 6 }), (medians) => {
        const [first = 5, second = 5] = [...medians].sort((a, b) => a - b);
        expect(levelOfMedians(medians)).toBe(Math.min(second, first + 1));
      }),
    );
  });
});

describe('a rated discipline', () => {
  it.each([
    ['3333', true],
    ['333?', true],
    ['333.', true],
    ['333-', true],
    ['33??', false],
    ['33-?', false],
    ['33--', false],
    ['....', false],
    ['----', false],
  ])('%j: %j', (text, rated) => {
    expect(discipline(text).rated).toBe(rated);
  });

  it('needs at most one item that is not applicable, however many are rated', () => {
    expect(discipline('333--').rated).toBe(false);
    expect(discipline('3333-').rated).toBe(true);
  });

  it('has the level of its rated items', () => {
    expect(discipline('3332').level).toBe(3);
    expect(discipline('2?12').level).toBe(2);
    expect(discipline('-321').level).toBe(2);
    expect(discipline('33?.').level).toBeNull();
  });

  it('does not count the median of an item that is not rated', () => {
    const split = { id: 'd', score: scoreItem(signs('1?')) };
    expect(split.score.median).toBe(1);
    const scored = scoreDiscipline([...items('333'), split]);
    expect(scored).toMatchObject({ level: 3, range: [2, 3], position: 3, blocking: ['a', 'b', 'c'] });
  });
});

describe('the range', () => {
  it.each([
    ['3333', [3, 3]],
    ['3332', [3, 3]],
    ['333?', [2, 3]],
    ['333.', [2, 3]],
    ['332?', [2, 3]],
    ['122?', [1, 2]],
    ['33??', [1, 3]],
    ['5???', [1, 5]],
    ['....', [1, 5]],
    ['????', [1, 5]],
    // what is not applicable is not there
    ['333-', [3, 3]],
    ['33-?', [2, 3]],
    ['33--', null],
    ['3---', null],
    ['----', null],
  ])('of %j is %j', (text, range) => {
    expect(discipline(text).range).toEqual(range);
  });
});

describe('the position', () => {
  it.each([
    ['3333', 3],
    ['2231', 2],
    ['2221', 1.8],
    ['2223', 2.3],
    ['212?', 1.7],
    ['-233', 2.7],
    ['33??', null],
    ['33--', null],
  ])('of %j is %j', (text, position) => {
    expect(discipline(text).position).toBe(position);
  });

  it('is to be had exactly', () => {
    const scored = { id: 'x', items: items('212?'), score: discipline('212?') };
    expect(exactPosition(scored)).toEqual({ numerator: 5n, denominator: 3n });
  });

  it('is exactly nothing where it is null', () => {
    expect(exactPosition({ id: 'x', items: items('33??'), score: discipline('33??') })).toBeNull();
  });
});

describe('blocking', () => {
  it.each([
    ['3333', ['a', 'b', 'c', 'd']],
    // lowest first, then in order; not those above the level
    ['4323', ['c', 'b', 'd']],
    ['4334', ['b', 'c']],
    ['5415', ['c']],
    ['44?3', ['d', 'a', 'b']],
    ['4555', []],
    ['5555', []],
    ['5554', []],
    ['4444', ['a', 'b', 'c', 'd']],
    ['33??', []],
  ])('of %j is %j', (text, blocking) => {
    expect(discipline(text).blocking).toEqual(blocking);
  });
});

describe('ratedItems', () => {
  it('keeps the order and drops every other state', () => {
    expect(ratedItems(items('3?-.1'))).toEqual([
      { id: 'a', median: 3 },
      { id: 'e', median: 1 },
    ]);
    expect(ratedMedians(items('3?-.1'))).toEqual([3, 1]);
  });
});

describe('a discipline in quick mode', () => {
  it.each([
    ['12', 1.5],
    ['5?', 5],
    ['?-', null],
    ['..', null],
    // were there more items, still no level
    ['3333', 3],
  ])('%j has a position of %j and nothing else', (text, position) => {
    expect(scoreQuickDiscipline(items(text))).toEqual({
      rated: false,
      level: null,
      range: null,
      position,
      blocking: [],
    });
  });
});

it('prints its keys in one order', () => {
  const keys = ['rated', 'level', 'range', 'position', 'blocking'];
  expect(Object.keys(discipline('3333'))).toEqual(keys);
  expect(Object.keys(scoreQuickDiscipline(items('33')))).toEqual(keys);
});
