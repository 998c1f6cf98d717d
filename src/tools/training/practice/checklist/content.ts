import type { BehaviourId } from '../../../../domain/training/checklist.ts';

/** A behaviour in one language. */
export interface BehaviourWords {
  readonly id: BehaviourId;
  /** What one can see or hear. */
  readonly see: string;
  readonly do: string;
  readonly dont: string;
  /** The lesson that teaches it. */
  readonly lesson: { readonly title: string; readonly href: string };
}
