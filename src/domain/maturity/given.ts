import { lowerMedian } from '../shared/order.ts';
import { levelOf } from './answers.ts';
import type { Answer, AnswersFile, Importance } from './answers.ts';
import type { ItemId, Level } from './model.ts';

function besideLevel<T extends number>(
  people: readonly AnswersFile[],
  item: ItemId,
  pick: (answer: Answer) => T | undefined,
): T | null {
  const given: T[] = [];
  for (const { answers } of people) {
    const answer = answers[item];
    if (answer === undefined || levelOf(answer) === null) continue;
    const picked = pick(answer);
    if (picked !== undefined) given.push(picked);
  }
  return lowerMedian(given);
}

/** The lower median of the targets that people gave beside a level; null if nobody did. formats.md 3, "Next steps". */
export function givenTarget(people: readonly AnswersFile[], item: ItemId): Level | null {
  return besideLevel(people, item, ({ target }) => target);
}

/** The lower median of the importances that people gave beside a level; null if nobody did. */
export function givenImportance(people: readonly AnswersFile[], item: ItemId): Importance | null {
  return besideLevel(people, item, ({ importance }) => importance);
}
