import { describe, expect, it } from 'vitest';
import { isAnswered, levelOf, stateOf } from './answers.ts';
import type { Answer } from './answers.ts';

const cases: readonly (readonly [Answer | undefined, ReturnType<typeof levelOf>, ReturnType<typeof stateOf>])[] = [
  [{ level: 3, target: 4, note: 'n' }, 3, null],
  [{ level: 1 }, 1, null],
  [{ state: 'unknown' }, null, 'unknown'],
  [{ state: 'not-applicable', reason: null }, null, 'not-applicable'],
  [{ note: 'ask Sara', target: 4, importance: 1 }, null, null],
  [{}, null, null],
  [undefined, null, null],
];

describe('an answer', () => {
  it.each(cases)('%j has level %j and state %j', (answer, level, state) => {
    expect(levelOf(answer)).toBe(level);
    expect(stateOf(answer)).toBe(state);
  });

  it.each(cases)('%j is answered only with one of the two', (answer, level, state) => {
    expect(isAnswered(answer)).toBe(level !== null || state !== null);
  });
});
