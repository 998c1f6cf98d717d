/** What holds on every page, whatever it says. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { headersFor } from '../../src/headers.ts';
import { languages } from '../../src/i18n/languages.ts';
import { locations } from './builtSite.ts';
import {
  axe,
  axeInBothSchemes,
  axeWhatDiffers,
  everywhere,
  expect,
  fitsWidth,
  inBothLanguages,
  inEitherLanguage,
  pathIn,
  picture,
  test,
} from './helpers.ts';
import { focusFaults, motions, smallTargets } from './measure.ts';

const paths = locations(readFileSync('dist/sitemap-0.xml', 'utf8')).map((address) => new URL(address).pathname);
/** Lessons are all built alike, from words that are checked elsewhere: those of one course stand for all. */
const looked = paths.filter((path) => !/\/train\/(?!complaints\/)[^/]+\/(?!pack\/)[^/]+\//u.test(path));
const articles = paths.filter((path) => /\/learn\/[^/]+\/$/u.test(path));
/** One page of each kind of layout. */
const templates = ['/', '/learn/', '/learn/definition/', '/tools/maturity/', '/glossary/', '/sources/'];

const phone = { width: 360, height: 780 };
const screen = { width: 1280, height: 900 };
/** The narrowest that WCAG asks for, a phone, and a screen of 1,280 px at 200 % zoom. */
const narrow = [320, phone.width, 640];

/** Pages that are looked at one after the other in one window, as a reader would: a window costs more than a page. */
const together = 6;
const rounds = Array.from({ length: Math.ceil(looked.length / together) }, (_, round) =>
  looked.slice(round * together, (round + 1) * together),
);

/** Number and bytes of the fonts that the page has fetched, or would have without those of the page before. */
function fontsOf(page: Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry.name.endsWith('.woff2'))
      .map((entry) => (entry as PerformanceResourceTiming).encodedBodySize),
  );
}

async function looksRight(page: Page, path: string): Promise<void> {
  await page.setViewportSize(screen);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(path);
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
  await page.evaluate(() => document.fonts.ready);
  const fonts = await fontsOf(page);
  expect(fonts.length, 'fonts at first view').toBeGreaterThan(0);
  expect(fonts.length, 'fonts at first view').toBeLessThanOrEqual(2);
  expect(fonts.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(50 * 1024);
  await axeWhatDiffers(page);
  await fitsWidth(page);
  expect(await smallTargets(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  for (const width of narrow) {
    await page.setViewportSize({ ...phone, width });
    await fitsWidth(page);
    expect(await smallTargets(page), `at ${String(width)} px`).toEqual([]);
  }
  await axe(page);
}

for (const some of rounds) {
  test(`${some.join(' ')}: light and dark, wide and narrow`, async ({ page }) => {
    for (const path of some) await test.step(path, () => looksRight(page, path));
  });
}

if ((process.env['PICTURES'] ?? '') !== '') {
  everywhere('pictures of the layouts, to be looked at', async ({ page, lang, scheme }) => {
    for (const path of ['/', '/learn/definition/', '/tools/maturity/']) {
      for (const size of [phone, screen]) {
        await page.setViewportSize(size);
        await page.goto(pathIn(lang, path), { waitUntil: 'networkidle' });
        await picture(page, `${lang}-${scheme}-${String(size.width)}${path.replaceAll('/', '-').replace(/-$/u, '')}`);
      }
    }
  });
}

inEitherLanguage('a chosen theme holds after a reload, before anything is drawn', async ({ page, lang }) => {
  await page.addInitScript(() => {
    // Nothing can be drawn before there is a body.
    new MutationObserver((_, observer) => {
      if (document.querySelector('body') === null) return;
      console.info(`theme at body: ${document.documentElement.dataset['theme'] ?? 'auto'}`);
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  const seen: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('theme at body: ')) seen.push(message.text().slice('theme at body: '.length));
  });
  const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(pathIn(lang, '/'));
  const light = await paper();
  const themeSwitch = page.locator('[data-theme-switch]');
  await themeSwitch.click();
  await themeSwitch.click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const dark = await paper();
  expect(dark).not.toBe(light);
  const label = await themeSwitch.getAttribute('aria-label');
  await page.reload();
  expect(await paper()).toBe(dark);
  await expect(themeSwitch).toHaveAttribute('aria-label', label ?? '');
  expect(seen).toEqual(['auto', 'dark']);
});

inBothLanguages('the language switch keeps the page and the place in it', async ({ page, lang }) => {
  const path = '/learn/eight-elements/#position';
  const other = lang === 'fa' ? 'en' : 'fa';
  await page.goto(pathIn(lang, path));
  await page.locator('[data-language-switch]').click();
  await expect(page).toHaveURL(new RegExp(`${other === 'en' ? '/en' : ':\\d+'}/learn/eight-elements/#position$`, 'u'));
  await expect(page.locator('html')).toHaveAttribute('lang', other);
  await expect(page.locator(':target')).toBeInViewport();
});

inBothLanguages('the first key leads past the header', async ({ page, lang }) => {
  await page.goto(pathIn(lang, '/learn/definition/'));
  await page.keyboard.press('Tab');
  const skip = page.locator('a[href="#main"]');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

for (const path of templates) {
  inBothLanguages(`${path}: who uses the keyboard sees where they are`, async ({ page, lang }) => {
    await page.goto(pathIn(lang, path), { waitUntil: 'networkidle' });
    const stops = 40;
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
      expect(await focusFaults(page)).toEqual([]);
    }
  });

  inBothLanguages(`${path}: nothing moves when less motion is asked for`, async ({ page, lang }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(pathIn(lang, path), { waitUntil: 'networkidle' });
    expect(await motions(page)).toEqual([]);
  });
}

test.describe('an address that does not exist', () => {
  test.use({ expectedFaults: [/status of 404/u] });

  for (const lang of languages) {
    test(`is answered in ${lang}`, async ({ page }) => {
      const response = await page.goto(pathIn(lang, '/no-such-page/'));
      expect(response?.status()).toBe(404);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('h1')).toBeVisible();
      await axeInBothSchemes(page);
      await page.locator('main .button.primary').first().click();
      await expect(page).toHaveURL(lang === 'en' ? /\/en\/$/u : /:\d+\/$/u);
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  // The text of the others is looked at in the built files: the layout is the same.
  for (const path of articles.filter((each) => /\/(?:definition|history|expectations|metrics)\/$/u.test(each))) {
    test(`${path} can be read`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('[data-theme-switch]')).toBeHidden();
      expect((await page.locator('.prose').innerText()).length).toBeGreaterThan(1000);
    });
  }

  for (const lang of languages) {
    test(`the questions of the self-assessment can be read, ${lang}`, async ({ page }) => {
      await page.goto(pathIn(lang, '/tools/maturity/'));
      await expect(page.locator('noscript p')).toBeVisible();
      await page.locator('details.questions > summary').click();
      await expect(page.locator('details.questions li').first()).toBeVisible();
    });
  }
});

test('every answer carries the headers of the site, and travels compressed', async ({ request }) => {
  for (const path of ['/', '/en/learn/', '/theme.js', '/no-such-page/', '/en/no-such-page/']) {
    const headers = (await request.get(path)).headers();
    for (const { name, value } of headersFor('/')) expect(headers[name.toLowerCase()], path).toBe(value);
    if (path.endsWith('/')) expect(headers['content-encoding']).toBe('br');
  }
});
