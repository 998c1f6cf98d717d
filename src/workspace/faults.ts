/** What is wrong with a file, as facts in no language; src/i18n and src/commands put them into words. */

/** Kinds of JSON values, as far as a rule asks for one. */
export type ValueKind = 'object' | 'list' | 'text' | 'integer' | 'boolean' | 'text-or-integer';

/** Kinds of texts with a form of their own. */
export type PatternKind =
  | 'id'
  | 'date'
  | 'time'
  | 'address'
  | 'link'
  | 'expectation'
  | 'pairs'
  | 'name'
  | 'logo'
  | 'one-right'
  | 'key'
  | 'picture';

/** `got` is what was found, as short JSON on one line (`shownValue`). Sizes are in bytes, lengths in characters. */
export type Problem =
  | { readonly kind: 'not-utf8' }
  /** Line and column from 1; null where they cannot be told. */
  | { readonly kind: 'not-json'; readonly line: number | null; readonly column: number | null }
  | { readonly kind: 'too-large'; readonly limit: number; readonly size: number }
  | { readonly kind: 'too-deep'; readonly limit: number }
  | { readonly kind: 'too-many-values'; readonly limit: number }
  /** A key that stands twice in one object: which of the two counts, nobody can say. */
  | { readonly kind: 'duplicate-key' }
  | { readonly kind: 'unknown-key' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'type'; readonly expected: ValueKind; readonly got: string }
  /** Whole numbers; `max` is null if there is no upper end. */
  | { readonly kind: 'range'; readonly min: number; readonly max: number | null; readonly got: string }
  | { readonly kind: 'one-of'; readonly options: readonly string[]; readonly got: string }
  | { readonly kind: 'pattern'; readonly what: PatternKind; readonly got: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly limit: number; readonly length: number }
  /** Entries of a list. */
  | { readonly kind: 'too-many'; readonly limit: number; readonly length: number }
  | { readonly kind: 'level-and-state' }
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'reason-misplaced' }
  | { readonly kind: 'newer-version'; readonly found: number; readonly known: number }
  | { readonly kind: 'wrong-kind'; readonly expected: readonly string[]; readonly got: string }
  | { readonly kind: 'wrong-model'; readonly expected: string; readonly got: string }
  /** A member of a round that belongs to another round. */
  | { readonly kind: 'wrong-round'; readonly got: string }
  /** Files that cannot be counted together, because they differ in the field at the path. */
  | { readonly kind: 'different-files'; readonly found: readonly string[] }
  /** Files of one respondent and one moment that contradict each other. */
  | { readonly kind: 'duplicate-disagrees'; readonly respondent: string };

/** The first thing wrong, and where: `answers.strategy.owner.level`, '' for the whole. */
export interface Fault {
  readonly path: string;
  readonly problem: Problem;
}
