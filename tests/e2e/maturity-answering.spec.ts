/** Answering: by finger, by keyboard, in two languages, there and back. */
import type { Locator, Page } from '@playwright/test';
import { itemsOfMode, type ItemId, type Level, type Mode } from '../../src/domain/maturity/model.ts';
import { fill } from '../../src/i18n/fill.ts';
import { wordsOf } from '../../src/i18n/index.ts';
import { otherLanguage } from '../../src/i18n/languages.ts';
import { expect, inBothLanguages, inEitherLanguage, pathIn, test } from './helpers.ts';
import {
  answersOf,
  bytesOf,
  disciplineName,
  everyItem,
  expectWords,
  model,
  practice,
  Tool,
  type Choice,
} from './maturity.ts';
import { focusFaults } from './measure.ts';

/** Levels that differ from question to question and from discipline to discipline. */
const mixed = (index: number): Level => ([3, 1, 4, 2, 5, 2, 3] as const)[index % 7] ?? 1;

/** Presses Tab until the target has the focus, where a reader must see it; fails if that never comes. */
async function tabUntil(page: Page, target: Locator, most = 80): Promise<void> {
  await expect(target).toBeAttached();
  for (let presses = 0; presses < most; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      expect(await focusFaults(page)).toEqual([]);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(most)} presses of Tab do not lead to ${String(target)}`);
}

/** Goes to a button or link by Tab and presses it by Enter. */
async function pressByKeyboard(page: Page, target: Locator): Promise<void> {
  await tabUntil(page, target);
  await page.keyboard.press('Enter');
}

/** Answers a question that has no answer yet: Tab to it, Space, and the arrow down to the choice. */
async function chooseByKeyboard(tool: Tool, item: ItemId, choice: Choice): Promise<void> {
  await tabUntil(tool.page, tool.radio(item, 1));
  await tool.page.keyboard.press('Space');
  const below = choice === 'unknown' ? 5 : choice === 'not-applicable' ? 6 : choice - 1;
  for (let presses = 0; presses < below; presses += 1) await tool.page.keyboard.press('ArrowDown');
  await expect(tool.radio(item, choice)).toBeChecked();
  await expect(tool.radio(item, choice)).toBeFocused();
}

/** Goes through all questions by keyboard, with a reload after the first question of the fourth discipline. */
async function assessByKeyboard(tool: Tool, mode: Mode, choices: Readonly<Record<ItemId, Choice>>): Promise<void> {
  const { page, words } = tool;
  const all = itemsOfMode(model, mode).length;
  let answered = 0;
  for (const [index, discipline] of model.disciplines.entries()) {
    await expect(tool.screen(discipline.id)).toBeVisible();
    for (const { id } of discipline.items.filter(({ quick }) => mode === 'full' || quick)) {
      await chooseByKeyboard(tool, id, choices[id] ?? 'unknown');
      answered += 1;
      if (index === 3 && id === discipline.items[0]?.id) {
        await tool.saved();
        await page.reload();
        await expect(tool.screen(discipline.id)).toBeVisible();
        await expect(tool.radio(id, choices[id] ?? 'unknown')).toBeChecked();
        await tool.answered(answered, all);
      }
    }
    const last = index === model.disciplines.length - 1;
    await pressByKeyboard(page, tool.button(last ? words.answering.toResult : words.answering.next));
  }
  await tool.at('result');
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  inBothLanguages(
    'a quick assessment takes at most 20 taps from the home page, and no typing',
    async ({ page, lang }) => {
      const tool = new Tool(page, lang);
      const choices = everyItem('quick', mixed);
      let taps = 0;
      const tap = async (target: Locator): Promise<void> => {
        await expect(page.getByRole('textbox')).toHaveCount(0);
        await target.tap();
        taps += 1;
      };
      await page.goto(pathIn(lang, '/'));
      await tap(page.getByRole('link', { name: wordsOf(lang).pages.home.quick }));
      for (const [index, { id, items }] of model.disciplines.entries()) {
        await expect(tool.screen(id)).toBeVisible();
        for (const item of items.filter(({ quick }) => quick)) {
          await tap(tool.radio(item.id, choices[item.id] ?? 1));
          await expect(tool.radio(item.id, choices[item.id] ?? 1)).toBeChecked();
        }
        const last = index === model.disciplines.length - 1;
        await tap(tool.button(last ? tool.words.answering.toResult : tool.words.answering.next));
      }
      await tool.at('result');
      await tool.shows('quick', answersOf(choices));
      expect(taps).toBeLessThanOrEqual(20);
    },
  );
});

inBothLanguages('a quick assessment by keyboard alone, with a reload in the middle', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const choices = { ...everyItem('quick', mixed), 'measurement.metrics': 'unknown' } as const;
  await page.goto(pathIn(lang, '/'));
  await pressByKeyboard(page, page.getByRole('link', { name: wordsOf(lang).pages.home.quick }));
  await assessByKeyboard(tool, 'quick', choices);
  await tool.shows('quick', answersOf(choices));
});

inBothLanguages('a full assessment by keyboard alone, with a reload in the middle', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const choices = {
    ...everyItem('full', mixed),
    'design.moments': 'unknown',
    'culture.recognition': 'not-applicable',
  } as const;
  await tool.open();
  await pressByKeyboard(page, tool.button(tool.words.start.full));
  await assessByKeyboard(tool, 'full', choices);
  await tool.shows('full', answersOf(choices));
  const cell = page.getByRole('button', { name: practice(lang, 'culture.authority').name });
  await pressByKeyboard(page, cell);
  await expect(tool.question('culture.authority')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tool.question('culture.authority')).toBeHidden();
  await expect(cell).toBeFocused();
});

inEitherLanguage('unknown and not applicable, with and without a reason', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { result, answering } = tool.words;
  const reason = 'چهار نفر & one shop';
  await tool.open('#full');
  await tool.choose('strategy.definition', 'unknown');
  await tool.choose('strategy.owner', 'not-applicable');
  await tool.reason('strategy.owner').fill(reason);
  await tool.choose('strategy.priorities', 'not-applicable');
  await tool.answered(3, 24);
  await tool.saved();
  await page.reload();
  await expect(tool.radio('strategy.owner', 'not-applicable')).toBeChecked();
  await expect(tool.reason('strategy.owner')).toHaveValue(reason);
  await expect(tool.reason('strategy.priorities')).toHaveValue('');

  // The field for a reason is there only as long as there is something to explain.
  await tool.choose('strategy.review', 'not-applicable');
  await expect(tool.reason('strategy.review')).toBeVisible();
  await tool.choose('strategy.review', 3);
  await expect(tool.reason('strategy.review')).toHaveCount(0);

  await tool.button(answering.toResultEarly).click();
  await tool.at('result');
  const notes = page.getByRole('region', { name: result.notes });
  await expectWords(notes, fill(result.reasonGiven, { reason }));
  await expectWords(notes, result.reasonMissing);
  const findOut = page.getByRole('region', { name: result.findOut });
  await expect(findOut).toContainText(practice(lang, 'strategy.definition').question);
  await expect(findOut).not.toContainText(practice(lang, 'strategy.owner').question);
  // Two of four do not apply: no answer can give this discipline a level.
  await expectWords(tool.view, fill(result.missingImpossible, { discipline: disciplineName(lang, 'strategy') }));
});

inEitherLanguage('a note and evidence, with a Persian date and only with a safe address', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { answering, result } = tool.words;
  const item = 'strategy.definition';
  const bad = 'javascript:alert(1)';
  await tool.open('#full');
  await tool.openNotes(item);
  await tool.note(item).fill('Ask Sara\nسارا می‌داند');

  await tool.addEvidence(item, { text: 'Minutes of the council', url: bad, date: '۱۴۰۵/۸/۳۰' });
  await expectWords(tool.card(item).getByRole('alert'), fill(answering.evidenceUrlBad, { got: bad }));
  await expect(tool.card(item).getByLabel(answering.evidenceUrl)).toHaveAttribute('aria-invalid', 'true');
  await tool.addEvidence(item, { url: 'https://example.com/minutes', date: '۱۴۰۵/۱۳/۱' });
  await expectWords(tool.card(item).getByRole('alert'), fill(answering.evidenceDateBad, { got: '۱۴۰۵/۱۳/۱' }));
  await expect(tool.card(item).getByRole('link')).toHaveCount(0);

  await tool.addEvidence(item, { date: '۱۴۰۵/۸/۳۰' });
  await expect(tool.card(item).getByRole('alert')).toHaveCount(0);
  await tool.addEvidence(item, { text: 'To be taken out' });
  await tool
    .card(item)
    .getByRole('button', { name: fill(answering.evidenceRemove, { text: 'To be taken out' }) })
    .click();
  await tool.saved();
  // A note alone is no answer.
  await tool.answered(0, 24);

  await page.reload();
  await tool.openNotes(item);
  await expect(tool.note(item)).toHaveValue('Ask Sara\nسارا می‌داند');
  await expect(tool.card(item).getByRole('listitem').filter({ hasText: 'Minutes of the council' })).toBeVisible();
  await tool.choose(item, 2);
  await tool.button(answering.toResultEarly).click();
  const notes = page.getByRole('region', { name: result.notes });
  await expect(notes).toContainText('سارا می‌داند');
  await expect(notes.getByRole('link')).toHaveAttribute('href', 'https://example.com/minutes');
  await expect(notes.locator('time')).toHaveAttribute('datetime', '2026-11-21');
  await expect(notes.locator('time')).toHaveText(tool.format.date('2026-11-21'));
  await expect(notes).not.toContainText('To be taken out');
});

inEitherLanguage('the language switch keeps place, answers and result', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const other = new Tool(page, otherLanguage(lang));
  const choices = everyItem('quick', mixed);
  await tool.open('#quick');
  await tool.answerScreens(['strategy', 'understanding'], choices);
  await tool.choose('design.channels', 4);
  await tool.openNotes('design.channels');
  await tool.note('design.channels').fill('یادداشت من');
  await tool.switchLanguage();

  await expect(other.screen('design')).toBeVisible();
  await other.answered(5, 12);
  await expect(other.radio('design.channels', 4)).toBeChecked();
  await other.openNotes('design.channels');
  await expect(other.note('design.channels')).toHaveValue('یادداشت من');
  await other.answerScreens(['design', 'delivery', 'measurement', 'culture'], choices);
  await other.shows('quick', answersOf(choices));
  await expect(page.getByRole('region', { name: other.words.result.notes })).toContainText('یادداشت من');

  await other.switchLanguage();
  await tool.at('result');
  await tool.shows('quick', answersOf(choices));
});

inEitherLanguage(
  'reload and language switch keep a screen whose questions are all answered',
  async ({ page, lang }) => {
    const tool = new Tool(page, lang);
    const other = new Tool(page, otherLanguage(lang));
    await tool.open('#quick');
    await tool.choose('strategy.definition', 2);
    await tool.choose('strategy.review', 2);
    await tool.saved();
    await page.reload();
    await tool.answered(2, 12);
    await expect(tool.screen('strategy')).toBeVisible();
    await tool.switchLanguage();
    await other.answered(2, 12);
    await expect(other.screen('strategy')).toBeVisible();
  },
);

inEitherLanguage('the back button goes through the screens, and answers stay', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { start, answering } = tool.words;
  const choices = everyItem('quick', mixed);
  await tool.open();
  await tool.button(start.quick).click();
  await tool.answerScreens(['strategy', 'understanding', 'design'], choices);
  await expect(tool.screen('delivery')).toBeVisible();
  await page.goBack();
  await expect(tool.screen('design')).toBeVisible();
  await page.goBack();
  await expect(tool.screen('understanding')).toBeVisible();
  await expect(tool.radio('understanding.listening', choices['understanding.listening'] ?? 1)).toBeChecked();
  await page.goBack();
  await expect(tool.screen('strategy')).toBeVisible();
  await page.goBack();
  await tool.at('start');
  await expect(tool.savedCards()).toHaveCount(1);
  await page.goForward();
  await page.goForward();
  await expect(tool.screen('understanding')).toBeVisible();
  await tool.answered(6, 12);
  await tool.button(answering.toResultEarly).click();
  await tool.at('result');
  await page.goBack();
  await expect(tool.screen('understanding')).toBeVisible();
});

inEitherLanguage('one question at a time, there and back', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { answering } = tool.words;
  const items = itemsOfMode(model, 'quick');
  await tool.open('#quick');
  await tool.choose('strategy.definition', 3);
  await tool.button(answering.oneByOne).click();
  for (const [index, item] of items.entries()) {
    await expect(tool.view.getByRole('group', { description: answering.choose })).toHaveCount(1);
    await expect(tool.question(item)).toBeVisible();
    await expectWords(tool.view, fill(answering.itemOf, { n: tool.number(index + 1), all: tool.number(items.length) }));
    await tool.choose(item, mixed(index));
    if (index === 5) {
      await page.reload();
      await expect(tool.radio(item, mixed(index))).toBeChecked();
      await tool.button(answering.back).click();
      await expect(tool.question(items[index - 1] ?? '')).toBeVisible();
      await tool.button(answering.next).click();
      await tool.button(answering.byDiscipline).click();
      await expect(tool.screen('design')).toBeVisible();
      await expect(tool.view.getByRole('group', { description: answering.choose })).toHaveCount(2);
      await tool.button(answering.oneByOne).click();
      await tool.button(answering.next).click();
    }
    await tool.button(index === items.length - 1 ? answering.toResult : answering.next).click();
  }
  await tool.at('result');
  await tool.shows('quick', answersOf(everyItem('quick', mixed)));
});

inEitherLanguage('what is skipped is counted, and the list of disciplines leads to it', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { answering } = tool.words;
  await tool.open('#quick');
  await tool.choose('strategy.review', 4);
  await tool.next();
  await tool.next();
  await expect(tool.screen('design')).toBeVisible();
  await tool.answered(1, 12, 3);
  const list = page.getByRole('navigation', { name: answering.disciplines });
  await expect(list.getByRole('button')).toHaveCount(6);
  await expect(list.locator('[aria-current="step"]')).toContainText(tool.number(2));
  await list.getByRole('button').first().click();
  await expect(tool.screen('strategy')).toBeVisible();
  await expect(tool.radio('strategy.review', 4)).toBeChecked();
  await tool.choose('strategy.definition', 4);
  await expectWords(list.getByRole('button').first(), answering.done);
  await tool.card('strategy.review').getByRole('button', { name: answering.clear }).click();
  await expect(tool.radio('strategy.review', 4)).not.toBeChecked();
  await expect(tool.question('strategy.review').getByRole('radio', { checked: true })).toHaveCount(0);
  await tool.answered(1, 12, 2);
});

inEitherLanguage('starting over asks first', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { answering, save, start } = tool.words;
  const dialog = page.getByRole('dialog', { name: answering.restart });
  await tool.open('#full');
  await expect(tool.button(answering.restart)).toHaveCount(0);
  await tool.choose('strategy.definition', 5);
  await tool.openNotes('strategy.definition');
  await tool.note('strategy.definition').fill('precious');

  await tool.button(answering.restart).click();
  await expect(dialog).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: save.download, exact: true }).click(),
  ]);
  expect(String(await bytesOf(download))).toContain('precious');
  await dialog.getByRole('button', { name: start.cancel }).click();
  await expect(dialog).toBeHidden();
  await tool.answered(1, 24);
  await tool.button(answering.restart).click();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(tool.radio('strategy.definition', 5)).toBeChecked();

  await tool.button(answering.restart).click();
  await dialog.getByRole('button', { name: answering.restartYes }).click();
  await expect(dialog).toBeHidden();
  await tool.answered(0, 24);
  await expect(tool.screen('strategy')).toBeVisible();
  await tool.saved();
  await page.reload();
  await tool.answered(0, 24);
  await tool.openNotes('strategy.definition');
  await expect(tool.note('strategy.definition')).toHaveValue('');
});

inEitherLanguage('every change is kept at once, whatever it is', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { answering } = tool.words;
  const item = 'strategy.definition';
  await tool.open('#full');
  // No waiting between a change and the reload: a page can be closed at any moment.
  await tool.choose(item, 4);
  await page.reload();
  await expect(tool.radio(item, 4)).toBeChecked();
  await tool.choose(item, 'unknown');
  await page.reload();
  await expect(tool.radio(item, 'unknown')).toBeChecked();
  await tool.choose(item, 'not-applicable');
  await tool.reason(item).fill('no shop');
  await page.reload();
  await expect(tool.reason(item)).toHaveValue('no shop');
  await tool.openNotes(item);
  await tool.note(item).fill('written and gone');
  await page.reload();
  await tool.openNotes(item);
  await expect(tool.note(item)).toHaveValue('written and gone');
  await tool.addEvidence(item, { text: 'the minutes' });
  await expect(tool.card(item).getByRole('listitem').filter({ hasText: 'the minutes' })).toBeVisible();
  await page.reload();
  await tool.openNotes(item);
  await expect(tool.card(item).getByRole('listitem').filter({ hasText: 'the minutes' })).toBeVisible();
  await tool.card(item).getByRole('button', { name: answering.clear }).click();
  await page.reload();
  await tool.answered(0, 24);
});

inEitherLanguage('closed and opened again, the home page leads back to the place', async ({ page, lang }) => {
  const { home } = wordsOf(lang).pages;
  const tool = new Tool(page, lang);
  await tool.open('#full');
  for (const item of itemsOfMode(model, 'full').slice(0, 5)) {
    if (item === 'understanding.expectations') await tool.next();
    await tool.choose(item, 3);
  }
  await tool.saved();
  const again = await page.context().newPage();
  await page.close();
  await again.goto(pathIn(lang, '/'));
  const resume = again.getByRole('heading', { name: home.resumeTitle });
  await expect(resume).toBeVisible();
  await again.getByRole('link', { name: fill(home.resumeOpen, { title: '' }).replace(/[«»"\s]+$/u, '') }).click();
  const later = new Tool(again, lang);
  await expect(later.screen('understanding')).toBeVisible();
  await later.answered(5, 24);
  await expect(later.radio('understanding.expectations', 3)).toBeChecked();
  await expect(later.radio('understanding.listening', 3)).not.toBeChecked();
});
