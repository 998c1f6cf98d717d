import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Matrix } from './evaluate.ts';
import { fragilityOf } from './fragility.ts';
import { anyMatrix, outcomeOf, rated, WORKED } from './testKit.ts';

const of = (matrix: Matrix): ReturnType<typeof fragilityOf> => fragilityOf(matrix, outcomeOf(matrix));

describe('fragilityOf', () => {
  it('finds in the worked case that the second weight, 3 to 1, puts C first', () => {
    const found = of(WORKED);
    expect(found?.leader).toBe('A');
    expect(found?.weights).toEqual([{ criterion: 1, from: 3, to: 1, first: ['C'] }]);
  });

  it('finds that no single score tips the worked case', () => {
    // A and C are 0.5 apart in mid; the heaviest weight moves a mid by 0.5: a tie, so A is not alone
    expect(of(WORKED)?.scores).toEqual([{ candidate: 'A', criterion: 0, from: 4, to: 3, first: ['A', 'C'] }]);
  });

  it('is nothing where nobody is alone first of two or more', () => {
    expect(of({ weights: [1], candidates: [rated('A', '3')] })).toBeNull();
    expect(of({ weights: [1], candidates: [rated('A', '3'), rated('B', '3')] })).toBeNull();
    expect(of({ weights: [1], candidates: [rated('A', '?'), rated('B', '?')] })).toBeNull();
    expect(of({ weights: [1], candidates: [rated('A', '3', 'y'), rated('B', '2', 'n')] })).toBeNull();
  });

  it('says so if no change of one weight works', () => {
    expect(of({ weights: [3, 2], candidates: [rated('A', '55'), rated('B', '11')] })).toEqual({
      leader: 'A',
      weights: [],
      scores: [],
    });
  });

  it('names every change of the smallest size', () => {
    const matrix: Matrix = { weights: [2, 1], candidates: [rated('A', '41'), rated('B', '14')] };
    expect(of(matrix)?.weights).toEqual([
      { criterion: 0, from: 2, to: 1, first: ['A', 'B'] },
      { criterion: 1, from: 1, to: 2, first: ['A', 'B'] },
    ]);
  });

  it('never takes the last weight away', () => {
    expect(of({ weights: [1], candidates: [rated('A', '4'), rated('B', '1')] })?.weights).toEqual([]);
  });

  it('sees that a changed weight can leave too little known of the leader', () => {
    // with the first weight at 1 less than half of what counts is known of A
    const matrix: Matrix = { weights: [2, 2], candidates: [rated('A', '5?'), rated('B', '11')] };
    expect(of(matrix)?.weights).toEqual([
      { criterion: 0, from: 2, to: 1, first: ['B'] },
      { criterion: 1, from: 2, to: 3, first: ['B'] },
    ]);
  });

  it('sees the smallest change, and only changes that work', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const found = of(matrix);
        if (found === null) return;
        const works = (weights: readonly number[]): boolean => {
          const { first } = outcomeOf({ ...matrix, weights });
          return first.length !== 1 || first[0] !== found.leader;
        };
        const size = found.weights.map(({ from, to }) => Math.abs(to - from))[0] ?? 6;
        for (const { criterion, to } of found.weights) {
          expect(works(matrix.weights.map((weight, index) => (index === criterion ? to : weight)))).toBe(true);
        }
        matrix.weights.forEach((from, criterion) => {
          for (let to = Math.max(0, from - size + 1); to <= Math.min(5, from + size - 1); to += 1) {
            const weights = matrix.weights.map((weight, index) => (index === criterion ? to : weight));
            if (weights.some((weight) => weight > 0)) expect(works(weights)).toBe(false);
          }
        });
      }),
    );
  });
});
