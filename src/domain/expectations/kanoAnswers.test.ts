import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KanoAnswers } from './expectation.ts';
import {
  joinAnswers,
  kanoResults,
  packPairs,
  pairAt,
  arePairs,
  segmentsOf,
  withoutExpectation,
} from './kanoAnswers.ts';
import { anyKano, anyPair, kanoOf } from './testKit.ts';

const asked = ['e1', 'e2', 'e3'] as const;

describe('pairs as text', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.array(anyPair), (pairs) => {
        const text = packPairs(pairs);
        expect(arePairs(text, pairs.length)).toBe(true);
        expect(pairs.map((_, place) => pairAt(text, place))).toEqual(pairs);
      }),
    );
  });

  it.each([
    ['15', 1, true],
    ['--', 1, true],
    ['15--', 2, true],
    ['', 0, true],
    ['1', 1, false],
    ['1-', 1, false],
    ['-1', 1, false],
    ['06', 1, false],
    ['1515', 1, false],
    ['۱۵', 1, false],
    ['-1-5', 2, false],
  ])('%j for %i: %s', (text, count, fine) => {
    expect(arePairs(text, count)).toBe(fine);
  });
});

describe('kanoResults', () => {
  it('counts each expectation by itself, and nobody who did not answer', () => {
    const kano: KanoAnswers = {
      asked: ['e1', 'e2'],
      respondents: [
        { segment: 'a', pairs: '2515' },
        { segment: 'b', pairs: '25--' },
        { segment: null, pairs: '--11' },
      ],
    };
    expect(kanoResults(kano)).toMatchObject({
      e1: { n: 2, category: 'M', clear: true },
      e2: { n: 2, category: 'O', counts: { O: 1, Q: 1 }, questionable: true },
    });
    expect(kanoResults(kano, 'b')).toMatchObject({ e1: { n: 1 }, e2: { n: 0, category: null } });
    expect(kanoResults(kano, null)).toMatchObject({ e1: { n: 0 }, e2: { n: 1 } });
  });

  it('is the same in whatever order people answered', () => {
    fc.assert(
      fc.property(
        anyKano(asked).chain((kano) =>
          fc.tuple(
            fc.constant(kano),
            fc.shuffledSubarray([...kano.respondents], {
              minLength: kano.respondents.length,
              maxLength: kano.respondents.length,
            }),
          ),
        ),
        ([kano, respondents]) => {
          expect(kanoResults({ ...kano, respondents })).toEqual(kanoResults(kano));
        },
      ),
    );
  });

  it('adds up over the segments', () => {
    fc.assert(
      fc.property(anyKano(asked), (kano) => {
        const all = kanoResults(kano);
        const parts = [...segmentsOf(kano).map(({ name }) => name), null].map((name) => kanoResults(kano, name));
        for (const id of asked) {
          expect(parts.reduce((sum, part) => sum + (part[id]?.n ?? 0), 0)).toBe(all[id]?.n);
        }
      }),
    );
  });
});

describe('segmentsOf', () => {
  it('names each once, the largest first', () => {
    const of = (segment: string | null): KanoAnswers['respondents'][number] => ({ segment, pairs: '' });
    expect(segmentsOf({ asked: [], respondents: [of('a'), of(null), of('b'), of('b')] })).toEqual([
      { name: 'b', n: 2 },
      { name: 'a', n: 1 },
    ]);
  });
});

describe('joinAnswers', () => {
  it('keeps every answer with its expectation', () => {
    const joined = joinAnswers(kanoOf('e2', 'MA'), kanoOf('e1', 'I'));
    expect(joined.asked).toEqual(['e2', 'e1']);
    expect(joined.respondents.map(({ pairs }) => pairs)).toEqual(['25--', '13--', '--33']);
  });

  it('counts what the two counted', () => {
    fc.assert(
      fc.property(anyKano(['e1', 'e2']), anyKano(['e2', 'e3']), (before, more) => {
        const [a, b, both] = [kanoResults(before), kanoResults(more), kanoResults(joinAnswers(before, more))];
        for (const id of asked) expect(both[id]?.n ?? 0).toBe((a[id]?.n ?? 0) + (b[id]?.n ?? 0));
      }),
    );
  });
});

describe('withoutExpectation', () => {
  it('takes its pairs out, and who answered about nothing else', () => {
    const kano: KanoAnswers = {
      asked: ['e1', 'e2'],
      respondents: [
        { segment: null, pairs: '25--' },
        { segment: 'a', pairs: '2533' },
      ],
    };
    expect(withoutExpectation(kano, 'e1')).toEqual({ asked: ['e2'], respondents: [{ segment: 'a', pairs: '33' }] });
    expect(withoutExpectation(kano, 'e9')).toBe(kano);
  });
});
