import { fraction, roundHalfUp } from '../shared/fraction.ts';
import type { AnswersFile } from '../maturity/answers.ts';
import { levelOf } from '../maturity/answers.ts';
import { itemsOfDiscipline, itemsOfMode, LEVELS } from '../maturity/model.ts';
import type { DisciplineId, ItemId, MaturityModel, Mode } from '../maturity/model.ts';
import type { Score } from '../maturity/score.ts';

/** How far people are apart. */

/** How many people gave each level, level 1 first. */
export function levelCounts(people: readonly AnswersFile[], item: ItemId): readonly number[] {
  const counts = LEVELS.map(() => 0);
  for (const { answers } of people) {
    const level = levelOf(answers[item]);
    if (level !== null) counts[level - 1] = (counts[level - 1] ?? 0) + 1;
  }
  return counts;
}

/** Items with a level in the order to talk about: what needs it first, widest first, then in model order. */
export function bySpread(model: MaturityModel, score: Score): readonly ItemId[] {
  const facts = itemsOfMode(model, score.mode).flatMap((item) => {
    const own = score.items[item];
    if (own === undefined || own.min === null || own.max === null) return [];
    return [{ item, discuss: own.flag === 'discuss' ? 1 : 0, range: own.max - own.min, ad: own.ad ?? 0 }];
  });
  return facts.sort((a, b) => b.discuss - a.discuss || b.range - a.range || b.ad - a.ad).map(({ item }) => item);
}

/** The items on which views differ so much that the team should talk, widest first. */
export function toDiscuss(model: MaturityModel, score: Score): readonly ItemId[] {
  return bySpread(model, score).filter((item) => score.items[item]?.flag === 'discuss');
}

/** Steps of a level in which people's own positions are drawn. */
export const STEPS = 4;

/** The sums of the levels that people gave to items, each with how many of them came to it by how many levels. */
function sums(
  items: readonly ItemId[],
  people: readonly AnswersFile[],
): Iterable<{ sum: number; n: number; people: number }> {
  // there are thousands of people, but few sums: exact arithmetic is done once for each
  const found = new Map<number, { sum: number; n: number; people: number }>();
  for (const { answers } of people) {
    let sum = 0;
    let n = 0;
    for (const item of items) {
      const level = levelOf(answers[item]);
      if (level === null) continue;
      sum += level;
      n += 1;
    }
    if (n === 0) continue;
    const key = sum * (items.length + 1) + n;
    const known = found.get(key);
    if (known === undefined) found.set(key, { sum, n, people: 1 });
    else known.people += 1;
  }
  return found.values();
}

/**
 * How many people stand where in each discipline: a person's place is the mean of the levels that he gave there, to
 * the nearest quarter, halves up. The first count is for 1, the last for 5.
 */
export function positionCounts(
  model: MaturityModel,
  mode: Mode,
  people: readonly AnswersFile[],
): Readonly<Record<DisciplineId, readonly number[]>> {
  return Object.fromEntries(
    model.disciplines.map((discipline) => {
      const items = itemsOfDiscipline(discipline, mode);
      const counts = Array.from({ length: (LEVELS.length - 1) * STEPS + 1 }, () => 0);
      for (const { sum, n, people: alike } of sums(items, people)) {
        const place = roundHalfUp(fraction(sum * STEPS, n), 0) - STEPS;
        counts[place] = (counts[place] ?? 0) + alike;
      }
      return [discipline.id, counts];
    }),
  );
}
