/** What the trainer kits know by name; the words stand in `content/training/`, and ids never change. */

/** The five courses, in the order in which they are shown. */
export const COURSES = ['first-week', 'complaints', 'customers-view', 'channels', 'managers'] as const;
export type CourseId = (typeof COURSES)[number];

/** What a slide is for. */
export const SLIDE_KINDS = ['title', 'question', 'points', 'example', 'figure', 'activity', 'close'] as const;
export type SlideKind = (typeof SLIDE_KINDS)[number];

/** What people do with the cards of an activity. */
export const ACTIVITY_KINDS = [
  'sort',
  'cards',
  'roleplay',
  'rewrite',
  'hunt',
  'cases',
  'rules',
  'dialogue',
  'needs',
  'talk',
  'plan',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** How a question is answered. */
export const ITEM_KINDS = ['single', 'several', 'order', 'match', 'scenario'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

interface ItemBase {
  /** `<lesson>.q<number>`; never changes, and is never used again. */
  readonly id: string;
  /** The objective that it tests. */
  readonly objective: string;
}

/** One is right of `single` and `scenario`, two or more of `several`. */
export interface ChoiceItem extends ItemBase {
  readonly kind: 'single' | 'several' | 'scenario';
  readonly options: readonly { readonly id: string; readonly right: boolean }[];
}

/** The steps stand in their right order. */
export interface OrderItem extends ItemBase {
  readonly kind: 'order';
  readonly steps: readonly { readonly id: string }[];
}

/** What belongs together stands together. */
export interface MatchItem extends ItemBase {
  readonly kind: 'match';
  readonly pairs: readonly { readonly id: string }[];
}

/** A question as far as it has to be marked; its texts belong to the face. */
export type Item = ChoiceItem | OrderItem | MatchItem;

/** Id of a question: one of the site, or eight letters of one of a trainer's own. */
export const ITEM_ID = /^(?:[a-z]+(?:-[a-z]+)*\.q[1-9]\d{0,3}|[0-9A-HJKMNP-TV-Z]{8})$/u;
