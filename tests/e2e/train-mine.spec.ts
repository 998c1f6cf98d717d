/** A trainer makes a course his or her own: hides, moves, adds, keeps, sends, prints. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { fill } from '../../src/i18n/fill.ts';
import { formatter } from '../../src/i18n/format.ts';
import { wordsOf, type Words } from '../../src/i18n/index.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import { FULL } from '../../src/workspace/files/myCourseKit.ts';
import { readMyCourseFile, writeMyCourseFile } from '../../src/workspace/files/myCourseFile.ts';
import {
  axeInBothSchemes,
  axeInItsScheme,
  expect,
  fitsWidth,
  inBothLanguages,
  inEitherLanguage,
  pathIn,
  picture,
  test,
} from './helpers.ts';
import { smallTargets } from './measure.ts';
import { attacks } from './xss.ts';

/** The page in one language, as a trainer meets it. */
class Mine {
  readonly page: Page;
  readonly lang: Lang;
  readonly words: Words['myCourse'];
  readonly view: Locator;

  constructor(page: Page, lang: Lang) {
    this.page = page;
    this.lang = lang;
    this.words = wordsOf(lang).myCourse;
    this.view = page.locator('[data-view]');
  }

  async open(fragment = ''): Promise<void> {
    await this.page.goto(`${pathIn(this.lang, '/train/my-course/')}${fragment}`);
    await expect(this.view).not.toHaveAttribute('data-view', 'loading');
  }

  button(name: string): Locator {
    return this.view.getByRole('button', { name, exact: true });
  }

  named(message: string, name: string): Locator {
    return this.button(fill(message, { name: formatter(this.lang).isolate(name) }));
  }

  lesson(id: string): Locator {
    return this.view.locator(`[data-lesson="${id}"]`);
  }

  async order(): Promise<readonly string[]> {
    return this.view
      .locator('[data-lesson]')
      .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['lesson'] ?? ''));
  }

  async saved(): Promise<void> {
    await expect(this.view.locator('[data-save]')).toHaveAttribute('data-save', 'saved');
  }

  async openFile(text: string): Promise<void> {
    const file = { name: 'course.cx.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await this.view.getByLabel(this.words.start.import, { exact: true }).setInputFiles(file);
  }
}

