import type { Item } from './model.ts';

/** Orders that a seed decides: the same seed, the same order, on every device. */

/** A number for a text, spread over 32 bits (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) {
    hash ^= sign.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** Numbers of 0 up to 1 that look as if drawn (mulberry32). */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same things in an order that the seed decides (Fisher and Yates). */
export function shuffled<T>(things: readonly T[], seed: string): readonly T[] {
  const draw = drawing(hashOf(seed));
  const left = [...things];
  const order: T[] = [];
  while (left.length > 0) order.push(...left.splice(Math.floor(draw() * left.length), 1));
  return order;
}

/** The same, but never in the order in which they came if there is another: that order is the answer. */
function disordered(ids: readonly string[], seed: string): readonly string[] {
  const order = shuffled(ids, seed);
  return order.every((id, place) => id === ids[place]) ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

/** The ids of a question's options, steps or right sides, in the order in which they are shown. */
export function shownOrder(item: Item, seed: string): readonly string[] {
  const own = `${seed} ${item.id}`;
  if (item.kind === 'order')
    return disordered(
      item.steps.map(({ id }) => id),
      own,
    );
  if (item.kind === 'match')
    return disordered(
      item.pairs.map(({ id }) => id),
      own,
    );
  return shuffled(
    item.options.map(({ id }) => id),
    own,
  );
}
