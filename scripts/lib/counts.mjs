// @ts-check
import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped?: number }} Count */
/** @typedef {Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number>} VitestSums */
/** @typedef {VitestSums & { testResults: { status: string, assertionResults: unknown[] }[] }} VitestReport */
/** @typedef {Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>} PlaywrightSums */
/** @typedef {{ stats: PlaywrightSums, errors: unknown[] }} PlaywrightReport */

/**
 * A report of Vitest: tests, and one failure for each file that did not load.
 * @param {string} file
 * @returns {Count}
 */
export function vitestCount(file) {
  const report = /** @type {VitestReport} */ (JSON.parse(readFileSync(file, 'utf8')));
  const broken = report.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * A report of Playwright: tests, and one failure for each error outside of a test.
 * @param {string} file
 * @returns {Count}
 */
export function playwrightCount(file) {
  const { stats, errors } = /** @type {PlaywrightReport} */ (JSON.parse(readFileSync(file, 'utf8')));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}
