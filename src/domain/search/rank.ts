/** Something found, and how well it fits: a score of at least 0, comparable within one index. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
}

/** What one way to ask has found, and how much that counts. */
export interface Answered {
  readonly found: readonly Ranked[];
  readonly weight: number;
}

/** What several ways to ask the same have found, each thing with its best score. */
export function union(answers: readonly Answered[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const { found, weight } of answers) {
    for (const { id, score } of found) best.set(id, Math.max(best.get(id) ?? 0, score * weight));
  }
  return best;
}

/** How well something answers a question. */
export interface Fit {
  readonly score: number;
  /** Whether it has all words. */
  readonly isWhole: boolean;
}

/** How much it counts to have more of the words. */
const COVERAGE = 2;

/**
 * What the words of a question have found: the sum of the scores, and more the more of the words were found. A word
 * counts for as much as its best score: rare words and names say more than common ones.
 * @param perTerm for each word, what it has found
 */
export function covered(perTerm: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, Fit> {
  const weights = perTerm.map((found) => Math.max(0, ...found.values()));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const sums = new Map<string, { readonly score: number; readonly weight: number; readonly terms: number }>();
  perTerm.forEach((found, term) => {
    for (const [id, value] of found) {
      const { score, weight, terms } = sums.get(id) ?? { score: 0, weight: 0, terms: 0 };
      sums.set(id, { score: score + value, weight: weight + (weights[term] ?? 0), terms: terms + 1 });
    }
  });
  return new Map(
    [...sums].map(([id, { score, weight, terms }]) => [
      id,
      { score: score * (whole === 0 ? 0 : weight / whole) ** COVERAGE, isWhole: terms === perTerm.length },
    ]),
  );
}

/** What has only some of the words is kept beside enough that has all of them if its score is this share of the best. */
const NEARLY = 0.5;

/**
 * Everything found, best first; without what has few of the words, if enough has all of them.
 * @param enough so many that have all words need no company
 */
export function ranked(found: ReadonlyMap<string, Fit>, enough: number): readonly string[] {
  const best = Math.max(0, ...[...found.values()].map(({ score }) => score));
  const isEnough = [...found.values()].filter(({ isWhole }) => isWhole).length >= enough;
  return [...found]
    .filter(([, { score, isWhole }]) => isWhole || !isEnough || score >= best * NEARLY)
    .sort(([a, x], [b, y]) => y.score - x.score || (a < b ? -1 : 1))
    .map(([id]) => id);
}
