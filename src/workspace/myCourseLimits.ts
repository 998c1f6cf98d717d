import { LOGO_LIMIT, type Limits } from './limits.ts';

/** A course that a trainer has made his or her own. */
export const myCourseFileLimits: Limits = { bytes: 1024 * 1024, depth: 6, values: 10_000, text: LOGO_LIMIT };
export const HIDDEN_LIMIT = 1000;
export const LESSONS_LIMIT = 100;
export const OWN_SLIDES_LIMIT = 100;
export const OWN_QUESTIONS_LIMIT = 100;
export const POINTS_LIMIT = 6;
export const OWN_TEXT_LIMIT = 300;
export const NOTES_LIMIT = 2000;
export const RULES_LIMIT = 2000;
