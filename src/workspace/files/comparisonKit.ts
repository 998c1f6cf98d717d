/** Comparisons for tests: one that is full, and any. */
import fc from 'fast-check';
import type { Candidate, ComparisonFile, MustCell, ScoreCell } from '../../domain/software/comparison.ts';
import {
  CATEGORIES,
  MUST_ANSWERS,
  READY_CRITERIA,
  READY_MUSTS,
  SCORES,
  SNAPSHOT_ROWS,
  WEIGHTS,
} from '../../domain/software/model.ts';

/** A comparison with something in every field. */
export const FULL: ComparisonFile = {
  format: 'cx-compass',
  version: 1,
  kind: 'software-comparison',
  title: 'میز خدمت فروشگاه',
  date: '2026-11-21',
  updated: '2026-11-21T18:40:00Z',
  need: {
    text: 'درخواست‌ها گم می‌شود',
    assessment: { title: 'ارزیابی پاییز', date: '2026-10-01' },
    practices: ['delivery.recovery', 'delivery.closed-loop'],
    categories: ['helpdesk'],
  },
  criteria: [
    { id: 'gap-fit', weight: 5 },
    { id: 'persian', weight: 3 },
    { id: 'K3J9XQ2A', name: 'ضبط صدا', weight: 2 },
  ],
  musts: [{ id: 'b2c' }, { id: 'persian' }, { id: '9PMJKZ2Q', name: 'دورهٔ آزمایشی' }],
  candidates: [
    {
      id: 'AAAAAAAA',
      name: 'نامزد یک',
      category: 'helpdesk',
      url: 'https://example.com/',
      note: 'معرفی‌شده',
      scores: {
        'gap-fit': { score: 4, source: 'نمایش زنده', date: '2026-11-01' },
        persian: { score: null },
        K3J9XQ2A: { score: 0 },
      },
      musts: { b2c: { answer: 'yes', source: 'قرارداد', date: '2026-11-02' }, persian: { answer: 'unknown' } },
    },
    { id: 'BBBBBBBB', name: 'Freshdesk', snapshot: 'freshdesk', scores: {}, musts: {} },
  ],
  decision: { choice: 'AAAAAAAA', who: 'سارا', date: '2026-11-20', why: 'کار را پیش برد' },
};

const anyText = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
const anyDate = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const anyId = fc.string({
  minLength: 8,
  maxLength: 8,
  unit: fc.constantFrom(...Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ')),
});
const provenance = { source: anyText, date: anyDate };

/** Some of the ids, each with a value. */
function over<T>(ids: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Readonly<Record<string, T>>> {
  const entries = ids.map((id) => fc.option(value, { nil: undefined }).map((each) => [id, each] as const));
  return fc
    .tuple(...entries)
    .map((all) => Object.fromEntries(all.flatMap(([id, each]) => (each === undefined ? [] : [[id, each]]))));
}

const anyScore: fc.Arbitrary<ScoreCell> = fc.record(
  { score: fc.option(fc.constantFrom(...SCORES)), ...provenance },
  { requiredKeys: ['score'] },
);
const anyMust: fc.Arbitrary<MustCell> = fc.record(
  { answer: fc.constantFrom(...MUST_ANSWERS), ...provenance },
  { requiredKeys: ['answer'] },
);

function anyCandidate(criteria: readonly string[], musts: readonly string[]): fc.Arbitrary<Candidate> {
  return fc
    .tuple(
      fc.record({ id: anyId, name: anyText, scores: over(criteria, anyScore), musts: over(musts, anyMust) }),
      fc.record(
        {
          category: fc.constantFrom(...CATEGORIES),
          note: anyText,
          snapshot: fc.constantFrom(...SNAPSHOT_ROWS),
          url: fc.constant('https://example.com/?q=1'),
        },
        { requiredKeys: [] },
      ),
    )
    .map(([needed, more]) => ({ ...more, ...needed }));
}

const namedIds = fc.uniqueArray(anyId, { maxLength: 3 });

/** Any comparison that may be saved. */
export const anyComparisonFile: fc.Arbitrary<ComparisonFile> = fc
  .tuple(fc.subarray([...READY_CRITERIA]), namedIds, fc.subarray([...READY_MUSTS, ...READY_CRITERIA]), namedIds)
  .chain(([readyCriteria, ownCriteria, readyMusts, ownMusts]) => {
    const criteria = [...readyCriteria, ...ownCriteria];
    const musts = [...readyMusts, ...ownMusts];
    const weight = fc.constantFrom(...WEIGHTS);
    return fc
      .tuple(
        fc.record({
          decision: fc.record(
            { choice: fc.constant(null), who: anyText, date: anyDate, why: anyText },
            { requiredKeys: [] },
          ),
          candidates: fc.uniqueArray(anyCandidate(criteria, musts), { maxLength: 4, selector: ({ id }) => id }),
          musts: fc.constant([...readyMusts.map((id) => ({ id })), ...ownMusts.map((id) => ({ id, name: 'own' }))]),
          criteria: fc.tuple(
            ...readyCriteria.map((id) => weight.map((each) => ({ id, weight: each }))),
            ...ownCriteria.map((id) => fc.tuple(anyText, weight).map(([name, each]) => ({ id, name, weight: each }))),
          ),
          need: fc
            .tuple(
              fc.record(
                { text: anyText, assessment: fc.record({ title: anyText, date: anyDate }) },
                { requiredKeys: [] },
              ),
              fc.subarray(['strategy.owner', 'delivery.recovery']),
              fc.subarray([...CATEGORIES]),
            )
            .map(([more, practices, categories]) => ({ ...more, practices, categories })),
          date: anyDate,
        }),
        fc.record({ title: anyText }, { requiredKeys: [] }),
      )
      .map(([needed, more]) => ({
        ...needed,
        ...more,
        updated: `${needed.date}T10:00:00Z`,
        kind: 'software-comparison' as const,
        version: 1 as const,
        format: 'cx-compass' as const,
      }));
  });
