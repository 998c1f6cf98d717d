/** A copy in ascending order. */
export function ascending<T extends number>(values: readonly T[]): readonly T[] {
  return [...values].sort((a, b) => a - b);
}

/** The smallest of the values; null of none. */
export function lowest<T extends number>(values: readonly T[]): T | null {
  return values.reduce<T | null>((least, value) => (least === null || value < least ? value : least), null);
}

/** The largest of the values; null of none. */
export function highest<T extends number>(values: readonly T[]): T | null {
  return values.reduce<T | null>((most, value) => (most === null || value > most ? value : most), null);
}

/**
 * The lower median: the middle value, of two middle values the smaller; null of none. So it is always a value
 * that somebody gave (formats.md 3, rule 1).
 */
export function lowerMedian<T extends number>(values: readonly T[]): T | null {
  // levels of thousands of people are few different numbers: only those are put in order
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let left = Math.ceil(values.length / 2);
  for (const value of ascending([...counts.keys()])) {
    left -= counts.get(value) ?? 0;
    if (left <= 0) return value;
  }
  return null;
}
