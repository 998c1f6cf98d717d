import type { Expectation, Kind, Replies } from './expectation.ts';

/** Towards which kind a borderline case leans. */
export type Lean = 'basic' | 'specific';

/** What the three questions come to; `lean` is for borderline cases only, and null where it cannot be told. */
export interface Judgement {
  readonly kind: Kind;
  readonly lean: Lean | null;
}

/**
 * The kind that three replies lead to (formats.md 5): basic if customers expect it anywhere and complain or leave
 * without it, business-specific if they do not expect it anywhere, else borderline. Null while the replies that
 * decide are missing.
 */
export function judge({ anywhere, missed, better }: Replies): Judgement | null {
  if (anywhere === 'no') return { kind: 'specific', lean: null };
  if (anywhere === undefined || missed === undefined) return null;
  if (anywhere === 'yes' && missed === 'yes') return { kind: 'basic', lean: null };
  return { kind: 'borderline', lean: better === 'yes' ? 'specific' : better === 'no' ? 'basic' : null };
}

/** The kind that stands: what people decided, else what the questions lead to; null if neither is there. */
export function kindOf({ overruled, replies }: Pick<Expectation, 'overruled' | 'replies'>): Kind | null {
  return overruled?.kind ?? judge(replies)?.kind ?? null;
}
