import type { ActivityKind } from '../../../domain/training/model.ts';
import type { Debrief } from '../../../domain/training/debrief.ts';
import type { Words } from '../../../i18n/index.ts';
import type { Lang } from '../../../i18n/languages.ts';

/** A card as it is shown. */
export interface ScreenCard {
  readonly id: string;
  /** What it is called, or what its part in the scene is. */
  readonly title: string;
  readonly text: string;
  readonly key: string;
  /** Where it belongs; null if there is no one place. */
  readonly heap: string | null;
}

/** Cards that are shown at once; the name is empty where there is only one. */
export interface ScreenScene {
  readonly name: string;
  readonly cards: readonly ScreenCard[];
}

/** An activity in one language with all that it needs on screen; the page carries it in an attribute. */
export interface ActivityOnScreen {
  readonly lang: Lang;
  readonly kind: ActivityKind;
  readonly title: string;
  readonly task: string;
  readonly scenes: readonly ScreenScene[];
  /** Where cards can belong; empty unless they are sorted. */
  readonly heaps: readonly { readonly id: string; readonly name: string }[];
  readonly debrief: readonly Debrief[];
  readonly words: Words['training']['screen'];
}
