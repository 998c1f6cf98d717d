/** What the tests of files share: any answers file, any round, and the smallest of each. */
import fc from 'fast-check';
import { GROUPS } from '../../domain/maturity/answers.ts';
import type { Answer, Answers, AnswersFile, Evidence } from '../../domain/maturity/answers.ts';
import { itemsOfMode, LEVELS, MODES } from '../../domain/maturity/model.ts';
import type { Mode } from '../../domain/maturity/model.ts';
import { anyListFile } from '../../domain/expectations/testKit.ts';
import { MODEL } from '../../domain/maturity/testKit.ts';
import { anyUnit } from '../testKit.ts';
import { anyComparisonFile } from './comparisonKit.ts';
import { anyMyCourseFile } from './myCourseKit.ts';
import type { StoredDocument } from '../store.ts';
import { SOURCES } from './roundFile.ts';
import type { Cost, RoundFile } from './roundFile.ts';

/** A file of nobody in particular; `rest` replaces any of its fields, with anything. */
export function answersFile(rest: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    format: 'cx-compass',
    version: 1,
    kind: 'maturity-answers',
    model: MODEL.id,
    mode: 'full',
    date: '2026-11-21',
    updated: '2026-11-21T18:40:00Z',
    respondent: { id: 'K3J9XQ2A', group: 'front' },
    answers: {},
    ...rest,
  };
}

/** A round of nobody; `rest` replaces any of its fields, with anything. */
export function roundFile(rest: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    format: 'cx-compass',
    version: 1,
    kind: 'maturity-round',
    model: MODEL.id,
    mode: 'full',
    round: '9PMJKZ2Q',
    title: 'دور پاییز',
    date: '2026-11-21',
    updated: '2026-11-21T18:40:00Z',
    groups: true,
    hidden: false,
    revealed: false,
    members: [],
    agreed: {},
    actions: [],
    customerNumber: null,
    decisions: [],
    ...rest,
  };
}

function anyOf(letters: string): fc.Arbitrary<string> {
  return fc.constantFrom(...Array.from(letters));
}

const PERSIAN = 'ابپتی‌کگ هٔءآ۰۹٪«»،؛؟';
const unit = fc.oneof(anyOf(PERSIAN), anyOf('aZ 0-_"\\\n\t='), anyUnit);

