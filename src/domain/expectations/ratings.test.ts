import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction } from '../shared/fraction.ts';
import { CUTS } from './expectation.ts';
import { basics, cutsOf, findOut, gaps, points, QUADRANTS, quadrantOf } from './ratings.ts';
import type { Point } from './ratings.ts';
import { anyListFile, expectation } from './testKit.ts';

const point = (importance: Point['importance'], performance: Point['performance']): Point => ({
  id: 'e1',
  importance,
  performance,
});

describe('points', () => {
  it('are those with both scores known', () => {
    const list = [
      expectation('e1', null, { importance: 4, performance: 2 }),
      expectation('e2', null, { importance: 4 }),
      expectation('e3', null, { importance: 'unknown', performance: 5 }),
      expectation('e4', null, { importance: 4, performance: 'unknown' }),
    ];
    expect(points(list)).toEqual([{ id: 'e1', importance: 4, performance: 2 }]);
  });
});

describe('the cuts', () => {
  it('are the middle of the scale, or the exact means', () => {
    const all = [point(5, 1), point(4, 2), point(4, 2)];
    expect(cutsOf(all, 'middle')).toEqual({ importance: fraction(3, 1), performance: fraction(3, 1) });
    expect(cutsOf(all, 'mean')).toEqual({ importance: fraction(13, 3), performance: fraction(5, 3) });
    expect(cutsOf([], 'mean')).toEqual(cutsOf([], 'middle'));
  });

  it('count what lies on them as high', () => {
    const cuts = cutsOf([], 'middle');
    expect([point(3, 3), point(3, 2), point(2, 3), point(2, 2)].map((each) => quadrantOf(each, cuts))).toEqual([
      'keep',
      'concentrate',
      'overkill',
      'low',
    ]);
    // a mean of 3 ⅓ is above 3 and below 4
    const thirds = cutsOf([point(3, 3), point(3, 3), point(4, 4)], 'mean');
    expect([point(3, 4), point(4, 3)].map((each) => quadrantOf(each, thirds))).toEqual(['overkill', 'concentrate']);
    // all alike lie on both means
    expect(quadrantOf(point(2, 2), cutsOf([point(2, 2), point(2, 2)], 'mean'))).toBe('keep');
  });

  it('put every point in one of four fields', () => {
    fc.assert(
      fc.property(anyListFile, fc.constantFrom(...CUTS), ({ expectations }, cut) => {
        const all = points(expectations);
        for (const each of all) expect(QUADRANTS).toContain(quadrantOf(each, cutsOf(all, cut)));
      }),
    );
  });
});

describe('gaps', () => {
  it('are importance minus performance, greatest first, of equals the more important', () => {
    const all: readonly Point[] = [
      { id: 'e1', importance: 2, performance: 4 },
      { id: 'e2', importance: 3, performance: 2 },
      { id: 'e3', importance: 5, performance: 4 },
      { id: 'e4', importance: 5, performance: 1 },
      { id: 'e5', importance: 3, performance: 2 },
    ];
    expect(gaps(all).map(({ id, gap }) => [id, gap])).toEqual([
      ['e4', 4],
      ['e3', 1],
      ['e2', 1],
      ['e5', 1],
      ['e1', -2],
    ]);
  });
});

describe('basics', () => {
  const list = [
    expectation('e1', 'basic', { performance: 2 }),
    expectation('e2', 'basic', { performance: 3 }),
    expectation('e3', 'specific', { performance: 1 }),
    expectation('e4', 'basic', { performance: 'unknown' }),
    expectation('e5', 'basic'),
    expectation('e6', 'specific', { performance: 1, overruled: { kind: 'basic', reason: 'x' } }),
    expectation('e7', 'specific', { performance: 'unknown' }),
  ];

  it('are unmet up to a performance of 2, and unknown is neither', () => {
    expect(basics(list)).toEqual({
      all: ['e1', 'e2', 'e4', 'e5', 'e6'],
      unmet: ['e1', 'e6'],
      unknown: ['e4'],
      unrated: ['e5'],
    });
  });

  it('come first of what is to be found out', () => {
    expect(findOut([...list].reverse())).toEqual(['e4', 'e7']);
  });
});
