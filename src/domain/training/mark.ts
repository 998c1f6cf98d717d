import type { Item } from './model.ts';

/**
 * What somebody answered: the ids of the options chosen; of `order` all steps as they were put; of `match` for each
 * pair, in the order of the question, the id of the pair whose right side was put beside it, or '' for none.
 */
export type Given = readonly string[];

/** What an answer comes to. */
export interface Mark {
  readonly answered: boolean;
  /** Only when all is right. */
  readonly right: boolean;
  /** For each option, step or pair, in the order of the question, whether it is as it should be. */
  readonly places: readonly boolean[];
}

/** What is kept of an answer, whatever becomes of the question: the ids chosen, or of the places that are wrong. */
export interface Result {
  readonly right: boolean;
  readonly marks: readonly string[];
}

/** The ids of a question's options, steps or pairs, in its own order. */
export function partsOf(item: Item): readonly string[] {
  if (item.kind === 'order') return item.steps.map(({ id }) => id);
  if (item.kind === 'match') return item.pairs.map(({ id }) => id);
  return item.options.map(({ id }) => id);
}

/** Whether one is chosen among several, or everything is put in its place. */
export function isChoice(item: Item): item is Extract<Item, { readonly options: unknown }> {
  return item.kind !== 'order' && item.kind !== 'match';
}

function isWhole(item: Item, given: Given): boolean {
  const parts = partsOf(item);
  if (isChoice(item)) return parts.some((id) => given.includes(id));
  return parts.every((_, place) => (given[place] ?? '') !== '');
}

/** Marks an answer; of order and match every part has to be in its place. */
export function mark(item: Item, given: Given): Mark {
  const answered = isWhole(item, given);
  const places = isChoice(item)
    ? item.options.map(({ id, right }) => given.includes(id) === right)
    : partsOf(item).map((id, place) => given[place] === id);
  return { answered, right: answered && places.every(Boolean), places };
}

/** What is kept of an answer; null if nothing was answered. */
export function resultOf(item: Item, given: Given): Result | null {
  const { answered, right, places } = mark(item, given);
  if (!answered) return null;
  const parts = partsOf(item);
  const marks = isChoice(item)
    ? parts.filter((id) => given.includes(id))
    : parts.filter((_, at) => places[at] !== true);
  return { right, marks };
}
