/** An exact fraction. The denominator is greater than 0; it need not be in lowest terms. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The fraction `numerator / denominator` of two whole numbers, `denominator` greater than 0.
 * Throws a RangeError if one of the two is not a whole number (`BigInt` refuses it).
 */
export function fraction(numerator: number, denominator: number): Fraction {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

/** The exact mean of whole numbers; null of none. */
export function mean(values: readonly number[]): Fraction | null {
  if (values.length === 0) return null;
  return fraction(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

/** a − b. */
export function minus(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator - b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** The fraction without its sign. */
export function magnitude({ numerator, denominator }: Fraction): Fraction {
  return { numerator: numerator < 0n ? -numerator : numerator, denominator };
}

/** −1, 0 or 1 as a is less than, equal to or greater than b. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const { numerator } = minus(a, b);
  if (numerator === 0n) return 0;
  return numerator < 0n ? -1 : 1;
}

/** 10 to the power of the decimals that a score is ever shown with. */
const SCALE = { 0: 1, 1: 10, 2: 100, 3: 1000 } as const;

/**
 * The number nearest to a fraction with 0 to 3 decimals, halves up (towards +∞: 0.8275 → 0.828, −0.5 → 0).
 * The one place where exact arithmetic ends (formats.md 3: rounded half up once, at the end).
 */
export function roundHalfUp({ numerator, denominator }: Fraction, decimals: keyof typeof SCALE): number {
  const scale = SCALE[decimals];
  const dividend = 2n * numerator * BigInt(scale) + denominator;
  const divisor = 2n * denominator;
  const truncated = dividend / divisor;
  // bigint division cuts towards 0; below 0 that is one too high, unless it came out even
  const floor = dividend % divisor < 0n ? truncated - 1n : truncated;
  return Number(floor) / scale;
}
