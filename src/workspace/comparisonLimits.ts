import type { Limits } from './limits.ts';

/** A comparison of software: candidates times criteria is what counts. */
export const comparisonFileLimits: Limits = { bytes: 512 * 1024, depth: 6, values: 10_000 };
export const CANDIDATES_LIMIT = 20;
export const CRITERIA_LIMIT = 30;
export const MUSTS_LIMIT = 20;
