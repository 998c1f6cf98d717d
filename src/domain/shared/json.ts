/**
 * How many values a JSON value holds: all keys' values and list entries, at every depth (formats.md 1, limits).
 * A bare text, number, boolean or null holds none.
 */
export function countValues(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner: readonly unknown[] = Object.values(value);
  return inner.reduce<number>((count, each) => count + 1 + countValues(each), 0);
}

/**
 * Whether `full` says everything that `part` says: the same JSON value, the order of keys aside, except that a
 * null in `part` may be anything in `full`. Two values that cover each other are equal.
 */
export function covers(full: unknown, part: unknown): boolean {
  if (part === null || full === part) return true;
  if (typeof full !== 'object' || full === null || typeof part !== 'object') return false;
  const entries: readonly [string, unknown][] = Object.entries(full);
  const others = new Map<string, unknown>(Object.entries(part));
  return entries.length === others.size && entries.every(([key, value]) => covers(value, others.get(key)));
}
