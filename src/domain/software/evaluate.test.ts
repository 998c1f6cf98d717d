import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, fraction, roundHalfUp } from '../shared/fraction.ts';
import { coverageOf, evaluate, highOf, lowOf, midOf } from './evaluate.ts';
import type { Matrix, Rated } from './evaluate.ts';
import { anyMatrix, outcomeOf, rated, WORKED } from './testKit.ts';

describe('the worked case', () => {
  const outcome = outcomeOf(WORKED);

  it('has the mids 4.1, 3.25 and 3.6', () => {
    const mids = outcome.ranked.map((one) => [one.id, one.place, midOf(one)] as const);
    expect(mids.map(([id, place]) => [id, place])).toEqual([
      ['A', 1],
      ['C', 2],
      ['B', 3],
    ]);
    const expected = [fraction(41, 10), fraction(36, 10), fraction(325, 100)];
    expect(mids.map(([, , mid], index) => compare(mid, expected[index] ?? fraction(0, 1)))).toEqual([0, 0, 0]);
  });

  it('has ranges and coverage', () => {
    const [a, c, b] = outcome.ranked;
    const figures = [a, b, c].map((one) =>
      one === undefined ? [] : [lowOf(one), highOf(one), coverageOf(one)].map((value) => roundHalfUp(value, 1)),
    );
    expect(figures).toEqual([
      [4.1, 4.1, 1],
      [2.5, 4, 0.7],
      [3.1, 4.1, 0.8],
    ]);
  });

  it('has A first, but not clearly', () => {
    expect(outcome.first).toEqual(['A']);
    expect(outcome.clearWinner).toBeNull();
  });
});

describe('evaluate', () => {
  it('says nothing without a weight', () => {
    expect(evaluate({ weights: [0, 0], candidates: [rated('A', '55')] })).toBeNull();
    expect(evaluate({ weights: [], candidates: [] })).toBeNull();
  });

  it('takes a candidate out whose must-have is not met', () => {
    const outcome = outcomeOf({ weights: [1], candidates: [rated('A', '5', 'yn'), rated('B', '1', 'yy')] });
    expect(outcome.failed).toEqual(['A']);
    expect(outcome.first).toEqual(['B']);
    // a sole candidate is never a winner
    expect(outcome.clearWinner).toBeNull();
  });

  it('puts those apart of whom less than half is known', () => {
    const outcome = outcomeOf({ weights: [2, 2], candidates: [rated('A', '5?'), rated('B', '??')] });
    expect(outcome.ranked.map(({ id }) => id)).toEqual(['A']);
    expect(outcome.thin.map(({ id }) => id)).toEqual(['B']);
  });

  it('lets equal mids share a place, in the order given, and leaves the next place out', () => {
    const candidates = [rated('A', '1'), rated('B', '3'), rated('C', '3'), rated('D', '2')];
    const { ranked, first } = outcomeOf({ weights: [3], candidates });
    expect(ranked.map(({ id, place }) => [id, place])).toEqual([
      ['B', 1],
      ['C', 1],
      ['D', 3],
      ['A', 4],
    ]);
    expect(first).toEqual(['B', 'C']);
  });

  it('ties exactly: a third is a third', () => {
    const { first } = outcomeOf({
      weights: [1, 1, 1],
      candidates: [rated('A', '1?0'), rated('B', '025'), rated('C', '331')],
    });
    // A: 1 to 6 of 15, B and C 7 of 15
    expect(first).toEqual(['B', 'C']);
  });
});

describe('a clear winner', () => {
  const winner = (candidates: readonly Rated[], weights = [1, 1]): string | null =>
    outcomeOf({ weights, candidates }).clearWinner;

  it('is alone first, beyond every reach of the others, and half a point ahead', () => {
    expect(winner([rated('A', '55'), rated('B', '44')])).toBe('A');
    expect(winner([rated('A', '55'), rated('B', '54')])).toBe('A');
  });

  it('is ahead by 0.5 at least', () => {
    expect(winner([rated('A', '555'), rated('B', '545')], [1, 1, 1])).toBeNull();
    expect(winner([rated('A', '5555'), rated('B', '5535')], [1, 1, 1, 1])).toBe('A');
  });

  it('is not one whose low another could reach', () => {
    expect(winner([rated('A', '54'), rated('B', '4?')])).toBeNull();
    expect(winner([rated('A', '55'), rated('B', '4?')])).toBe('A');
    expect(winner([rated('A', '55'), rated('B', '5?')])).toBeNull();
  });

  it('is not one that has something to check; that others have does not matter', () => {
    expect(winner([rated('A', '55', '?'), rated('B', '11', 'y')])).toBeNull();
    expect(winner([rated('A', '55', 'y'), rated('B', '11', '?')])).toBe('A');
  });

  it('is not alone, and not tied', () => {
    expect(winner([rated('A', '55')])).toBeNull();
    expect(winner([rated('A', '55'), rated('B', '55')])).toBeNull();
    expect(winner([])).toBeNull();
  });

  it('is not one of which somebody hardly known could be better', () => {
    const known = [rated('A', '444'), rated('B', '111')];
    expect(winner(known, [1, 1, 1])).toBe('A');
    expect(winner([...known, rated('C', '4??')], [1, 1, 1])).toBeNull();
    expect(winner([...known, rated('C', '1??')], [1, 1, 1])).toBe('A');
  });
});

