import { describe, expect, it } from 'vitest';
import { disciplinesAt, missingAnswers, targetMarks, weakestAndStrongest } from './onPage.ts';
import { score } from './score.ts';
import { answersOf, MODEL, modelOf, person, scoreOf } from './testKit.ts';

describe('disciplinesAt', () => {
  it('counts the disciplines at a level or above', () => {
    const found = scoreOf('3333 2222 4444 2222 3333 ????');
    expect(disciplinesAt(found, 3)).toBe(3);
    expect(disciplinesAt(found, 4)).toBe(1);
    expect(disciplinesAt(found, 5)).toBe(0);
    expect(disciplinesAt(found, 1)).toBe(5);
  });
});

describe('missingAnswers', () => {
  it('names what is missing in each discipline that is not rated', () => {
    const found = scoreOf('3333 3?.3 .?-. 3--. 333? 3-3.');
    expect(missingAnswers(MODEL, found)).toEqual([
      {
        discipline: 'understanding',
        unanswered: ['understanding.patterns'],
        unknown: ['understanding.listening'],
        notApplicable: [],
        needed: 1,
      },
      {
        discipline: 'design',
        unanswered: ['design.journey-map', 'design.channels'],
        unknown: ['design.to-be'],
        notApplicable: ['design.moments'],
        needed: 3,
      },
      {
        discipline: 'delivery',
        unanswered: ['delivery.closed-loop'],
        unknown: [],
        notApplicable: ['delivery.proactive', 'delivery.self-service'],
        needed: null,
      },
      {
        discipline: 'culture',
        unanswered: ['culture.recognition'],
        unknown: [],
        notApplicable: ['culture.openness'],
        needed: 1,
      },
    ]);
  });

  it('is empty where all are rated, and in quick mode', () => {
    expect(missingAnswers(MODEL, scoreOf('3333 3333 3333 3333 3333 3333'))).toEqual([]);
    expect(missingAnswers(MODEL, score(MODEL, 'quick', [person({})]))).toEqual([]);
  });
});

describe('targetMarks', () => {
  it('are the level of medians raised to the targets given, never lowered', () => {
    const answers = {
      ...answersOf('2222 3333 1111 33?? 3333 5555'),
      'strategy.definition': { level: 2, target: 4 },
      'strategy.owner': { level: 2, target: 3 },
      'strategy.priorities': { level: 2, target: 3 },
      'understanding.expectations': { level: 3, target: 1 },
      'understanding.listening': { level: 3, target: 1 },
      'design.to-be': { level: 1, target: 5 },
      'delivery.recovery': { level: 3, target: 5 },
    } as const;
    const people = [person(answers)];
    const marks = targetMarks(MODEL, score(MODEL, 'full', people), people);
    expect(marks).toEqual({
      strategy: 3,
      understanding: 3,
      design: 1,
      delivery: null,
      measurement: 3,
      culture: 5,
    });
    expect(Object.keys(marks)).toEqual(MODEL.disciplines.map(({ id }) => id));
  });

  it('take the lower median of a team, against its median', () => {
    const targets = [5, 4, 4] as const;
    const people = targets.map((target) =>
      person({
        'strategy.definition': { level: 2, target },
        'strategy.owner': { level: 2, target },
        'strategy.priorities': { level: 2, target },
      }),
    );
    expect(targetMarks(MODEL, score(MODEL, 'full', people), people)['strategy']).toBe(4);
  });

  it('are null in quick mode', () => {
    const people = [person(answersOf('3333 3333 3333 3333 3333 3333'))];
    const marks = targetMarks(MODEL, score(MODEL, 'quick', people), people);
    expect(Object.values(marks)).toEqual(Array(6).fill(null));
  });
});

describe('weakestAndStrongest', () => {
  it('name all ties, in model order', () => {
    const quick = score(MODEL, 'quick', [person(answersOf('1..2 34.. 5..1 2.3. 4..5 1.2.'))]);
    expect(weakestAndStrongest(MODEL, quick)).toEqual({
      weakest: ['strategy', 'culture'],
      strongest: ['measurement'],
    });
  });

  it('leave out disciplines without a position', () => {
    const quick = score(MODEL, 'quick', [person(answersOf('1..2 ??.. 5..1 .... 3..3 3.?.'))]);
    expect(weakestAndStrongest(MODEL, quick)).toEqual({
      weakest: ['strategy'],
      strongest: ['design', 'measurement', 'culture'],
    });
  });

  it('are the same where all are alike, and none where nothing is known', () => {
    const alike = score(MODEL, 'quick', [person(answersOf('3..3 24'))]);
    expect(weakestAndStrongest(MODEL, alike)).toEqual({
      weakest: ['strategy', 'understanding'],
      strongest: ['strategy', 'understanding'],
    });
    expect(weakestAndStrongest(MODEL, score(MODEL, 'quick', []))).toEqual({ weakest: [], strongest: [] });
  });

  it('compare exact positions, not rounded ones', () => {
    // 7/3 and 9/4 are both printed 2.3
    const model = modelOf({ a: ['a.1', 'a.2', 'a.3'], b: ['b.1', 'b.2', 'b.3', 'b.4'] });
    const close = scoreOf('223 2223', model);
    expect(Object.values(close.disciplines).map(({ position }) => position)).toEqual([2.3, 2.3]);
    expect(weakestAndStrongest(model, close)).toEqual({ weakest: ['b'], strongest: ['a'] });
  });
});
