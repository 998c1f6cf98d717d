import type { Expectation, ExpectationId, KanoAnswers, Kind } from './expectation.ts';
import type { Category, KanoResult } from './kano.ts';
import { kanoResults } from './kanoAnswers.ts';
import { kindOf } from './kind.ts';

/** The team takes for basic what customers do not miss, or for specific what they take for granted. */
export type Disagreement = 'not-basic' | 'taken-for-granted';

export interface Compared {
  readonly id: ExpectationId;
  /** What the team's list says; null if it says nothing yet. */
  readonly kind: Kind | null;
  /** What customers said; null if they were not asked. */
  readonly result: KanoResult | null;
  /** Null where the two agree, or where the customers' answers are not clear. */
  readonly disagreement: Disagreement | null;
}

function disagreementOf(kind: Kind | null, category: Category | null): Disagreement | null {
  if (kind === 'basic' && (category === 'A' || category === 'I')) return 'not-basic';
  return kind === 'specific' && category === 'M' ? 'taken-for-granted' : null;
}

/** The team's list beside the customers' answers; a finding only where the class is clear (formats.md 5). */
export function sideBySide(expectations: readonly Expectation[], kano: KanoAnswers): readonly Compared[] {
  const results = kanoResults(kano);
  return expectations.map((each) => {
    const kind = kindOf(each);
    const result = results[each.id] ?? null;
    const isClear = result?.clear === true;
    return { id: each.id, kind, result, disagreement: isClear ? disagreementOf(kind, result.category) : null };
  });
}
