import type { ItemId, Level, Mode } from './model.ts';

/** What stands in place of a level. */
export const STATES = ['unknown', 'not-applicable'] as const;
export type AnswerState = (typeof STATES)[number];

/** How much it matters that a practice rises, least first. */
export const IMPORTANCES = [1, 2, 3] as const;
export type Importance = (typeof IMPORTANCES)[number];

/** Where in the organisation a respondent works. */
export const GROUPS = ['leadership', 'middle', 'front', 'other', 'none'] as const;
export type Group = (typeof GROUPS)[number];

export interface Evidence {
  readonly text: string;
  /** http, https or mailto. */
  readonly url?: string;
  /** ISO date. */
  readonly date?: string;
}

/** What may stand in any answer. `target` and `importance` are kept anywhere, but count only beside a level. */
interface Beside {
  readonly target?: Level;
  readonly importance?: Importance;
  readonly note?: string;
  readonly evidence?: readonly Evidence[];
}

interface LevelAnswer extends Beside {
  readonly level: Level;
  readonly state?: never;
  readonly reason?: never;
}

interface UnknownAnswer extends Beside {
  readonly level?: never;
  readonly state: 'unknown';
  readonly reason?: never;
}

interface NotApplicableAnswer extends Beside {
  readonly level?: never;
  readonly state: 'not-applicable';
  /** null: not given yet, or not carried by a code. */
  readonly reason: string | null;
}

/** Kept (a note, a target, an importance), but still unanswered. */
interface OpenAnswer extends Beside {
  readonly level?: never;
  readonly state?: never;
  readonly reason?: never;
}

/** One person's answer to one item: a level, or a state, or neither; never both (formats.md 1). */
export type Answer = LevelAnswer | UnknownAnswer | NotApplicableAnswer | OpenAnswer;

/** By item; an item that is not listed is unanswered. */
export type Answers = Readonly<Record<ItemId, Answer>>;

export interface Respondent {
  /** 8 characters of Crockford base32, upper case. */
  readonly id: string;
  readonly group: Group;
}

/** One person's answers as saved (formats.md 1, kind `maturity-answers`). */
export interface AnswersFile {
  readonly format: 'cx-compass';
  readonly version: 1;
  readonly kind: 'maturity-answers';
  /** The model's id with its version. */
  readonly model: string;
  readonly mode: Mode;
  readonly title?: string;
  /** ISO date of the assessment. */
  readonly date: string;
  /** The last change, UTC in whole seconds (`2026-11-21T18:40:00Z`): as text in the order of time. */
  readonly updated: string;
  /** 8 characters of Crockford base32, upper case. */
  readonly round?: string;
  readonly respondent: Respondent;
  readonly answers: Answers;
}

/** The level given; null if none. */
export function levelOf(answer: Answer | undefined): Level | null {
  return answer?.level ?? null;
}

/** The state given in place of a level; null if none. */
export function stateOf(answer: Answer | undefined): AnswerState | null {
  return answer?.state ?? null;
}

/** Whether a level or a state is given; a note, target or importance alone leaves an item unanswered. */
export function isAnswered(answer: Answer | undefined): boolean {
  return levelOf(answer) !== null || stateOf(answer) !== null;
}
