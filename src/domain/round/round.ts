import type { AnswersFile } from '../maturity/answers.ts';
import type { ItemId, Level, Mode } from '../maturity/model.ts';

/** A team's round as saved (formats.md 1, kind `maturity-round`). */

/** How a member's answers came: a file, a code, or counts typed by hand. */
export const SOURCES = ['file', 'code', 'hands'] as const;
export type Source = (typeof SOURCES)[number];

export interface Member {
  readonly source: Source;
  /** Its round is this round's, or absent. */
  readonly answers: AnswersFile;
}

/** What a team agreed on about one item. */
export interface Agreed {
  readonly level: Level;
  readonly reason: string;
}

/** In words, or a whole number. */
export type Cost = string | number;

export interface Action {
  readonly item: ItemId;
  readonly text: string;
  readonly owner: string | null;
  /** ISO date. */
  readonly due: string | null;
  readonly cost: Cost | null;
  readonly done: boolean;
}

/** A number that customers gave, to stand beside what the team thinks. */
export interface CustomerNumber {
  readonly name: string;
  readonly value: number;
  readonly margin: number;
  /** Customers asked. */
  readonly n: number;
}

export interface Decision {
  readonly text: string;
  readonly owner: string;
  readonly cost: Cost;
  /** ISO date. */
  readonly due: string;
}

/** A team's round as saved. */
export interface RoundFile {
  readonly format: 'cx-compass';
  readonly version: 1;
  readonly kind: 'maturity-round';
  /** The model's id with its version. */
  readonly model: string;
  readonly mode: Mode;
  /** 8 characters of Crockford base32, upper case. */
  readonly round: string;
  readonly title: string;
  /** ISO date of the assessment. */
  readonly date: string;
  /** The last change, UTC in whole seconds. */
  readonly updated: string;
  readonly unit?: string;
  /** People invited. */
  readonly invited?: number;
  /** Whether people name their group. */
  readonly groups: boolean;
  /** Whether the report hides names and the reveal draws ids anew, and whether that has been. */
  readonly hidden: boolean;
  readonly revealed: boolean;
  readonly members: readonly Member[];
  readonly agreed: Readonly<Record<ItemId, Agreed>>;
  readonly actions: readonly Action[];
  readonly customerNumber: CustomerNumber | null;
  readonly decisions: readonly Decision[];
}
