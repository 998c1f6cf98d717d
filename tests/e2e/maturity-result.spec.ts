/** The result: what it says, what changes it, what is compared, printed and drawn. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Score } from '../../src/domain/maturity/score.ts';
import type { AnswersFile } from '../../src/domain/maturity/answers.ts';
import { itemsOfMode } from '../../src/domain/maturity/model.ts';
import { fill } from '../../src/i18n/fill.ts';
import { expect, inBothLanguages, inEitherLanguage, test } from './helpers.ts';
import {
  answersOf,
  disciplineName,
  everyItem,
  expectWords,
  fileOf,
  levelName,
  model,
  practice,
  scored,
  Tool,
} from './maturity.ts';

const golden = new URL('../fixtures/golden/', import.meta.url);
/** The cases of one person: a page opens one person's file. */
const cases = readdirSync(golden).filter((name) => readdirSync(new URL(`${name}/`, golden)).length === 2);

/** Stage 2, held back by measurement; one answer unknown, one not applicable, one open. */
const heldBack = JSON.parse(readFileSync(new URL('one-person/01.cx.json', golden), 'utf8')) as AnswersFile;

test('there are golden cases of one person', () => {
  expect(cases).toContain('one-person');
  expect(cases).toContain('quick');
});

for (const name of cases) {
  inEitherLanguage(`the page shows what is expected of the golden file ${name}`, async ({ page, lang }) => {
    const tool = new Tool(page, lang);
    const file = JSON.parse(readFileSync(new URL(`${name}/01.cx.json`, golden), 'utf8')) as AnswersFile;
    const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, golden), 'utf8')) as Score;
    await tool.keep(file);
    const { result } = tool.words;
    await expect(tool.view.locator('[data-stage]')).toHaveAttribute('data-stage', String(expected.stage ?? 'none'));
    for (const [id, discipline] of Object.entries(expected.disciplines)) {
      await expect(tool.line(id)).toHaveAttribute('data-level', String(discipline.level ?? 'none'));
      const position = tool.number(discipline.position ?? 0, 1);
      await expectWords(tool.line(id), fill(result.position, { position }));
    }
    expect(await tool.steps()).toEqual(expected.next.map(({ item }) => item));
    if (expected.remaining !== null) {
      const { items, to } = expected.remaining;
      await expectWords(tool.headline(), fill(result.remains, { n: tool.number(items), to: tool.number(to) }));
    }
    for (const item of expected.findOut) {
      await expect(page.getByRole('region', { name: result.findOut })).toContainText(practice(lang, item).question);
    }
    await tool.shows(file.mode, file.answers);
  });
}

inEitherLanguage(
  'what holds the stage back is named and opened, with today and next side by side',
  async ({ page, lang }) => {
    const tool = new Tool(page, lang);
    const { result } = tool.words;
    await tool.keep(heldBack);
    await expectWords(tool.view, fill(result.held, { to: tool.number(3) }));
    const shown = page.locator('[data-blocking-item]').filter({ visible: true });
    await expect(shown).toHaveCount(3);
    const item = page.locator('[data-blocking-item="measurement.operations"]');
    const { anchors } = practice(lang, 'measurement.operations');
    await expect(item.getByRole('definition').nth(0)).toHaveText(anchors[0] ?? '');
    await expect(item.getByRole('definition').nth(1)).toHaveText(anchors[1] ?? '');
    await expect(item.getByRole('term').nth(0)).toContainText(result.here);
    await expect(item.getByRole('term').nth(1)).toContainText(result.next);
  },
);

