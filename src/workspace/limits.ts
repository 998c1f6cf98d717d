/** How large a file may be (formats.md 1, limits). The same where the user types and where a file enters. */
export interface Limits {
  /** Size of the text in UTF-8. */
  readonly bytes: number;
  /** Nested arrays and objects, the outermost included. */
  readonly depth: number;
  /** All keys' values and list entries. */
  readonly values: number;
  /** The longest text, in UTF-16 units, where it is longer than elsewhere: a picture as `data:` address. */
  readonly text?: number;
}

export const KB = 1024;
export const MB = 1024 * KB;

export const answersFileLimits: Limits = { bytes: 256 * KB, depth: 6, values: 2000 };
/** Thousands of customers, two signs for each expectation. */
export const expectationsFileLimits: Limits = { bytes: 8 * MB, depth: 6, values: 50_000 };
export const roundFileLimits: Limits = { bytes: 50 * MB, depth: 12, values: 2_000_000 };
/** A company's logo as `data:` address of a picture of 60 KB: four letters for three bytes, and what it begins with. */
export const LOGO_LIMIT = 81_943;
export const workspaceFileLimits: Limits = { bytes: 50 * MB, depth: 12, values: 2_000_000, text: LOGO_LIMIT };

/** Any text, in UTF-16 units. */
export const TEXT_LIMIT = 20_000;
export const TITLE_LIMIT = 200;
/** A table that somebody pastes or opens. */
export const tableLimits: Limits = { bytes: 8 * MB, depth: 1, values: 2_000_000 };
/** Expectations in one list. */
export const EXPECTATIONS_LIMIT = 100;
/** Customers whose answers one list holds. */
export const RESPONDENTS_LIMIT = 10_000;
/** Decisions of a round. */
export const DECISIONS_LIMIT = 3;
