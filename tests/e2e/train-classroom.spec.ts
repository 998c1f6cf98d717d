/** A class from its link to its sheet: the learner's page, thirty codes, the wall, the sheet. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { findClassCodes } from '../../src/domain/training/classCode.ts';
import { shuffled } from '../../src/domain/training/shuffle.ts';
import { fill } from '../../src/i18n/fill.ts';
import { formatter } from '../../src/i18n/format.ts';
import { wordsOf } from '../../src/i18n/index.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import { trainingLessonSchema, type TrainingItemContent } from '../../src/schemas/training.ts';
import { chatOf, invitationOn } from './classroom.ts';
import {
  axeInBothSchemes,
  axeInItsScheme,
  expect,
  fitsWidth,
  inBothLanguages,
  inEitherLanguage,
  pathIn,
  picture,
} from './helpers.ts';
import { bytesOf } from './maturity.ts';
import { readSheet } from './xlsx.ts';

const path = new URL('../../content/training/first-week/breaking-rules.yaml', import.meta.url);
const lesson = trainingLessonSchema.parse(parse(readFileSync(path, 'utf8')));
const LESSON = 'first-week/breaking-rules';
const ITEMS = lesson.quiz.map(({ id }) => id);

function itemOf(id: string | null): TrainingItemContent {
  const item = lesson.quiz.find((each) => each.id === id);
  if (item === undefined) throw new Error(`no question ${String(id)}`);
  return item;
}

/** Puts the right answer to the question that is shown, by keyboard alone where it is put in order. */
async function answerRightly(page: Page, lang: Lang): Promise<void> {
  const form = page.locator('[data-question]');
  const item = itemOf(await form.getAttribute('data-question'));
  if (item.kind === 'order') {
    for (const [place, { id }] of item.steps.entries()) {
      const row = form.locator(`[data-step="${id}"]`);
      const at = (): Promise<number> =>
        form
          .locator('[data-step]')
          .evaluateAll((rows, own) => rows.findIndex((each) => each.getAttribute('data-step') === own), id);
      const up = row.locator('[data-by="-1"]');
      for (let from = await at(); from > place; from -= 1) {
        await up.press('Enter');
        await expect.poll(at).toBe(from - 1);
        await expect(up).toBeFocused();
      }
    }
  } else if (item.kind === 'match') {
    for (const pair of item.pairs) await form.getByLabel(pair.left[lang], { exact: true }).selectOption(pair.id);
  } else {
    for (const option of item.options.filter(({ right }) => right)) {
      await form.locator(`[data-option="${option.id}"] input`).check();
    }
  }
}

inBothLanguages(
  'a learner answers a lesson by keyboard, sees why, and reviews what was missed',
  async ({ page, lang }) => {
    const { quiz } = wordsOf(lang);
    const { number } = formatter(lang);
    await page.goto(`${pathIn(lang, '/train/answer/')}#${LESSON}`);
    const view = page.locator('[data-view]');
    await expect(view).toHaveAttribute('data-view', 'question');
    await axeInItsScheme(page, lang);
    // nothing answered is no answer
    const first = itemOf(await page.locator('[data-question]').getAttribute('data-question'));
    if (first.kind !== 'order') {
      await page.getByRole('button', { name: quiz.ask.check, exact: true }).press('Enter');
      await expect(page.locator('[data-feedback]')).toHaveText(quiz.ask.missing);
    }
    await page.locator('[data-skip]').press('Enter');
    for (let place = 1; place < ITEMS.length; place += 1) {
      await expect(page.locator('legend')).toBeFocused();
      await answerRightly(page, lang);
      await page.getByRole('button', { name: quiz.ask.check, exact: true }).press('Enter');
      await expect(page.locator('[data-feedback]')).toContainText(quiz.ask.right);
      await expect(page.locator('[data-next]')).toBeFocused();
      if (place === 1) {
        await page.reload();
        await expect(page.locator('[data-feedback]')).toContainText(quiz.ask.right);
        await picture(page, `question-${lang}`);
      }
      await page.locator('[data-next]').press('Enter');
    }
    await expect(view).toHaveAttribute('data-view', 'done');
    const counts = { answered: number(6), all: number(7), right: number(6) };
    await expect(page.getByText(fill(quiz.done.some, counts))).toBeVisible();
    await axeInItsScheme(page, lang);
    await page.getByRole('button', { name: quiz.done.review, exact: true }).click();
    await expect(page.locator('[data-question]')).toHaveAttribute('data-question', first.id);
    // a wrong answer is kept for the next review
    await page.goto(pathIn(lang, '/train/answer/'));
    await expect(page.locator('[data-progress]')).toContainText(number(6));
    await axeInItsScheme(page, lang);
    await page.setViewportSize({ width: 320, height: 640 });
    await fitsWidth(page);
  },
);