inEitherLanguage(
  'importance and target change the order of the steps at once, and are kept',
  async ({ page, lang }) => {
    const tool = new Tool(page, lang);
    const { result } = tool.words;
    const { answers } = fileOf(
      answersOf({ ...everyItem('full', () => 3), 'culture.training': 2, 'culture.authority': 2 }),
    );
    await tool.keep(fileOf(answers));
    const [first] = await tool.steps();
    expect(first).toBe('culture.training');
    const item = page.locator('[data-blocking-item="culture.authority"]');
    const { name } = practice(lang, 'culture.authority');

    await item
      .getByRole('group', { name: new RegExp(`^${result.importance}`, 'u') })
      .getByRole('radio', { name: result.importances.high, exact: true })
      .check();
    const important = { ...answers, 'culture.authority': { level: 2, importance: 3 } } as const;
    await tool.shows('full', important);
    expect((await tool.steps())[0]).toBe('culture.authority');

    const target = item.getByRole('combobox', { name: new RegExp(`${name}$`, 'u') });
    await target.selectOption(fill(result.targetLevel, { level: tool.number(5), name: levelName(lang, 5) }));
    const high = { ...answers, 'culture.authority': { level: 2, importance: 3, target: 5 } } as const;
    await tool.shows('full', high);
    const step = page.locator('[data-step="culture.authority"]');
    await expectWords(step, fill(result.stepFromTo, { from: tool.number(2), to: tool.number(5) }));
    const numbers = { priority: tool.number(9), importance: tool.number(3), to: tool.number(5), from: tool.number(2) };
    await expectWords(step, fill(result.stepFormula, numbers));

    await target.selectOption(result.targetStay);
    await tool.shows('full', { ...answers, 'culture.authority': { level: 2, importance: 3, target: 2 } });
    expect(await tool.steps()).not.toContain('culture.authority');
    await tool.saved();
    await page.reload();
    await tool.at('result');
    await expect(target).toHaveValue('2');
    expect(await tool.steps()).not.toContain('culture.authority');
  },
);

inEitherLanguage('an answer changed in the result changes the headline', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { result } = tool.words;
  const answers = { ...everyItem('full', () => 3), 'culture.training': 2, 'culture.authority': 2 } as const;
  await tool.keep(fileOf(answersOf(answers)));
  await tool.shows('full', answersOf(answers));
  expect(scored('full', answersOf(answers)).stage).toBe(2);

  const { name } = practice(lang, 'culture.authority');
  const cell = page.getByRole('button', { name: new RegExp(`^${name}`, 'u') });
  await expectWords(cell, fill(result.level, { level: tool.number(2) }));
  await cell.click();
  const dialog = page.getByRole('dialog', { name: fill(result.change, { name }) });
  await expect(dialog).toBeVisible();
  await tool.choose('culture.authority', 3);
  await dialog.getByRole('button', { name: result.close, exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(cell).toBeFocused();
  await expectWords(cell, fill(result.level, { level: tool.number(3) }));
  const changed = { ...answers, 'culture.authority': 3 } as const;
  expect(scored('full', answersOf(changed)).stage).toBe(3);
  await tool.shows('full', answersOf(changed));
  await tool.saved();
  await page.reload();
  await tool.at('result');
  await tool.shows('full', answersOf(changed));
});

inEitherLanguage(
  'a headline says: one discipline, none, one practice, all embedded, not enough answers',
  async ({ page, lang }) => {
    const tool = new Tool(page, lang);
    const { result } = tool.words;
    const three = everyItem('full', () => 3);
    const none = answersOf(three);
    const one = answersOf({ ...three, 'strategy.definition': 4, 'strategy.owner': 4, 'strategy.review': 4 });
    const almost = answersOf({ ...everyItem('full', () => 4), 'culture.training': 3, 'culture.openness': 3 });
    const all = answersOf(everyItem('full', () => 5));
    const few = answersOf({
      'strategy.definition': 3,
      'strategy.owner': 3,
      'strategy.review': 'unknown',
      'design.to-be': 2,
    });
    const ignorant = answersOf({ 'strategy.definition': 'unknown' });
    const cases = [
      [none, fill(result.reachedNone, { to: tool.number(4) })],
      [one, fill(result.reached, { n: tool.number(1), all: tool.number(6), to: tool.number(4) })],
      [almost, fill(result.remains, { n: tool.number(1), to: tool.number(4) })],
      [all, fill(result.headlineTop, { all: tool.number(6) })],
      [few, fill(result.headlineProvisional, { n: tool.number(0), all: tool.number(6) })],
      [ignorant, fill(result.headlineProvisional, { n: tool.number(0), all: tool.number(6) })],
      [{}, result.headlineNothing],
    ] as const;
    for (const [answers, sentence] of cases) {
      await tool.open();
      await tool.openFile(fileOf(answers));
      await expect(tool.button(tool.words.preview.keep)).toBeVisible();
      await expectWords(tool.headline(), sentence);
      if (Object.keys(answers).length > 0) await tool.shows('full', answers);
    }
  },
);

inEitherLanguage(
  'answers that are missing are named, and a level that is not sure has its range',
  async ({ page, lang }) => {
    const tool = new Tool(page, lang);
    const { result } = tool.words;
    const {
      'design.channels': _,
      'culture.training': __,
      'culture.openness': ___,
      ...answers
    } = answersOf({
      ...everyItem('full', () => 3),
      'strategy.owner': 'unknown',
      'culture.authority': 'unknown',
    });
    const { disciplines } = scored('full', answers);
    expect(disciplines['strategy']?.range).toEqual([2, 3]);
    await tool.keep(fileOf(answers));
    await tool.shows('full', answers);
    for (const id of ['strategy', 'design']) {
      const [from, to] = disciplines[id]?.range ?? [0, 0];
      const numbers = { n: tool.number(3), all: tool.number(4), from: tool.number(from), to: tool.number(to) };
      await expectWords(tool.line(id), fill(result.range, numbers));
    }
    const items = ['culture.training', 'culture.openness', 'culture.authority'].map((id) => practice(lang, id).name);
    const missing = {
      discipline: disciplineName(lang, 'culture'),
      needed: tool.number(2),
      items: tool.format.list(items),
    };
    await expectWords(tool.view, fill(result.missingNeeded, missing));

    await tool.button(result.answerThese).click();
    await expect(tool.screen('design')).toBeVisible();
    await tool.choose('design.channels', 3);
    await tool.button(tool.words.answering.toResultEarly).click();
    await tool.shows('full', { ...answers, 'design.channels': { level: 3 } });
  },
);

inEitherLanguage('going on from quick to full keeps the 12 answers', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { result } = tool.words;
  const quick = everyItem('quick', (index) => (index % 2 === 0 ? 2 : 4));
  await tool.keep(fileOf(answersOf(quick), { mode: 'quick', title: 'Two steps' }));
  await tool.shows('quick', answersOf(quick));
  await expect(page.locator('[data-blocking-item]')).toHaveCount(0);
  await expectWords(tool.view, result.quickNote);
  const id = tool.id();

  await tool.button(result.goFull).click();
  await tool.answered(12, 24);
  expect(tool.id()).toBe(id);
  const rest = Object.fromEntries(
    Object.entries(everyItem('full', () => 3)).filter(([item]) => !itemsOfMode(model, 'quick').includes(item)),
  );
  await expect(tool.radio('strategy.definition', 2)).toBeChecked();
  await tool.answerScreens(
    model.disciplines.map((discipline) => discipline.id),
    rest,
  );
  await tool.at('result');
  await tool.shows('full', answersOf({ ...quick, ...rest }));
  await tool.saved();
  await page.reload();
  await tool.at('result');
  await tool.shows('full', answersOf({ ...quick, ...rest }));
});

