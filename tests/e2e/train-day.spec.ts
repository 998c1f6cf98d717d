/** A trainer's day from the first page to the last, by keyboard alone. */
import type { Locator, Page } from '@playwright/test';
import { fill } from '../../src/i18n/fill.ts';
import { formatter } from '../../src/i18n/format.ts';
import { wordsOf } from '../../src/i18n/index.ts';
import { chatOf, invitationOn } from './classroom.ts';
import { expect, holdPrint, inBothLanguages, pathIn } from './helpers.ts';
import { expectWords } from './maturity.ts';

const LESSON = '/train/first-week/breaking-rules/';

/** Presses Enter on what is there to be pressed. */
async function press(target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  await target.press('Enter');
}

/** Goes to a field and writes, as somebody without a mouse does. */
async function write(page: Page, field: Locator, text: string): Promise<void> {
  await field.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

inBothLanguages('from the course to the slides, the class, the sheet and a certificate', async ({ page, lang }) => {
  const { training, slides, classroom, certificate } = wordsOf(lang);
  const { number, percent } = formatter(lang);
  const main = page.getByRole('main');
  const link = (name: string): Locator => main.getByRole('link', { name, exact: true });
  const button = (name: string): Locator => main.getByRole('button', { name, exact: true });
  await holdPrint(page);

  // the course, its lesson
  await page.goto(pathIn(lang, '/train/'));
  await press(page.locator('.cards > li').first().getByRole('link'));
  await expect(page).toHaveURL(/\/train\/first-week\/$/u);
  await press(page.locator(`.lessons a[href$="${LESSON}"]`));
  await expect(page).toHaveURL(new RegExp(`${LESSON}$`, 'u'));

  // present
  await press(link(training.lesson.slides));
  await expect(page.locator('[data-deck-of]')).toHaveAttribute('data-ready', '');
  await press(button(slides.start));
  const shown = page.locator('.slide h2:visible');
  await expect(shown).toHaveCount(1);
  const first = await shown.innerText();
  await page.keyboard.press('PageDown');
  await expect(shown).not.toHaveText(first);
  await page.keyboard.press('Escape');
  await expect(page.locator('.deck-slide h2:visible').nth(1)).toBeVisible();
  await page.goBack();

  // hand out
  const print = page.getByRole('group', { name: training.lesson.print });
  await press(print.getByRole('button', { name: training.parts.handout, exact: true }));
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.part:visible')).toHaveAttribute('data-part', 'handout');
  await page.emulateMedia({ media: 'screen' });

  // the class: its link, thirty codes, the sheet
  await press(link(training.lesson.classOf));
  await expect(page.locator('[data-qr]')).toBeVisible();
  const { invitation } = await invitationOn(page);
  await press(button(classroom.tabs.collect));
  await write(page, main.getByLabel(classroom.collect.paste), chatOf(invitation));
  await press(button(classroom.collect.add));
  await expect(page.locator('[data-outcome]')).toContainText(fill(classroom.collect.accepted, { n: number(30) }));
  await press(button(classroom.tabs.sheet));
  await expect(page.locator('[data-sheet]')).toContainText(
    fill(classroom.sheet.headline, { passed: number(20), n: number(30), limit: percent(0.8) }),
  );

  // the certificate, and whoever checks it
  await press(link(classroom.sheet.certificates));
  const { form } = certificate;
  await expect(page.getByLabel(form.course, { exact: true })).toHaveValue('first-week');
  await write(page, page.getByLabel(form.learner, { exact: true }), 'Sara');
  await write(page, page.getByLabel(form.hours), '10');
  await write(page, page.getByLabel(form.trainer), 'Mina');
  await write(page, page.getByLabel(form.company), 'Shoe shop');
  await press(button(form.make));
  await press(link(certificate.made.check));
  const result = page.locator('[data-result]');
  await expect(result).toHaveAttribute('data-result', 'selfAttested');
  await expectWords(result, 'Sara');
});
