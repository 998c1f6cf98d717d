/** What a team writes down about one expectation of its customers, and the file that holds the list. */

export const REPLIES = ['yes', 'no', 'unsure'] as const;
export type Reply = (typeof REPLIES)[number];

/** The three questions that lead to a kind, in the order in which they are asked (formats.md 5). */
export const QUESTIONS = ['anywhere', 'missed', 'better'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Replies so far; a question that is not answered is not there. */
export type Replies = Readonly<Partial<Record<Question, Reply>>>;

export const KINDS = ['basic', 'specific', 'borderline'] as const;
export type Kind = (typeof KINDS)[number];

/** A kind that people decided on against the rule. */
export interface Overruling {
  readonly kind: Kind;
  /** Null if none is given (yet). */
  readonly reason: string | null;
}

export const SCORES = [1, 2, 3, 4, 5] as const;
export type Score = (typeof SCORES)[number];
/** A score of 1 to 5, or that nobody knows. */
export type Rating = Score | 'unknown';

export const STEPS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
/** A step of the scale on which customers give the three levels of the zone of tolerance. */
export type Step = (typeof STEPS)[number];

/** What customers would accept, what they would like, what they got; any may be missing. */
export interface Levels {
  readonly adequate?: Step;
  readonly desired?: Step;
  readonly perceived?: Step;
}

/** `e1`, `e2`, …: a number that is never given twice in a list, so that answers from outside find their place. */
export type ExpectationId = `e${number}`;

export interface Expectation {
  readonly id: ExpectationId;
  readonly text: string;
  /** The ready expectation from which it was taken; its words follow the language of the page. */
  readonly ready?: string;
  /** Own words of the two Kano questions. */
  readonly present?: string;
  readonly absent?: string;
  readonly replies: Replies;
  readonly overruled?: Overruling;
  readonly importance?: Rating;
  readonly performance?: Rating;
  readonly levels?: Levels;
}

/** Where the scatter is cut in two: in the middle of the scale, or at the mean of what was given. */
export const CUTS = ['middle', 'mean'] as const;
export type Cut = (typeof CUTS)[number];

/** One customer's answers: two signs for each expectation asked (see `kanoAnswers.ts`). */
export interface Respondent {
  readonly segment: string | null;
  readonly pairs: string;
}

/** What customers answered; `asked` says which expectation each pair of signs is about. */
export interface KanoAnswers {
  readonly asked: readonly ExpectationId[];
  readonly respondents: readonly Respondent[];
}

/** A list of expectations as it is saved. */
export interface ExpectationsFile {
  readonly format: 'cx-compass';
  readonly version: 1;
  readonly kind: 'expectations';
  readonly title?: string;
  /** ISO date of the list. */
  readonly date: string;
  /** The last change, UTC in whole seconds. */
  readonly updated: string;
  /** The sector whose ready expectations are offered; null for none. */
  readonly sector: string | null;
  readonly cut: Cut;
  /** The number of the next expectation. */
  readonly next: number;
  readonly expectations: readonly Expectation[];
  readonly kano: KanoAnswers;
}
