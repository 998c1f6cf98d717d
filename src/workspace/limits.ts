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

const KB = 1024;
const MB = 1024 * KB;

export const answersFileLimits: Limits = { bytes: 256 * KB, depth: 6, values: 2000 };
/** Thousands of customers, two signs for each expectation. */
export const expectationsFileLimits: Limits = { bytes: 8 * MB, depth: 6, values: 50_000 };
export const roundFileLimits: Limits = { bytes: 50 * MB, depth: 12, values: 2_000_000 };
/** Bytes of a company's logo, as a picture. */
export const LOGO_BYTES = 60 * KB;
/** The same as `data:` address, which takes four letters for three bytes. */
export const LOGO_LIMIT = 4 * Math.ceil(LOGO_BYTES / 3) + 'data:image/jpeg;base64,'.length;
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

/** A course that a trainer has made his or her own. */
export const myCourseFileLimits: Limits = { bytes: MB, depth: 6, values: 10_000, text: LOGO_LIMIT };
export const HIDDEN_LIMIT = 1000;
export const LESSONS_LIMIT = 100;
export const OWN_SLIDES_LIMIT = 100;
export const OWN_QUESTIONS_LIMIT = 100;
export const POINTS_LIMIT = 6;
export const OWN_TEXT_LIMIT = 300;
export const NOTES_LIMIT = 2000;
export const RULES_LIMIT = 2000;
/** A class: people times questions is what counts. */
export const classFileLimits: Limits = { bytes: 2 * MB, depth: 8, values: 200_000 };
export const PEOPLE_LIMIT = 500;
/** Raised hands for one option. */
export const HANDS_LIMIT = 999;
/** A mentor's form of one person. */
export const checklistFileLimits: Limits = { bytes: 256 * KB, depth: 6, values: 1000 };
export const learningFileLimits: Limits = { bytes: 512 * KB, depth: 6, values: 20_000 };
/** A class's invitation, before it is deflated. */
export const invitationLimits: Limits = { bytes: 32 * KB, depth: 6, values: 1000 };
/** Texts of a question of the trainer's own. */
export const ITEM_TEXT_LIMIT = 600;
/** A trainer's key is a few numbers. */
export const trainerKeyFileLimits: Limits = { bytes: 4 * KB, depth: 3, values: 20 };
/** The form of a certificate, with a list of names and a logo. */
export const certificateFileLimits: Limits = { bytes: 256 * KB, depth: 3, values: 100 };
/** Parts in which the address of a logo is kept: each is a text like any other. */
export const LOGO_PARTS_LIMIT = 5;
/** A picture that is chosen as a logo, before it is redrawn. */
export const PICTURE_LIMIT = 10 * MB;
