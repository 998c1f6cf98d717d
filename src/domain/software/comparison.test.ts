import { describe, expect, it } from 'vitest';
import type { ComparisonFile } from './comparison.ts';
import { withMust, withoutCandidate, withoutCriterion, withoutMust, withScore } from './comparison.ts';
import { matrixOf, mustOf, scoreOf } from './matrix.ts';

const FILE: ComparisonFile = {
  format: 'cx-compass',
  version: 1,
  kind: 'software-comparison',
  date: '2026-11-21',
  updated: '2026-11-21T10:00:00Z',
  need: { practices: [], categories: [] },
  criteria: [
    { id: 'price', weight: 3 },
    { id: 'AAAAAAAA', name: 'own', weight: 0 },
  ],
  musts: [{ id: 'b2b' }, { id: 'price' }],
  candidates: [
    {
      id: 'CCCCCCCC',
      name: 'one',
      scores: { price: { score: 4, source: 'offer' }, AAAAAAAA: { score: null } },
      musts: { b2b: { answer: 'yes' }, price: { answer: 'no' } },
    },
    { id: 'DDDDDDDD', name: 'two', scores: {}, musts: {} },
  ],
  decision: { choice: 'CCCCCCCC', why: 'because' },
};

const [one, two] = FILE.candidates;

describe('the moves', () => {
  it('take a criterion away with its scores and its must-have', () => {
    const left = withoutCriterion(FILE, 'price');
    expect(left.criteria.map(({ id }) => id)).toEqual(['AAAAAAAA']);
    expect(left.musts).toEqual([{ id: 'b2b' }]);
    expect(left.candidates[0]?.scores).toEqual({ AAAAAAAA: { score: null } });
    expect(left.candidates[0]?.musts).toEqual({ b2b: { answer: 'yes' } });
  });

  it('take a must-have away with its answers, and leave the criterion', () => {
    const left = withoutMust(FILE, 'price');
    expect(left.musts).toEqual([{ id: 'b2b' }]);
    expect(left.candidates[0]?.musts).toEqual({ b2b: { answer: 'yes' } });
    expect(left.candidates[0]?.scores).toEqual(one?.scores);
  });

  it('take a candidate away, and open the decision for it again', () => {
    const left = withoutCandidate(FILE, 'CCCCCCCC');
    expect(left).toEqual({ candidates: [two], decision: { why: 'because' } });
    expect(withoutCandidate(FILE, 'DDDDDDDD').decision).toEqual(FILE.decision);
    const nothing = { ...FILE, decision: { choice: null } };
    expect(withoutCandidate(nothing, 'CCCCCCCC').decision).toEqual({ choice: null });
  });

  it('set one cell, and take it out', () => {
    const set = withScore(FILE, 'DDDDDDDD', 'price', { score: 2 });
    expect(set.candidates).toEqual([one, { ...two, scores: { price: { score: 2 } } }]);
    expect(withScore({ ...FILE, ...set }, 'DDDDDDDD', 'price', null).candidates).toEqual(FILE.candidates);
    const answered = withMust(FILE, 'DDDDDDDD', 'b2b', { answer: 'no' });
    expect(answered.candidates).toEqual([one, { ...two, musts: { b2b: { answer: 'no' } } }]);
    expect(withMust({ ...FILE, ...answered }, 'DDDDDDDD', 'b2b', null).candidates).toEqual(FILE.candidates);
  });
});

describe('matrixOf', () => {
  it('takes what was never given for unknown, like what is unknown', () => {
    expect(matrixOf(FILE)).toEqual({
      weights: [3, 0],
      candidates: [
        { id: 'CCCCCCCC', scores: [4, null], musts: ['yes', 'no'] },
        { id: 'DDDDDDDD', scores: [null, null], musts: ['unknown', 'unknown'] },
      ],
    });
  });

  it('reads one cell', () => {
    if (one === undefined) throw new Error('no candidate');
    expect([scoreOf(one, 'price'), scoreOf(one, 'AAAAAAAA'), scoreOf(one, 'x')]).toEqual([4, null, null]);
    expect([mustOf(one, 'price'), mustOf(one, 'x')]).toEqual(['no', 'unknown']);
  });
});
