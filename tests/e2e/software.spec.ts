/** The software comparison as people use it, from the need to the decision. */
import { readFileSync } from 'node:fs';
import { readSheet } from './xlsx.ts';
import { fill } from '../../src/i18n/fill.ts';
import { formatter } from '../../src/i18n/format.ts';
import { wordsOf } from '../../src/i18n/index.ts';
import { otherLanguage } from '../../src/i18n/languages.ts';
import { readComparisonFile } from '../../src/workspace/files/comparisonFile.ts';
import { expect, inBothLanguages, inEitherLanguage, pathIn, test } from './helpers.ts';
import { answersOf, bare, bytesOf, expectWords, fileOf as answersFile, Tool as Maturity } from './maturity.ts';
import { fileOf, Tool, WORKED } from './software.ts';

inBothLanguages('from the need to the decision by keyboard, on a phone', async ({ page, lang }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const tool = new Tool(page, lang);
  const { keyboard } = page;
  await tool.open();
  await tool.button(tool.words.start.new).focus();
  await keyboard.press('Enter');
  await tool.at('need');
  await expect(page.locator('h1')).toBeFocused();
  await tool.view.getByLabel(tool.words.need.text).focus();
  await keyboard.type('gap');
  await keyboard.press('Tab');
  await tool.saved();
  await tool.next('criteria').focus();
  await keyboard.press('Enter');
  await tool.at('criteria');
  // the weight by arrow: whatever way the page runs, up is back and down is on
  await tool.card('persian').getByRole('radio').nth(3).focus();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(tool.card('persian').getByRole('radio').nth(5)).toBeChecked();
  await tool.card('price').getByRole('checkbox').focus();
  await keyboard.press('Space');
  await tool.next('candidates').focus();
  await keyboard.press('Enter');
  await tool.at('candidates');
  for (const name of ['One', 'Two']) {
    await tool.view.getByLabel(tool.words.candidates.name, { exact: true }).first().focus();
    await keyboard.type(name);
    await keyboard.press('Enter');
  }
  await tool.next('scores').focus();
  await keyboard.press('Enter');
  await tool.at('scores');
  for (const [name, score] of [
    ['One', 4],
    ['Two', 1],
  ] as const) {
    await expect(tool.view.getByRole('heading', { level: 2, name })).toBeVisible();
    await tool.card('price').first().getByRole('radio').first().focus();
    await keyboard.press('Space');
    for (const criterion of await tool.view.locator('.cell[data-criterion]').all()) {
      await criterion.getByRole('radio').nth(score).focus();
      await keyboard.press('Space');
    }
    if (name === 'One') {
      await tool.button(fill(tool.words.scores.nextCandidate, { name: formatter(lang).isolate('Two') })).focus();
      await keyboard.press('Enter');
    }
  }
  await tool.next('result').focus();
  await keyboard.press('Enter');
  await tool.at('result');
  await expectWords(page.locator('h1'), fill(tool.words.result.clear, { name: 'One' }));
  await tool.view.getByLabel(tool.words.result.why).focus();
  await keyboard.type('It did the work');
  await tool.view.getByLabel(tool.words.result.choice).selectOption({ label: 'One' });
  await tool.saved();
  await expectWords(tool.view.locator('[data-sheet]'), 'It did the work');
});

inEitherLanguage('the worked case: places, what tips it, what to ask', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  await tool.keep(WORKED);
  const format = formatter(lang);
  const { result } = tool.words;
  await expectWords(page.locator('h1'), fill(result.first, { name: 'A' }));
  const ranked = await tool.view
    .locator('[data-ranked]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['ranked']));
  expect(ranked).toEqual(['00000001', '00000003', '00000002']);
  await expectWords(tool.view.locator('[data-ranked="00000002"]'), format.number(3.25, 2));
  const criterion = bare(await tool.view.locator('[data-fragility] li').first().innerText());
  expect(criterion).toContain(fill(result.becomesFirst, { name: 'C' }));
  await expect(tool.view.locator('[data-find-out] li')).toHaveCount(1);
  // an answer changes the result at once, and the page says so
  await tool.view.locator('[data-find-out]').getByRole('button').click();
  await tool.at('scores');
  await tool.choose('hosting', format.number(5));
  await tool.toStep('result');
  await expectWords(tool.view.locator('[data-find-out]'), result.findOutNone);
});

inEitherLanguage('from a maturity result to the kinds that help', async ({ page, lang }) => {
  const maturity = new Maturity(page, lang);
  const four = answersOf({
    'delivery.recovery': 1,
    'delivery.proactive': 2,
    'delivery.self-service': 1,
    'delivery.closed-loop': 1,
  });
  const title = 'Branch north';
  await maturity.keep(answersFile(four, { title }));
  const tool = new Tool(page, lang);
  await tool.open('#new/need');
  await tool.button(tool.words.need.fromTake).click();
  await expectWords(tool.view.locator('[data-taken]'), title);
  const names = await tool.view.locator('[data-suggested] h4').allInnerTexts();
  expect(names.length).toBeGreaterThan(2);
  await expect(tool.view.locator('[data-suggested] .helps').first()).toBeVisible();
  await tool.saved();
});