inBothLanguages('a course of one’s own by keyboard, kept over a reload', async ({ page, lang }) => {
  const mine = new Mine(page, lang);
  const { edit, house } = mine.words;
  const { keyboard } = page;
  await mine.open('#new=complaints');
  await expect(mine.view).toHaveAttribute('data-view', 'new');
  await expect(mine.view.locator('[data-lesson]').first()).toBeVisible();
  const [first = '', second = '', third = ''] = await mine.order();
  // the second lesson down by key, and the focus goes with it
  await mine.lesson(second).locator('button[aria-keyshortcuts]').last().focus();
  await keyboard.press('ArrowDown');
  expect((await mine.order()).slice(0, 3)).toEqual([first, third, second]);
  await keyboard.press('ArrowUp');
  expect((await mine.order()).slice(0, 3)).toEqual([first, second, third]);
  await keyboard.press('ArrowDown');
  await expect(mine.lesson(second).locator('button[aria-keyshortcuts]').last()).toBeFocused();
  await expect(mine.view.locator('[data-said]')).not.toBeEmpty();
  await expect(page).toHaveURL(/#m\/[0-9A-Z]{8}$/u);
  const id = page.url().slice(-8);

  // a slide
  await mine.lesson(first).locator('button[aria-expanded]').focus();
  await keyboard.press('Enter');
  await mine.button(edit.addSlide).focus();
  await keyboard.press('Enter');
  await expect(mine.view.getByLabel(edit.slideTitle, { exact: true })).toBeFocused();
  await keyboard.press('Enter');
  await expect(mine.view.getByText(edit.slideTitleMissing)).toBeVisible();
  await axeInItsScheme(page, lang);
  await keyboard.type('Our own numbers');
  await mine.view.getByLabel(edit.slidePoints, { exact: true }).fill('one\n\ntwo');
  await mine.button(edit.save).focus();
  await keyboard.press('Enter');
  await expect(mine.named(edit.changeOf, 'Our own numbers')).toBeFocused();
  const slides = mine.lesson(first).locator('[data-slide]');
  const count = await slides.count();
  await expect(slides.nth(count - 2)).toContainText('Our own numbers');
  await mine.named(edit.upOf, 'Our own numbers').focus();
  await keyboard.press('ArrowUp');
  await expect(slides.nth(count - 3)).toContainText('Our own numbers');

  // a question
  await mine.button(edit.addQuestion).click();
  await mine.view.getByLabel(edit.questionText, { exact: true }).fill('How much without asking?');
  await mine.button(edit.save).click();
  await expect(mine.view.getByText(edit.optionsMissing)).toBeVisible();
  for (const n of [1, 2, 3]) {
    const label = fill(edit.option, { n: formatter(lang).number(n) });
    await mine.view.getByLabel(label, { exact: true }).fill(`answer ${String(n)}`);
  }
  await mine.view.getByLabel(fill(edit.optionRight, { n: formatter(lang).number(2) }), { exact: true }).check();
  await axeInItsScheme(page, lang);
  await mine.button(edit.save).click();
  await expect(mine.lesson(first).locator('[data-question]').last()).toContainText('How much without asking?');

  // hiding, undo, redo
  await mine.lesson(third).getByRole('button', { name: edit.hide }).click();
  await expect(mine.lesson(third)).toContainText(edit.hidden);
  const { undo, redo } = wordsOf(lang).keeping;
  await mine.button(undo).click();
  await expect(mine.lesson(third)).not.toContainText(edit.hidden);
  await mine.button(redo).click();
  await expect(mine.lesson(third)).toContainText(edit.hidden);

  await mine.view.getByLabel(house.rules, { exact: true }).fill('Rule one\nRule two');
  await mine.saved();
  await page.reload();
  await expect(mine.lesson(third)).toContainText(edit.hidden);
  expect((await mine.order()).slice(0, 3)).toEqual([first, third, second]);
  await expect(mine.view.getByLabel(house.rules, { exact: true })).toHaveValue('Rule one\nRule two');
  await expect(mine.lesson(first).getByRole('link').first()).toHaveAttribute(
    'href',
    new RegExp(`/train/complaints/${first}/slides/#mine=${id}$`, 'u'),
  );
  await expect(mine.lesson(first).getByRole('link').last()).toHaveAttribute(
    'href',
    new RegExp(`/train/class/#new=complaints/${first}&mine=${id}$`, 'u'),
  );

  // on paper: what the class is given, with the rules
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const plan = mine.view.locator('[data-plan]');
  await expect(plan).toBeVisible();
  await expect(plan.locator('tbody tr')).toHaveCount((await mine.view.locator('[data-lesson]').count()) - 1);
  await expect(plan).toContainText('Rule two');
  await expect(mine.view.locator('.editor')).toBeHidden();
});

inEitherLanguage('a course comes by file and by link, and leaves by both', async ({ page, lang }) => {
  const mine = new Mine(page, lang);
  const { start, preview, keep, edit } = mine.words;
  await mine.open();
  await axeInBothSchemes(page);
  await mine.openFile(writeMyCourseFile(FULL));
  await expect(mine.view.locator('[data-preview]')).toBeVisible();
  await expect(mine.view.locator('[data-plan] img')).toBeVisible();
  await axeInBothSchemes(page);
  await mine.button(preview.keep).click();
  await expect(mine.lesson('put-right')).toBeVisible();
  expect(await mine.order()).toEqual(FULL.order.filter((id) => id !== 'a-lesson-that-is-gone'));
  await picture(page, `my course ${lang}`);

  const [download] = await Promise.all([page.waitForEvent('download'), mine.button(keep.saveFile).click()]);
  const read = readMyCourseFile(readFileSync(await download.path(), 'utf8'));
  expect(read).toEqual({ ok: true, value: FULL });

  await page.setViewportSize({ width: 320, height: 700 });
  await mine.lesson('put-right').locator('button[aria-expanded]').click();
  await mine.button(edit.addQuestion).click();
  await fitsWidth(page);
  expect(await smallTargets(page)).toEqual([]);
  await mine.button(edit.cancel).click();

  // the link, without the logo, as another device would open it
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.defineProperty(document, 'execCommand', { value: () => false });
  });
  await mine.button(keep.copyLink).click();
  await expect(mine.view.locator('[data-message]')).toContainText(keep.linkNoLogo);
  const link = await mine.view.getByLabel(keep.link, { exact: true }).inputValue();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(mine.view.locator('[data-preview]')).toContainText(preview.fromLink);
  await expect(mine.view.locator('[data-plan] img')).toHaveCount(0);
  await mine.button(preview.discard).click();

  // the list: a second copy, deleted and brought back
  await mine.button(start.duplicate).click();
  await expect(mine.button(start.delete)).toHaveCount(2);
  await mine.button(start.delete).first().click();
  await mine.button(start.undo).click();
  await expect(mine.button(start.delete)).toHaveCount(2);
});

