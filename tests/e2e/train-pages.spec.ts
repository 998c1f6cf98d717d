/** The courses for service staff as a trainer finds, reads and prints them, and activities on screen. */
import type { Locator, Page } from '@playwright/test';
import { fill } from '../../src/i18n/fill.ts';
import { formatter } from '../../src/i18n/format.ts';
import { wordsOf } from '../../src/i18n/index.ts';
import {
  axe,
  axeInBothSchemes,
  axeInItsScheme,
  expect,
  fitsWidth,
  holdPrint,
  inBothLanguages,
  inEitherLanguage,
  pathIn,
  test,
} from './helpers.ts';
import { focusFaults, smallTargets } from './measure.ts';

const lesson = '/train/first-week/what-is-cx/';
const dialogue = '/train/complaints/put-right/';
const roleplay = '/train/first-week/complaint/';
const parts = ['plan', 'notes', 'activity', 'cards', 'handout', 'questions', 'key', 'afterwards'];

/** The parts that would be on paper now. */
async function onPaper(page: Page): Promise<(string | null)[]> {
  await page.emulateMedia({ media: 'print' });
  const shown = await page
    .locator('.part:visible')
    .evaluateAll((all) => all.map((part) => part.getAttribute('data-part')));
  await page.emulateMedia({ media: 'screen' });
  return shown;
}

/** Pages of a PDF, and the sizes that they have. */
function pagesOf(pdf: Buffer): { readonly count: number; readonly sizes: ReadonlySet<string> } {
  const text = pdf.toString('latin1');
  const boxes = Array.from(text.matchAll(/\/MediaBox \[([^\]]*)\]/gu), ([, box = '']) => box);
  return {
    count: boxes.length,
    sizes: new Set(boxes.map((box) => box.trim().split(/\s+/u).map(Number).map(Math.round).join(' '))),
  };
}

const A4 = '0 0 595 842';

/** Opens the activity of a lesson; gives its window and the button that opened it. */
async function openActivity(
  page: Page,
  lang: 'fa' | 'en',
  path: string,
): Promise<{ dialog: Locator; button: Locator }> {
  await page.goto(pathIn(lang, path));
  const button = page.getByRole('button', { name: wordsOf(lang).training.screen.open });
  await button.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return { dialog, button };
}

inBothLanguages('a trainer comes from the home page to a lesson', async ({ page, lang }) => {
  const { training: words } = wordsOf(lang);
  await page.goto(pathIn(lang, '/'));
  await page.getByRole('main').getByRole('link', { name: words.door.title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title);
  await expect(page.getByRole('banner').getByRole('link', { name: words.short })).toHaveAttribute(
    'aria-current',
    'page',
  );
  const cards = page.locator('.cards > li');
  await expect(cards).toHaveCount(5);
  await cards.first().getByRole('link').click();
  await expect(
    page.getByRole('heading', { name: fill(words.course.day, { n: formatter(lang).number(5) }) }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: words.course.before })).toHaveAttribute(
    'href',
    /#new=first-week\/before$/u,
  );
  await page.locator('.lessons a').nth(2).click();
  await expect(page).toHaveURL(/\/train\/first-week\/cues\/$/u);
  await expect(page.getByRole('link', { name: words.lesson.classOf })).toHaveAttribute(
    'href',
    /#new=first-week\/cues$/u,
  );
  await page.locator('a[rel="next"]').click();
  await expect(page).toHaveURL(/\/train\/first-week\/words\/$/u);
});

inEitherLanguage('one part of a lesson is printed alone, and all of it otherwise', async ({ page, lang }) => {
  const { training: words } = wordsOf(lang);
  await holdPrint(page);
  await page.goto(pathIn(lang, lesson));
  const print = page.getByRole('group', { name: words.lesson.print });
  for (const [name, part] of [
    ['handout', 'handout'],
    ['cards', 'cards'],
    ['grey', 'cards'],
    ['key', 'key'],
    ['notes', 'notes'],
    ['questions', 'questions'],
  ] as const) {
    await print.getByRole('button', { name: words.parts[name], exact: true }).click();
    expect(await onPaper(page), name).toEqual([part]);
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  }
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await onPaper(page)).toEqual(parts);
  await print.getByRole('button', { name: words.lesson.printAll }).click();
  expect(await onPaper(page)).toEqual(parts);
});

