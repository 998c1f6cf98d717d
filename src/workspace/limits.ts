/** How large a file may be (formats.md 1, limits). The same where the user types and where a file enters. */
export interface Limits {
  /** Size of the text in UTF-8. */
  readonly bytes: number;
  /** Nested arrays and objects, the outermost included. */
  readonly depth: number;
  /** All keys' values and list entries. */
  readonly values: number;
}

const KB = 1024;
const MB = 1024 * KB;

export const answersFileLimits: Limits = { bytes: 256 * KB, depth: 6, values: 2000 };
/** Thousands of customers, two signs for each expectation. */
export const expectationsFileLimits: Limits = { bytes: 8 * MB, depth: 6, values: 50_000 };
export const roundFileLimits: Limits = { bytes: 50 * MB, depth: 12, values: 2_000_000 };
export const workspaceFileLimits: Limits = { bytes: 50 * MB, depth: 12, values: 2_000_000 };

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

/** Characters of a link's fragment; beyond it no messenger carries the link whole. */
export const LINK_LIMIT = 16_000;
/** Characters of a link that every messenger carries; beyond it the page recommends the file. */
export const LINK_COMFORT = 2000;
/** What a link may inflate to, however small it came. */
export const INFLATED_LIMIT = MB;

/** A comparison of software: candidates times criteria is what counts. */
export const comparisonFileLimits: Limits = { bytes: 512 * KB, depth: 6, values: 10_000 };
export const CANDIDATES_LIMIT = 20;
export const CRITERIA_LIMIT = 30;
export const MUSTS_LIMIT = 20;

/** A trainer's key is a few numbers. */
export const trainerKeyFileLimits: Limits = { bytes: 4 * KB, depth: 3, values: 20 };
/** The form of a certificate, with a list of names and a logo. */
export const certificateFileLimits: Limits = { bytes: 256 * KB, depth: 3, values: 100 };
/** A logo after it was redrawn. */
export const LOGO_LIMIT = 60 * KB;
/** Parts in which the address of a logo is kept: each is a text like any other. */
export const LOGO_PARTS_LIMIT = 5;
/** A picture that is chosen as a logo, before it is redrawn. */
export const PICTURE_LIMIT = 10 * MB;
