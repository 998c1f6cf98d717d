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
 * What the words of a question find one by one: the sum of the scores, and more the more of the words were found.
 * @param perTerm for each word, what it has found
 */
export function covered(perTerm: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sums = new Map<string, { score: number; words: number }>();
  for (const found of perTerm) {
    for (const [id, score] of found) {
      const { score: sum, words } = sums.get(id) ?? { score: 0, words: 0 };
      sums.set(id, { score: sum + score, words: words + 1 });
    }
  }
  return new Map([...sums].map(([id, { score, words }]) => [id, score * (words / perTerm.length) ** 2]));
}

function inOrder(scores: ReadonlyMap<string, number>): readonly string[] {
  return [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
}

/** Everything found, best first: what has all the words stands above what has only some. */
export function ordered(all: ReadonlyMap<string, number>, some: ReadonlyMap<string, number>): readonly string[] {
  return [...inOrder(all), ...inOrder(some).filter((id) => !all.has(id))];
}
