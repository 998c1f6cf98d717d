import { perModel } from './perModel.ts';

/** The levels of a practice, lowest first. */
export const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];

/** All items, or only the quick ones. */
export const MODES = ['full', 'quick'] as const;
export type Mode = (typeof MODES)[number];

export type ItemId = string;
export type DisciplineId = string;

export interface Item {
  readonly id: ItemId;
  /** Whether the item is asked in quick mode as well. */
  readonly quick: boolean;
}

export interface Discipline {
  readonly id: DisciplineId;
  /** In the order in which they are asked; four in `cx-maturity@1`. */
  readonly items: readonly Item[];
}

/** What is asked: disciplines and items in the order in which they are asked and printed. */
export interface MaturityModel {
  /** The id with its version, as in a saved file: `cx-maturity@1`. */
  readonly id: string;
  readonly disciplines: readonly Discipline[];
}

/** The items of one discipline that a mode asks, in model order. */
export function itemsOfDiscipline(discipline: Discipline, mode: Mode): readonly ItemId[] {
  return discipline.items.filter((item) => mode === 'full' || item.quick).map((item) => item.id);
}

/** Asked for with every answer of every member. */
const itemsByMode = perModel((model): Readonly<Record<Mode, readonly ItemId[]>> => {
  const of = (mode: Mode): readonly ItemId[] =>
    model.disciplines.flatMap((discipline) => itemsOfDiscipline(discipline, mode));
  return { full: of('full'), quick: of('quick') };
});

/** The items that a mode asks, in model order. */
export function itemsOfMode(model: MaturityModel, mode: Mode): readonly ItemId[] {
  return itemsByMode(model)[mode];
}

/** All items, in model order. */
export function allItems(model: MaturityModel): readonly ItemId[] {
  return itemsOfMode(model, 'full');
}

/** The discipline that an item belongs to; null for an item that the model does not have. */
export function disciplineOf(model: MaturityModel, item: ItemId): DisciplineId | null {
  return model.disciplines.find(({ items }) => items.some(({ id }) => id === item))?.id ?? null;
}

/** The level above; null above 5. */
export function levelAbove(level: Level): Level | null {
  return LEVELS.find((each) => each > level) ?? null;
}
