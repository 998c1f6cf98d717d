import type { CategoryId, MustAnswer, Score, SnapshotRow, Weight } from './model.ts';

/** A comparison as it is saved, and the moves that keep it whole. */

/** Where something known comes from. */
export interface Provenance {
  readonly source?: string;
  /** ISO date on which it was true. */
  readonly date?: string;
}

/** What a candidate gets for a criterion; a score of null is unknown, and so is a cell that is not there. */
export interface ScoreCell extends Provenance {
  readonly score: Score | null;
}

export interface MustCell extends Provenance {
  readonly answer: MustAnswer;
}

/** A criterion that is ready (its id is one of `READY_CRITERIA`) or one's own (8 letters, with a name). */
export interface Criterion {
  readonly id: string;
  readonly name?: string;
  readonly weight: Weight;
}

/** Something without which a candidate is out: ready, a criterion by its id, or one's own with a name. */
export interface Must {
  readonly id: string;
  readonly name?: string;
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly category?: CategoryId;
  /** http, https or mailto. */
  readonly url?: string;
  readonly note?: string;
  /** The row of the source text's table that it was taken from. */
  readonly snapshot?: SnapshotRow;
  /** By criterion. */
  readonly scores: Readonly<Record<string, ScoreCell>>;
  /** By must-have. */
  readonly musts: Readonly<Record<string, MustCell>>;
}

/** What is missing today, and which kinds of software could help. */
export interface Need {
  /** The gap in one's own words. */
  readonly text?: string;
  /** Title and date of the maturity assessment that the practices come from. */
  readonly assessment?: { readonly title: string; readonly date: string };
  /** Practices of the maturity model that should rise. */
  readonly practices: readonly string[];
  readonly categories: readonly CategoryId[];
}

/** What was decided; `choice` is a candidate, or null if nothing fits. */
export interface Decision {
  readonly choice?: string | null;
  readonly who?: string;
  /** ISO date. */
  readonly date?: string;
  readonly why?: string;
}

/** A comparison as saved (`*.cx.json`, kind `software-comparison`). */
export interface ComparisonFile {
  readonly format: 'cx-compass';
  readonly version: 1;
  readonly kind: 'software-comparison';
  readonly title?: string;
  /** ISO date of the comparison. */
  readonly date: string;
  /** The last change, UTC in whole seconds. */
  readonly updated: string;
  readonly need: Need;
  readonly criteria: readonly Criterion[];
  readonly musts: readonly Must[];
  readonly candidates: readonly Candidate[];
  readonly decision: Decision;
}

/** The parts that change while people compare. */
export type ComparisonPart = Pick<ComparisonFile, 'need' | 'criteria' | 'musts' | 'candidates' | 'decision'>;

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}

/** The same with a criterion gone, and with all that hangs on it. */
export function withoutCriterion(
  file: ComparisonFile,
  id: string,
): Pick<ComparisonFile, 'criteria' | 'musts' | 'candidates'> {
  const must = withoutMust(file, id);
  return {
    criteria: file.criteria.filter((criterion) => criterion.id !== id),
    musts: must.musts,
    candidates: must.candidates.map((candidate) => ({ ...candidate, scores: without(candidate.scores, id) })),
  };
}

/** The same with a must-have gone, and with its answers. */
export function withoutMust(file: ComparisonFile, id: string): Pick<ComparisonFile, 'musts' | 'candidates'> {
  return {
    musts: file.musts.filter((must) => must.id !== id),
    candidates: file.candidates.map((candidate) => ({ ...candidate, musts: without(candidate.musts, id) })),
  };
}

/** The same with a candidate gone; a decision for it is open again. */
export function withoutCandidate(file: ComparisonFile, id: string): Pick<ComparisonFile, 'candidates' | 'decision'> {
  const { choice, ...rest } = file.decision;
  return {
    candidates: file.candidates.filter((candidate) => candidate.id !== id),
    decision: choice === id || choice === undefined ? rest : { ...rest, choice },
  };
}

/** The same with one cell set, or taken out (null). */
export function withScore(
  file: ComparisonFile,
  candidate: string,
  criterion: string,
  cell: ScoreCell | null,
): Pick<ComparisonFile, 'candidates'> {
  return {
    candidates: file.candidates.map((one) => {
      if (one.id !== candidate) return one;
      const rest = without(one.scores, criterion);
      return { ...one, scores: cell === null ? rest : { ...rest, [criterion]: cell } };
    }),
  };
}

/** The same with one must-have answered, or its answer taken out (null). */
export function withMust(
  file: ComparisonFile,
  candidate: string,
  must: string,
  cell: MustCell | null,
): Pick<ComparisonFile, 'candidates'> {
  return {
    candidates: file.candidates.map((one) => {
      if (one.id !== candidate) return one;
      const rest = without(one.musts, must);
      return { ...one, musts: cell === null ? rest : { ...rest, [must]: cell } };
    }),
  };
}
