import { fraction } from '../shared/fraction.ts';
import type { Fraction } from '../shared/fraction.ts';

/** The five answers to each of the two questions, 1 to 5: like it, expect it, neutral, live with it, dislike it. */
export const ANSWERS = [1, 2, 3, 4, 5] as const;
export type KanoAnswer = (typeof ANSWERS)[number];

/** The categories that an expectation can be in, in the order in which ties are resolved (formats.md 5). */
export const CATEGORIES = ['M', 'O', 'A', 'I', 'R'] as const;
/** Must-be, one-dimensional, attractive, indifferent, reverse. */
export type Category = (typeof CATEGORIES)[number];
/** The same, or a questionable pair: two answers that contradict each other. */
export type Classified = Category | 'Q';

/** The table of facts.md Part 5: a row for each answer to "if it is there", a column for each to "if it is not". */
const TABLE: readonly (readonly Classified[])[] = [
  ['Q', 'A', 'A', 'A', 'O'],
  ['R', 'I', 'I', 'I', 'M'],
  ['R', 'I', 'I', 'I', 'M'],
  ['R', 'I', 'I', 'I', 'M'],
  ['R', 'R', 'R', 'R', 'Q'],
];

/** What one customer's pair of answers says. */
export function classify(present: KanoAnswer, absent: KanoAnswer): Classified {
  // both are 1 to 5, so that there is a cell
  return TABLE[present - 1]?.[absent - 1] ?? 'Q';
}

/** How many pairs fell into each category. */
export type Counts = Readonly<Record<Classified, number>>;

export const NO_COUNTS: Counts = { M: 0, O: 0, A: 0, I: 0, R: 0, Q: 0 };

/** Below so many pairs a result is a hint only. */
export const FEW = 20;

/** What customers said about one expectation. */
export interface KanoResult {
  /** Pairs, questionable ones included. */
  readonly n: number;
  readonly counts: Counts;
  /** The most frequent category, questionable apart; of equals the first in M, O, A, I, R. Null without any. */
  readonly category: Category | null;
  /** All that are most frequent, if there are several; else none. */
  readonly ties: readonly Category[];
  /** Whether the two most frequent differ clearly (Fong's test). */
  readonly clear: boolean;
  /** Whether more than a tenth of the pairs contradict themselves. */
  readonly questionable: boolean;
  /** (A + O) ÷ (A + O + M + I): how far having it pleases. Null if nothing is there to divide by. */
  readonly better: Fraction | null;
  /** −(O + M) ÷ (A + O + M + I): how far lacking it annoys. */
  readonly worse: Fraction | null;
}

/**
 * Whether the top two counts x ≥ y of n answers differ clearly: x − y ≥ 1.65 √((x + y)(2n − x − y) ÷ 2n) (Fong),
 * squared and in whole numbers, so that no rounding decides.
 */
export function differClearly(x: number, y: number, n: number): boolean {
  if (n === 0 || x <= y) return false;
  const [first, second, all] = [BigInt(x), BigInt(y), BigInt(n)];
  const difference = first - second;
  return 20000n * all * difference * difference >= 27225n * (first + second) * (2n * all - first - second);
}

/** What the counts of one expectation come to. */
export function resultOf(counts: Counts): KanoResult {
  const { M, O, A, I, Q } = counts;
  const n = CATEGORIES.reduce((sum, each) => sum + counts[each], Q);
  // a stable sort: equals stay in the order in which ties are resolved
  const order = [...CATEGORIES].sort((a, b) => counts[b] - counts[a]);
  const [first = 'M', second = 'O'] = order;
  const most = counts[first];
  const top = order.filter((each) => counts[each] === most);
  const base = A + O + M + I;
  return {
    n,
    counts,
    category: most === 0 ? null : first,
    ties: most > 0 && top.length > 1 ? top : [],
    clear: differClearly(most, counts[second], n),
    questionable: 10 * Q > n,
    better: base === 0 ? null : fraction(A + O, base),
    worse: base === 0 ? null : fraction(-(O + M), base),
  };
}
