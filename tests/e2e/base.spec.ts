/** The site in a folder of a host: a short walk that would leave the folder if one address were wrong. */
import { axe, expect, inBothLanguages, pathIn, test } from './helpers.ts';

/** Where the pages of a language are, below the folder. */
const start = { fa: '/cx/', en: '/cx/en/' } as const;

inBothLanguages('reading, tools and both switches work in a folder', async ({ page, lang, baseURL }) => {
  const { origin } = new URL(baseURL);
  const at = (path: string): string => `${origin}${path}`;
  await page.goto(pathIn(lang, '/'));
  await expect(page).toHaveURL(at(start[lang]));
  await page.locator('header nav a').first().click();
  await expect(page).toHaveURL(at(`${start[lang]}learn/`));
  await page.locator('main a[href$="/learn/definition/"]').filter({ visible: true }).first().click();
  await expect(page).toHaveURL(at(`${start[lang]}learn/definition/`));
  await axe(page);

  await page.locator('[data-theme-switch]').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  const other = lang === 'fa' ? 'en' : 'fa';
  await page.locator('[data-language-switch]').click();
  await expect(page).toHaveURL(at(`${start[other]}learn/definition/`));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');

  await page.goto(pathIn(lang, '/tools/maturity/'), { waitUntil: 'networkidle' });
  await expect(page.locator('astro-island')).not.toHaveCount(0);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await axe(page);
});

inBothLanguages('the search works in a folder', async ({ page, lang, baseURL }) => {
  const { origin } = new URL(baseURL);
  await page.goto(pathIn(lang, '/learn/definition/'));
  await page.keyboard.press('/');
  const field = page.locator('dialog').getByRole('combobox');
  await field.fill(lang === 'fa' ? 'انتظار مشتري' : 'expectation');
  await page.locator('dialog').getByRole('option').first().click();
  await expect(page).toHaveURL(`${origin}${start[lang]}learn/expectations/`);
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('search')?.size ?? 0)).toBeGreaterThan(5);
  await page.goto(`${pathIn(lang, '/search/')}?q=${lang === 'fa' ? 'مشتزی' : 'maturty'}`);
  await expect(page.locator('[data-results]')).toHaveAttribute('data-state', 'done');
  const link = page.locator('[data-results] > li a').first();
  await expect(link).toHaveAttribute('href', new RegExp(`^${start[lang]}`, 'u'));
});

test('the folder without its slash leads into it', async ({ page, baseURL }) => {
  const { origin } = new URL(baseURL ?? '');
  await page.goto(`${origin}/cx`);
  await expect(page).toHaveURL(`${origin}/cx/`);
});

test.describe('an address that does not exist', () => {
  test.use({ expectedFaults: [/status of 404/u] });

  inBothLanguages('is answered in the language of the folder', async ({ page, lang }) => {
    const response = await page.goto(pathIn(lang, '/no-such-page/'));
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await page.locator('main .button.primary').first().click();
    await expect(page).toHaveURL(new RegExp(`${start[lang]}$`, 'u'));
  });
});
