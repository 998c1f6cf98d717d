import { lowest } from '../shared/order.ts';
import { ratedMedians } from './discipline.ts';
import type { ScoredDiscipline } from './discipline.ts';
import { levelAbove } from './model.ts';
import type { DisciplineId, Level } from './model.ts';

export interface Remaining {
  /** The next stage. */
  readonly to: Level;
  /** How many practices must rise before the stage does. */
  readonly items: number;
}

/** What the disciplines come to; the keys in the order in which they are printed. */
export interface Overall {
  /** Number of rated disciplines. */
  readonly rated: number;
  /** The lowest level of all disciplines; null unless every one is rated. */
  readonly stage: Level | null;
  /** Whether there is no stage yet. */
  readonly provisional: boolean;
  /** The disciplines at the stage's level, unless all are. */
  readonly heldBackBy: readonly DisciplineId[];
  /** null without a stage and at stage 5. */
  readonly remaining: Remaining | null;
}

/** How many of a discipline's medians must rise before it is at level `to`. */
function mustRise(medians: readonly Level[], to: Level): number {
  const farBelow = medians.filter((median) => median < to - 1).length;
  const there = medians.filter((median) => median >= to).length;
  // all but one must be there, and none far below; never negative, because farBelow is not
  return Math.max(farBelow, medians.length - 1 - there);
}

function remainingTo(to: Level | null, disciplines: readonly ScoredDiscipline[]): Remaining | null {
  if (to === null) return null;
  return {
    to,
    items: disciplines.reduce((sum, { items }) => sum + mustRise(ratedMedians(items), to), 0),
  };
}

/**
 * The overall result of scored disciplines in model order. In quick mode no discipline is rated, so that there is
 * no stage. formats.md 3, "Overall".
 */
export function scoreOverall(disciplines: readonly ScoredDiscipline[]): Overall {
  const levels = disciplines.flatMap(({ score }) => score.level ?? []);
  const stage = levels.length === disciplines.length ? lowest(levels) : null;
  if (stage === null) {
    return { rated: levels.length, stage, provisional: true, heldBackBy: [], remaining: null };
  }
  const atStage = disciplines.filter(({ score }) => score.level === stage).map(({ id }) => id);
  return {
    rated: levels.length,
    stage,
    provisional: false,
    heldBackBy: atStage.length === disciplines.length ? [] : atStage,
    remaining: remainingTo(levelAbove(stage), disciplines),
  };
}