inEitherLanguage('texts of others stay texts, and what is no course is refused in words', async ({ page, lang }) => {
  const mine = new Mine(page, lang);
  await mine.open();
  await mine.openFile(JSON.stringify({ ...FULL, logo: 'data:image/svg+xml;base64,AAAA' }));
  await expect(mine.view.getByRole('alert')).toContainText('logo');
  const [slide] = FULL.slides;
  const [question] = FULL.questions;
  if (slide === undefined || question === undefined) throw new Error('the full course has both');
  const hostile = attacks.slice(0, 30);
  const file = {
    ...FULL,
    title: hostile[0]?.slice(0, 200),
    company: hostile[1]?.slice(0, 200) ?? '',
    rules: hostile.join('\n').slice(0, 2000),
    slides: hostile.map((title, place) => ({
      ...slide,
      id: `AAAAAA${String(10 + place)}`,
      title: title.slice(0, 200),
      lesson: place % 2 === 0 ? 'why-complain' : 'gone-lesson',
    })),
    questions: [{ ...question, question: hostile[2] ?? '' }],
  };
  await mine.openFile(JSON.stringify(file));
  await mine.button(mine.words.preview.keep).click();
  await mine.lesson('why-complain').locator('button[aria-expanded]').click();
  await expect(mine.lesson('why-complain').locator('li.own')).toHaveCount(15);
  // what belongs to a lesson that is gone is kept, and finds another
  const strays = mine.view.locator('[data-strays]');
  await expect(strays.getByRole('listitem')).toHaveCount(15);
  await axeInBothSchemes(page);
  await strays.getByRole('combobox').first().selectOption('why-complain');
  await expect(strays.getByRole('listitem')).toHaveCount(14);
  await expect(mine.lesson('why-complain').locator('li.own')).toHaveCount(16);
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
});

test('a logo is drawn anew, as small as it has to be', async ({ page }) => {
  const mine = new Mine(page, 'en');
  await mine.open('#new=first-week');
  // noise is what compresses worst
  const noise = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [1200, 900];
    const context = canvas.getContext('2d');
    const image = context?.createImageData(1200, 900);
    if (!context || !image) return [];
    image.data.forEach(
      (_, place) => (image.data[place] = place % 4 === 3 ? 255 : (place * 7919 * (place % 251)) % 256),
    );
    context.putImageData(image, 0, 0);
    const blob = await new Promise<Blob | null>((done) => {
      canvas.toBlob(done, 'image/png');
    });
    return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))];
  });
  const { house } = mine.words;
  const input = mine.view.getByLabel(house.logoChoose, { exact: true });
  await input.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
  await expect(mine.view.getByText(house.logoBad)).toBeVisible();
  await input.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from(noise) });
  const logo = mine.view.locator('.editor').getByAltText(house.logoAlt);
  await expect(logo).toBeVisible();
  expect(((await logo.getAttribute('src')) ?? '').length).toBeLessThanOrEqual(81_943);
  await mine.saved();
  await page.reload();
  await expect(logo).toBeVisible();
});
