/** What the tests of this folder share: the model of formats.md 2, and short ways to write people down. */
import fc from 'fast-check';
import type { Answer, Answers, AnswersFile } from './answers.ts';
import { allItems, LEVELS } from './model.ts';
import type { ItemId, MaturityModel } from './model.ts';
import { score } from './score.ts';
import type { Score } from './score.ts';

const quick = true;

export const MODEL: MaturityModel = {
  id: 'cx-maturity@1',
  disciplines: [
    {
      id: 'strategy',
      items: [
        { id: 'strategy.definition', quick },
        { id: 'strategy.owner', quick: false },
        { id: 'strategy.priorities', quick: false },
        { id: 'strategy.review', quick },
      ],
    },
    {
      id: 'understanding',
      items: [
        { id: 'understanding.expectations', quick },
        { id: 'understanding.listening', quick },
        { id: 'understanding.patterns', quick: false },
        { id: 'understanding.segments', quick: false },
      ],
    },
    {
      id: 'design',
      items: [
        { id: 'design.journey-map', quick },
        { id: 'design.to-be', quick: false },
        { id: 'design.moments', quick: false },
        { id: 'design.channels', quick },
      ],
    },
    {
      id: 'delivery',
      items: [
        { id: 'delivery.recovery', quick },
        { id: 'delivery.proactive', quick: false },
        { id: 'delivery.self-service', quick },
        { id: 'delivery.closed-loop', quick: false },
      ],
    },
    {
      id: 'measurement',
      items: [
        { id: 'measurement.metrics', quick },
        { id: 'measurement.operations', quick: false },
        { id: 'measurement.value', quick: false },
        { id: 'measurement.position', quick },
      ],
    },
    {
      id: 'culture',
      items: [
        { id: 'culture.training', quick },
        { id: 'culture.openness', quick: false },
        { id: 'culture.authority', quick },
        { id: 'culture.recognition', quick: false },
      ],
    },
  ],
};

/** A made-up model of one discipline for each list of items, all quick. */
export function modelOf(disciplines: Readonly<Record<string, readonly ItemId[]>>): MaturityModel {
  return {
    id: 'made-up@1',
    disciplines: Object.entries(disciplines).map(([id, items]) => ({
      id,
      items: items.map((item) => ({ id: item, quick })),
    })),
  };
}

const SIGNS: Readonly<Record<string, Answer>> = {
  '1': { level: 1 },
  '2': { level: 2 },
  '3': { level: 3 },
  '4': { level: 4 },
  '5': { level: 5 },
  '?': { state: 'unknown' },
  '-': { state: 'not-applicable', reason: null },
};

/** One answer for each sign: a level, `?` unknown, `-` not applicable, any other sign nothing. */
export function signs(text: string): readonly (Answer | undefined)[] {
  return Array.from(text, (sign) => SIGNS[sign]);
}

/** Answers to the items of a model, one sign each, blanks for the eye only: `'3333 33?- …'`. */
export function answersOf(text: string, model = MODEL): Answers {
  const given = signs(text.replaceAll(' ', ''));
  return Object.fromEntries(
    allItems(model).flatMap((item, index) => {
      const answer = given[index];
      return answer === undefined ? [] : [[item, answer]];
    }),
  );
}

/** A file of one person; `rest` replaces any of its fields. */
export function person(answers: Answers, rest: Partial<AnswersFile> = {}): AnswersFile {
  return {
    format: 'cx-compass',
    version: 1,
    kind: 'maturity-answers',
    model: MODEL.id,
    mode: 'full',
    date: '2026-11-21',
    updated: '2026-11-21T10:00:00Z',
    respondent: { id: 'K3J9XQ01', group: 'none' },
    answers,
    ...rest,
  };
}

/** The full score of one person in signs. */
export function scoreOf(text: string, model = MODEL): Score {
  return score(model, 'full', [person(answersOf(text, model))]);
}

export const anyLevel = fc.constantFrom(...LEVELS);

/** Any answer, mostly a level, with what may stand beside it. */
export const anyAnswer: fc.Arbitrary<Answer> = fc
  .record({
    base: fc.oneof(
      { weight: 6, arbitrary: anyLevel.map((level): Answer => ({ level })) },
      { weight: 1, arbitrary: fc.constant<Answer>({ state: 'unknown' }) },
      { weight: 1, arbitrary: fc.constant<Answer>({ state: 'not-applicable', reason: null }) },
      { weight: 1, arbitrary: fc.constant<Answer>({}) },
    ),
    beside: fc.record(
      { target: anyLevel, importance: fc.constantFrom(1 as const, 2 as const, 3 as const) },
      { requiredKeys: [] },
    ),
  })
  .map(({ base, beside }) => ({ ...base, ...beside }));

/** Answers to some or all items of the model. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(...allItems(MODEL).map((item) => fc.option(anyAnswer, { freq: 8 }).map((answer) => ({ item, answer }))))
  .map((all) => Object.fromEntries(all.flatMap(({ item, answer }) => (answer === null ? [] : [[item, answer]]))));

/** One to seven people with ids of their own. */
export const anyTeam: fc.Arbitrary<readonly AnswersFile[]> = fc
  .array(anyAnswers, { minLength: 1, maxLength: 7 })
  .map((team) =>
    team.map((answers, index) => person(answers, { respondent: { id: `K3J9XQ0${String(index)}`, group: 'none' } })),
  );
