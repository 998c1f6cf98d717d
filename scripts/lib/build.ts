import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run, type Outcome } from './run.ts';

export interface Build {
  readonly folder: string;
  /** Folder under the origin, with both slashes. */
  readonly base: string;
}

/** The two sites that the tests look at: at the root of a host, and in a folder of it. */
export const builds: readonly Build[] = [
  { folder: 'dist', base: '/' },
  { folder: 'dist-cx', base: '/cx/' },
];

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

/** When a file, or the newest file below a folder, was last changed. */
function changed(path: string): number {
  const facts = statSync(path);
  if (!facts.isDirectory()) return facts.mtimeMs;
  return Math.max(facts.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))));
}

/** Whether a built site is there and newer than what it is made of. */
export function isFresh({ folder }: Build): boolean {
  const page = join(folder, 'index.html');
  return existsSync(page) && inputs.every((input) => changed(input) <= statSync(page).mtimeMs);
}

/**
 * Builds the site into a folder that is emptied first: a failed build leaves nothing old to be tested.
 * @param env further settings of the build
 * @param options further options of `astro build`
 */
export function buildSite(
  { folder, base }: Build,
  env: Readonly<Record<string, string>> = {},
  options: readonly string[] = [],
): Promise<Outcome> {
  rmSync(folder, { recursive: true, force: true });
  return run('astro', ['build', ...options], { env: { ...env, OUT_DIR: folder, BASE_PATH: base }, quiet: true });
}