inBothLanguages('twenty cards take three sheets of A4', async ({ page, lang }) => {
  await page.goto(pathIn(lang, lesson));
  await page.evaluate(() => (document.documentElement.dataset['print'] = 'cards'));
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toEqual({ count: 3, sizes: new Set([A4]) });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson is read and printed whole', async ({ page }) => {
    await page.goto(pathIn('fa', lesson));
    await expect(page.locator('[data-print-bar]')).toBeHidden();
    await expect(page.locator('[data-activity]')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.part:visible')).toHaveCount(parts.length);
  });
});

inBothLanguages('cards are sorted on screen by keyboard: first the heap, then the key', async ({ page, lang }) => {
  const words = wordsOf(lang).training.screen;
  const { dialog, button } = await openActivity(page, lang, lesson);
  await expect(dialog.getByRole('button', { name: words.start })).toBeFocused();
  await axeInItsScheme(page, lang);
  const ahead = lang === 'fa' ? 'ArrowLeft' : 'ArrowRight';
  await page.keyboard.press(ahead);
  await expect(dialog).toHaveAttribute('data-place', '1');
  await page.keyboard.press('k');
  await expect(dialog.locator('[data-key]')).toHaveCount(0);
  await page.keyboard.press('2');
  await expect(dialog.getByRole('group').getByRole('button').nth(1)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('k');
  await expect(dialog.locator('[data-key]')).toContainText(words.other.split('{')[0] ?? '');
  await axeInItsScheme(page, lang);
  expect(await focusFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  await fitsWidth(page);
  expect(await smallTargets(page)).toEqual([]);
  await page.keyboard.press('PageDown');
  await dialog.getByRole('group').getByRole('button').nth(1).click();
  await page.keyboard.press('End');
  const format = formatter(lang);
  await expect(dialog).toContainText(fill(words.agreed, { n: format.number(1), all: format.number(2) }));
  await axeInItsScheme(page, lang);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

inEitherLanguage('a choice shows its consequence, and three parts stand side by side', async ({ page, lang }) => {
  const words = wordsOf(lang).training.screen;
  const { dialog } = await openActivity(page, lang, dialogue);
  await dialog.getByRole('button', { name: words.start }).click();
  await dialog.locator('.choice').nth(1).click();
  await expect(dialog.locator('[data-key]')).toContainText(words.consequence);
  await axeInBothSchemes(page);
  await dialog.getByRole('button', { name: words.close }).click();
  await expect(dialog).toHaveCount(0);
  const play = (await openActivity(page, lang, roleplay)).dialog;
  await play.getByRole('button', { name: words.start }).click();
  await expect(play.locator('.side > li')).toHaveCount(3);
  const tops = await play
    .locator('.side > li')
    .evaluateAll((all) => all.map((part) => part.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
  await play.getByRole('button', { name: words.showKey }).click();
  await expect(play.locator('[data-key]')).toHaveCount(3);
  await axeInBothSchemes(page);
});

inEitherLanguage('the pack prints all lessons of a course in order', async ({ page, lang }) => {
  const words = wordsOf(lang).training.pack;
  await holdPrint(page);
  await page.goto(pathIn(lang, '/train/complaints/pack/'));
  const titles = (await page.locator('a[data-article]').allInnerTexts()).map((title) => title.trim());
  await page.getByRole('button', { name: words.print }).click();
  await expect(page.getByRole('status')).toHaveText(words.ready);
  const lessons = page.locator('.whole > article');
  expect(await lessons.locator('h2').allInnerTexts()).toEqual(titles);
  await expect(lessons.locator('.part')).toHaveCount(titles.length * parts.length);
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  await axe(page);
  const { count, sizes } = pagesOf(await page.pdf({ preferCSSPageSize: true }));
  expect(sizes).toEqual(new Set([A4]));
  expect(count).toBeGreaterThan(titles.length * 6);
});

inEitherLanguage('search finds a lesson and a course, and says that they are of a course', async ({ page, lang }) => {
  for (const path of ['/train/complaints/', '/train/channels/charlotte-day/']) {
    await page.goto(pathIn(lang, path));
    const q = (await page.getByRole('heading', { level: 1 }).innerText()).trim();
    await page.goto(`${pathIn(lang, '/search/')}?${new URLSearchParams({ q }).toString()}`);
    await expect(page.locator('[data-results]')).toHaveAttribute('data-state', 'done');
    const first = page.locator('[data-results] > li[data-type="course"]').first();
    await expect(first.getByRole('link').first()).toHaveAttribute('href', new RegExp(path, 'u'));
  }
});

inEitherLanguage('an article for trainers leads to the lessons that build on it', async ({ page, lang }) => {
  await page.goto(pathIn(lang, '/learn/fourteen-cues/'));
  const lessons = page.getByRole('complementary', { name: wordsOf(lang).training.inArticle.title });
  await lessons.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/train\//u);
});
