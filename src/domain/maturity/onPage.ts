import { compare } from '../shared/fraction.ts';
import type { AnswersFile } from './answers.ts';
import { exactPosition, levelOfMedians, NOT_APPLICABLE_ALLOWED, RATED_NEEDED, ratedItems } from './discipline.ts';
import { givenTarget } from './given.ts';
import type { ItemState } from './item.ts';
import type { DisciplineId, ItemId, Level, MaturityModel } from './model.ts';
import { scoredDisciplines } from './score.ts';
import type { Score } from './score.ts';

/** Number of disciplines at a level or above it: with `remaining.to`, the "four of six" of the headline. */
export function disciplinesAt(score: Score, level: Level): number {
  return Object.values(score.disciplines).filter((each) => each.level !== null && each.level >= level).length;
}

/** Why a discipline has no level, and which answers could give it one. */
export interface MissingAnswers {
  readonly discipline: DisciplineId;
  /** The items in that state, in model order. */
  readonly unanswered: readonly ItemId[];
  readonly unknown: readonly ItemId[];
  readonly notApplicable: readonly ItemId[];
  /** How many more items must be rated; null if too many are not applicable for any answer to help. */
  readonly needed: number | null;
}

/**
 * What is missing in each discipline that is not rated, in model order. Empty in quick mode, which gives no
 * discipline a level.
 */
export function missingAnswers(model: MaturityModel, score: Score): readonly MissingAnswers[] {
  if (score.mode === 'quick') return [];
  return scoredDisciplines(model, score)
    .filter((discipline) => !discipline.score.rated)
    .map(({ id, items }) => {
      const inState = (state: ItemState): readonly ItemId[] =>
        items.filter((item) => item.score.state === state).map((item) => item.id);
      const notApplicable = inState('not-applicable');
      const hopeless = notApplicable.length > NOT_APPLICABLE_ALLOWED;
      return {
        discipline: id,
        unanswered: inState('unanswered'),
        unknown: inState('unknown'),
        notApplicable,
        needed: hopeless ? null : RATED_NEEDED - ratedItems(items).length,
      };
    });
}

/**
 * Where each discipline would stand with every target met: the level of its rated items, each at its target if
 * people gave one above the median, else at the median; null for a discipline that is not rated.
 * `people` are those of the score.
 */
export function targetMarks(
  model: MaturityModel,
  score: Score,
  people: readonly AnswersFile[],
): Readonly<Record<DisciplineId, Level | null>> {
  return Object.fromEntries(
    scoredDisciplines(model, score).map(({ id, items, score: { rated } }) => {
      const reached = ratedItems(items).map((item) => {
        const target = givenTarget(people, item.id);
        return target !== null && target > item.median ? target : item.median;
      });
      return [id, rated ? levelOfMedians(reached) : null];
    }),
  );
}

/** The disciplines at either end; the same ones in both if all are alike, none if none has a position. */
export interface Ends {
  readonly weakest: readonly DisciplineId[];
  readonly strongest: readonly DisciplineId[];
}

/** The disciplines with the lowest and the highest position, all ties named, in model order. */
export function weakestAndStrongest(model: MaturityModel, score: Score): Ends {
  const placed = scoredDisciplines(model, score).flatMap((discipline) => {
    const position = exactPosition(discipline);
    return position === null ? [] : [{ id: discipline.id, position }];
  });
  const noneIs = (sign: -1 | 1): readonly DisciplineId[] =>
    placed.filter((one) => placed.every((other) => compare(other.position, one.position) !== sign)).map(({ id }) => id);
  return { weakest: noneIs(-1), strongest: noneIs(1) };
}