inEitherLanguage('a reload, the other language and the list keep everything', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const title = 'عنوان / title';
  await tool.keep({ ...WORKED, title });
  await tool.toStep('scores');
  await page.reload();
  await tool.at('scores');
  const { otherLanguage: name, otherLanguageLabel } = wordsOf(lang).site;
  await page.getByRole('link', { name: `${name}: ${otherLanguageLabel}` }).click();
  const other = new Tool(page, otherLanguage(lang));
  await other.at('scores');
  await expect(page.locator('html')).toHaveAttribute('lang', other.lang);
  await expect(other.view.getByRole('heading', { level: 2, name: 'A', exact: true })).toBeVisible();
  await other.button(other.words.steps.all).click();
  await other.at('start');
  await other.button(other.words.start.duplicate).click();
  await expect(other.button(other.words.start.delete)).toHaveCount(2);
  await other.button(other.words.start.delete).first().click();
  await other.button(other.words.start.undo).click();
  await expect(other.button(other.words.start.delete)).toHaveCount(2);
});

inEitherLanguage('what is removed can be brought back', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  await tool.keep(WORKED);
  await tool.toStep('candidates');
  const remove = fill(tool.words.candidates.remove, { name: formatter(lang).isolate('A') });
  await tool.button(remove).click();
  await expect(tool.button(remove)).toHaveCount(0);
  await tool.button(tool.words.steps.undo).click();
  await expect(tool.button(remove)).toBeVisible();
  await tool.toStep('result');
  await expectWords(page.locator('h1'), fill(tool.words.result.first, { name: 'A' }));
});

inEitherLanguage('file, tables and link carry it out and in again', async ({ page, lang, baseURL }) => {
  const tool = new Tool(page, lang);
  const { result, preview } = tool.words;
  const file = { ...WORKED, title: 'هلپ‌دسک' };
  await tool.keep(file);
  const download = async (name: string): Promise<Buffer> => {
    const [got] = await Promise.all([page.waitForEvent('download'), tool.button(name).click()]);
    return bytesOf(got);
  };
  const saved = readComparisonFile((await download(result.saveFile)).toString());
  expect(saved).toEqual({ ok: true, value: { ...file, updated: expect.stringMatching(/Z$/u) as unknown } });
  const csv = (await download(result.saveCsv)).toString();
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv.trim().split('\r\n')).toHaveLength(1 + 3 * 3);
  const sheet = readSheet(await download(result.saveXlsx));
  expect(sheet.rightToLeft).toBe(lang === 'fa');
  expect(sheet.names).toEqual([tool.words.table.result, tool.words.table.scores, tool.words.table.decision]);
  expect(sheet.numbers).toContain('3.25');
  expect(sheet.formulas).toBe(0);

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(baseURL).origin });
  await tool.button(result.copyLink).click();
  await expectWords(tool.view.locator('[data-message]'), result.linkWarning);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await tool.button(tool.words.steps.all).click();
  await page.goto(link);
  await expect(tool.view.getByRole('heading', { level: 2 }).first()).toContainText('هلپ‌دسک');
  await tool.button(preview.discard).click();
  await tool.at('start');
  await expect(tool.button(tool.words.start.delete)).toHaveCount(1);
});

inEitherLanguage('only the decision sheet is printed, on one page', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const rows = { One: '453214523?', Two: '3?52145231', Three: '52?4315423', Four: '1111111111', Five: '2222222222' };
  const file = fileOf([5, 4, 3, 3, 3, 2, 2, 2, 1, 1], rows, {
    title: 'Choice of a helpdesk',
    need: { text: 'Requests get lost. '.repeat(6), practices: [], categories: ['helpdesk', 'feedback'] },
    decision: {
      choice: '00000001',
      who: 'Sara, Ali',
      date: '2026-11-20',
      why: 'It did the work before our eyes. '.repeat(6),
    },
  });
  await tool.keep(file);
  await page.emulateMedia({ media: 'print' });
  await expect(tool.view.locator('[data-sheet]')).toBeVisible();
  await expect(tool.view.locator('[data-find-out]')).toBeHidden();
  await expect(tool.view.getByRole('table').filter({ visible: true })).toHaveCount(1);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
});