inEitherLanguage('the sample is marked as one and leaves nothing behind', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { result, start } = tool.words;
  await tool.open();
  await tool.button(start.sample).click();
  await tool.at('sample');
  await expect(tool.view.getByText(result.sampleMark, { exact: true })).toBeVisible();
  await expect(tool.view.getByText(result.sampleNote)).toBeVisible();
  await expect(tool.headline()).toBeVisible();
  // Everything can be tried, and nothing of it is kept.
  const item = page.locator('[data-blocking-item]').filter({ visible: true }).first();
  const id = (await item.getAttribute('data-blocking-item')) ?? '';
  await item.getByRole('combobox').selectOption('5');
  await item.getByRole('radio', { name: result.importances.high, exact: true }).check();
  await expect.poll(async () => (await tool.steps())[0]).toBe(id);
  await expect(tool.view.locator('[data-save]')).toHaveCount(0);
  await expect(page.getByRole('region', { name: result.keep })).toHaveCount(0);
  await page.goBack();
  await tool.at('start');
  await expect(tool.savedCards()).toHaveCount(0);
  await page.goForward();
  await tool.button(start.full).click();
  await tool.answered(0, 24);
});

inEitherLanguage(
  'the chart is drawn when it is seen, and its table has the numbers of the lines',
  async ({ page, lang }) => {
    const tool = new Tool(page, lang);
    const { result } = tool.words;
    await tool.keep(heldBack);
    const chart = page.getByRole('img', { name: result.radarLabel });
    await expect(chart).toHaveAttribute('data-drawn', 'false');
    await chart.scrollIntoViewIfNeeded();
    await expect(chart).toHaveAttribute('data-drawn', 'true');
    await page.getByText(result.radarShow).click();
    const { disciplines } = scored('full', heldBack.answers);
    for (const [id, { position }] of Object.entries(disciplines)) {
      const row = page
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: disciplineName(lang, id) }) });
      await expect(row.getByRole('cell').first()).toHaveText(tool.number(position ?? 0, 1));
    }
  },
);

