import { describe, expect, it } from 'vitest';
import { scoreOverall } from './overall.ts';
import { scoreOf } from './testKit.ts';

const overall = (text: string): ReturnType<typeof scoreOverall> => {
  const { rated, stage, provisional, heldBackBy, remaining } = scoreOf(text);
  return { rated, stage, provisional, heldBackBy, remaining };
};

describe('the stage', () => {
  it('is the lowest level, held back by the disciplines at it, in model order', () => {
    expect(overall('3333 2222 4444 2222 3333 5555')).toEqual({
      rated: 6,
      stage: 2,
      provisional: false,
      heldBackBy: ['understanding', 'delivery'],
      remaining: { to: 3, items: 6 },
    });
  });

  it('is held back by none if all are equal', () => {
    expect(overall('3333 3333 3333 3332 333- 333?')).toMatchObject({ stage: 3, heldBackBy: [] });
  });

  it('is held back by five of six', () => {
    expect(overall('3333 4444 3333 3333 3333 3333').heldBackBy).toEqual([
      'strategy',
      'design',
      'delivery',
      'measurement',
      'culture',
    ]);
  });

  it('needs all six disciplines', () => {
    expect(overall('3333 3333 3333 3333 3333 33??')).toEqual({
      rated: 5,
      stage: null,
      provisional: true,
      heldBackBy: [],
      remaining: null,
    });
  });

  it('is nothing where nothing is answered', () => {
    expect(overall('')).toEqual({
      rated: 0,
      stage: null,
      provisional: true,
      heldBackBy: [],
      remaining: null,
    });
  });

  it('of no discipline at all is null', () => {
    expect(scoreOverall([]).stage).toBeNull();
  });
});

describe('what remains', () => {
  it('is nothing at stage 5', () => {
    expect(overall('5555 5555 5555 5555 5555 5554')).toEqual({
      rated: 6,
      stage: 5,
      provisional: false,
      heldBackBy: [],
      remaining: null,
    });
  });

  it.each([
    // all but one must reach 3
    ['2222', 3],
    ['3222', 2],
    ['3322', 1],
    // one far below must rise, even where all but one are there
    ['3331', 1],
    ['1255', 1],
    ['2221', 3],
    // of three rated items, two must reach 3
    ['222?', 2],
    ['22-2', 2],
    ['33-1', 1],
    // already there, or further
    ['2333', 0],
    ['5555', 0],
  ])('of %j to stage 3 is %i', (text, items) => {
    const others = '3333 2222 3333 3333 3333';
    expect(overall(`${text} ${others}`).remaining).toEqual({
      to: 3,
      items: items + 3,
    });
  });

  it('is counted to the next stage, not further', () => {
    expect(overall('4444 4444 4444 4444 4444 4444').remaining).toEqual({ to: 5, items: 18 });
    expect(overall('1111 5555 5555 5555 5555 5555').remaining).toEqual({ to: 2, items: 3 });
  });
});
