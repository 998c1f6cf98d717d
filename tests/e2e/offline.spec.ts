/** The site without a connection, a new version of it, and the page on which an owner checks a copy. */
import type { Page } from '@playwright/test';
import { builds } from '../../scripts/lib/build.ts';
import { languages, type Lang } from '../../src/i18n/languages.ts';
import { BuiltSite } from './builtSite.ts';
import { axe, expect, fitsWidth, pathIn, schemes, test as base } from './helpers.ts';
import { Host } from './host.ts';

const megabyte = 1024 * 1024;
/** Without a host the browser says that files could not be loaded. */
const withoutHost = [/Failed to load resource|ERR_CONNECTION_REFUSED/u];

interface Fixtures {
  host: Host;
  /** Which of the two builds is served. */
  build: (typeof builds)[number] | undefined;
}

const test = base.extend<Fixtures>({
  build: [builds[0], { option: true }],
  host: async ({ build }, use, info) => {
    if (!build) throw new Error('There is no build.');
    const host = await Host.start(build, info.outputPath('site'));
    await use(host);
    host.stop();
  },
  baseURL: async ({ host }, use) => use(host.address),
});

test.use({ serviceWorkers: 'allow', expectedFaults: withoutHost });

/** Opens a page and waits until it is on the device with all that it needs. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(async () => (await caches.match(location.pathname)) !== undefined)).toBe(true);
  // What the page needs is fetched after it; it is all there when nothing is fetched any more.
  const count = (): Promise<number> =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const all = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
      return all.reduce((sum, one) => sum + one, 0);
    });
  await expect(async () => {
    const before = await count();
    await page.waitForTimeout(500);
    expect(await count()).toBe(before);
  }).toPass();
}

/** A number in the words of a language. */
function numbersIn(text: string): number[] {
  const latin = text.replaceAll(/[۰-۹]/gu, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit))).replaceAll('٫', '.');
  return [...latin.matchAll(/\d+(?:\.\d+)?/gu)].map(Number);
}

function inBoth(title: string, body: (given: { page: Page; host: Host; lang: Lang }) => Promise<void>): void {
  for (const lang of languages) test(`${lang}: ${title}`, ({ page, host }) => body({ page, host, lang }));
}

// The worker knows no language: at each address one of both is enough.
for (const [place, build] of builds.entries()) {
  const lang = languages[place % languages.length] ?? languages[0];
  test.describe(`served at ${build.base}`, () => {
    test.use({ build });

    test(`${lang}: what was opened once opens without a host: an article, and a tool to its result`, async ({
      page,
      host,
    }) => {
      await visit(page, pathIn(lang, '/learn/definition/'));
      await visit(page, pathIn(lang, '/tools/maturity/'));
      host.stop();
      await page.goto(pathIn(lang, '/learn/definition/?from=elsewhere'));
      await expect(page.locator('h1')).toBeVisible();
      expect(await page.evaluate(() => getComputedStyle(document.body).display), 'styled').toBe('flex');
      expect(await page.evaluate(() => document.fonts.check('1rem Vazirmatn'))).toBe(true);
      await page.goto(pathIn(lang, '/tools/maturity/#sample'));
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      await expect(page.locator('canvas').first()).toBeVisible();
    });

    test(`${lang}: what was not opened says so, and where to go; it opens when the host is back`, async ({
      page,
      host,
    }) => {
      await visit(page, pathIn(lang, '/learn/definition/'));
      const title = await page.locator('h1').innerText();
      host.stop();
      const answer = await page.goto(pathIn(lang, '/learn/expectations/'));
      expect(answer?.status()).toBe(503);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        await axe(page);
      }
      const kept = page.locator('[data-kept] a');
      await expect(kept).toHaveCount(1);
      await expect(kept).toHaveText(title);
      await host.resume();
      await page.locator('[data-retry]').click();
      await expect(page.locator('article')).toBeVisible();
      await expect(page).toHaveURL(/\/learn\/expectations\/$/u);
    });
  });
}

