import { describe, expect, it } from 'vitest';
import type { Answer } from './answers.ts';
import { givenImportance, givenTarget } from './given.ts';
import { person } from './testKit.ts';

const team = (...answers: readonly Answer[]): ReturnType<typeof person>[] =>
  answers.map((answer) => person({ 'strategy.owner': answer }));

describe('targets and importances given', () => {
  it('come to their lower median', () => {
    const people = team(
      { level: 1, target: 5, importance: 3 },
      { level: 1, target: 2, importance: 1 },
      { level: 2, target: 4 },
      { level: 2, target: 3 },
    );
    expect(givenTarget(people, 'strategy.owner')).toBe(3);
    expect(givenImportance(people, 'strategy.owner')).toBe(1);
  });

  it('count only beside a level', () => {
    const people = team(
      { level: 2, target: 3, importance: 2 },
      { state: 'unknown', target: 5, importance: 3 },
      { state: 'not-applicable', reason: null, target: 5, importance: 3 },
      { target: 5, importance: 3 },
    );
    expect(givenTarget(people, 'strategy.owner')).toBe(3);
    expect(givenImportance(people, 'strategy.owner')).toBe(2);
  });

  it('are null where nobody gave one', () => {
    expect(givenTarget(team({ level: 2 }), 'strategy.owner')).toBeNull();
    expect(givenImportance(team({ level: 2 }), 'strategy.owner')).toBeNull();
    expect(givenTarget(team({ level: 2, target: 3 }), 'strategy.review')).toBeNull();
    expect(givenTarget([], 'strategy.owner')).toBeNull();
  });
});
