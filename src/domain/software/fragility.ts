import { evaluate } from './evaluate.ts';
import type { Matrix, Outcome } from './evaluate.ts';
import { SCORES, WEIGHTS } from './model.ts';

/** What would tip a result (formats.md 5, "Fragility"). */

/** Another weight for one criterion (its place in the list), and who is first then; nobody if none has a place. */
export interface WeightFlip {
  readonly criterion: number;
  readonly from: number;
  readonly to: number;
  readonly first: readonly string[];
}

/** One known score, one higher or lower, and who is first then. */
export interface ScoreFlip {
  readonly candidate: string;
  readonly criterion: number;
  readonly from: number;
  readonly to: number;
  readonly first: readonly string[];
}

export interface Fragility {
  readonly leader: string;
  /** All changes of one weight that are as small as the smallest that works; empty if none does. */
  readonly weights: readonly WeightFlip[];
  readonly scores: readonly ScoreFlip[];
}

/** Who is first if the leader is not alone there any more; null if it still is. */
function tipped(matrix: Matrix, leader: string): readonly string[] | null {
  const first = evaluate(matrix)?.first ?? [];
  return first.length === 1 && first[0] === leader ? null : first;
}

function replaced<T>(list: readonly T[], place: number, value: T): readonly T[] {
  return list.map((each, index) => (index === place ? value : each));
}

function weightFlips(matrix: Matrix, leader: string): readonly WeightFlip[] {
  const flips = matrix.weights.flatMap((from, criterion) =>
    WEIGHTS.flatMap((to): readonly WeightFlip[] => {
      const weights = replaced(matrix.weights, criterion, to);
      if (to === from || weights.every((weight) => weight === 0)) return [];
      const first = tipped({ ...matrix, weights }, leader);
      return first === null ? [] : [{ criterion, from, to, first }];
    }),
  );
  const size = ({ from, to }: WeightFlip): number => Math.abs(to - from);
  const smallest = Math.min(...flips.map(size));
  return flips.filter((flip) => size(flip) === smallest);
}

function scoreFlips(matrix: Matrix, leader: string): readonly ScoreFlip[] {
  return matrix.candidates.flatMap((candidate, place) =>
    candidate.scores.flatMap((from, criterion) => {
      if (from === null) return [];
      return SCORES.filter((to) => Math.abs(to - from) === 1).flatMap((to): readonly ScoreFlip[] => {
        const changed = { ...candidate, scores: replaced(candidate.scores, criterion, to) };
        const first = tipped({ ...matrix, candidates: replaced(matrix.candidates, place, changed) }, leader);
        return first === null ? [] : [{ candidate: candidate.id, criterion, from, to, first }];
      });
    }),
  );
}

/**
 * How little would take the lead away: the smallest whole change of one weight (0 to 5, not all 0), and single known
 * scores one up or down, each weighed anew by all rules. Null unless one candidate of two or more is alone first.
 */
export function fragilityOf(matrix: Matrix, { first, ranked }: Outcome): Fragility | null {
  const [leader] = first;
  if (leader === undefined || first.length !== 1 || ranked.length < 2) return null;
  return { leader, weights: weightFlips(matrix, leader), scores: scoreFlips(matrix, leader) };
}
