import { mean, roundHalfUp } from '../shared/fraction.ts';
import type { Fraction } from '../shared/fraction.ts';
import type { ItemScore } from './item.ts';
import { LEVELS } from './model.ts';
import type { DisciplineId, ItemId, Level } from './model.ts';

export interface ScoredItem {
  readonly id: ItemId;
  readonly score: ItemScore;
}

/** What the items of one discipline come to; the keys in the order in which they are printed. */
export interface DisciplineScore {
  /** Whether enough is known for a level; never in quick mode. */
  readonly rated: boolean;
  /** null if not rated. */
  readonly level: Level | null;
  /** The level if what is not known stood at 1, and at 5; null if too much is not applicable, and in quick mode. */
  readonly range: readonly [Level, Level] | null;
  /** Mean of the rated items' medians, one decimal; null if not rated (in quick mode: if no item is). */
  readonly position: number | null;
  /** The rated items that keep the discipline from the next level, lowest first. */
  readonly blocking: readonly ItemId[];
}

export interface ScoredDiscipline {
  readonly id: DisciplineId;
  readonly score: DisciplineScore;
  /** Those of the mode, in model order. */
  readonly items: readonly ScoredItem[];
}

export interface RatedItem {
  readonly id: ItemId;
  readonly median: Level;
}

/** A discipline with fewer rated items has no level. */
export const RATED_NEEDED = 3;
/** A discipline with more items that are not applicable has no level, whatever the others say. */
export const NOT_APPLICABLE_ALLOWED = 1;

/** The items in state `rated`, in the order given. An item in another state can have a median, which counts nowhere. */
export function ratedItems(items: readonly ScoredItem[]): readonly RatedItem[] {
  return items.flatMap(({ id, score }) => {
    const median = score.state === 'rated' ? score.median : null;
    return median === null ? [] : [{ id, median }];
  });
}

/** The medians of the items in state `rated`, in the order given. */
export function ratedMedians(items: readonly ScoredItem[]): readonly Level[] {
  return ratedItems(items).map(({ median }) => median);
}

/**
 * The level of a list of at least one median: the highest that all but at most one reach, and that none misses by
 * more than one (formats.md 3, rule 6).
 */
export function levelOfMedians(medians: readonly Level[]): Level {
  let level: Level = 1;
  for (const candidate of LEVELS) {
    const below = medians.filter((median) => median < candidate);
    if (below.length <= 1 && below.every((median) => median >= candidate - 1)) level = candidate;
  }
  return level;
}

/**
 * The exact position of a scored discipline, for whoever calculates further with it; null where its position is
 * null.
 */
export function exactPosition({ items, score }: ScoredDiscipline): Fraction | null {
  return score.position === null ? null : mean(ratedMedians(items));
}

function roundedMean(medians: readonly Level[]): number | null {
  const exact = mean(medians);
  return exact === null ? null : roundHalfUp(exact, 1);
}

function blockingItems(items: readonly ScoredItem[], level: Level | null): readonly ItemId[] {
  if (level === null || level === 5) return [];
  return ratedItems(items)
    .filter(({ median }) => median <= level)
    .sort((a, b) => a.median - b.median)
    .map(({ id }) => id);
}

/** Scores one discipline in full mode from its items in model order. formats.md 3, rules 5 to 9. */
export function scoreDiscipline(items: readonly ScoredItem[]): DisciplineScore {
  const medians = ratedMedians(items);
  const notApplicable = items.filter(({ score }) => score.state === 'not-applicable').length;
  const notKnown = items.length - notApplicable - medians.length;
  const applies = notApplicable <= NOT_APPLICABLE_ALLOWED;
  const rated = applies && medians.length >= RATED_NEEDED;
  const levelWithRestAt = (rest: Level): Level =>
    levelOfMedians([...medians, ...Array.from({ length: notKnown }, () => rest)]);
  const level = rated ? levelOfMedians(medians) : null;
  return {
    rated,
    level,
    range: applies ? [levelWithRestAt(1), levelWithRestAt(5)] : null,
    position: rated ? roundedMean(medians) : null,
    blocking: blockingItems(items, level),
  };
}

/** Scores one discipline in quick mode: two answers place it, but give no level. formats.md 3, quick mode. */
export function scoreQuickDiscipline(items: readonly ScoredItem[]): DisciplineScore {
  return { rated: false, level: null, range: null, position: roundedMean(ratedMedians(items)), blocking: [] };
}
