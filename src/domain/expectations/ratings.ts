import { compare, fraction, mean } from '../shared/fraction.ts';
import type { Fraction } from '../shared/fraction.ts';
import type { Cut, Expectation, ExpectationId, Score } from './expectation.ts';
import { kindOf } from './kind.ts';

/** The four fields of importance–performance analysis (Martilla and James, 1977). */
export const QUADRANTS = ['concentrate', 'keep', 'low', 'overkill'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** An expectation of which both scores are known. */
export interface Point {
  readonly id: ExpectationId;
  readonly importance: Score;
  readonly performance: Score;
}

/** Where the two axes are cut. */
export interface Cuts {
  readonly importance: Fraction;
  readonly performance: Fraction;
}

/** Up to this performance a basic expectation is not met (formats.md 5). */
const UNMET = 2;
const MIDDLE = fraction(3, 1);

/** The expectations that can be drawn: both scores given and known. */
export function points(expectations: readonly Expectation[]): readonly Point[] {
  return expectations.flatMap(({ id, importance, performance }) =>
    typeof importance === 'number' && typeof performance === 'number' ? [{ id, importance, performance }] : [],
  );
}

/** Where to cut: in the middle of the scale, or at the exact mean of the points; the middle if there are none. */
export function cutsOf(all: readonly Point[], cut: Cut): Cuts {
  const at = (values: readonly number[]): Fraction => (cut === 'mean' ? (mean(values) ?? MIDDLE) : MIDDLE);
  return {
    importance: at(all.map(({ importance }) => importance)),
    performance: at(all.map(({ performance }) => performance)),
  };
}

/** The field of a point; on a cut line it counts as high. */
export function quadrantOf(point: Point, cuts: Cuts): Quadrant {
  const important = compare(fraction(point.importance, 1), cuts.importance) >= 0;
  const good = compare(fraction(point.performance, 1), cuts.performance) >= 0;
  if (important) return good ? 'keep' : 'concentrate';
  return good ? 'overkill' : 'low';
}

/** How far performance stays behind importance. */
export interface Gap extends Point {
  readonly gap: number;
}

/** All points by gap, greatest first; of equal gaps the more important first, then the order of the list. */
export function gaps(all: readonly Point[]): readonly Gap[] {
  return all
    .map((point) => ({ ...point, gap: point.importance - point.performance }))
    .sort((a, b) => b.gap - a.gap || b.importance - a.importance);
}

/** How the basic expectations stand, each in the order of the list. */
export interface Basics {
  readonly all: readonly ExpectationId[];
  /** Performance of 2 or less. */
  readonly unmet: readonly ExpectationId[];
  /** Nobody knows how well it is done. */
  readonly unknown: readonly ExpectationId[];
  /** Performance is not rated yet. */
  readonly unrated: readonly ExpectationId[];
}

/** What is known of the basic expectations; an unknown performance is neither met nor unmet. */
export function basics(expectations: readonly Expectation[]): Basics {
  const all = expectations.filter((each) => kindOf(each) === 'basic');
  const ids = (which: (each: Expectation) => boolean): readonly ExpectationId[] =>
    all.filter(which).map(({ id }) => id);
  return {
    all: ids(() => true),
    unmet: ids(({ performance }) => typeof performance === 'number' && performance <= UNMET),
    unknown: ids(({ performance }) => performance === 'unknown'),
    unrated: ids(({ performance }) => performance === undefined),
  };
}

/** What has to be found out: an unknown performance, the basic ones first, else in the order of the list. */
export function findOut(expectations: readonly Expectation[]): readonly ExpectationId[] {
  const unknown = expectations.filter(({ performance }) => performance === 'unknown');
  const basic = unknown.filter((each) => kindOf(each) === 'basic');
  return [...basic, ...unknown.filter((each) => !basic.includes(each))].map(({ id }) => id);
}
