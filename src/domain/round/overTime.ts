import { compareScores } from '../maturity/comparison.ts';
import type { Comparison } from '../maturity/comparison.ts';
import type { MaturityModel } from '../maturity/model.ts';
import type { Score } from '../maturity/score.ts';
import type { RoundFile } from './round.ts';
import { scoreRound } from './scoreRound.ts';

/** Whether two rounds ask the same people the same. */
function isSameRow(a: RoundFile, b: RoundFile): boolean {
  return (a.unit ?? '') === (b.unit ?? '') && a.model === b.model && a.mode === b.mode;
}

function isBefore(a: RoundFile, b: RoundFile): boolean {
  return a.date === b.date ? a.updated < b.updated : a.date < b.date;
}

/** The latest revealed round before this one of the same unit, model and mode; null if there is none. */
export function previousRound(round: RoundFile, rounds: readonly RoundFile[]): RoundFile | null {
  return rounds
    .filter((one) => one.round !== round.round && one.revealed && isSameRow(one, round) && isBefore(one, round))
    .reduce<RoundFile | null>((last, one) => (last === null || isBefore(last, one) ? one : last), null);
}

/** A round in the row of its unit. */
export interface RoundOverTime {
  readonly round: RoundFile;
  readonly score: Score;
  readonly previous: RoundFile | null;
  /** From the previous one; null without one. */
  readonly change: Comparison | null;
  /** Actions planned in the previous round, and how many of them are done; null without one. */
  readonly actions: { readonly done: number; readonly all: number } | null;
}

/** Revealed rounds with what changed from the one before, earliest first. Rounds that do not add up are left out. */
export function overTime(model: MaturityModel, rounds: readonly RoundFile[]): readonly RoundOverTime[] {
  const scores = new Map<RoundFile, Score>();
  for (const round of rounds) {
    const scored = round.revealed ? scoreRound(model, round) : null;
    if (scored?.ok === true) scores.set(round, scored.score);
  }
  const known = [...scores.keys()].sort((a, b) => (isBefore(a, b) ? -1 : 1));
  return known.flatMap((round) => {
    const score = scores.get(round);
    if (score === undefined) return [];
    const previous = previousRound(round, known);
    const before = previous === null ? undefined : scores.get(previous);
    const actions = previous?.actions ?? [];
    return [
      {
        round,
        score,
        previous,
        change: before === undefined ? null : compareScores(model, before, score),
        actions: previous === null ? null : { done: actions.filter(({ done }) => done).length, all: actions.length },
      },
    ];
  });
}