function placeOf(matrix: Matrix, id: string): number {
  return outcomeOf(matrix).ranked.find((one) => one.id === id)?.place ?? 0;
}

describe('laws', () => {
  it('raising a known score never lowers its candidate', () => {
    fc.assert(
      fc.property(anyMatrix, fc.nat(), fc.nat(), (matrix, one, other) => {
        const at = one % matrix.candidates.length;
        const criterion = other % matrix.weights.length;
        const candidate = matrix.candidates[at];
        const score = candidate?.scores[criterion] ?? null;
        if (candidate === undefined || score === null || score === 5) return;
        const scores = candidate.scores.map((each, index) => (index === criterion ? score + 1 : each));
        const candidates = matrix.candidates.map((each, index) => (index === at ? { ...each, scores } : each));
        expect(placeOf({ ...matrix, candidates }, candidate.id)).toBeLessThanOrEqual(placeOf(matrix, candidate.id));
      }),
    );
  });

  it('multiplying all weights changes nothing', () => {
    fc.assert(
      fc.property(anyMatrix, fc.integer({ min: 2, max: 9 }), (matrix, factor) => {
        const before = outcomeOf(matrix);
        const after = outcomeOf({ ...matrix, weights: matrix.weights.map((weight) => weight * factor) });
        const shape = ({ ranked, thin, failed, first, clearWinner }: typeof before): unknown => ({
          ranked: ranked.map(({ id, place }) => [id, place]),
          thin: thin.map(({ id }) => id),
          failed,
          first,
          clearWinner,
        });
        expect(shape(after)).toEqual(shape(before));
      }),
    );
  });

  it('every completion of what is unknown lies between low and high', () => {
    fc.assert(
      fc.property(
        anyMatrix,
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 36, maxLength: 36 }),
        (matrix, fillers) => {
          const completed = matrix.candidates.map((candidate, row) => ({
            ...candidate,
            musts: candidate.musts.map(() => 'yes' as const),
            scores: candidate.scores.map((score, column) => score ?? fillers[row * 6 + column] ?? 0),
          }));
          const { ranked, thin } = outcomeOf(matrix);
          const full = outcomeOf({ ...matrix, candidates: completed }).ranked;
          for (const one of [...ranked, ...thin]) {
            const done = full.find(({ id }) => id === one.id);
            if (done === undefined) throw new Error('a completed candidate has a place');
            expect(compare(midOf(done), lowOf(one))).not.toBe(-1);
            expect(compare(midOf(done), highOf(one))).not.toBe(1);
          }
        },
      ),
    );
  });

  it('whoever is a clear winner stays first whatever the unknown scores are', () => {
    fc.assert(
      fc.property(
        anyMatrix,
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 36, maxLength: 36 }),
        (matrix, fillers) => {
          const { clearWinner } = outcomeOf(matrix);
          if (clearWinner === null) return;
          const candidates = matrix.candidates.map((candidate, row) => ({
            ...candidate,
            scores: candidate.scores.map((score, column) => score ?? fillers[row * 6 + column] ?? 0),
          }));
          expect(outcomeOf({ ...matrix, candidates }).first).toEqual([clearWinner]);
        },
      ),
    );
  });

  it('each candidate is ranked, apart or out, and only one of these', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const { ranked, thin, failed } = outcomeOf(matrix);
        const all = [...ranked.map(({ id }) => id), ...thin.map(({ id }) => id), ...failed];
        expect(all.sort()).toEqual(matrix.candidates.map(({ id }) => id).sort());
      }),
    );
  });
});
