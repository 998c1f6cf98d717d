import { describe, expect, it } from 'vitest';
import { covered, ordered, union } from './rank.ts';

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
  it('counts what has more of the words for more', () => {
    const found = covered([
      new Map([
        ['a', 3],
        ['b', 1],
      ]),
      new Map([['b', 1]]),
    ]);
    expect(Object.fromEntries(found)).toEqual({ a: 0.75, b: 2 });
  });
});

describe('ordered', () => {
  it('puts what has all words before what has some, the best first, without repeating', () => {
    const all = new Map([
      ['a', 1],
      ['b', 2],
    ]);
    const some = new Map([
      ['c', 9],
      ['b', 9],
      ['d', 9],
    ]);
    expect(ordered(all, some)).toEqual(['b', 'a', 'c', 'd']);
  });
});
