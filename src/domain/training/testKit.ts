import fc from 'fast-check';
import { LETTERS } from '../round/alphabet.ts';
import type { ClassCode } from './classCode.ts';
import { listNumber } from './classCode.ts';
import type { ClassFile } from './classFile.ts';
import { USUAL_LIMIT } from './classFile.ts';
import { partsOf, resultOf } from './mark.ts';
import type { Given, Result } from './mark.ts';
import type { Item } from './model.ts';

/** Questions of every kind for tests, made of no content. */

export const SINGLE: Item = {
  id: 'cues.q1',
  objective: 'cues.name',
  kind: 'single',
  options: ['a', 'b', 'c', 'd'].map((id) => ({ id, right: id === 'b' })),
};
export const SEVERAL: Item = {
  id: 'cues.q2',
  objective: 'cues.name',
  kind: 'several',
  options: ['a', 'b', 'c'].map((id) => ({ id, right: id !== 'b' })),
};
export const ORDER: Item = {
  id: 'cues.q3',
  objective: 'cues.find',
  kind: 'order',
  steps: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id })),
};
export const MATCH: Item = {
  id: 'words.q1',
  objective: 'words.help',
  kind: 'match',
  pairs: ['a', 'b', 'c'].map((id) => ({ id })),
};
export const ITEMS: readonly Item[] = [SINGLE, SEVERAL, ORDER, MATCH];
export const OBJECTIVES: ReadonlyMap<string, string> = new Map(ITEMS.map(({ id, objective }) => [id, objective]));

export const CLASS = 'K7M2Q9XA';

/** The id of a person by number. */
export function personId(number: number): string {
  return `P${String(number).padStart(7, '0')}`;
}

export function classOf(part: Partial<ClassFile> = {}): ClassFile {
  return {
    format: 'cx-compass',
    version: 1,
    kind: 'class',
    class: CLASS,
    course: 'first-week',
    lesson: 'cues',
    moment: 'lesson',
    date: '2026-11-21',
    updated: '2026-11-21T08:00:00Z',
    seed: 'S33D0000',
    limit: USUAL_LIMIT,
    items: ITEMS.map(({ id }) => id),
    own: [],
    people: [],
    hands: {},
    ...part,
  };
}

export function codeOf(person: number, results: readonly (Result | null)[], part: Partial<ClassCode> = {}): ClassCode {
  return {
    class: CLASS,
    person: personId(person),
    at: '2026-11-21T09:30:00Z',
    list: listNumber(ITEMS.map(({ id }) => id)),
    results,
    ...part,
  };
}

export const RIGHT: Result = { right: true, marks: ['a'] };
export const WRONG: Result = { right: false, marks: ['b'] };

/** Results out of signs: `+` right, `-` wrong, `.` unanswered. */
export function resultsOf(signs: string): readonly (Result | null)[] {
  return Array.from(signs, (sign) => (sign === '+' ? RIGHT : sign === '-' ? WRONG : null));
}

export const anyItem = fc.constantFrom(...ITEMS);

/** Whatever somebody can answer to a question, nothing among it. */
export function anyGiven(item: Item): fc.Arbitrary<Given> {
  const parts = [...partsOf(item)];
  if (item.kind === 'order') return fc.shuffledSubarray(parts, { minLength: parts.length });
  if (item.kind === 'match') {
    return fc.array(fc.constantFrom('', ...parts), { minLength: parts.length, maxLength: parts.length });
  }
  return fc.subarray(parts);
}

export const anyResult = anyItem.chain((item) => anyGiven(item).map((given) => resultOf(item, given)));

const anyId = fc
  .array(fc.constantFrom(...Array.from(LETTERS)), { minLength: 8, maxLength: 8 })
  .map((letters) => letters.join(''));

export const anyCode: fc.Arbitrary<ClassCode> = fc.record({
  class: anyId,
  person: anyId,
  at: fc
    .integer({ min: 0, max: 10_000_000 })
    .map((minutes) => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000).toISOString().replace('.000Z', 'Z')),
  list: fc.integer({ min: 0, max: 1023 }),
  results: fc.array(anyResult, { minLength: 1, maxLength: 40 }),
});
