import { compare, fraction, mean, roundHalfUp } from '../shared/fraction.ts';
import type { Fraction } from '../shared/fraction.ts';
import { highest, lowerMedian, lowest } from '../shared/order.ts';
import { levelOf, stateOf } from './answers.ts';
import type { Answer } from './answers.ts';
import type { Level } from './model.ts';

export type ItemState = 'rated' | 'unknown' | 'not-applicable' | 'unanswered';

/** What all people together say about one item; the keys in the order in which they are printed. */
export interface ItemScore {
  readonly state: ItemState;
  /** People who gave a level. */
  readonly n: number;
  /** Lower median, lowest and highest of the levels given, whatever the state; null if n is 0. */
  readonly median: Level | null;
  readonly min: Level | null;
  readonly max: Level | null;
  /** Mean distance from the median, 0 to 2, three decimals; null below five levels. */
  readonly ad: number | null;
  /** Agreement r*, 0 (split between the ends) to 1 (all alike), three decimals; null below five levels. */
  readonly rstar: number | null;
  /** People who gave that state. */
  readonly unknown: number;
  readonly notApplicable: number;
  /** Whether views differ so much that the team should talk. */
  readonly flag: 'discuss' | null;
}

/** Fewer levels than these say nothing about agreement. */
const ENOUGH_FOR_AGREEMENT = 5;
/** Levels this far apart are worth a talk, however few people gave them. */
const WIDE_APART = 3;
/** An AD above this is worth a talk. */
const DISPERSED = fraction(4, 5);

function itemState(n: number, unknown: number, notApplicable: number): ItemState {
  const people = n + unknown + notApplicable;
  if (2 * notApplicable > people) return 'not-applicable';
  if (3 * unknown > people) return 'unknown';
  return n >= 1 ? 'rated' : 'unanswered';
}

/** 1 − population variance ÷ 4, where 4 is the greatest variance that levels of 1 to 5 can have. */
function agreement(levels: readonly Level[]): Fraction {
  const n = levels.length;
  const sum = levels.reduce((total, level) => total + level, 0);
  const squares = levels.reduce((total, level) => total + level * level, 0);
  // the variance is (n·squares − sum²) ÷ n²; one fraction keeps it exact
  return fraction(4 * n * n - n * squares + sum * sum, 4 * n * n);
}

/**
 * Scores one item from everybody's answer to it, in any order; undefined is a person who did not answer.
 * formats.md 3, rules 1 to 4.
 */
export function scoreItem(answers: readonly (Answer | undefined)[]): ItemScore {
  // one walk: this is done for every item of thousands of people
  const levels: Level[] = [];
  let unknown = 0;
  let notApplicable = 0;
  for (const answer of answers) {
    const level = levelOf(answer);
    const state = stateOf(answer);
    if (level !== null) levels.push(level);
    else if (state === 'unknown') unknown += 1;
    else if (state === 'not-applicable') notApplicable += 1;
  }
  const n = levels.length;
  const median = lowerMedian(levels);
  const min = lowest(levels);
  const max = highest(levels);

  const enough = n >= ENOUGH_FOR_AGREEMENT;
  const ad = enough && median !== null ? mean(levels.map((level) => Math.abs(level - median))) : null;
  // both compared exactly, before any rounding; one level alone is never apart from itself
  const apart = (max ?? 0) - (min ?? 0) >= WIDE_APART;
  const dispersed = ad !== null && compare(ad, DISPERSED) > 0;

  return {
    state: itemState(n, unknown, notApplicable),
    n,
    median,
    min,
    max,
    ad: ad === null ? null : roundHalfUp(ad, 3),
    rstar: enough ? roundHalfUp(agreement(levels), 3) : null,
    unknown,
    notApplicable,
    flag: apart || dispersed ? 'discuss' : null,
  };
}