inBoth('a course that was opened once is given without a host: lessons, slides, a class', async (given) => {
  const { page, host, lang } = given;
  await visit(page, pathIn(lang, '/train/complaints/'));
  host.stop();
  await page.goto(pathIn(lang, '/train/complaints/put-right/'));
  await expect(page.locator('h1')).toBeVisible();
  await page.goto(pathIn(lang, '/train/complaints/learn-from-it/slides/'));
  await expect(page.locator('.deck-slide').first()).toBeVisible();
  await page.goto(pathIn(lang, '/train/class/#new=complaints/why-complain'));
  await expect(page).toHaveURL(/#k\/\w{8}\/begin$/u);
  await expect(page.getByRole('img').first()).toBeVisible();
});

// The worker knows no language: one is enough for what takes long.
test('the whole site is kept when asked for: its size first, then every page, and the search', async ({
  page,
  host,
}) => {
  const lang: Lang = 'fa';
  test.slow();
  await page.goto(pathIn(lang, '/about/'));
  const card = page.locator('[data-keep]');
  const keep = card.locator('[data-buttons] button').first();
  await card.scrollIntoViewIfNeeded();
  await expect(keep).toBeVisible();
  const said = await card.locator('[data-status]').innerText();
  const [missing = 0] = numbersIn(said);
  expect(missing).toBeGreaterThan(1);
  expect(missing).toBeLessThanOrEqual(4);
  expect(await keep.innerText()).toContain(/[\d۰-۹]+(?:[.٫][\d۰-۹]+)?/u.exec(said)?.[0]);
  await axe(page);
  await keep.click();
  await expect(card.locator('progress')).toBeVisible();
  await axe(page);
  await expect(card.locator('progress')).toHaveCount(0, { timeout: 60_000 });
  await expect(card.locator('[data-buttons] button')).toHaveCount(1);
  await axe(page);

  host.stop();
  const site = new BuiltSite('dist', '/');
  const pages = site.addresses.map((address) => new URL(address));
  // Every ninth, in both languages; that all are in the list is seen below.
  for (const { pathname } of pages.filter((_, place) => place % 9 === 0)) {
    const answer = await page.goto(new URL(pathname, host.address).href, { waitUntil: 'domcontentloaded' });
    expect(answer?.status(), pathname).toBe(200);
  }
  await page.goto(pathIn(lang, '/'));
  await page.keyboard.press('/');
  await page.locator('dialog').getByRole('combobox').fill('انتظار مشتری');
  await page.locator('dialog').getByRole('option').first().click();
  await expect(page).toHaveURL(/\/learn\/expectations\//u);

  await page.goto(pathIn(lang, '/about/'));
  await page.locator('[data-keep]').scrollIntoViewIfNeeded();
  await page.locator('[data-keep] [data-buttons] button').click();
  await expect(page.locator('[data-keep] [data-buttons] button')).toHaveText(/[\d۰-۹]/u);
  expect((await page.goto(pathIn(lang, '/method/')))?.status()).toBe(503);
});

test('a download that breaks off goes on where it was', async ({ page, host }) => {
  await page.goto('./en/about/');
  const keep = page.locator('[data-keep] [data-buttons] button').first();
  await page.locator('[data-keep]').scrollIntoViewIfNeeded();
  const before = numbersIn(await keep.innerText())[0] ?? 0;
  await keep.click();
  await expect.poll(() => page.evaluate(async () => (await caches.match('/?whole')) !== undefined)).toBe(true);
  await expect
    .poll(() => page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value))
    .toBeGreaterThan(2e5);
  host.stop();
  const patient = { timeout: 30_000 };
  await expect(page.locator('[data-status]')).toContainText('broke off', patient);
  await host.resume();
  expect(numbersIn(await keep.innerText())[0]).toBeLessThan(before);
  await keep.click();
  await expect(page.locator('[data-keep] [data-status]')).toContainText('on this device', patient);
});

inBoth('a new version waits until it is asked for, and then is there as a whole', async ({ page, host, lang }) => {
  const path = pathIn(lang, '/learn/definition/');
  await visit(page, path);
  const title = await page.locator('h1').innerText();
  const other = await page.context().newPage();
  await other.goto(path);
  await other.evaluate(() => ((globalThis as { mark?: string }).mark = 'mine'));
  await host.publish(`${lang === 'en' ? 'en/' : ''}learn/definition`, title, 'A new title');

  await page.reload();
  const bar = page.locator('.new-version');
  // The browser looks for a new version in its own time.
  await expect(bar.getByRole('status')).not.toBeEmpty({ timeout: 30_000 });
  // Kept pages stay those of one version until the reader wants another.
  await expect(page.locator('h1')).toHaveText(title);
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    await axe(page);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await fitsWidth(page);

  const [use, later] = [bar.locator('button').first(), bar.locator('button').last()];
  await later.click();
  await expect(bar).toHaveCount(0);
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(bar).toHaveCount(0);
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await use.click();
  await expect(page.locator('h1')).toHaveText('A new title');
  await expect(bar).toHaveCount(0);
  // The other tab was not asked: it stays as it was.
  expect(await other.evaluate(() => (globalThis as { mark?: string }).mark)).toBe('mine');
  await expect(other.locator('h1')).toHaveText(title);
  await other.close();

  host.stop();
  await page.reload();
  await expect(page.locator('h1')).toHaveText('A new title');
});

inBoth('the check of a copy finds everything right on the server of the project', async ({ page, lang }) => {
  await page.goto(pathIn(lang, '/learn/definition/'));
  await page.locator('footer a').last().click();
  await expect(page).toHaveURL(/\/checkup\/$/u);
  await visit(page, page.url());
  await page.locator('[data-begin]').click();
  await expect(page.locator('[data-checkup]')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('[data-results] section')).toHaveCount(4);
  const faults = await page.locator('[data-results] [data-state="wrong"]').allInnerTexts();
  expect(faults).toEqual([]);
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    await axe(page);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await fitsWidth(page);
});

test.describe('a host that does not do its part', () => {
  // Without a worker every answer comes through the hands of the test.
  test.use({ serviceWorkers: 'block' });

  test('is told what is wrong', async ({ page }) => {
    const lang: Lang = 'fa';
    await page.route('**/*', async (route) => {
      const response = await route.fetch();
      const headers = response.headers();
      delete headers['content-security-policy'];
      headers['referrer-policy'] = 'unsafe-url';
      await route.fulfill({ response, headers });
    });
    await page.goto(pathIn(lang, '/checkup/'));
    await page.locator('[data-begin]').click();
    await expect(page.locator('[data-checkup]')).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
    const wrong = page.locator('[data-results] [data-state="wrong"]');
    await expect(wrong.filter({ hasText: 'Content-Security-Policy' })).toHaveCount(1);
    await expect(wrong.filter({ hasText: 'unsafe-url' })).toHaveCount(1);
    await axe(page);
  });
});

inBoth('can be installed', async ({ page, lang }) => {
  await page.goto(pathIn(lang, '/'));
  await page.evaluate(() => navigator.serviceWorker.ready);
  const manifest = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
    return (await fetch(link?.href ?? '')).json() as Promise<{
      lang: string;
      start_url: string;
      icons: { src: string; sizes: string }[];
    }>;
  });
  expect(manifest.lang).toBe(lang);
  expect(manifest.start_url).toBe(lang === 'en' ? '/en/' : '/');
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (address) => {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      return `${String(picture.naturalWidth)}x${String(picture.naturalHeight)}`;
    }, src);
    expect(size, src).toBe(sizes);
  }
  const browser = await page.context().newCDPSession(page);
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  // The windows of the tests may be private ones, in which nothing can be installed.
  const errors = installabilityErrors.map(({ errorId }) => errorId);
  expect(errors.filter((error) => error !== 'in-incognito')).toEqual([]);
});

test('the whole site is at most 4 MB to download', () => {
  for (const { folder, base: place } of builds) {
    const site = new BuiltSite(folder, place);
    const list = /\[\{"bytes".*?\}\]/su.exec(site.text('sw.js'))?.[0];
    const entries = JSON.parse(list ?? '[]') as readonly { url: string; bytes: number }[];
    expect(entries.length).toBeGreaterThan(400);
    expect(entries.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(4 * megabyte);
    const pages = site.addresses.map((address) => new URL(address).pathname.slice(place.length));
    const known = new Set(entries.map(({ url }) => url));
    expect(pages.filter((path) => !known.has(path))).toEqual([]);
    expect([...known].filter((path) => path.startsWith('og/'))).toEqual([]);
  }
});
