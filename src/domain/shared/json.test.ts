import { describe, expect, it } from 'vitest';
import { countValues, covers } from './json.ts';

describe('countValues', () => {
  it.each<[unknown, number]>([
    ['text', 0],
    [7, 0],
    [null, 0],
    [{}, 0],
    [[], 0],
    [{ a: 1 }, 1],
    [{ a: null, b: '' }, 2],
    [[1, [2, 3]], 4],
    [{ a: { b: [{ c: 1 }, 2] } }, 5],
  ])('of %j is %i', (value, expected) => {
    expect(countValues(value)).toBe(expected);
  });
});

describe('covers', () => {
  it.each<[unknown, unknown]>([
    [1, 1],
    ['a', 'a'],
    [null, null],
    [{}, {}],
    [
      { a: 1, b: [1, { c: 2 }] },
      { b: [1, { c: 2 }], a: 1 },
    ],
    ['anything', null],
    [{ a: 'reason' }, { a: null }],
    [[1], [null]],
  ])('%j says all of %j', (full, part) => {
    expect(covers(full, part)).toBe(true);
  });

  it.each<[unknown, unknown]>([
    [1, 2],
    [1, '1'],
    [null, 'anything'],
    [null, {}],
    [1, {}],
    [{}, 1],
    [{ a: null }, { a: 'reason' }],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1, b: 2 }, { a: 1 }],
    [{}, { a: 1 }],
    [
      { a: 1, b: 2 },
      { a: 1, b: 3 },
    ],
    [
      [1, 2],
      [2, 1],
    ],
  ])('%j does not say all of %j', (full, part) => {
    expect(covers(full, part)).toBe(false);
  });
});
