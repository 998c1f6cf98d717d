import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Matrix } from './evaluate.ts';
import { findOutNext } from './findOut.ts';
import { anyMatrix, outcomeOf, rated, WORKED } from './testKit.ts';

/** Unknowns in short: `B?0` for a must-have, `B1` for a score. */
function of(matrix: Matrix): readonly string[] {
  return findOutNext(matrix, outcomeOf(matrix)).map((one) =>
    one.kind === 'must' ? `${one.candidate}?${String(one.must)}` : `${one.candidate}${String(one.criterion)}`,
  );
}

describe('findOutNext', () => {
  it('asks in the worked case only about who could catch up', () => {
    // the leader has 4.1 at least; B reaches 4.0 at most, C exactly 4.1
    expect(of(WORKED)).toEqual(['C2']);
  });

  it('asks for must-haves first, those of the better place first', () => {
    const candidates = [rated('A', '1', 'y?'), rated('B', '5', '?y'), rated('C', '?', '??')];
    expect(of({ weights: [1], candidates })).toEqual(['B?0', 'A?1', 'C?0', 'C?1', 'C0']);
  });

  it('asks by weight, then place, then order', () => {
    const candidates = [rated('A', '4??'), rated('B', '5??'), rated('C', '4??')];
    expect(of({ weights: [5, 1, 2], candidates })).toEqual(['B2', 'A2', 'C2', 'B1', 'A1', 'C1']);
  });

  it('asks nothing about who is out, and nothing that has no weight', () => {
    expect(of({ weights: [3, 0], candidates: [rated('A', '4?', 'y'), rated('B', '??', 'n')] })).toEqual([]);
  });

  it('takes the lowest low of several leaders', () => {
    // A and B share the first place; A could come down to 6 of 20, and C reach 8
    const matrix: Matrix = {
      weights: [2, 1, 1],
      candidates: [rated('A', '?33'), rated('B', '314'), rated('C', '1?1')],
    };
    expect(outcomeOf(matrix).first).toEqual(['A', 'B']);
    expect(of(matrix)).toEqual(['A0', 'C1']);
  });

  it('asks about everybody when nobody has a place', () => {
    expect(of({ weights: [1, 2], candidates: [rated('A', '??'), rated('B', '??')] })).toEqual(['A1', 'B1', 'A0', 'B0']);
  });

  it('never asks twice, nor about what is known', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const found = findOutNext(matrix, outcomeOf(matrix));
        expect(new Set(found.map((one) => JSON.stringify(one))).size).toBe(found.length);
        for (const one of found) {
          const candidate = matrix.candidates.find(({ id }) => id === one.candidate);
          if (one.kind === 'must') expect(candidate?.musts[one.must]).toBe('unknown');
          else expect(candidate?.scores[one.criterion]).toBeNull();
        }
      }),
    );
  });
});
