import type { Expectation, ExpectationId, ExpectationsFile, Overruling, Question, Reply } from './expectation.ts';
import { withoutExpectation } from './kanoAnswers.ts';

/** Changes of a list, each giving the parts of the file that are other than before. */

type Part = Partial<ExpectationsFile>;
type File = Pick<ExpectationsFile, 'expectations' | 'next' | 'kano'>;

/** A new expectation: its words, and the ready one from which they come. */
export interface Words {
  readonly text: string;
  readonly ready?: string;
}

/** The id of a number. */
export function idOf(number: number): ExpectationId {
  // eslint-disable-next-line @typescript-eslint/restrict-template-expressions -- String() would widen the type
  return `e${number}`;
}

/** Adds expectations at the end, each with a number of its own. */
export function add({ expectations, next }: File, words: readonly Words[]): Part {
  const added = words.map((each, index): Expectation => ({ id: idOf(next + index), ...each, replies: {} }));
  return { expectations: [...expectations, ...added], next: next + words.length };
}

/** Changes one expectation. */
export function change(
  { expectations }: Pick<File, 'expectations'>,
  id: ExpectationId,
  changed: (before: Expectation) => Expectation,
): Part {
  return { expectations: expectations.map((each) => (each.id === id ? changed(each) : each)) };
}

/** Takes an expectation out, and customers' answers about it. */
export function remove({ expectations, kano }: File, id: ExpectationId): Part {
  return { expectations: expectations.filter((each) => each.id !== id), kano: withoutExpectation(kano, id) };
}

/** Puts an expectation one place up (−1) or down (+1), as far as there is room. */
export function move({ expectations }: Pick<File, 'expectations'>, id: ExpectationId, by: -1 | 1): Part {
  const from = expectations.findIndex((each) => each.id === id);
  const other = expectations[from + by];
  const own = expectations[from];
  if (own === undefined || other === undefined) return {};
  return { expectations: expectations.map((each) => (each === own ? other : each === other ? own : each)) };
}

/** An object without one of its keys. */
function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = value;
  return rest;
}

/** Other words; they are nobody's but the team's own then, and questions made for the old ones go. */
export function reworded(before: Expectation, text: string): Expectation {
  if (text === before.text) return before;
  return { ...without(without(without(before, 'ready'), 'present'), 'absent'), text };
}

/** A reply to one of the three questions. */
export function replied(before: Expectation, question: Question, reply: Reply): Expectation {
  return { ...before, replies: { ...before.replies, [question]: reply } };
}

/** A kind decided against the rule; null follows the rule again. */
export function overruled(before: Expectation, overruling: Overruling | null): Expectation {
  return overruling === null ? without(before, 'overruled') : { ...before, overruled: overruling };
}

type Field = 'importance' | 'performance' | 'levels' | 'present' | 'absent';

/** A field that is set, or taken out with undefined. */
export function withField<K extends Field>(
  before: Expectation,
  key: K,
  value: Expectation[K] | undefined,
): Expectation {
  if (value !== undefined) return { ...before, [key]: value };
  // each of these fields is optional, so that it is an expectation without them too
  return without(before, key) as Expectation;
}
