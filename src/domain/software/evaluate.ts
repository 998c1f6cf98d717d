import { fraction } from '../shared/fraction.ts';
import type { Fraction } from '../shared/fraction.ts';
import type { MustAnswer } from './model.ts';

/** The arithmetic of the comparison (formats.md 5): whole numbers throughout, so that a tie is a tie. */

const LOWEST = 0;
const HIGHEST = 5;

/** A candidate as far as the arithmetic goes: its scores in the order of the weights, null for unknown. */
export interface Rated {
  readonly id: string;
  readonly scores: readonly (number | null)[];
  readonly musts: readonly MustAnswer[];
}

/** What is compared: weights in the order of the criteria, each a whole number of 0 or more. */
export interface Matrix {
  readonly weights: readonly number[];
  readonly candidates: readonly Rated[];
}

/** What a candidate comes to, apart from its place. */
export interface Figures {
  readonly id: string;
  /** The sum of weights times scores with every unknown at 0; with every unknown at 5. */
  readonly lowSum: number;
  readonly highSum: number;
  /** The sum of the weights whose score is known; of all weights. */
  readonly known: number;
  readonly total: number;
  /** A must-have is unknown. */
  readonly toCheck: boolean;
}

/** A candidate with its place from 1; equal mids share a place, and the next place is left out. */
export interface Ranked extends Figures {
  readonly place: number;
}

export interface Outcome {
  /** By mid, best first; candidates of one place in the order in which they were given. */
  readonly ranked: readonly Ranked[];
  /** Of less than half the weights anything is known: apart and without a place. */
  readonly thin: readonly Figures[];
  /** A must-have is not met. */
  readonly failed: readonly string[];
  /** Those in the first place. */
  readonly first: readonly string[];
  readonly clearWinner: string | null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Σ of weights times scores, with unknown scores at a given value. */
function weighted(weights: readonly number[], scores: readonly (number | null)[], unknown: number): number {
  return sum(weights.map((weight, index) => weight * (scores[index] ?? unknown)));
}

/** Σ of the weights whose score is known. */
function knownWeight(weights: readonly number[], scores: readonly (number | null)[]): number {
  return sum(weights.filter((_, index) => (scores[index] ?? null) !== null));
}

function figuresOf({ id, scores, musts }: Rated, weights: readonly number[], total: number): Figures {
  return {
    id,
    lowSum: weighted(weights, scores, LOWEST),
    highSum: weighted(weights, scores, HIGHEST),
    known: knownWeight(weights, scores),
    total,
    toCheck: musts.includes('unknown'),
  };
}

/** What a candidate has at least: every unknown score at 0. */
export function lowOf({ lowSum, total }: Figures): Fraction {
  return fraction(lowSum, total);
}

/** What a candidate has at most: every unknown score at 5. */
export function highOf({ highSum, total }: Figures): Fraction {
  return fraction(highSum, total);
}

/** The mean of low and high, by which candidates are ordered. */
export function midOf({ lowSum, highSum, total }: Figures): Fraction {
  return fraction(lowSum + highSum, 2 * total);
}

/** The share of the weights whose score is known. */
export function coverageOf({ known, total }: Figures): Fraction {
  return fraction(known, total);
}

/** Twice the mid times the sum of the weights: what candidates under the same weights are ordered by. */
function rankSum({ lowSum, highSum }: Figures): number {
  return lowSum + highSum;
}

/** Whether a candidate's mid is ahead of another's by 0.5 or more. */
function isFarAhead(one: Figures, other: Figures): boolean {
  return rankSum(one) - rankSum(other) >= one.total;
}

/** Whoever stands apart may still turn out best, so that it counts among the others. */
function clearWinnerOf(ranked: readonly Ranked[], thin: readonly Figures[]): string | null {
  const [leader, second] = ranked;
  if (leader === undefined || second?.place !== 2 || leader.toCheck) return null;
  const others = [...ranked.slice(1), ...thin];
  const stands = others.every((other) => leader.lowSum > other.highSum && isFarAhead(leader, other));
  return stands ? leader.id : null;
}

/** Compares candidates; null if no criterion has a weight, since nothing can be said then. */
export function evaluate({ weights, candidates }: Matrix): Outcome | null {
  const total = sum(weights);
  if (total === 0) return null;
  const failed = candidates.filter(({ musts }) => musts.includes('no')).map(({ id }) => id);
  const standing = candidates.filter(({ id }) => !failed.includes(id));
  const figures = standing.map((one) => figuresOf(one, weights, total));
  const isThin = ({ known }: Figures): boolean => 2 * known < total;
  const thin = figures.filter(isThin);
  const placed = figures.filter((one) => !isThin(one));
  const ranked = placed
    .map((one): Ranked => ({ ...one, place: 1 + placed.filter((other) => rankSum(other) > rankSum(one)).length }))
    // stable, so that candidates of one place keep their order
    .sort((a, b) => a.place - b.place);
  return {
    ranked,
    thin,
    failed,
    first: ranked.filter(({ place }) => place === 1).map(({ id }) => id),
    clearWinner: clearWinnerOf(ranked, thin),
  };
}