inBothLanguages('a class: two taps to the link, a phone answers, thirty codes, the sheet', async ({ page, lang }) => {
  const { classroom, quiz } = wordsOf(lang);
  const { number } = formatter(lang);
  await page.goto(`${pathIn(lang, '/train/class/')}#new=${LESSON}`);
  const view = page.locator('[data-view]');
  const button = (name: string) => view.getByRole('button', { name, exact: true });
  await expect(view).toHaveAttribute('data-view', 'begin');
  await expect(page.locator('[data-qr]')).toBeVisible();
  const { link, invitation } = await invitationOn(page);
  expect(invitation.items).toEqual(ITEMS);
  await axeInItsScheme(page, lang);
  // pressed again, it is the same class
  await page.goto(`${pathIn(lang, '/train/class/')}#new=${LESSON}`);
  await expect(view).toHaveAttribute('data-view', 'begin');
  expect((await invitationOn(page)).link).toBe(link);

  // on a phone
  const phone = await page.context().newPage();
  await phone.setViewportSize({ width: 320, height: 640 });
  await phone.goto(link);
  await expect(phone.locator('[data-view]')).toHaveAttribute('data-view', 'invited');
  await axeInItsScheme(phone, lang);
  await phone.getByRole('button', { name: quiz.invited.begin, exact: true }).click();
  for (const id of shuffled(ITEMS, invitation.seed)) {
    await expect(phone.locator('[data-question]')).toHaveAttribute('data-question', id);
    await fitsWidth(phone);
    await answerRightly(phone, lang);
    await phone.getByRole('button', { name: quiz.ask.check, exact: true }).click();
    await phone.locator('[data-next]').click();
  }
  const code = await phone.locator('[data-code]').innerText();
  expect([...findClassCodes(code)].map(({ kind }) => kind)).toEqual(['code']);
  await axeInItsScheme(phone, lang);
  await phone.reload();
  await expect(phone.locator('[data-code]')).toBeVisible();
  await phone.close();

  // thirty-one codes at once
  await button(classroom.tabs.collect).click();
  await view.getByLabel(classroom.collect.paste).fill(`${chatOf(invitation)}\n${code}\n${code.slice(0, -2)}`);
  const start = Date.now();
  await button(classroom.collect.add).click();
  await expect(page.locator('[data-outcome]')).toContainText(fill(classroom.collect.accepted, { n: number(31) }));
  expect(Date.now() - start).toBeLessThan(3000);
  await expect(page.locator('[data-refused] li')).toHaveCount(1);
  await page.getByLabel(fill(classroom.collect.nameOf, { id: 'P0000000' }), { exact: true }).fill('سارا');
  await page.keyboard.press('Tab');
  await axeInItsScheme(page, lang);

  await button(classroom.tabs.sheet).click();
  const headline = fill(classroom.sheet.headline, {
    passed: number(21),
    n: number(31),
    limit: formatter(lang).percent(0.8),
  });
  await expect(page.locator('[data-sheet]')).toContainText(headline);
  await expect(page.locator('[data-sheet]')).toContainText(fill(classroom.sheet.headlineOpen, { open: number(10) }));
  await expect(page.locator(`[data-item="${ITEMS[0] ?? ''}"] td`).nth(2)).toHaveText(number(10));
  await page.locator('[data-sheet] summary').click();
  await axeInItsScheme(page, lang);
  await picture(page, `sheet-${lang}`);
  const get = async (name: string): Promise<Buffer> => {
    const [got] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
    return bytesOf(got);
  };
  const csv = (await get(classroom.sheet.csv)).toString();
  expect(csv.trim().split('\r\n')).toHaveLength(32);
  expect(csv).toContain('سارا');
  expect(readSheet(await get(classroom.sheet.xlsx)).names).toHaveLength(3);
  await page.setViewportSize({ width: 320, height: 640 });
  await fitsWidth(page);
  // what was done is there after a reload
  await page.reload();
  await expect(page.locator('[data-people] tbody tr')).toHaveCount(31);
});

