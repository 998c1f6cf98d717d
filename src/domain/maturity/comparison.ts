import { compare, fraction, magnitude, minus, roundHalfUp } from '../shared/fraction.ts';
import type { Fraction } from '../shared/fraction.ts';
import { exactPosition } from './discipline.ts';
import type { ScoredDiscipline } from './discipline.ts';
import type { DisciplineId, Level, MaturityModel } from './model.ts';
import { scoredDisciplines } from './score.ts';
import type { Score } from './score.ts';

export interface LevelChange {
  readonly from: Level | null;
  readonly to: Level | null;
  /** to − from; null if one of the two is. */
  readonly by: number | null;
}

export interface PositionChange {
  readonly from: number | null;
  readonly to: number | null;
  /** The exact difference, one decimal; so it can differ by 0.1 from that of the rounded positions. */
  readonly by: number | null;
  /** Whether it is 0.5 or more either way: if not, "no clear change". null if there is no difference to judge. */
  readonly clear: boolean | null;
}

export interface DisciplineChange {
  readonly id: DisciplineId;
  readonly level: LevelChange;
  readonly position: PositionChange;
}

export type Comparison =
  | { readonly ok: true; readonly stage: LevelChange; readonly disciplines: readonly DisciplineChange[] }
  /** Other questions were asked, so that no difference means anything. */
  | { readonly ok: false; readonly error: 'different-models' | 'different-modes' };

/** A smaller change of position may be chance. */
const CLEAR = fraction(1, 2);

function levelChange(from: Level | null, to: Level | null): LevelChange {
  return { from, to, by: from === null || to === null ? null : to - from };
}

/** Rounded without the sign, so that the way back is the same size; 0 is never negative. */
function signed(difference: Fraction): number {
  const size = roundHalfUp(magnitude(difference), 1);
  return difference.numerator < 0n ? 0 - size : size;
}

function positionChange(before: ScoredDiscipline, after: ScoredDiscipline): PositionChange {
  const ends = { from: before.score.position, to: after.score.position };
  const from = exactPosition(before);
  const to = exactPosition(after);
  if (from === null || to === null) return { ...ends, by: null, clear: null };
  const difference = minus(to, from);
  return { ...ends, by: signed(difference), clear: compare(magnitude(difference), CLEAR) >= 0 };
}

/**
 * What changed from one score to a later one of the same model and mode: stage, and level and position of each
 * discipline in model order. formats.md 3, "On the page".
 */
export function compareScores(model: MaturityModel, before: Score, after: Score): Comparison {
  if (before.model !== after.model) return { ok: false, error: 'different-models' };
  if (before.mode !== after.mode) return { ok: false, error: 'different-modes' };
  const later = scoredDisciplines(model, after);
  return {
    ok: true,
    stage: levelChange(before.stage, after.stage),
    disciplines: scoredDisciplines(model, before).flatMap((earlier) =>
      later
        .filter(({ id }) => id === earlier.id)
        .map((own) => ({
          id: earlier.id,
          level: levelChange(earlier.score.level, own.score.level),
          position: positionChange(earlier, own),
        })),
    ),
  };
}
