import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction } from '../shared/fraction.ts';
import { ANSWERS, CATEGORIES, classify, differClearly, NO_COUNTS, resultOf } from './kano.ts';
import type { Classified, Counts } from './kano.ts';

const count = fc.nat(60);
const anyCounts: fc.Arbitrary<Counts> = fc.record({ M: count, O: count, A: count, I: count, R: count, Q: count });
const counted = (given: Partial<Counts>): Counts => ({ ...NO_COUNTS, ...given });

describe('classify', () => {
  // facts.md Part 5: rows are answers to "if it is there", columns to "if it is not"
  const rows = ['Q A A A O', 'R I I I M', 'R I I I M', 'R I I I M', 'R R R R Q'].map((row) => row.split(' '));
  const pairs = ANSWERS.flatMap((present) =>
    ANSWERS.map((absent) => [present, absent, rows[present - 1]?.[absent - 1] as Classified] as const),
  );

  it.each(pairs)('of the answers %i and %i is %s', (present, absent, classified) => {
    expect(classify(present, absent)).toBe(classified);
  });

  it('knows 25 pairs', () => {
    expect(pairs).toHaveLength(25);
    const numbers = pairs.map(([present, absent]) => classify(present, absent)).join('');
    const of = (sign: string): number => numbers.split(sign).length - 1;
    expect(['Q', 'A', 'O', 'M', 'I', 'R'].map(of)).toEqual([2, 3, 1, 3, 9, 7]);
  });
});

describe('resultOf', () => {
  it('names the most frequent category, and none without an answer', () => {
    expect(resultOf(NO_COUNTS)).toMatchObject({ n: 0, category: null, ties: [], clear: false, questionable: false });
    expect(resultOf(counted({ Q: 3 }))).toMatchObject({ n: 3, category: null, ties: [], clear: false });
    expect(resultOf(counted({ M: 2, O: 5, A: 1, Q: 9 }))).toMatchObject({ n: 17, category: 'O', ties: [] });
  });

  it.each([
    [{ M: 4, O: 4 }, 'M', ['M', 'O']],
    [{ O: 4, A: 4, I: 3 }, 'O', ['O', 'A']],
    [{ A: 4, I: 4, R: 4 }, 'A', ['A', 'I', 'R']],
    [{ I: 4, R: 4, Q: 4 }, 'I', ['I', 'R']],
  ])('resolves the ties of %j to %s, and names all of them', (given, category, ties) => {
    expect(resultOf(counted(given))).toMatchObject({ category, ties, clear: false });
  });

  it('has better and worse over A, O, M and I only', () => {
    const { better, worse } = resultOf(counted({ M: 3, O: 5, A: 2, I: 10, R: 7, Q: 4 }));
    expect([better, worse]).toEqual([fraction(7, 20), fraction(-8, 20)]);
    expect(resultOf(counted({ R: 7, Q: 4 }))).toMatchObject({ better: null, worse: null });
  });

  it.each([
    [1, 10, false],
    [2, 19, true],
    [2, 20, false],
    [0, 5, false],
  ])('with %i questionable of %i: alarm %s', (Q, n, questionable) => {
    expect(resultOf(counted({ Q, I: n - Q }))).toMatchObject({ n, questionable });
  });

  it('counts everybody once', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const { n, category, ties, better, worse } = resultOf(counts);
        expect(n).toBe([...CATEGORIES, 'Q' as const].reduce((sum, each) => sum + counts[each], 0));
        const most = Math.max(...CATEGORIES.map((each) => counts[each]));
        if (category === null) expect(most).toBe(0);
        else expect(counts[category]).toBe(most);
        for (const tie of ties) expect(counts[tie]).toBe(most);
        const share = (value: typeof better): number =>
          Number(value?.numerator ?? 0n) / Number(value?.denominator ?? 1n);
        expect(share(better)).toBeGreaterThanOrEqual(0);
        expect(share(better)).toBeLessThanOrEqual(1);
        expect(share(worse)).toBeLessThanOrEqual(0);
        expect(share(worse)).toBeGreaterThanOrEqual(-1);
      }),
    );
  });
});

describe('differClearly', () => {
  it.each([
    // 1.65 √(30 · 70 ÷ 100) = 7.56
    [19, 11, 50, true],
    [18, 12, 50, false],
    // all of one mind: one says nothing, two do
    [1, 0, 1, false],
    [2, 0, 2, true],
    [5, 5, 10, false],
    [0, 0, 0, false],
    [0, 0, 4, false],
    // exactly on the line: 66 = 1.65 √(3200 · 3200 ÷ 6400)
    [1633, 1567, 3200, true],
    [1632, 1567, 3200, false],
  ])('%i against %i of %i: %s', (x, y, n, clear) => {
    expect(differClearly(x, y, n)).toBe(clear);
  });

  it('agrees with the formula in decimals, away from the line', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), fc.nat(5000), (a, b, rest) => {
        const [x, y] = [Math.max(a, b), Math.min(a, b)];
        const n = x + y + rest;
        const needed = 1.65 * Math.sqrt(((x + y) * (2 * n - x - y)) / (2 * n));
        if (n === 0 || x === y || Math.abs(x - y - needed) < 1e-6) return;
        expect(differClearly(x, y, n)).toBe(x - y >= needed);
      }),
    );
  });
});