inEitherLanguage('questions on the wall: by keyboard, hands counted, the key after', async ({ page, lang }) => {
  const { classroom } = wordsOf(lang);
  await page.goto(`${pathIn(lang, '/train/class/')}#new=${LESSON}`);
  const view = page.locator('[data-view]');
  await view.getByRole('button', { name: classroom.begin.wall, exact: true }).click();
  await expect(view).toHaveAttribute('data-view', 'wall');
  const forth = lang === 'fa' ? 'ArrowLeft' : 'ArrowRight';
  for (let place = 1; place < ITEMS.length; place += 1) {
    const id = await page.locator('[data-wall]').getAttribute('data-wall');
    if (itemOf(id).kind === 'single') break;
    await page.keyboard.press(forth);
    await expect(page.locator('[data-wall]')).not.toHaveAttribute('data-wall', id ?? '');
  }
  const options = page.locator('[data-part]');
  await options
    .first()
    .getByRole('textbox')
    .fill(lang === 'fa' ? '۱۲' : '12');
  await options.first().getByRole('textbox').press('Enter');
  await options.nth(1).getByRole('button').last().click();
  await expect(page.locator('[data-key]')).toBeEmpty();
  await page.locator('h2').first().focus();
  await page.keyboard.press('Space');
  await expect(page.locator('[data-key]')).toContainText(classroom.wall.answer.split('{')[0] ?? '');
  await expect(options.filter({ hasText: classroom.wall.key })).toHaveCount(1);
  await axeInBothSchemes(page);
  await picture(page, `wall-${lang}`);
  await page.setViewportSize({ width: 320, height: 640 });
  await fitsWidth(page);
  await view.getByRole('button', { name: classroom.tabs.sheet, exact: true }).click();
  await expect(page.locator('[data-sheet]')).toContainText(classroom.sheet.hands);
});

inEitherLanguage('before and after a course, and what is refused', async ({ page, lang }) => {
  const { classroom, quiz } = wordsOf(lang);
  const view = page.locator('[data-view]');
  const button = (name: string) => view.getByRole('button', { name, exact: true });
  for (const moment of ['before', 'after'] as const) {
    await page.goto(`${pathIn(lang, '/train/class/')}#new=first-week/${moment}`);
    await expect(view).toHaveAttribute('data-view', 'begin');
    const { invitation } = await invitationOn(page);
    expect(invitation.items).toHaveLength(20);
    await button(classroom.tabs.collect).click();
    await view.getByLabel(classroom.collect.paste).fill(chatOf(invitation));
    await button(classroom.collect.add).click();
    await expect(page.locator('[data-people] tbody tr')).toHaveCount(30);
    await button(classroom.tabs.sheet).click();
    await expect(page.locator('[data-change]')).toBeVisible();
  }
  await expect(page.locator('[data-change] tbody tr').first()).toHaveAttribute('data-method', 'unpaired');
  await axeInBothSchemes(page);
  await page.goto(`${pathIn(lang, '/train/class/')}#new=first-week/nothing`);
  await expect(page.getByRole('alert')).toHaveText(classroom.badLesson);
  await axeInBothSchemes(page);
  await page.goto(`${pathIn(lang, '/train/answer/')}#s1-abc`);
  await expect(page.getByRole('alert')).toBeVisible();
  await page.goto(`${pathIn(lang, '/train/answer/')}#first-week/nothing`);
  await expect(page.getByRole('alert')).toHaveText(quiz.notFound);
});
