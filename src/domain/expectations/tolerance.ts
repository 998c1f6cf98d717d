import type { Expectation, ExpectationId, Levels, Step } from './expectation.ts';

/** Where what customers got lies against what they would accept and what they would like. */
export type Verdict = 'below' | 'inside' | 'above';

export interface Zone {
  readonly id: ExpectationId;
  readonly adequate: Step;
  readonly desired: Step;
  readonly perceived: Step;
  readonly verdict: Verdict;
  /** Steps below the adequate or above the desired level; 0 inside. */
  readonly distance: number;
}

/** Whether the adequate level is above the desired one, which nobody can mean. */
export function isUpsideDown({ adequate, desired }: Levels): boolean {
  return adequate !== undefined && desired !== undefined && adequate > desired;
}

/** The zone of an expectation with all three levels; null if one is missing or they cannot be meant. */
export function zoneOf({ id, levels = {} }: Expectation): Zone | null {
  const { adequate, desired, perceived } = levels;
  if (adequate === undefined || desired === undefined || perceived === undefined || isUpsideDown(levels)) return null;
  const zone = { id, adequate, desired, perceived };
  if (perceived < adequate) return { ...zone, verdict: 'below', distance: adequate - perceived };
  if (perceived > desired) return { ...zone, verdict: 'above', distance: perceived - desired };
  return { ...zone, verdict: 'inside', distance: 0 };
}

const RANK: Readonly<Record<Verdict, number>> = { below: 0, inside: 1, above: 2 };

/** All zones: furthest below first, then those inside, then those above, else in the order of the list. */
export function zones(expectations: readonly Expectation[]): readonly Zone[] {
  return expectations
    .flatMap((each) => zoneOf(each) ?? [])
    .sort((a, b) => RANK[a.verdict] - RANK[b.verdict] || (a.verdict === 'below' ? b.distance - a.distance : 0));
}
