/** What the tests of this folder share: rounds, members, codes. */
import fc from 'fast-check';
import type { Answer, Answers, AnswersFile } from '../maturity/answers.ts';
import { GROUPS } from '../maturity/answers.ts';
import type { Mode } from '../maturity/model.ts';
import { itemsOfMode, LEVELS, MODES } from '../maturity/model.ts';
import { MODEL, person } from '../maturity/testKit.ts';
import { LETTERS } from './alphabet.ts';
import type { Member, RoundFile } from './round.ts';

export const ROUND = '9PMJKZ2Q';

/** A round of nobody; `rest` replaces any of its fields. */
export function roundOf(members: readonly Member[] = [], rest: Partial<RoundFile> = {}): RoundFile {
  return {
    format: 'cx-compass',
    version: 1,
    kind: 'maturity-round',
    model: MODEL.id,
    mode: 'full',
    round: ROUND,
    title: 'Autumn',
    date: '2026-11-21',
    updated: '2026-11-21T10:00:00Z',
    groups: true,
    hidden: false,
    revealed: false,
    members,
    agreed: {},
    actions: [],
    customerNumber: null,
    decisions: [],
    ...rest,
  };
}

/** The id of the member of that number. */
export function idOf(number: number): string {
  return `K3J9XQ${LETTERS.charAt(Math.floor(number / 32) % 32)}${LETTERS.charAt(number % 32)}`;
}

/** One member, of a number, in a group. */
export function memberOf(
  number: number,
  answers: Answers = {},
  { group = 'none', ...rest }: Partial<AnswersFile> & { readonly group?: AnswersFile['respondent']['group'] } = {},
): Member {
  return {
    source: 'code',
    answers: person(answers, { round: ROUND, respondent: { id: idOf(number), group }, ...rest }),
  };
}

export const anyId = fc.string({ unit: fc.constantFrom(...Array.from(LETTERS)), minLength: 8, maxLength: 8 });

const anyCoded: fc.Arbitrary<Answer | null> = fc.constantFrom<Answer | null>(
  null,
  ...LEVELS.map((level): Answer => ({ level })),
  { state: 'unknown' },
  { state: 'not-applicable', reason: null },
);

function answersIn(mode: Mode): fc.Arbitrary<Answers> {
  const items = itemsOfMode(MODEL, mode);
  return fc
    .array(anyCoded, { minLength: items.length, maxLength: items.length })
    .map((all) => Object.fromEntries(items.flatMap((item, place) => (all[place] ? [[item, all[place]]] : []))));
}

const FIRST = Date.parse('2026-01-01T00:00:00Z');
export const anyMoment = fc
  .nat(2 ** 30 - 1)
  .map((seconds) => `${new Date(FIRST + seconds * 1000).toISOString().slice(0, 19)}Z`);

/** A file that says no more than its code can carry. */
export const anyCodedFile: fc.Arbitrary<AnswersFile> = fc.constantFrom(...MODES).chain((mode) =>
  fc
    .record({
      answers: answersIn(mode),
      id: anyId,
      round: anyId,
      group: fc.constantFrom(...GROUPS),
      updated: anyMoment,
    })
    .map(({ answers, id, round, group, updated }) =>
      person(answers, { mode, round, updated, respondent: { id, group } }),
    ),
);
