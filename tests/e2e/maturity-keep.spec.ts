/** What is kept: the list on the device, files, table, summary, links, name and date. */
import type { Page } from '@playwright/test';
import type { AnswersFile } from '../../src/domain/maturity/answers.ts';
import { itemsOfMode } from '../../src/domain/maturity/model.ts';
import { fill } from '../../src/i18n/fill.ts';
import { wordsOf } from '../../src/i18n/index.ts';
import { expect, inEitherLanguage, pathIn } from './helpers.ts';
import {
  answersOf,
  bare,
  bytesOf,
  disciplineName,
  everyItem,
  expectWords,
  fileOf,
  model,
  practice,
  scored,
  Tool,
} from './maturity.ts';

/** Everything that an answer can hold. */
const rich: AnswersFile['answers'] = {
  ...answersOf(everyItem('full', (index) => (index % 3 === 0 ? 2 : 3))),
  'strategy.definition': {
    level: 2,
    target: 4,
    importance: 3,
    note: '=cmd|\' /C calc\'!A0\nسطر دوم، با ویرگول\n+1 and "quotes"',
    evidence: [
      { text: 'صورت‌جلسهٔ خرداد', url: 'https://example.com/a?b=c#d', date: '2026-05-31' },
      { text: '@SUM(A1)' },
    ],
  },
  'design.channels': { state: 'unknown', note: 'ask Sara' },
  'delivery.self-service': { state: 'not-applicable', reason: 'no shop online' },
};

/** All that is on the device is lost, as with another device or browser. */
async function forget(page: Page): Promise<void> {
  await page.goto(pathIn('en', '/privacy/'));
  await page.evaluate(async () => {
    localStorage.clear();
    await new Promise((done, fail) => {
      const request = indexedDB.deleteDatabase('cx-compass');
      request.onsuccess = done;
      request.onerror = fail;
      request.onblocked = fail;
    });
  });
}

