import { describe, expect, it } from 'vitest';
import { covered, ranked, union } from './rank.ts';

describe('union', () => {
  it('keeps the best score of each, later ways counting a little less', () => {
    const found = union([
      [{ id: 'a', score: 2 }],
      [
        { id: 'a', score: 1 },
        { id: 'b', score: 2 },
      ],
      [{ id: 'a', score: 4 }],
    ]);
    expect([...found]).toEqual([
      ['a', 3.6],
      ['b', 1.9],
    ]);
  });

  it('is empty of nothing', () => {
    expect(union([]).size).toBe(0);
  });
});

describe('covered', () => {
  it('counts what has more of the words for more, a rare word for more than a common one', () => {
    const found = covered([
      new Map([
        ['a', 3],
        ['b', 1],
      ]),
      new Map([['b', 1]]),
    ]);
    expect(Object.fromEntries(found)).toEqual({ a: 3 * 0.75 ** 2, b: 2 });
  });

  it('is nothing where nothing counts', () => {
    expect([...covered([new Map([['a', 0]])])]).toEqual([['a', 0]]);
    expect([...covered([])]).toEqual([]);
  });
});

describe('ranked', () => {
  const some = new Map([
    ['a', 2],
    ['b', 4],
    ['c', 9],
    ['d', 5],
    ['e', 1],
  ]);
  const all = new Map([
    ['a', 3],
    ['b', 6],
  ]);

  it('counts what has all words twice', () => {
    expect(ranked(all, some, 3)).toEqual(['b', 'c', 'a', 'd', 'e']);
  });

  it('leaves out what has few of the words, if enough has all of them', () => {
    expect(ranked(all, some, 2)).toEqual(['b', 'c', 'a', 'd']);
  });

  it('puts equals in the order of their ids, so that it is always the same', () => {
    expect(
      ranked(
        new Map([
          ['b', 1],
          ['a', 1],
        ]),
        new Map(),
        5,
      ),
    ).toEqual(['a', 'b']);
  });

  it('is empty of nothing', () => {
    expect(ranked(new Map(), new Map(), 5)).toEqual([]);
  });
});
