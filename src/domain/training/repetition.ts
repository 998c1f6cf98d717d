import { fsrs, createEmptyCard, type CardInput } from 'ts-fsrs';
import { FIRST_DAY, GRADES, type CardState, type Grade, type Moment } from './flashcards.ts';

/**
 * The one door to ts-fsrs (FSRS 6, https://github.com/open-spaced-repetition/ts-fsrs). Without its play of chance the
 * same answers at the same moments always lead to the same dates.
 */
const scheduler = fsrs({ enable_fuzz: false, request_retention: 0.9 });

/** Ranges in which the scheduler counts; what lies outside was not written by it. */
const RANGES: Readonly<Record<string, readonly [min: number, max: number]>> = {
  stability: [0.001, 36_500],
  difficulty: [1, 10],
  elapsed_days: [0, 100_000],
  scheduled_days: [0, 100_000],
  learning_steps: [0, 100],
  reps: [1, 1_000_000],
  lapses: [0, 1_000_000],
  state: [1, 3],
};
const MOMENTS = ['due', 'last_review'] as const;

/** Whether something is a card that was answered before and that the scheduler can go on with. */
function isRead(card: CardState): boolean {
  const counts = Object.entries(RANGES).every(([field, [min, max]]) => {
    const value = card[field];
    return typeof value === 'number' && value >= min && value <= max;
  });
  const whole = Number.isInteger(card['state']) && Number.isInteger(card['learning_steps']);
  return counts && whole && MOMENTS.every((field) => !Number.isNaN(Date.parse(String(card[field]))));
}

function kept(card: object, first: number | string): CardState {
  const entries = Object.entries(card).flatMap(([field, value]: [string, unknown]): [string, number | string][] => {
    if (value instanceof Date) return [[field, value.toISOString()]];
    return typeof value === 'number' ? [[field, value]] : [];
  });
  return { ...Object.fromEntries(entries), [FIRST_DAY]: first };
}

/**
 * What becomes of a card by each of the four answers.
 * @param card what is kept of it; without one, or with one that cannot be read, it begins anew
 */
export function answers(card: CardState | undefined, { now, day }: Moment): Readonly<Record<Grade, CardState>> {
  const known = card !== undefined && isRead(card) ? card : null;
  // a clock that was set back must not count days below zero
  const time = Math.max(Date.parse(now), known === null ? 0 : Date.parse(String(known['last_review'])));
  // `isRead` has looked at every field
  const input = known === null ? createEmptyCard(new Date(time)) : (known as unknown as CardInput);
  const next = scheduler.repeat(input, new Date(time));
  const first = known?.[FIRST_DAY] ?? day;
  const [again, hard, good, easy] = GRADES.map((grade) => kept(next[grade].card, first));
  return { 1: again ?? {}, 2: hard ?? {}, 3: good ?? {}, 4: easy ?? {} };
}
