import { describe, expect, it } from 'vitest';
import { ranked, summed, union, type Fit } from './rank.ts';

describe('union', () => {
  it('keeps the best score of each, a way counting as much as it is trusted', () => {
    const found = union([
      { weight: 1, found: [{ id: 'a', score: 2 }] },
      {
        weight: 0.95,
        found: [
          { id: 'a', score: 1 },
          { id: 'b', score: 2 },
        ],
      },
      { weight: 0.9, found: [{ id: 'a', score: 4 }] },
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

describe('summed', () => {
  it('adds what the words of a question have found, and knows what has all of them', () => {
    const found = summed([
      new Map([
        ['a', 3],
        ['b', 1],
      ]),
      new Map([['b', 1]]),
    ]);
    expect(Object.fromEntries(found)).toEqual({ a: { score: 3, isWhole: false }, b: { score: 2, isWhole: true } });
  });

  it('is nothing where nothing was asked', () => {
    expect([...summed([])]).toEqual([]);
  });
});

describe('ranked', () => {
  const fit = (score: number, isWhole: boolean): Fit => ({ score, isWhole });
  const found = new Map([
    ['a', fit(3, true)],
    ['b', fit(6, true)],
    ['c', fit(9, false)],
    ['d', fit(5, false)],
    ['e', fit(1, false)],
  ]);
  const ids = (...asked: Parameters<typeof ranked>): readonly string[] => ranked(...asked).map(({ id }) => id);

  it('gives all that was found, best first', () => {
    expect(ids(found, 3)).toEqual(['c', 'b', 'd', 'a', 'e']);
  });

  it('leaves out what has few of the words, if enough has all of them', () => {
    expect(ids(found, 2)).toEqual(['c', 'b', 'd', 'a']);
  });

  it('puts equals in the order of their ids, so that it is always the same', () => {
    expect(
      ids(
        new Map([
          ['b', fit(1, true)],
          ['a', fit(1, true)],
        ]),
        5,
      ),
    ).toEqual(['a', 'b']);
  });

  it('is empty of nothing', () => {
    expect(ranked(new Map(), 5)).toEqual([]);
  });
});