inEitherLanguage('what is written is never taken for markup or a formula', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const bad = '<img src=x onerror=alert(1)>';
  const formula = '=HYPERLINK("http://x")';
  page.on('dialog', () => {
    throw new Error('a script ran');
  });
  await tool.open('#new/need');
  await tool.view.getByLabel(tool.words.need.text).fill(bad);
  await tool.toStep('criteria');
  await tool.view.getByLabel(tool.words.criteria.addLabel).fill(bad);
  await tool.button(tool.words.criteria.add).click();
  await tool.view.getByLabel(tool.words.criteria.mustAddLabel).fill(formula);
  await tool.button(tool.words.criteria.mustAdd).click();
  await tool.toStep('candidates');
  await tool.add(bad);
  // the same name twice is allowed, and breaks no list
  await tool.add(formula);
  await tool.add(formula);
  const first = tool.view.locator('[data-candidate]').first();
  await first.getByText(tool.words.candidates.edit).click();
  await first.getByLabel(tool.words.candidates.url).fill('javascript:alert(1)');
  await first.getByLabel(tool.words.candidates.note).fill(bad);
  await expect(first.getByRole('alert')).toContainText('javascript:alert(1)');
  await tool.toStep('scores');
  for (const criterion of await tool.view.locator('.cell[data-criterion]').all()) {
    await criterion.getByRole('radio').nth(3).check();
  }
  await tool.card('gap-fit').getByText(tool.words.scores.provenance).click();
  await tool.card('gap-fit').getByLabel(tool.words.scores.source).fill(formula);
  await tool.card('gap-fit').getByLabel(tool.words.scores.date).fill('31.31.31');
  await page.keyboard.press('Tab');
  await expect(tool.card('gap-fit').getByRole('alert')).toContainText('31.31.31');
  await tool.toStep('result');
  await tool.view.getByLabel(tool.words.result.who).fill(bad);
  await tool.view.getByLabel(tool.words.result.why).fill(bad);
  await tool.view.getByLabel(tool.words.start.nameLabel).fill(bad);
  await page.keyboard.press('Tab');
  await tool.saved();
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  const [csv] = await Promise.all([page.waitForEvent('download'), tool.button(tool.words.result.saveCsv).click()]);
  expect(readFileSync(await csv.path(), 'utf8')).not.toMatch(/(?:^|[,"])=/mu);
});

inEitherLanguage('a file that breaks a rule is refused with its place, and nothing changes', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  await tool.keep(WORKED);
  await tool.button(tool.words.steps.all).click();
  const broken: unknown = JSON.parse(JSON.stringify(WORKED).replace('"score":4', '"score":9'));
  for (const [content, place] of [
    [JSON.stringify(broken), 'candidates.0.scores.gap-fit.score'],
    [JSON.stringify({ ...WORKED, kind: 'maturity-answers' }), 'kind'],
    [JSON.stringify({ ...WORKED, version: 9 }), 'version'],
    ['{"format":', ''],
  ] as const) {
    await tool.openFile(content);
    const alert = tool.view.getByRole('alert');
    await expect(alert).toContainText(wordsOf(lang).files.unchanged);
    await expectWords(alert, place);
  }
  await expect(tool.button(tool.words.start.delete)).toHaveCount(1);
});

inEitherLanguage(
  "the source text's table is history, and comes as candidates by choice only",
  async ({ page, lang }) => {
    const tool = new Tool(page, lang);
    await tool.open('#new/candidates');
    await tool.view.getByText(tool.words.candidates.snapshot).click();
    const ticked = tool.view.getByRole('checkbox', { checked: true });
    await expect(ticked).toHaveCount(6);
    await tool.button(fill(tool.words.candidates.snapshotAdd, { n: formatter(lang).number(6) })).click();
    await expect(tool.view.locator('[data-candidate]')).toHaveCount(6);
    await tool.toStep('scores');
    // their old ratings are not scores
    await expect(tool.view.getByRole('radio', { checked: true })).toHaveCount(0);
    await page.getByText(tool.words.history.heading, { exact: true }).click();
    const rows = page.locator('#history tbody tr');
    await expect(rows).toHaveCount(9);
    await expect(rows.filter({ hasText: tool.words.history.statuses.unidentified })).toHaveCount(3);
  },
);

test.describe('finding it', () => {
  for (const [lang, queries] of [
    ['fa', ['مقایسه نرم‌افزار', 'هلپ‌دسک', 'سی‌آرام', 'کال‌سنتر']],
    ['en', ['compare software', 'helpdesk', 'crm', 'call centre software']],
  ] as const) {
    for (const query of queries) {
      test(`${lang}: ${query}`, async ({ page }) => {
        await page.goto(`${pathIn(lang, '/search/')}?q=${encodeURIComponent(query)}`);
        await expect(page.locator('[data-state="done"]')).toBeVisible();
        const links = page.locator('[data-results] > li a:first-of-type');
        const found = await links.evaluateAll((all) =>
          all.slice(0, 5).map((link) => (link as HTMLAnchorElement).pathname),
        );
        expect(
          found.some((path) => path.endsWith('/tools/software/')),
          found.join(' '),
        ).toBe(true);
      });
    }
  }

  inEitherLanguage('the list of tools says what it needs and gives', async ({ page, lang }) => {
    const { software } = wordsOf(lang);
    await page.goto(pathIn(lang, '/tools/'));
    const card = page.locator('section').filter({ has: page.getByRole('heading', { name: software.title }) });
    await expect(card).toContainText(software.needs);
    await expect(card).toContainText(software.gives);
    await card.getByRole('link', { name: software.open }).click();
    await new Tool(page, lang).at('start');
  });
});
