import { describe, expect, it } from 'vitest';
import { score } from '../maturity/score.ts';
import { answersOf, MODEL, person } from '../maturity/testKit.ts';
import type { Mode } from '../maturity/model.ts';
import { gapsOf, notForSoftware, suggest } from './need.ts';

/** Practices with their levels, in short, from answers in signs. */
function gaps(signs: string, mode: Mode = 'full'): readonly string[] {
  const file = person(answersOf(signs), { mode });
  return gapsOf(MODEL, score(MODEL, mode, [file])).map(({ item, level }) => `${item} ${String(level)}`);
}

describe('gapsOf', () => {
  it('gives what blocks the weakest discipline, lowest first', () => {
    expect(gaps('4444 4444 4444 2122 4444 4444')).toEqual([
      'delivery.proactive 1',
      'delivery.recovery 2',
      'delivery.self-service 2',
      'delivery.closed-loop 2',
    ]);
  });

  it('gives those of all disciplines that are equally weak', () => {
    expect(gaps('4444 4444 1444 4444 4444 1444')).toEqual(['design.journey-map 1', 'culture.training 1']);
  });

  it('gives the lowest practices where no discipline has a level', () => {
    expect(gaps('3??? ???? ???? 2??? ???? 2???')).toEqual(['delivery.recovery 2', 'culture.training 2']);
  });

  it('gives nothing where everything is at the top, and nothing of nothing', () => {
    expect(gaps('5555 5555 5555 5555 5555 5555')).toEqual([]);
    expect(gaps('')).toEqual([]);
  });
});

const helpers = [
  { id: 'one', helps: ['a', 'b'] },
  { id: 'two', helps: ['b', 'c'] },
  { id: 'three', helps: ['d'] },
];

describe('suggest', () => {
  it('puts first what helps most, then keeps the order', () => {
    expect(suggest(helpers, ['c', 'b', 'x'])).toEqual([
      { id: 'two', practices: ['c', 'b'] },
      { id: 'one', practices: ['b'] },
    ]);
    expect(suggest(helpers, [])).toEqual([]);
  });
});

describe('notForSoftware', () => {
  it('names what no kind of software helps', () => {
    expect(notForSoftware(helpers, ['x', 'a', 'y'])).toEqual(['x', 'y']);
  });
});
