/** What the tests of this folder and of the tool share: made lists and any list. */
import fc from 'fast-check';
import { CUTS, KINDS, QUESTIONS, REPLIES, SCORES, STEPS } from './expectation.ts';
import type { Expectation, ExpectationId, ExpectationsFile, KanoAnswers, Kind, Replies } from './expectation.ts';
import { idOf } from './edit.ts';
import { ANSWERS } from './kano.ts';
import type { Category } from './kano.ts';
import { packPairs } from './kanoAnswers.ts';
import type { Pair } from './kanoAnswers.ts';

/** Replies that lead to a kind. */
export const REPLIES_OF: Readonly<Record<Kind, Replies>> = {
  basic: { anywhere: 'yes', missed: 'yes' },
  specific: { anywhere: 'no' },
  borderline: { anywhere: 'unsure', missed: 'yes', better: 'unsure' },
};

/** An expectation of a kind; `rest` replaces any of its fields. */
export function expectation(id: ExpectationId, kind: Kind | null, rest: Partial<Expectation> = {}): Expectation {
  return { id, text: `انتظار ${id}`, replies: kind === null ? {} : REPLIES_OF[kind], ...rest };
}

/** A list of expectations as a file; `rest` replaces any of its fields. */
export function listFile(expectations: readonly Expectation[], rest: Partial<ExpectationsFile> = {}): ExpectationsFile {
  return {
    format: 'cx-compass',
    version: 1,
    kind: 'expectations',
    date: '2026-11-21',
    updated: '2026-11-21T18:40:00Z',
    sector: null,
    cut: 'middle',
    next: expectations.length + 1,
    expectations,
    kano: { asked: [], respondents: [] },
    ...rest,
  };
}

/** A pair of answers for each category. */
export const PAIR_OF: Readonly<Record<Category | 'Q', Pair>> = {
  M: [2, 5],
  O: [1, 5],
  A: [1, 3],
  I: [3, 3],
  R: [5, 1],
  Q: [1, 1],
};

/** Answers of one customer for each sign about one expectation: `kanoOf('e1', 'MMMAQ')`. */
export function kanoOf(id: ExpectationId, signs: string): KanoAnswers {
  const categories = Array.from(signs) as (Category | 'Q')[];
  return {
    asked: [id],
    respondents: categories.map((category) => ({ segment: null, pairs: packPairs([PAIR_OF[category]]) })),
  };
}

const anyWords = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...Array.from('ابپ‌ی کگ۱Az=<&"\'')) });
const anyReplies: fc.Arbitrary<Replies> = fc.record(
  Object.fromEntries(QUESTIONS.map((question) => [question, fc.constantFrom(...REPLIES)])),
  { requiredKeys: [] },
);
const anyRating = fc.constantFrom(...SCORES, 'unknown' as const);
const anyStep = fc.constantFrom(...STEPS);

function anyExpectation(id: ExpectationId): fc.Arbitrary<Expectation> {
  return fc.record(
    {
      id: fc.constant(id),
      text: anyWords,
      ready: fc.constant('shop.honest-price'),
      present: anyWords,
      absent: anyWords,
      replies: anyReplies,
      overruled: fc.record({ kind: fc.constantFrom(...KINDS), reason: fc.option(anyWords) }),
      importance: anyRating,
      performance: anyRating,
      levels: fc.record({ adequate: anyStep, desired: anyStep, perceived: anyStep }, { requiredKeys: [] }),
    },
    { requiredKeys: ['id', 'text', 'replies'] },
  );
}

export const anyPair: fc.Arbitrary<Pair> = fc.option(
  fc.tuple(fc.constantFrom(...ANSWERS), fc.constantFrom(...ANSWERS)),
);

/** Answers of any customers about these expectations. */
export function anyKano(asked: readonly ExpectationId[]): fc.Arbitrary<KanoAnswers> {
  const pairs = fc.array(anyPair, { minLength: asked.length, maxLength: asked.length }).map(packPairs);
  const respondent = fc.record({ segment: fc.option(fc.constantFrom('زنان', 'جوانان', '=1+1')), pairs });
  return fc.array(respondent, { maxLength: 12 }).map((respondents) => ({ asked, respondents }));
}

/** Any list of up to four expectations, as it could be saved. */
export const anyListFile: fc.Arbitrary<ExpectationsFile> = fc.nat(4).chain((count) => {
  const ids = Array.from({ length: count }, (_, index) => idOf(index + 1));
  return fc
    .tuple(
      fc.tuple(...ids.map(anyExpectation)),
      fc.subarray(ids).chain(anyKano),
      fc.constantFrom(...CUTS),
      fc.option(fc.constantFrom('shop', 'bank')),
      fc.option(anyWords, { nil: undefined }),
    )
    .map(([expectations, kano, cut, sector, title]) =>
      listFile(expectations, { kano, cut, sector, ...(title === undefined ? {} : { title }) }),
    );
});
