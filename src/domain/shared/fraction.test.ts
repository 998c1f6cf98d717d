import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, fraction, magnitude, mean, minus, roundHalfUp } from './fraction.ts';

describe('fraction', () => {
  it('takes whole numbers only', () => {
    expect(fraction(3, 4)).toEqual({ numerator: 3n, denominator: 4n });
    expect(() => fraction(0.5, 1)).toThrow(RangeError);
  });
});

describe('mean', () => {
  it('is null of none', () => {
    expect(mean([])).toBeNull();
  });

  it('is the exact sum over the number of values', () => {
    expect(mean([3, 3, 2])).toEqual(fraction(8, 3));
    expect(mean([-1])).toEqual(fraction(-1, 1));
  });
});

describe('minus and magnitude', () => {
  it('keep fractions exact', () => {
    expect(minus(fraction(11, 4), fraction(7, 3))).toEqual(fraction(5, 12));
    expect(minus(fraction(7, 3), fraction(11, 4))).toEqual(fraction(-5, 12));
  });

  it('drop the sign', () => {
    expect(magnitude(fraction(-5, 12))).toEqual(fraction(5, 12));
    expect(magnitude(fraction(5, 12))).toEqual(fraction(5, 12));
    expect(magnitude(fraction(0, 12))).toEqual(fraction(0, 12));
  });
});

describe('compare', () => {
  it('sees the order of fractions with different denominators', () => {
    expect(compare(fraction(1, 3), fraction(3333, 10000))).toBe(1);
    expect(compare(fraction(3333, 10000), fraction(1, 3))).toBe(-1);
    expect(compare(fraction(2, 4), fraction(1, 2))).toBe(0);
    expect(compare(fraction(-1, 2), fraction(1, 2))).toBe(-1);
  });
});

describe('roundHalfUp', () => {
  it.each([
    [8275, 10000, 0.828],
    [82749, 100000, 0.827],
    [2, 3, 0.667],
    [1, 3, 0.333],
    [1, 2000, 0.001],
    [4999, 10_000_000, 0],
    [1, 1, 1],
  ])('%i / %i to three decimals is %d', (numerator, denominator, expected) => {
    expect(roundHalfUp(fraction(numerator, denominator), 3)).toBe(expected);
  });

  it.each([
    [5, 3, 1.7],
    [9, 4, 2.3],
    [7, 3, 2.3],
    [11, 4, 2.8],
    [12, 4, 3],
    [1, 20, 0.1],
    [1, 21, 0],
  ])('%i / %i to one decimal is %d', (numerator, denominator, expected) => {
    expect(roundHalfUp(fraction(numerator, denominator), 1)).toBe(expected);
  });

  it.each([
    [13, 4, 3.25],
    [2, 3, 0.67],
    [125, 1000, 0.13],
  ])('%i / %i to two decimals is %d', (numerator, denominator, expected) => {
    expect(roundHalfUp(fraction(numerator, denominator), 2)).toBe(expected);
  });

  it.each([
    [1, 2, 1],
    [3, 2, 2],
    [49, 100, 0],
    [-1, 2, 0],
    [-3, 2, -1],
    [-51, 100, -1],
    [-3, 1, -3],
    [-7, 3, -2],
    [0, 5, 0],
  ])('%i / %i to a whole number is %d: a half goes towards plus infinity', (numerator, denominator, expected) => {
    expect(roundHalfUp(fraction(numerator, denominator), 0)).toBe(expected);
  });

  it('is never further than half a step away', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        (numerator, denominator) => {
          const exact = fraction(numerator, denominator);
          const rounded = fraction(Math.round(roundHalfUp(exact, 1) * 10), 10);
          expect(compare(minus(exact, rounded), fraction(1, 20))).toBe(-1);
          expect(compare(minus(exact, rounded), fraction(-1, 20))).not.toBe(-1);
        },
      ),
    );
  });

  it('needs no safe integers', () => {
    const huge = { numerator: 10n ** 30n + 5n * 10n ** 29n, denominator: 10n ** 30n };
    expect(roundHalfUp(huge, 1)).toBe(1.5);
    expect(roundHalfUp(huge, 0)).toBe(2);
  });
});
