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

/**
 * What the words of a question have found, with the sum of its scores: rare words and names count for more than common
 * ones by themselves, and more words for more than one.
 * @param perTerm for each word, what it has found
 */
export function summed(perTerm: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, Fit> {
  const sums = new Map<string, { readonly score: number; readonly terms: number }>();
  for (const found of perTerm) {
    for (const [id, value] of found) {
      const { score, terms } = sums.get(id) ?? { score: 0, terms: 0 };
      sums.set(id, { score: score + value, terms: terms + 1 });
    }
  }
  return new Map([...sums].map(([id, { score, terms }]) => [id, { score, isWhole: terms === perTerm.length }]));
}

/** What has only some of the words is kept beside enough that has all of them if its score is this share of the best. */
const NEARLY = 0.5;

/**
 * Everything found, best first; without what has few of the words, if enough has all of them.
 * @param enough so many that have all words need no company
 */
export function ranked(found: ReadonlyMap<string, Fit>, enough: number): readonly Ranked[] {
  const best = Math.max(0, ...[...found.values()].map(({ score }) => score));
  const isEnough = [...found.values()].filter(({ isWhole }) => isWhole).length >= enough;
  return [...found]
    .filter(([, { score, isWhole }]) => isWhole || !isEnough || score >= best * NEARLY)
    .map(([id, { score }]) => ({ id, score }))
    .sort(byScore);
}

function byScore(one: Ranked, other: Ranked): number {
  return other.score - one.score || (one.id < other.id ? -1 : 1);
}
