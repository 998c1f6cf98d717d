import { describe, expect, it } from 'vitest';
import type { Answers } from './answers.ts';
import type { NextStep } from './nextSteps.ts';
import { score } from './score.ts';
import { answersOf, MODEL, person, scoreOf } from './testKit.ts';

const steps = (answers: Answers): readonly NextStep[] => score(MODEL, 'full', [person(answers)]).next;
const order = (answers: Answers): readonly string[] => steps(answers).map(({ item }) => item);

describe('next steps', () => {
  it('default to one level up with importance 2', () => {
    const [step] = steps(answersOf('1'));
    expect(step).toEqual({ item: 'strategy.definition', from: 1, to: 2, importance: 2, priority: 2 });
    expect(Object.keys(step ?? {})).toEqual(['item', 'from', 'to', 'importance', 'priority']);
  });

  it('weigh the distance to the target by importance', () => {
    expect(steps({ 'strategy.owner': { level: 1, target: 5, importance: 3 } })).toEqual([
      { item: 'strategy.owner', from: 1, to: 5, importance: 3, priority: 12 },
    ]);
    expect(steps({ 'strategy.owner': { level: 2, target: 4, importance: 1 } })).toEqual([
      { item: 'strategy.owner', from: 2, to: 4, importance: 1, priority: 2 },
    ]);
  });

  it('leave out what has reached its target', () => {
    expect(
      order({
        'strategy.owner': { level: 3, target: 3 },
        'strategy.priorities': { level: 3, target: 2 },
        'strategy.review': { level: 5 },
        'culture.training': { level: 4 },
      }),
    ).toEqual(['culture.training']);
  });

  it('leave out what is not rated', () => {
    expect(order(answersOf('1?-.'))).toEqual(['strategy.definition']);
    const split = [person(answersOf('1')), person(answersOf('?'))];
    expect(score(MODEL, 'full', split).next).toEqual([]);
  });

  it('come by priority first', () => {
    expect(
      order({
        'strategy.definition': { level: 4 },
        'strategy.owner': { level: 1, importance: 1 },
        'strategy.review': { level: 4, importance: 3 },
        'culture.openness': { level: 2, target: 4 },
      }),
    ).toEqual(['culture.openness', 'strategy.review', 'strategy.definition', 'strategy.owner']);
  });

  it('then by the level of the discipline, without a level last', () => {
    // strategy 4, understanding none, design 2, delivery 5 (with one at 4), measurement 3, culture 2
    const items = order(answersOf('4444 11.. 2222 4555 3333 2222'));
    const disciplines = items.map((item) => item.split('.')[0]);
    expect([...new Set(disciplines)]).toEqual([
      'design',
      'culture',
      'measurement',
      'strategy',
      'delivery',
      'understanding',
    ]);
  });

  it('then by the median, then in model order', () => {
    // both disciplines are at level 3
    expect(order(answersOf('3432 .... 2333'))).toEqual([
      'strategy.review',
      'design.journey-map',
      'strategy.definition',
      'strategy.priorities',
      'design.to-be',
      'design.moments',
      'design.channels',
      'strategy.owner',
    ]);
  });
});

describe('what to find out', () => {
  it('is every item in state unknown, in model order', () => {
    expect(scoreOf('3?-. .... ???? .... .... ...?').findOut).toEqual([
      'strategy.owner',
      'design.journey-map',
      'design.to-be',
      'design.moments',
      'design.channels',
      'culture.recognition',
    ]);
    expect(scoreOf('3333').findOut).toEqual([]);
  });
});
