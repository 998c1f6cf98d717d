import type { ClassFile, Participant } from './classFile.ts';
import { lessonOf } from './quiz.ts';

/** What the answers of a class come to. Unanswered is counted for itself and never as wrong. */

/** Counted answers to one question, one objective or a whole class. */
export interface Tally {
  readonly right: number;
  readonly answered: number;
  readonly unanswered: number;
}

/** Share of right among the answers given, 0 to 1; null if none was given. */
export function shareOf({ right, answered }: Pick<Tally, 'right' | 'answered'>): number | null {
  return answered === 0 ? null : right / answered;
}

/**
 * `open`: what was left unanswered decides. A share of all questions is asked for, so that nobody passes with one
 * right answer, and nobody fails by what was never asked.
 */
export type Standing = 'passed' | 'open' | 'not-passed';

/** One learner on the sheet. */
export interface PersonRow extends Tally {
  readonly participant: Participant;
  readonly standing: Standing;
}

/** One question on the sheet. */
export interface ItemRow extends Tally {
  readonly item: string;
  /** Null for a question that the course no longer has, and for the trainer's own. */
  readonly objective: string | null;
  /** Learners by the part that they chose, or, of order and match, that they had in a wrong place. */
  readonly marked: Readonly<Record<string, number>>;
  readonly discrimination: Discrimination | null;
}

/** How much more often the best third is right than the weakest. */
export interface Discrimination {
  /** −1 to 1. */
  readonly index: number;
  /** People in a third. */
  readonly third: number;
}

export interface ObjectiveRow extends Tally {
  readonly objective: string;
  readonly lesson: string | null;
  /** Whether less than the class's limit of the answers given is right. */
  readonly again: boolean;
}

export interface ClassSheet {
  readonly people: readonly PersonRow[];
  readonly items: readonly ItemRow[];
  /** Weakest first. */
  readonly objectives: readonly ObjectiveRow[];
  readonly all: Tally;
  readonly passed: number;
  readonly open: number;
}

/** From so many people thirds are told apart; below, an index would be chance. */
export const DISCRIMINATION_FROM = 9;

function tallyOf(items: readonly string[], people: readonly Participant[]): Tally {
  const given = people.flatMap(({ results }) => items.flatMap((item) => results[item] ?? []));
  return {
    right: given.filter(({ right }) => right).length,
    answered: given.length,
    unanswered: items.length * people.length - given.length,
  };
}

/** Whole numbers only, so that 80 % of 5 is 4 and not 4.000000001. */
function standingOf({ right, unanswered }: Tally, all: number, limit: number): Standing {
  if (right * 100 >= limit * all) return 'passed';
  return (right + unanswered) * 100 >= limit * all ? 'open' : 'not-passed';
}

/** How much of each person belongs to the best of so many; those who tie at the border share the places that are left. */
function membership(scores: readonly number[], size: number): readonly number[] {
  return scores.map((score) => {
    const above = scores.filter((other) => other > score).length;
    const level = scores.filter((other) => other === score).length;
    return Math.min(1, Math.max(0, (size - above) / level));
  });
}

/**
 * Discrimination index: share right in the upper third minus share right in the lower third, each among those of it
 * who answered the question; thirds by the number of right answers (Kelley 1939, there with 27 %).
 */
function discriminationOf(
  item: string,
  people: readonly Participant[],
  upper: readonly number[],
  lower: readonly number[],
  third: number,
): Discrimination | null {
  if (people.length < DISCRIMINATION_FROM) return null;
  const share = (weights: readonly number[]): number | null => {
    let right = 0;
    let answered = 0;
    for (const [place, { results }] of people.entries()) {
      const result = results[item];
      if (result === undefined) continue;
      answered += weights[place] ?? 0;
      if (result.right) right += weights[place] ?? 0;
    }
    return answered === 0 ? null : right / answered;
  };
  const [high, low] = [share(upper), share(lower)];
  return high === null || low === null ? null : { index: high - low, third };
}

function markedOf(item: string, people: readonly Participant[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { results } of people) {
    for (const part of results[item]?.marks ?? []) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

/**
 * The sheet of a class.
 * @param objectives of the questions that the course has now, by question
 */
export function classSheet(
  { items, people, limit }: Pick<ClassFile, 'items' | 'people' | 'limit'>,
  objectives: ReadonlyMap<string, string>,
): ClassSheet {
  const rows = people.map((participant): PersonRow => {
    const tally = tallyOf(items, [participant]);
    return { participant, ...tally, standing: standingOf(tally, items.length, limit) };
  });
  const scores = rows.map(({ right }) => right);
  const third = Math.floor(people.length / 3);
  const upper = membership(scores, third);
  const lower = membership(
    scores.map((score) => -score),
    third,
  );
  const named = [...new Set(items.flatMap((item) => objectives.get(item) ?? []))];
  return {
    people: rows,
    items: items.map((item) => ({
      item,
      objective: objectives.get(item) ?? null,
      ...tallyOf([item], people),
      marked: markedOf(item, people),
      discrimination: discriminationOf(item, people, upper, lower, third),
    })),
    objectives: named
      .map((objective): ObjectiveRow => {
        const tally = tallyOf(
          items.filter((item) => objectives.get(item) === objective),
          people,
        );
        const again = tally.answered > 0 && tally.right * 100 < limit * tally.answered;
        return { objective, lesson: lessonOf(objective), ...tally, again };
      })
      .sort((a, b) => (shareOf(a) ?? 2) - (shareOf(b) ?? 2)),
    all: tallyOf(items, people),
    passed: rows.filter(({ standing }) => standing === 'passed').length,
    open: rows.filter(({ standing }) => standing === 'open').length,
  };
}
