// @ts-check
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/** The two sites that the tests look at: at the root of a host, and in a folder of it. */
export const builds = /** @type {const} */ ([
  { folder: 'dist', base: '/' },
  { folder: 'dist-cx', base: '/cx/' },
]);

/** Everything that a built site is made of. */
const inputs = [
  'astro.config.ts',
  'content',
  'package-lock.json',
  'public',
  'src',
  'svelte.config.js',
  'tsconfig.json',
];

/**
 * When a file, or the newest file below a folder, was last changed.
 * @param {string} path
 * @returns {number}
 */
function changed(path) {
  const facts = statSync(path);
  if (!facts.isDirectory()) return facts.mtimeMs;
  return Math.max(facts.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))));
}

/**
 * Whether a built site is there and newer than what it is made of.
 * @param {string} folder
 */
export function isFresh(folder) {
  const page = join(folder, 'index.html');
  return existsSync(page) && inputs.every((input) => changed(input) <= statSync(page).mtimeMs);
}

/**
 * Builds the site into a folder that is emptied first: a failed build leaves nothing old to be tested.
 * @param {{ folder: string, base: string }} build
 * @param {Readonly<Record<string, string>>} [env] further settings of the build
 * @param {readonly string[]} [options] further options of `astro build`
 */
export function buildSite({ folder, base }, env = {}, options = []) {
  rmSync(folder, { recursive: true, force: true });
  return run('astro', ['build', ...options], { env: { ...env, OUT_DIR: folder, BASE_PATH: base }, quiet: true });
}