inBothLanguages('on paper: result, notes and evidence, without buttons', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { result } = tool.words;
  const answers = {
    ...heldBack.answers,
    'strategy.definition': {
      level: 3,
      note: 'A note for the meeting',
      evidence: [{ text: 'Minutes of May', url: 'https://example.com/may', date: '2026-05-01' }],
    },
  } as const;
  await tool.keep(fileOf(answers, { title: 'On paper' }));
  await page.emulateMedia({ media: 'print' });
  const notes = page.getByRole('region', { name: result.notes });
  await expect(notes.getByText('A note for the meeting')).toBeVisible();
  await expect(notes.getByText('Minutes of May')).toBeVisible();
  await expect(notes.getByText('https://example.com/may')).toBeVisible();
  await expectWords(notes, fill(result.reasonGiven, { reason: 'family business of four' }));
  await expect(tool.view.getByText('On paper')).toBeVisible();
  await expect(tool.headline()).toBeVisible();
  await expect(page.getByText(result.limitsText)).toBeVisible();
  for (const index of [0, 1, 2, 3, 4]) await expect(page.locator('[data-step]').nth(index)).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.locator('.button, select, textarea, input').filter({ visible: true })).toHaveCount(0);
  const pdf = await page.pdf();
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

inEitherLanguage(
  'comparing two: what is clearly higher, what is not, and which answers changed',
  async ({ page, lang }) => {
    const tool = new Tool(page, lang);
    const { start, compare, result } = tool.words;
    const before = answersOf(everyItem('full', () => 3));
    // strategy: one of four one higher (0.25, not clear); design: two of four two lower (1, clear)
    const after = answersOf({
      ...everyItem('full', () => 3),
      'strategy.owner': 4,
      'design.to-be': 1,
      'design.moments': 1,
    });
    await tool.keep(fileOf(before, { title: 'Spring' }));
    await tool.keep(fileOf(after, { title: 'Autumn', respondent: { id: 'ZZZZZZZ9', group: 'none' } }));
    await tool.open();
    const go = tool.button(start.compareGo);
    await expect(go).toBeDisabled();
    await page.getByLabel(start.compareFirst).selectOption('Spring');
    await page.getByLabel(start.compareSecond).selectOption('Spring');
    await expect(tool.view.getByText(start.compareSame)).toBeVisible();
    await expect(go).toBeDisabled();
    await page.getByLabel(start.compareSecond).selectOption('Autumn');
    await go.click();
    await tool.at('compare');
    await expectWords(page.locator('[data-change="strategy"]'), compare.noChange);
    await expectWords(page.locator('[data-change="design"]'), fill(compare.down, { n: tool.number(1, 1) }));
    await expectWords(
      page.locator('[data-change="design"]'),
      fill(compare.levelUp, { from: tool.number(3), to: tool.number(1) }),
    );
    await expectWords(page.locator('[data-change="culture"]'), compare.noChange);
    const changed = tool.view.getByRole('listitem').filter({ hasText: practice(lang, 'strategy.owner').name });
    const levels = {
      from: fill(result.level, { level: tool.number(3) }),
      to: fill(result.level, { level: tool.number(4) }),
    };
    await expectWords(changed, fill(compare.fromTo, levels));
    await expect(tool.view.getByRole('listitem')).toHaveCount(3);
    await page.reload();
    await tool.at('compare');
    await expectWords(page.locator('[data-change="design"]'), fill(compare.down, { n: tool.number(1, 1) }));
  },
);

inEitherLanguage(
  'a quick and a full assessment are not compared but in the answers they share',
  async ({ page, lang }) => {
    const tool = new Tool(page, lang);
    const { compare } = tool.words;
    const quick = await tool.keep(
      fileOf(answersOf(everyItem('quick', () => 2)), { mode: 'quick', title: 'Quick one' }),
    );
    const full = await tool.keep(
      fileOf(answersOf({ ...everyItem('full', () => 2), 'strategy.review': 5 }), { title: 'Full one' }),
    );
    await tool.open(`#compare/${quick}/${full}`);
    await tool.at('compare');
    await expectWords(tool.view, compare.different);
    await expect(page.locator('[data-change]')).toHaveCount(0);
    await expect(tool.view.getByRole('listitem')).toHaveCount(1);
    await expect(tool.view.getByRole('listitem')).toContainText(practice(lang, 'strategy.review').name);
  },
);
