import type { ItemId, Level, MaturityModel } from '../maturity/model.ts';
import { scoredDisciplines } from '../maturity/score.ts';
import type { Score } from '../maturity/score.ts';

/** From a maturity result to practices that need to rise, and from practices to kinds of software. */

export interface Gap {
  readonly item: ItemId;
  /** The median of the practice today. */
  readonly level: Level;
}

const TOP: Level = 5;

/**
 * The practices that hold an organisation back: those that block its weakest disciplines; where no discipline has a
 * level (quick mode, missing answers), the practices with the lowest level of all. Lowest first, then model order;
 * none at level 5.
 */
export function gapsOf(model: MaturityModel, score: Score): readonly Gap[] {
  const disciplines = scoredDisciplines(model, score);
  const levels = disciplines.flatMap(({ score: { level } }) => level ?? []);
  const weakest = Math.min(...levels);
  const blocking = disciplines
    .filter((discipline) => discipline.score.level === weakest)
    .flatMap((discipline) => discipline.score.blocking);
  const rated = disciplines.flatMap(({ items }) =>
    items.flatMap(({ id, score: { state, median } }): readonly Gap[] =>
      state === 'rated' && median !== null && median < TOP ? [{ item: id, level: median }] : [],
    ),
  );
  const lowest = Math.min(...rated.map(({ level }) => level));
  const gaps =
    levels.length > 0
      ? rated.filter(({ item }) => blocking.includes(item))
      : rated.filter(({ level }) => level === lowest);
  return [...gaps].sort((a, b) => a.level - b.level);
}

/** A kind of software with the practices it helps, best first. */
export interface Helper<C extends string> {
  readonly id: C;
  readonly helps: readonly ItemId[];
}

/** A kind of software and which of the practices asked for it helps. */
export interface Suggestion<C extends string> {
  readonly id: C;
  readonly practices: readonly ItemId[];
}

/** The kinds that help at least one of the practices, most practices first, then in the order given. */
export function suggest<C extends string>(
  helpers: readonly Helper<C>[],
  practices: readonly ItemId[],
): readonly Suggestion<C>[] {
  return helpers
    .map(({ id, helps }) => ({ id, practices: practices.filter((practice) => helps.includes(practice)) }))
    .filter((suggestion) => suggestion.practices.length > 0)
    .sort((a, b) => b.practices.length - a.practices.length);
}

/** The practices that no kind of software helps: they need a decision, not a purchase. */
export function notForSoftware(helpers: readonly Helper<string>[], practices: readonly ItemId[]): readonly ItemId[] {
  return practices.filter((practice) => helpers.every(({ helps }) => !helps.includes(practice)));
}
