import type { Candidate, ComparisonFile } from './comparison.ts';
import type { Matrix } from './evaluate.ts';
import type { MustAnswer, Score } from './model.ts';

/** The score of a candidate for a criterion; null if it is unknown or was never given. */
export function scoreOf(candidate: Candidate, criterion: string): Score | null {
  return candidate.scores[criterion]?.score ?? null;
}

/** The answer of a candidate to a must-have; one that was never given is unknown. */
export function mustOf(candidate: Candidate, must: string): MustAnswer {
  return candidate.musts[must]?.answer ?? 'unknown';
}

/** A comparison as far as the arithmetic goes, criteria and must-haves in the order of the file. */
export function matrixOf({
  criteria,
  musts,
  candidates,
}: Pick<ComparisonFile, 'criteria' | 'musts' | 'candidates'>): Matrix {
  return {
    weights: criteria.map(({ weight }) => weight),
    candidates: candidates.map((candidate) => ({
      id: candidate.id,
      scores: criteria.map(({ id }) => scoreOf(candidate, id)),
      musts: musts.map(({ id }) => mustOf(candidate, id)),
    })),
  };
}
