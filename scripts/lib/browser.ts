import { existsSync } from 'node:fs';
import { Launcher } from 'chrome-launcher';
import { chromium, type LaunchOptions } from 'playwright';
import { run } from './run.ts';

const isRoot = process.getuid?.() === 0;

/** Keeps the browser from calling home; as root it can only run without its sandbox. */
export const browserFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(isRoot ? ['--no-sandbox'] : []),
];

/** Chrome or Chromium where their installers put them, or nothing. */
function installedChrome(): string | undefined {
  try {
    return Launcher.getInstallations()[0];
  } catch {
    return undefined;
  }
}

/** Debian's browsers; the one without windows first, since it draws the same and needs two thirds of the time. */
const debianBrowsers = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/**
 * The browser of the tests: the one that CHROMIUM_PATH names, else Playwright's own, Debian's, or Chrome.
 * @returns its path, or nothing if there is none
 * @throws Error if CHROMIUM_PATH names no file
 */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM_PATH'] ?? '';
  if (named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
    return named;
  }
  return [chromium.executablePath(), ...debianBrowsers].find((path) => existsSync(path)) ?? installedChrome();
}

/** Debian's package as root, else Playwright's download; either says what it does. */
async function installBrowser(): Promise<void> {
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    const how = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
    await run('apt-get', ['update'], how);
    for (const name of ['chromium-headless-shell', 'chromium']) {
      console.log(`Installing a browser for the tests: the Debian package "${name}" …`);
      await run('apt-get', ['install', '-y', name], how);
      if (findBrowser() !== undefined) return;
    }
  }
  console.log('Installing a browser for the tests: Playwright’s Chromium …');
  await run('playwright', ['install', '--no-shell', 'chromium']);
}

/**
 * Path of a browser; installs one if there is none.
 * @throws Error if none could be installed
 */
export async function ensureBrowser(): Promise<string> {
  const present = findBrowser();
  if (present !== undefined) return present;
  await installBrowser();
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  throw new Error('No browser for the tests: install Chromium or Chrome, or name one in CHROMIUM_PATH.');
}

/** How Playwright starts the browser; without a path it would take its own. */
export function launchOptions(): LaunchOptions {
  const executablePath = findBrowser();
  return { args: browserFlags, ...(executablePath === undefined ? {} : { executablePath }) };
}