/** A CSV file as rows of cells. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    if (end === '' && quoted === undefined && plain === '') break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

inEitherLanguage('renaming, a second copy, deleting and bringing back', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { start } = tool.words;
  const title = 'شعبهٔ شمال / North';
  const copy = fill(start.copyOf, { title });
  await tool.keep(fileOf(rich, { title: 'first name' }));
  await tool.open();
  await tool.action('first name', start.rename).click();
  const name = tool.view.getByRole('textbox', { name: start.nameLabel });
  await expect(name).toBeFocused();
  await expect(name).toHaveValue('first name');
  await name.fill('not this');
  await tool.button(start.cancel).click();
  await tool.action('first name', start.rename).click();
  await name.fill(title);
  await page.keyboard.press('Enter');
  await expect(tool.savedCard(title)).toBeVisible();
  const progress = { mode: tool.words.modes.full, answered: tool.number(24), all: tool.number(24), date: '' };
  await expectWords(tool.savedCard(title), fill(start.state, progress));

  await tool.action(title, start.duplicate).click();
  await expect(tool.savedCard(copy)).toBeVisible();
  await tool.action(title, start.delete).click();
  await expectWords(tool.view, fill(start.deleted, { title }));
  await expect(tool.savedCards()).toHaveCount(1);
  await page.reload();
  await expect(tool.savedCard(copy)).toBeVisible();
  await expect(tool.savedCards()).toHaveCount(1);

  await tool.action(copy, start.delete).click();
  await expect(tool.savedCards()).toHaveCount(0);
  await tool.button(start.undo).click();
  await expect(tool.savedCard(copy)).toBeVisible();
  await expect(tool.button(start.undo)).toHaveCount(0);
  await page.reload();
  await tool.action(copy, start.result).click();
  await tool.shows('full', rich);
  await expect(page.getByRole('region', { name: tool.words.result.notes })).toContainText('سطر دوم، با ویرگول');
});

inEitherLanguage('renamed in the list, an assessment goes on under its new name and as one', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { start, answering } = tool.words;
  await tool.open('#quick');
  await tool.choose('strategy.definition', 2);
  await tool.saved();
  await tool.button(answering.all).click();
  await tool.at('start');
  await tool.savedCards().getByRole('button', { name: start.rename }).click();
  await tool.view.getByRole('textbox', { name: start.nameLabel }).fill('new name');
  await tool.button(start.nameSave).click();
  await tool.action('new name', start.go).click();
  await expect(tool.view.getByText('new name')).toBeVisible();
  await tool.choose('strategy.review', 4);
  await tool.saved();
  await expect(tool.view.getByRole('alert')).toHaveCount(0);
  await tool.open();
  await page.reload();
  await expect(tool.savedCards()).toHaveCount(1);
  await expect(tool.savedCard('new name')).toBeVisible();
});

inEitherLanguage('a deleted assessment does not come back by the back button', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { start, answering } = tool.words;
  await tool.open('#quick');
  await tool.choose('strategy.definition', 2);
  await tool.saved();
  await tool.button(answering.all).click();
  await tool.savedCards().getByRole('button', { name: start.delete }).click();
  await expect(tool.savedCards()).toHaveCount(0);
  await page.goBack();
  await expect(tool.view.getByText(tool.words.notFound)).toBeVisible();
});

inEitherLanguage('an address that this device does not know says so', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  await tool.open('#r/ZZZZZZZ9');
  await expect(tool.view.getByRole('alert')).toContainText(tool.words.notFound);
  await tool.button(tool.words.start.quick).click();
  await tool.answered(0, 12);
  await expect(tool.view.getByText(tool.words.notFound)).toHaveCount(0);
});

inEitherLanguage('saved as a file, lost, and opened again, everything is the same', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { result, preview } = tool.words;
  const file = fileOf(rich, { title: 'خانه', date: '2026-09-30' });
  await tool.keep(file);
  const save = tool.button(result.saveFile).first();
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  expect(download.suggestedFilename()).toBe('خانه.cx.json');
  const bytes = await bytesOf(download);
  const written = JSON.parse(String(bytes)) as AnswersFile;
  expect(written).toEqual(file);

  await forget(page);
  await tool.open();
  await expect(tool.savedCards()).toHaveCount(0);
  await tool.openFile(bytes);
  await expectWords(tool.view, fill(preview.heading, { title: 'خانه' }));
  await expectWords(tool.view, preview.fromFile);
  await tool.shows('full', rich);
  await tool.button(preview.keep).click();
  await tool.at('result');
  await tool.shows('full', rich);
  const [second] = await Promise.all([page.waitForEvent('download'), save.click()]);
  expect(JSON.parse(String(await bytesOf(second)))).toEqual(written);
});

inEitherLanguage('a file that is not accepted leaves nothing behind', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { preview } = tool.words;
  await tool.open();
  await tool.openFile(fileOf(rich, { title: 'passing by' }));
  await expect(tool.button(preview.keep)).toBeVisible();
  await expect(page.getByRole('region', { name: tool.words.result.keep })).toHaveCount(0);
  await tool.button(preview.discard).click();
  await tool.at('start');
  await expect(tool.button(preview.keep)).toHaveCount(0);
  await page.reload();
  await tool.at('start');
  await expect(tool.savedCards()).toHaveCount(0);
});

inEitherLanguage('the CSV table opens in a spreadsheet and runs nothing', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { result, csv, answering } = tool.words;
  await tool.keep(fileOf(rich, { title: 'Table' }));
  const [download] = await Promise.all([page.waitForEvent('download'), tool.button(result.saveCsv).click()]);
  expect(download.suggestedFilename()).toBe('Table.csv');
  const bytes = await bytesOf(download);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [heading, ...rows] = cellsOf(bytes.subarray(3).toString());
  expect(heading).toEqual([
    csv.discipline,
    csv.item,
    csv.id,
    csv.state,
    csv.level,
    csv.anchor,
    csv.target,
    csv.importance,
    csv.reason,
    csv.note,
    csv.evidence,
  ]);
  expect(rows.map((row) => row[2])).toEqual(itemsOfMode(model, 'full'));
  const row = (id: string): readonly string[] => rows.find((cells) => cells[2] === id) ?? [];
  const { question, anchors } = practice(lang, 'strategy.definition');
  expect(row('strategy.definition')).toEqual([
    disciplineName(lang, 'strategy'),
    question,
    'strategy.definition',
    csv.rated,
    '2',
    anchors[1],
    '4',
    '3',
    '',
    "'=cmd|' /C calc'!A0\nسطر دوم، با ویرگول\n'+1 and \"quotes\"",
    "صورت‌جلسهٔ خرداد | https://example.com/a?b=c#d | 2026-05-31\n'@SUM(A1)",
  ]);
  expect(row('design.channels').slice(3, 6)).toEqual([answering.unknown, '', '']);
  expect(row('delivery.self-service')[3]).toBe(answering.notApplicable);
  expect(row('delivery.self-service')[8]).toBe('no shop online');
});

inEitherLanguage('the summary that is copied says headline, six lines and three steps', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { result } = tool.words;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await tool.keep(fileOf(rich, { title: 'Summary', date: '2026-09-30' }));
  await tool.button(result.copySummary).click();
  await expectWords(tool.view.locator('[data-message]'), result.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const lines = copied.split('\n').map(bare);
  expect(lines[0]).toBe(bare(fill(result.summaryTitle, { title: 'Summary', date: tool.format.date('2026-09-30') })));
  expect(lines[1]).toBe(bare((await tool.headline().textContent()) ?? ''));
  const { disciplines, next } = scored('full', rich);
  for (const [id, { level }] of Object.entries(disciplines)) {
    const own = lines.find((line) => line.startsWith(disciplineName(lang, id)));
    expect(own).toContain(fill(result.level, { level: tool.number(level ?? 0) }));
  }
  const steps = lines.slice(lines.indexOf(result.summarySteps) + 1);
  for (const [index, { item }] of next.slice(0, 3).entries()) {
    expect(steps[index]).toContain(tool.number(index + 1));
    expect(steps[index]).toContain(practice(lang, item).name);
  }
  expect(steps[3]).toBe('');
  expect(lines.at(-1)).toBe(bare(result.summaryFoot));
});

inEitherLanguage('what the browser does not copy can be copied by hand', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { result } = tool.words;
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('not allowed', 'NotAllowedError')) },
    });
    Object.defineProperty(document, 'execCommand', { value: () => false });
  });
  await tool.keep(fileOf(rich, { title: 'By hand' }));
  await tool.button(result.copySummary).click();
  await expectWords(tool.view.locator('[data-message]'), result.copyFailed);
  const text = page.getByRole('textbox', { name: result.copySummary });
  await expect(text).toHaveValue(new RegExp(result.summarySteps, 'u'));
  await tool.button(result.copyLink).click();
  await expect(page.locator('textarea[readonly]')).toHaveValue(/#s1-[0-9A-Za-z-]+[0-9A-Za-z]$/u);
});

inEitherLanguage('a link opens as a preview, and is kept only when it is accepted', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { result, preview } = tool.words;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const id = await tool.keep(fileOf(rich, { title: 'by link' }));
  await tool.button(result.copyLink).click();
  await expectWords(tool.view.locator('[data-message]'), `${result.copied} ${result.linkWarning}`);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/#s1-[0-9A-Za-z-]+[0-9A-Za-z]$/u);
  // Changed since the link was sent: the link must not take that away.
  await tool.open(`#a/${id}/strategy`);
  await tool.choose('strategy.owner', 5);
  await tool.saved();

  const other = await page.context().newPage();
  const reader = new Tool(other, lang);
  await other.goto(link);
  await expectWords(reader.view, fill(preview.heading, { title: 'by link' }));
  await expectWords(reader.view, preview.fromLink);
  await reader.shows('full', rich);
  await expectWords(other.getByRole('region', { name: result.notes }), 'سطر دوم، با ویرگول');
  await other.reload();
  await expect(reader.button(preview.discard)).toBeVisible();
  await reader.button(preview.discard).click();
  await reader.at('start');
  await expect(reader.savedCards()).toHaveCount(1);

  await other.goto(link);
  await reader.button(preview.keep).click();
  await reader.at('result');
  await reader.shows('full', rich);
  expect(reader.id()).not.toBe(id);
  await reader.open();
  await expect(reader.savedCards()).toHaveCount(2);
  await reader.open(`#r/${id}`);
  await reader.shows('full', { ...rich, 'strategy.owner': { level: 5 } });
});

inEitherLanguage('a long link is called long, and one that is too long is not made', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { result } = tool.words;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  // Characters that no compression makes shorter.
  const noise = (length: number): string =>
    Array.from({ length }, (_, index) => String.fromCodePoint(0x4e00 + ((index * 7919) % 20000))).join('');
  const answers = (length: number) => ({ 'strategy.definition': { level: 2, note: noise(length) } }) as const;
  await tool.keep(fileOf(answers(1000)));
  await tool.button(result.copyLink).click();
  const message = tool.view.locator('[data-message]');
  await expectWords(message, result.linkWarning);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeGreaterThan(2000);
  await expectWords(message, fill(result.linkLong, { n: tool.number(link.length) }));
  await tool.keep(fileOf(answers(10_000)));
  await tool.button(result.copyLink).click();
  await expectWords(message, result.linkTooLong);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
});

inEitherLanguage('name and date, in either calendar', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { result, start } = tool.words;
  await tool.keep(fileOf(rich));
  const keep = page.getByRole('region', { name: result.keep });
  const name = keep.getByRole('textbox', { name: start.nameLabel });
  const date = keep.getByRole('textbox', { name: result.dateLabel });
  await expectWords(tool.view, tool.titleOf({ date: '2026-10-01' }));
  await name.fill('کارخانه');
  await name.blur();
  await expect(tool.view.getByText('کارخانه', { exact: true })).toBeVisible();
  for (const [typed, iso] of [
    ['۱۴۰۵/۸/۳۰', '2026-11-21'],
    ['2026-03-21', '2026-03-21'],
    ['1405-1-2', '2026-03-22'],
  ] as const) {
    await date.fill(typed);
    await date.blur();
    await expect(tool.view.locator('time').first()).toHaveAttribute('datetime', iso);
    await expect(tool.view.locator('time').first()).toHaveText(tool.format.date(iso));
    await expect(keep.getByRole('alert')).toHaveCount(0);
  }
  await date.fill('1405/12/31');
  await date.blur();
  await expectWords(keep.getByRole('alert'), fill(result.dateBad, { got: '1405/12/31' }));
  await expect(date).toHaveAttribute('aria-invalid', 'true');
  await tool.saved();
  await page.reload();
  await expect(name).toHaveValue('کارخانه');
  await expect(tool.view.locator('time').first()).toHaveAttribute('datetime', '2026-03-22');
  await name.fill('');
  await name.blur();
  await expectWords(tool.view, tool.titleOf({ date: '2026-03-22' }));
  await tool.saved();
  await page.goto(pathIn(lang, '/'));
  await expect(page.getByRole('heading', { name: wordsOf(lang).pages.home.resumeTitle })).toBeVisible();
});
