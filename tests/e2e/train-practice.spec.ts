/** What helps after the room: cards to remember, and the form of a mentor. */
import { readFileSync } from 'node:fs';
import { BEHAVIOURS, type ChecklistFile } from '../../src/domain/training/checklist.ts';
import { fill } from '../../src/i18n/fill.ts';
import { formatter } from '../../src/i18n/format.ts';
import { wordsOf } from '../../src/i18n/index.ts';
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

inEitherLanguage('cards are reviewed by keyboard, kept, printed and handed to Anki', async ({ page, lang }) => {
  const words = wordsOf(lang).practice.cards;
  const view = page.locator('[data-view]');
  const deck = page.locator('[data-deck=complaints]');
  const today = deck.locator('[data-today]');
  await page.goto(pathIn(lang, '/train/cards/'));
  await expect(today).toHaveAttribute('data-today', '10');
  await axeInBothSchemes(page);
  await picture(page, `cards ${lang}`);

  const saving = page.waitForEvent('download');
  await deck.getByRole('button', { name: words.csv }).click();
  const file = readFileSync(await (await saving).path(), 'utf8');
  expect(file.split('\n').slice(0, 3)).toEqual(['#separator:tab', '#html:false', '#tags column:3']);
  expect(file).toMatch(/^[^\t]+\t(?:"[^"]+"|[^\t]+)\tcx-compass term .*complaints/mu);

  await deck.getByRole('button', { name: words.review }).click();
  await expect(view).toHaveAttribute('data-view', 'review');
  const front = view.getByRole('region', { name: words.front });
  const first = await front.textContent();
  await page.keyboard.press('Space');
  await expect(view.getByRole('region', { name: words.reverse })).toBeFocused();
  await axeInBothSchemes(page);
  await page.keyboard.press('4');
  await expect(front).not.toHaveText(first ?? '');
  await expect(front).toBeFocused();
  await expect(page.locator('[data-said]')).toContainText(words.grades.easy);
  await expect(page.locator('[data-left]')).toHaveAttribute('data-left', '9');

  await page.goto(pathIn(lang, '/train/cards/'));
  await expect(today).toHaveAttribute('data-today', '9');
  await deck.getByRole('button', { name: words.print }).click();
  await expect(view).toHaveAttribute('data-view', 'print');
  await axeInBothSchemes(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await fitsWidth(page);
});

inEitherLanguage('a missed question comes as a card', async ({ page, lang }) => {
  const words = wordsOf(lang).practice.cards;
  const learning = {
    format: 'cx-compass',
    version: 1,
    kind: 'learning',
    updated: '2026-11-21T08:00:00Z',
    items: {
      'cues.q1': { right: false, at: '2026-11-21T08:00:00Z' },
      'cues.q2': { right: true, at: '2026-11-21T08:00:00Z' },
    },
    cards: {},
  };
  await page.goto(pathIn(lang, '/workspace/'));
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'a.cx.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(learning)) });
  const { restore } = wordsOf(lang).workspace;
  await page.getByRole('button', { name: fill(restore.go, { n: formatter(lang).number(1) }) }).click();
  await page.goto(pathIn(lang, '/train/cards/#missed'));
  await expect(page.locator('[data-left]')).toHaveAttribute('data-left', '1');
  await page.getByRole('button', { name: words.show }).click();
  await expect(page.getByRole('region', { name: words.reverse })).toContainText(/\S/u);
  for (const grade of [3, 3]) {
    await page.keyboard.press(String(grade));
    await page.keyboard.press('Space');
  }
  await expect(page.locator('[data-done]')).toBeVisible();
});

inEitherLanguage(
  'a form is filled at a visit, shows its trend, and comes back from its file',
  async ({ page, lang }) => {
    const words = wordsOf(lang).practice.checklist;
    const view = page.locator('[data-view]');
    await page.goto(pathIn(lang, '/train/checklist/'));
    await expect(view).toHaveAttribute('data-view', 'start');
    await expect(view).toContainText(words.purpose);
    await axeInBothSchemes(page);
    await page.getByRole('button', { name: words.start.new }).click();
    await page.getByLabel(words.start.nameLabel).fill('M. R.');
    await page.getByLabel(words.person.dateLabel).fill('2026-08-23');
    for (const id of BEHAVIOURS.slice(0, 3)) {
      await page.locator(`[data-behaviour=${id}]`).getByRole('radio', { name: words.visit.seen.sometimes }).check();
    }
    const last = page.locator('[data-behaviour=pass-on]');
    await last.getByRole('radio', { name: words.visit.seen.chance }).check();
    await last.getByText(words.visit.notes).click();
    await last.getByLabel(words.visit.next).fill('<b>next</b>');
    await axeInBothSchemes(page);
    const steps = page.getByRole('navigation', { name: words.steps.label }).getByRole('button');
    await steps.nth(1).click();
    await expect(view).toHaveAttribute('data-view', '60');
    await page.locator('[data-behaviour=greet]').getByRole('radio', { name: words.visit.seen.rule }).check();
    await steps.nth(3).click();
    await expect(view).toHaveAttribute('data-view', 'result');
    await expect(page.locator('[data-cell="greet-60"]')).toHaveText(words.visit.seen.rule);
    await expect(page.locator('[data-cell="pass-on-30"]')).toHaveText(words.visit.seen.chance);
    const number = (value: number): string => formatter(lang).number(value);
    const share = fill(words.result.share, { n: number(30), counted: number(3), rule: number(0) });
    await expect(page.locator('[data-share="30"]')).toHaveText(share);
    await expect(page.getByText('<b>next</b>')).toBeVisible();
    await axeInBothSchemes(page);
    await picture(page, `checklist ${lang}`);

    const calendar = page.waitForEvent('download');
    await page.getByRole('button', { name: words.result.ics }).click();
    const ics = readFileSync(await (await calendar).path(), 'utf8');
    expect(ics.match(/DTSTART;VALUE=DATE:\d+/gu)?.map((line) => line.slice(-8))).toEqual([
      '20260922',
      '20261022',
      '20261121',
    ]);

    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: words.result.saveFile }).click();
    const text = readFileSync(await (await saving).path(), 'utf8');
    const file = JSON.parse(text) as ChecklistFile;
    expect(file.visits.day60.marks).toEqual({ greet: { seen: 'rule' } });
    await page.goto(pathIn(lang, '/train/checklist/'));
    const open = async (content: string): Promise<void> => {
      const upload = { name: 'a.cx.json', mimeType: 'application/json', buffer: Buffer.from(content) };
      await page.getByLabel(words.start.import, { exact: true }).setInputFiles(upload);
    };
    await open(text.replace('"greet"', '"smile"'));
    await expect(page.getByRole('alert')).toContainText('visits.day30.marks.smile');
    await open(text);
    await page.getByRole('button', { name: words.preview.keep }).click();
    await expect(page.locator('[data-cell="greet-60"]')).toHaveText(words.visit.seen.rule);
    await page.setViewportSize({ width: 320, height: 640 });
    await fitsWidth(page);
  },
);

inBothLanguages(
  'the empty form stands on two pages of A4, the cards of a course on front and back',
  async ({ page, lang }) => {
    for (const [path, ready, pages] of [
      ['/train/checklist/#form', 'form', 2],
      ['/train/cards/#complaints/print', 'print', null],
    ] as const) {
      await page.goto(pathIn(lang, path));
      await expect(page.locator('[data-view]')).toHaveAttribute('data-view', ready);
      if (ready === 'form') await axeInItsScheme(page, lang);
      const sheets = await page.locator('[data-side]').count();
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/gu)?.length, path).toBe(pages ?? sheets);
    }
  },
);
