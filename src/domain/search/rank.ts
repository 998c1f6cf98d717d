/** Something found, and how well it fits: a score of at least 0, comparable within one index. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
}

/** Each later way to ask the same counts so much less. */
const DISCOUNT = 0.05;

/** What several ways to ask have found, each thing with its best score; the ways stand with the surest first. */
export function union(answers: readonly (readonly Ranked[])[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  answers.forEach((found, index) => {
    const weight = Math.max(0, 1 - DISCOUNT * index);
    for (const { id, score } of found) best.set(id, Math.max(best.get(id) ?? 0, score * weight));
  });
  return best;
}

/**
 * What the words of a question find one by one: the sum of the scores, and more the more of the words were found. A
 * word counts for as much as its best score: rare words and names say more than common ones.
 * @param perTerm for each word, what it has found
 */
export function covered(perTerm: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const weights = perTerm.map((found) => Math.max(0, ...found.values()));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const sums = new Map<string, { readonly score: number; readonly weight: number }>();
  perTerm.forEach((found, term) => {
    for (const [id, value] of found) {
      const { score, weight } = sums.get(id) ?? { score: 0, weight: 0 };
      sums.set(id, { score: score + value, weight: weight + (weights[term] ?? 0) });
    }
  });
  return new Map([...sums].map(([id, { score, weight }]) => [id, score * (whole === 0 ? 0 : weight / whole) ** 2]));
}

/** What has only some of the words is kept beside enough that has all of them if its score is this share of the best. */
const NEARLY = 0.5;

/**
 * Everything found, best first. What has all the words of a question counts twice, by the words together and one by
 * one; a page that lacks but one of many words may still be the best.
 * @param all what has all the words
 * @param some what has some of them, from `covered`
 * @param enough so many that have all words need no company
 */
export function ranked(
  all: ReadonlyMap<string, number>,
  some: ReadonlyMap<string, number>,
  enough: number,
): readonly string[] {
  const sums = new Map([...some].map(([id, score]) => [id, score + (all.get(id) ?? 0)]));
  for (const [id, score] of all) if (!sums.has(id)) sums.set(id, score);
  const best = Math.max(0, ...sums.values());
  return [...sums]
    .filter(([id, score]) => all.has(id) || all.size < enough || score >= best * NEARLY)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([id]) => id);
}