/** Any text that is not empty. */
export const anyText = fc.string({ unit, minLength: 1, maxLength: 30 });
export const anyId = fc.string({
  unit: anyOf('0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
  minLength: 8,
  maxLength: 8,
});
const anyMoment = fc.date({
  min: new Date('0001-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59Z'),
  noInvalidDate: true,
});
export const anyDate = anyMoment.map((moment) => moment.toISOString().slice(0, 10));
const anyTime = anyMoment.map((moment) => `${moment.toISOString().slice(0, 19)}Z`);
const anyAddress = fc.oneof(
  fc.webUrl(),
  // one that begins with slashes would name a host, which our rule refuses
  fc
    .emailAddress()
    .filter((address) => !address.startsWith('/'))
    .map((address) => `mailto:${address}`),
);

const anyEvidence: fc.Arbitrary<Evidence> = fc.record(
  { text: anyText, url: anyAddress, date: anyDate },
  { requiredKeys: ['text'] },
);

const beside = fc.record(
  {
    target: fc.constantFrom(...LEVELS),
    importance: fc.constantFrom(1 as const, 2 as const, 3 as const),
    note: anyText,
    evidence: fc.array(anyEvidence, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

const base = fc.oneof(
  fc.constantFrom(...LEVELS).map((level) => ({ level })),
  fc.constant({ state: 'unknown' as const }),
  fc.option(anyText).map((reason) => ({ state: 'not-applicable' as const, reason })),
  fc.constant({}),
);

const anyAnswer: fc.Arbitrary<Answer> = fc.tuple(beside, base).map(([rest, one]) => ({ ...rest, ...one }));

function anyAnswers(mode: Mode): fc.Arbitrary<Answers> {
  return fc.subarray([...itemsOfMode(MODEL, mode)]).chain((items) =>
    fc.array(anyAnswer, { minLength: items.length, maxLength: items.length }).map((answers) =>
      Object.fromEntries(
        items.flatMap((item, place) => {
          const answer = answers[place];
          return answer === undefined ? [] : [[item, answer]];
        }),
      ),
    ),
  );
}

function answersFileOf(mode: Mode, round: fc.Arbitrary<string>): fc.Arbitrary<AnswersFile> {
  return fc.record(
    {
      // not in the order of the format, which is for writing to find
      answers: anyAnswers(mode),
      respondent: fc.record({ group: fc.constantFrom(...GROUPS), id: anyId }),
      round,
      updated: anyTime,
      date: anyDate,
      title: anyText,
      mode: fc.constant(mode),
      model: fc.constant(MODEL.id),
      kind: fc.constant('maturity-answers' as const),
      version: fc.constant(1 as const),
      format: fc.constant('cx-compass' as const),
    },
    {
      requiredKeys: ['answers', 'respondent', 'updated', 'date', 'mode', 'model', 'kind', 'version', 'format'],
    },
  );
}

export const anyAnswersFile: fc.Arbitrary<AnswersFile> = fc
  .constantFrom(...MODES)
  .chain((mode) => answersFileOf(mode, anyId));

const anyCost: fc.Arbitrary<Cost> = fc.oneof(anyText, fc.nat());

export const anyRoundFile: fc.Arbitrary<RoundFile> = fc
  .tuple(fc.constantFrom(...MODES), anyId)
  .chain(([mode, round]) => {
    const items = itemsOfMode(MODEL, mode);
    const item = fc.constantFrom(...items);
    return fc.record(
      {
        decisions: fc.array(fc.record({ due: anyDate, cost: anyCost, owner: anyText, text: anyText }), {
          maxLength: 3,
        }),
        customerNumber: fc.option(fc.record({ n: fc.nat(), margin: fc.nat(), value: fc.integer(), name: anyText })),
        actions: fc.array(
          fc.record({
            done: fc.boolean(),
            cost: fc.option(anyCost),
            due: fc.option(anyDate),
            owner: fc.option(anyText),
            text: anyText,
            item,
          }),
          { maxLength: 3 },
        ),
        agreed: fc.dictionary(item, fc.record({ reason: anyText, level: fc.constantFrom(...LEVELS) }), {
          maxKeys: 4,
          noNullPrototype: true,
        }),
        members: fc.array(
          fc.record({
            answers: answersFileOf(mode, fc.constant(round)),
            source: fc.constantFrom(...SOURCES),
          }),
          { maxLength: 3 },
        ),
        revealed: fc.boolean(),
        hidden: fc.boolean(),
        groups: fc.boolean(),
        invited: fc.nat(),
        unit: anyText,
        updated: anyTime,
        date: anyDate,
        title: anyText,
        round: fc.constant(round),
        mode: fc.constant(mode),
        model: fc.constant(MODEL.id),
        kind: fc.constant('maturity-round' as const),
        version: fc.constant(1 as const),
        format: fc.constant('cx-compass' as const),
      },
      {
        requiredKeys: [
          'decisions',
          'customerNumber',
          'actions',
          'agreed',
          'members',
          'revealed',
          'hidden',
          'groups',
          'updated',
          'date',
          'title',
          'round',
          'mode',
          'model',
          'kind',
          'version',
          'format',
        ],
      },
    );
  });

/** Documents of every kind, as a device keeps them; no two with one id. */
export const anyDocuments: fc.Arbitrary<readonly StoredDocument[]> = fc
  .array(
    fc.record({
      id: anyId,
      body: fc.oneof(anyAnswersFile, anyRoundFile, anyListFile, anyComparisonFile, anyMyCourseFile),
      rev: fc.integer({ min: 1, max: 999 }),
      updatedAt: anyTime,
    }),
    { maxLength: 4 },
  )
  .map((entries) =>
    [...new Map(entries.map((entry) => [entry.id, entry])).values()].map((entry) => ({
      ...entry,
      kind: entry.body.kind,
      schema: 1,
    })),
  );
