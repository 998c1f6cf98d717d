import type { AnswersFile, Importance } from './answers.ts';
import { ratedItems } from './discipline.ts';
import type { ScoredDiscipline } from './discipline.ts';
import { givenImportance, givenTarget } from './given.ts';
import { levelAbove } from './model.ts';
import type { ItemId, Level } from './model.ts';

/** One practice worth raising; the keys in the order in which they are printed. */
export interface NextStep {
  readonly item: ItemId;
  /** The median. */
  readonly from: Level;
  /** The target, above the median. */
  readonly to: Level;
  readonly importance: Importance;
  /** importance × (to − from), 1 to 12. */
  readonly priority: number;
}

/** The importance of a practice that nobody weighed: the middle one. */
const USUAL_IMPORTANCE: Importance = 2;
/** A discipline without a level comes after level 5. */
const AFTER_ALL_LEVELS = 6;

function stepsOf(discipline: ScoredDiscipline, people: readonly AnswersFile[]): readonly NextStep[] {
  return ratedItems(discipline.items).flatMap(({ id, median }) => {
    const to = givenTarget(people, id) ?? levelAbove(median);
    if (to === null || to <= median) return [];
    const importance = givenImportance(people, id) ?? USUAL_IMPORTANCE;
    return [{ item: id, from: median, to, importance, priority: importance * (to - median) }];
  });
}

/**
 * The practices to raise: priority high first, then the discipline's level low first (no level last), then the
 * median low first, then model order. Disciplines and items come in model order. formats.md 3, "Next steps".
 */
export function nextSteps(
  disciplines: readonly ScoredDiscipline[],
  people: readonly AnswersFile[],
): readonly NextStep[] {
  return disciplines
    .flatMap((discipline) => {
      const level = discipline.score.level ?? AFTER_ALL_LEVELS;
      return stepsOf(discipline, people).map((step) => ({ level, step }));
    })
    .sort((a, b) => b.step.priority - a.step.priority || a.level - b.level || a.step.from - b.step.from)
    .map(({ step }) => step);
}

/** The items whose state is `unknown`, in model order. */
export function toFindOut(disciplines: readonly ScoredDiscipline[]): readonly ItemId[] {
  return disciplines
    .flatMap(({ items }) => items)
    .filter(({ score }) => score.state === 'unknown')
    .map(({ id }) => id);
}
