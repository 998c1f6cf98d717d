import type { Answer } from '../maturity/answers.ts';
import { itemsOfMode, LEVELS } from '../maturity/model.ts';
import type { ItemId, MaturityModel } from '../maturity/model.ts';
import type { Member, RoundFile } from './round.ts';

/** Counts of a show of hands for one item. */
export interface Hands {
  /** People for each level, level 1 first. */
  readonly levels: readonly number[];
  readonly unknown: number;
  readonly notApplicable: number;
}

function answersIn({ levels, unknown, notApplicable }: Hands): readonly Answer[] {
  return [
    ...LEVELS.flatMap((level) => Array.from({ length: levels[level - 1] ?? 0 }, (): Answer => ({ level }))),
    ...Array.from({ length: unknown }, (): Answer => ({ state: 'unknown' })),
    ...Array.from({ length: notApplicable }, (): Answer => ({ state: 'not-applicable', reason: null })),
  ];
}

/** The most people who raised a hand for one item. */
export function handsRaised(hands: Readonly<Record<ItemId, Hands>>): number {
  return Object.values(hands).reduce((most, one) => Math.max(most, answersIn(one).length), 0);
}

/**
 * Typed counts as members with made-up ids. Who raised a hand where is not known, so that a member made here is
 * nobody in particular; all that is counted by item comes out as it was typed (formats.md 1).
 * @param ids as many as `handsRaised` says, or more
 */
export function membersFromHands(
  model: MaturityModel,
  round: RoundFile,
  hands: Readonly<Record<ItemId, Hands>>,
  ids: readonly string[],
  updated: string,
): readonly Member[] {
  const given = itemsOfMode(model, round.mode).map((item) => {
    const counts = hands[item];
    return { item, answers: counts === undefined ? [] : answersIn(counts) };
  });
  return ids.slice(0, handsRaised(hands)).map((id, place) => ({
    source: 'hands',
    answers: {
      format: 'cx-compass',
      version: 1,
      kind: 'maturity-answers',
      model: round.model,
      mode: round.mode,
      date: round.date,
      updated,
      round: round.round,
      respondent: { id, group: 'none' },
      answers: Object.fromEntries(
        given.flatMap(({ item, answers }) => {
          const answer = answers[place];
          return answer === undefined ? [] : [[item, answer]];
        }),
      ),
    },
  }));
}

/** The counts behind the members that were typed by hand, to go on with. */
export function handsOf(model: MaturityModel, round: RoundFile): Readonly<Record<ItemId, Hands>> {
  const own = round.members.filter(({ source }) => source === 'hands');
  return Object.fromEntries(
    itemsOfMode(model, round.mode).map((item) => {
      const answers = own.map((member) => member.answers.answers[item]);
      const count = (is: (answer: Answer | undefined) => boolean): number => answers.filter(is).length;
      return [
        item,
        {
          levels: LEVELS.map((level) => count((answer) => answer?.level === level)),
          unknown: count((answer) => answer?.state === 'unknown'),
          notApplicable: count((answer) => answer?.state === 'not-applicable'),
        },
      ];
    }),
  );
}
