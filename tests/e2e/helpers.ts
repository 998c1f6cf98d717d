import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axeCore from 'axe-core';
import type { RunOptions } from 'axe-core';
import { factsOf, languages, type Lang } from '../../src/i18n/languages.ts';
import { Windows, type TestWindow } from './windows.ts';

export { expect };

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** The short form: every page that is looked at reads it once. */
const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** WCAG 2.2 A and AA, and what axe calls best practice. */
const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What can differ between one and the same page in light and in dark, on a screen and on a phone. */
const rulesOfColourAndRoom = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** Whether everything is tried in each language, and not only what people go through and see. */
const inEveryLanguage = (process.env['EVERY_LANGUAGE'] ?? '') !== '';

interface Options {
  /** Faults that a test brings about on purpose, for example a page that is not there. */
  expectedFaults: readonly RegExp[];
}

/** Collects what a reader would never see and nobody may cause: errors, stopped scripts, calls to other places. */
async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    const address = new URL(request.url());
    const isOwn = address.origin === origin || ['about:', 'blob:', 'data:'].includes(address.protocol);
    if (!isOwn) faults.push(`another origin: ${request.url()}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`security policy: ${event.violatedDirective} stopped ${event.blockedURI} ${event.sample}`);
    });
  });
  return faults;
}

/** Every page of the test's context is watched; a fault fails the test at its end. */
export const test = base.extend<Options & { window: TestWindow }, { windows: Windows }>({
  expectedFaults: [[], { option: true }],
  windows: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const windows = new Windows();
      await use(windows);
      await windows.close();
    },
    { scope: 'worker' },
  ],
  window: async (
    {
      browser,
      windows,
      expectedFaults,
      baseURL,
      colorScheme,
      deviceScaleFactor,
      hasTouch,
      isMobile,
      javaScriptEnabled,
      locale,
      permissions,
      reducedMotion,
      serviceWorkers,
      timezoneId,
      userAgent,
      viewport,
    },
    use,
    testInfo,
  ) => {
    // named twice, because Playwright reads from the pattern above what a fixture needs
    const settings = {
      baseURL,
      colorScheme,
      deviceScaleFactor,
      hasTouch,
      isMobile,
      javaScriptEnabled,
      locale,
      permissions,
      reducedMotion,
      serviceWorkers,
      timezoneId,
      userAgent,
      viewport,
    };
    const window = await windows.take(settings, async () => {
      const context = await browser.newContext();
      return { context, faults: await watch(context, new URL(baseURL ?? '').origin) };
    });
    await use(window);
    const unexpected = window.faults.filter((fault) => !expectedFaults.some((expected) => expected.test(fault)));
    window.isSpent ||= unexpected.length > 0 || testInfo.status !== testInfo.expectedStatus;
    await windows.giveBack(window, settings);
    expect(unexpected, 'faults seen while the test ran').toEqual([]);
  },
  context: ({ window }, use) => use(window.context),
  page: ({ window }, use) => use(window.page),
});

/** Runs axe in the page itself (it has no frames), which takes it in once; counts only what is wrong. */
async function axeWith(page: Page, runOnly: NonNullable<RunOptions['runOnly']>): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const found = await page.evaluate(
    async (options) => {
      const { violations } = await (window as unknown as { axe: typeof axeCore }).axe.run(document, options);
      return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => html) }));
    },
    // nothing is fetched anew: no rule that runs reads style sheets or media
    { runOnly, resultTypes: ['violations'], preload: false } satisfies RunOptions,
  );
  expect(found, 'violations found by axe').toEqual([]);
}

/** Asserts that axe finds nothing on the page as it stands. */
export function axe(page: Page): Promise<void> {
  return axeWith(page, allRules);
}

/** Asserts that axe finds nothing that can differ, on a page that {@link axe} has seen in other colours or room. */
export function axeWhatDiffers(page: Page): Promise<void> {
  return axeWith(page, { type: 'rule', values: rulesOfColourAndRoom });
}

/** Asserts that axe finds nothing on the page as it stands, in light and in dark colours. */
export async function axeInBothSchemes(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await axe(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await axeWhatDiffers(page);
}

/**
 * Asserts that axe finds nothing on a state that a test reaches in both languages: in light for Persian, in dark for
 * English. With EVERY_LANGUAGE set, in both for each.
 */
export async function axeInItsScheme(page: Page, lang: Lang): Promise<void> {
  if (inEveryLanguage) {
    await axeInBothSchemes(page);
    return;
  }
  await page.emulateMedia({ colorScheme: lang === 'en' ? 'dark' : 'light' });
  await axe(page);
}

/** Asserts that the page does not scroll sideways at the present width. */
export async function fitsWidth(page: Page): Promise<void> {
  const widths = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(widths.content, `width of the content in a window of ${String(widths.window)} px`).toBeLessThanOrEqual(
    widths.window,
  );
}

/** Printing without a printer: the page is told that it begins, never that it ends. */
export async function holdPrint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
}

/**
 * Address of a page in a language, relative to the base of the site.
 * @param path as in Persian, for example `/learn/`
 */
export function pathIn(lang: Lang, path: string): string {
  return `.${lang === 'en' ? '/en' : ''}${path}`;
}

interface Variant {
  readonly page: Page;
  readonly lang: Lang;
  readonly scheme: Scheme;
}

/** Declares a test once for each language and colour scheme, as a reader of that language has it set. */
export function everywhere(title: string, body: (variant: Variant) => Promise<void>): void {
  for (const lang of languages) {
    for (const scheme of schemes) {
      test.describe(`${lang}, ${scheme}`, () => {
        test.use({ locale: factsOf(lang).locale, colorScheme: scheme });
        test(title, ({ page }) => body({ page, lang, scheme }));
      });
    }
  }
}

interface LanguageVariant {
  readonly page: Page;
  readonly lang: Lang;
  /** Where the site under test begins. */
  readonly baseURL: string;
}

function inLanguage(lang: Lang, title: string, body: (variant: LanguageVariant) => Promise<void>): void {
  test.describe(lang, () => {
    test.use({ locale: factsOf(lang).locale });
    test(title, ({ page, baseURL }) => body({ page, lang, baseURL: baseURL ?? '' }));
  });
}

/** Declares a test once for each language. */
export function inBothLanguages(title: string, body: (variant: LanguageVariant) => Promise<void>): void {
  for (const lang of languages) inLanguage(lang, title, body);
}

/** A picture of the whole page for people to look at, when PICTURES is set: nothing reads it by itself. */
export async function picture(page: Page, name: string): Promise<void> {
  if ((process.env['PICTURES'] ?? '') === '') return;
  const path = test.info().outputPath(`${name.replaceAll(/[^\p{L}\d-]+/gu, '-')}.png`);
  await page.screenshot({ path, fullPage: true });
  await test.info().attach(name, { path, contentType: 'image/png' });
}

/**
 * Declares a test of what is alike in every language (storage, files, faults, undo) once: in one of both languages,
 * by its title, so that the tests of a file are spread over both. With EVERY_LANGUAGE set, in each. What people go
 * through and what they see is tried in both languages, always.
 */
export function inEitherLanguage(title: string, body: (variant: LanguageVariant) => Promise<void>): void {
  if (inEveryLanguage) {
    inBothLanguages(title, body);
    return;
  }
  const sum = Array.from(title).reduce((total, sign) => total + (sign.codePointAt(0) ?? 0), 0);
  inLanguage(languages[sum % languages.length] ?? languages[0], title, body);
}
