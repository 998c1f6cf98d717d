/** What the tests of this folder share: short ways to write comparisons down, and any comparison. */
import fc from 'fast-check';
import { evaluate } from './evaluate.ts';
import type { Matrix, Outcome, Rated } from './evaluate.ts';
import { MUST_ANSWERS } from './model.ts';
import type { MustAnswer } from './model.ts';

const MUST_SIGNS: Readonly<Record<string, MustAnswer>> = { y: 'yes', n: 'no', '?': 'unknown' };

/** A candidate by signs: `rated('A', '45?')` has 4, 5 and unknown; must-haves as `y`, `n`, `?`. */
export function rated(id: string, scores: string, musts = ''): Rated {
  return {
    id,
    scores: Array.from(scores, (sign) => (sign === '?' ? null : Number(sign))),
    musts: Array.from(musts, (sign) => MUST_SIGNS[sign] ?? 'unknown'),
  };
}

/** The outcome of a matrix that has a weight. */
export function outcomeOf(matrix: Matrix): Outcome {
  const outcome = evaluate(matrix);
  if (outcome === null) throw new Error('no weight');
  return outcome;
}

/** The case that formats.md 5 works out. */
export const WORKED: Matrix = {
  weights: [5, 3, 2],
  candidates: [rated('A', '453'), rated('B', '3?5'), rated('C', '52?')],
};

const anyScore = fc.option(fc.integer({ min: 0, max: 5 }), { nil: null, freq: 3 });

/** Any comparison of one to six candidates by one to six criteria, with at least one weight. */
export const anyMatrix: fc.Arbitrary<Matrix> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 6 }))
  .chain(([criteria, musts, candidates]) => {
    const list = <T>(one: fc.Arbitrary<T>, length: number): fc.Arbitrary<T[]> =>
      fc.array(one, { minLength: length, maxLength: length });
    return fc.record({
      weights: list(fc.integer({ min: 0, max: 5 }), criteria).filter((weights) => weights.some((weight) => weight > 0)),
      candidates: list(
        fc.record({ scores: list(anyScore, criteria), musts: list(fc.constantFrom(...MUST_ANSWERS), musts) }),
        candidates,
      ).map((rows) => rows.map((row, index) => ({ id: String.fromCharCode(65 + index), ...row }))),
    });
  });
