import { KB, MB, type Limits } from './limits.ts';

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
/** Texts of a question of the trainer's own, as it travels to a class. */
export const ITEM_TEXT_LIMIT = 600;
/** A trainer's key is a few numbers. */
export const trainerKeyFileLimits: Limits = { bytes: 4 * KB, depth: 3, values: 20 };
/** The form of a certificate, with a list of names and a logo. */
export const certificateFileLimits: Limits = { bytes: 256 * KB, depth: 3, values: 100 };
/** Bytes of a logo after it was redrawn. */
export const LOGO_BYTES = 60 * KB;
/** Parts in which the address of a logo is kept: each is a text like any other. */
export const LOGO_PARTS_LIMIT = 5;
/** A picture that is chosen as a logo, before it is redrawn. */
export const PICTURE_LIMIT = 10 * MB;
