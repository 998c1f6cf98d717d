/** A team that lists what customers expect, rates it, asks customers and takes the result to a meeting. */
import { expectation, kanoOf, listFile } from '../../src/domain/expectations/testKit.ts';
import { fill } from '../../src/i18n/fill.ts';
import { otherLanguage } from '../../src/i18n/languages.ts';
import { readExpectationsFile } from '../../src/workspace/files/expectationsFile.ts';
import { bytesOf, expectWords, sectorOf, Tool } from './expectations.ts';
import { axeInItsScheme, expect, fitsWidth, inBothLanguages, inEitherLanguage, test } from './helpers.ts';
import { focusFaults, smallTargets } from './measure.ts';

const cafe = sectorOf('cafe');

inBothLanguages('from a sector to the sentence for the meeting', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { result, kinds, leans } = tool.words;
  await tool.open();
  await tool.button(cafe[lang].name).click();
  await expect(page.locator('[data-expectation]')).toHaveCount(cafe.expectations.length);
  await tool.reply('e1', 'anywhere', 'yes');
  await tool.reply('e1', 'missed', 'yes');
  await expectWords(tool.card('e1').locator('[data-kind-name]'), kinds.basic);
  await tool.reply('e2', 'anywhere', 'no');
  await expectWords(tool.card('e2').locator('[data-kind-name]'), kinds.specific);
  await tool.reply('e3', 'anywhere', 'unsure');
  await tool.reply('e3', 'missed', 'yes');
  await tool.reply('e3', 'better', 'no');
  await expectWords(tool.card('e3').locator('[data-kind-name]'), leans.basic);
  await tool.to('rate');
  await tool.rate('e1', 'importance', 5);
  await tool.rate('e1', 'performance', 2);
  await tool.rate('e2', 'importance', 3);
  await tool.rate('e2', 'performance', 4);
  await tool.rate('e3', 'performance', 'unknown');
  await tool.saved();
  await tool.to('result');
  const first = cafe.expectations[0]?.[lang].text ?? '';
  const items = fill(result.quoted, { text: first });
  await expectWords(tool.headline(), fill(result.unmetCount, { n: tool.number(1), all: tool.number(1), items }));
  await expect(page.locator('[data-unmet]')).toHaveAttribute('data-unmet', '1');
  await expectWords(page.locator('[data-find-out]'), cafe.expectations[2]?.[lang].text ?? '');
  await expect(page.locator('[data-action]').first()).toHaveAttribute('data-action', 'unmet');
  await page.reload();
  await expectWords(tool.headline(), first);
  await tool.switchLanguage();
  const other = otherLanguage(lang);
  await expectWords(new Tool(page, other).headline(), cafe.expectations[0]?.[other].text ?? '');
});

inEitherLanguage('own words, a kind decided with a reason, a removal undone', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { list, kinds } = tool.words;
  await tool.open('#new');
  await tool.button(list.add).click();
  await expectWords(tool.view.getByRole('alert'), list.addEmpty);
  await tool.addOwn('<b>first</b>');
  await tool.addOwn('=1+1');
  await expect(tool.card('e1').getByText('<b>first</b>', { exact: true })).toBeVisible();
  await tool.card('e2').getByText(list.overrule).click();
  await tool.card('e2').getByLabel(list.overruleLabel).selectOption({ label: kinds.basic });
  await tool.card('e2').getByLabel(list.reason).fill('because');
  await expectWords(tool.card('e2').locator('[data-kind-name]'), kinds.basic);
  await tool.card('e2').getByRole('button', { name: list.up, exact: true }).click();
  await expect(page.locator('[data-expectation]').first()).toHaveAttribute('data-expectation', 'e2');
  await tool.card('e1').getByRole('button', { name: list.remove, exact: true }).click();
  await expect(page.locator('[data-expectation]')).toHaveCount(1);
  await tool.button(list.undo).click();
  await expect(page.locator('[data-expectation]')).toHaveCount(2);
  await tool.saved();
  await page.reload();
  await expect(tool.card('e2').getByLabel(list.reason)).toHaveValue('because');
});

inEitherLanguage('customers’ answers by paste: bad rows are named and kept out', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { enter, kano, result } = tool.words;
  await tool.keep(
    listFile([expectation('e1', 'specific', { text: 'one' }), expectation('e2', 'basic', { text: 'two' })]),
  );
  await tool.to('ask');
  const rows = [
    'segment,1a,1b,2a,2b,note',
    'x,2,5,I like it,I like it,=1+1',
    'x,۲,۵,فرقی ندارد,3,',
    'y,2,5,3,3,<img src=x onerror=alert(1)>',
    'y,9,5,3,3,',
    'y,2,,3,3,',
    ',,,,,',
    ',,,,,only a note',
    '"z, w",2,5,3,3,',
  ];
  await tool.paste(rows.join('\r\n'));
  await expect(page.locator('[data-read]')).toHaveAttribute('data-read', '4');
  await expect(page.locator('[data-bad]')).toHaveAttribute('data-bad', '3');
  await expectWords(
    page.locator('[data-bad]'),
    fill(enter.badAnswer, { line: tool.number(5), column: tool.number(2), got: '9' }),
  );
  await expectWords(page.locator('[data-bad]'), fill(enter.badHalf, { line: tool.number(6), text: 'one' }));
  await expectWords(page.locator('[data-bad]'), fill(enter.badEmpty, { line: tool.number(8) }));
  await tool.takeRows(4);
  await expect(page.locator('[data-respondents]')).toHaveAttribute('data-respondents', '4');
  const table = page.locator('[data-kano-table]');
  await expect(table.getByRole('row').nth(1)).toHaveAttribute('data-category', 'M');
  await expect(table.getByRole('row').nth(2)).toHaveAttribute('data-category', 'I');
  await expect(page.locator('[data-few]')).toBeVisible();
  await expectWords(page.locator('[data-questionable]'), 'two');
  await expectWords(page.locator('[data-segments]'), 'z, w');
  await expect(tool.view.getByText(kano.ageing)).toBeVisible();
  await tool.to('result');
  await expect(page.locator('[data-findings]')).toHaveAttribute('data-findings', '2');
  await expectWords(page.locator('[data-disagreement="taken-for-granted"]'), result.disagreements['taken-for-granted']);
  await tool.saved();
  await tool.to('ask');
  await tool.button(enter.clear).click();
  await expect(page.locator('[data-respondents]')).toHaveAttribute('data-respondents', '0');
  await tool.button(enter.undo).click();
  await expect(page.locator('[data-respondents]')).toHaveAttribute('data-respondents', '4');
});

inEitherLanguage('customers’ answers by hand and by file, columns joined by hand', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { enter } = tool.words;
  await tool.keep(listFile([expectation('e1', null, { text: 'one' })]));
  await tool.to('ask');
  await page.getByText(enter.hand, { exact: true }).click();
  const [present, absent] = [page.locator('.pair select').nth(0), page.locator('.pair select').nth(1)];
  await present.selectOption('1');
  await tool.button(enter.handAdd).click();
  await expectWords(tool.view.getByRole('alert'), fill(enter.handHalf, { text: 'one' }));
  await absent.selectOption('5');
  await tool.button(enter.handAdd).click();
  await expect(page.locator('[data-respondents]')).toHaveAttribute('data-respondents', '1');
  await expect(present).toHaveValue('');
  const csv = { name: 'answers.csv', mimeType: 'text/csv', buffer: Buffer.from('Q1;Q2\n1;5\n2;5\n') };
  await page.getByLabel(enter.file, { exact: true }).setInputFiles(csv);
  await expectWords(page.locator('.read'), enter.noPairs);
  await page.locator('.columns select').nth(0).selectOption('e1 present');
  await page.locator('.columns select').nth(1).selectOption('e1 absent');
  await tool.takeRows(2);
  await expect(page.locator('[data-respondents]')).toHaveAttribute('data-respondents', '3');
  const bad = { name: 'answers.csv', mimeType: 'text/csv', buffer: Buffer.from([0xff, 0xfe, 0x00, 0xd8]) };
  await page.getByLabel(enter.file, { exact: true }).setInputFiles(bad);
  await expectWords(tool.view.getByRole('alert'), enter.notText);
});

inEitherLanguage('what goes out comes in again: file, link, copy, spreadsheet', async ({ page, lang, baseURL }) => {
  const tool = new Tool(page, lang);
  const { result, preview } = tool.words;
  const file = listFile([expectation('e1', 'basic', { text: '=HYPERLINK("x")', importance: 4, performance: 1 })], {
    title: '<script>alert(1)</script>',
    kano: kanoOf('e1', 'AAAAM'),
  });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(baseURL).origin });
  await tool.keep(file);
  const [saved] = await Promise.all([page.waitForEvent('download'), tool.button(result.saveFile).click()]);
  const again = readExpectationsFile((await bytesOf(saved)).toString('utf8'));
  expect(again).toMatchObject({
    ok: true,
    value: { expectations: file.expectations, kano: file.kano, title: file.title },
  });
  const [csv] = await Promise.all([page.waitForEvent('download'), tool.button(result.saveCsv).click()]);
  const text = (await bytesOf(csv)).toString('utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  const [xlsx] = await Promise.all([page.waitForEvent('download'), tool.button(result.saveXlsx).click()]);
  expect((await bytesOf(xlsx)).subarray(0, 2).toString()).toBe('PK');
  await tool.button(result.copyLink).click();
  await expectWords(page.locator('[data-message]'), result.linkWarning);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('about:blank');
  await page.goto(link);
  await expectWords(tool.view.locator('#preview-heading'), file.title ?? '');
  await tool.button(preview.discard).click();
  await expect(tool.button(tool.words.start.duplicate)).toHaveCount(1);
});

inEitherLanguage('a hostile file or link is refused by place and fault', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  await tool.open();
  const file = listFile([expectation('e1', null)]);
  const alert = tool.view.getByRole('alert');
  for (const [content, path] of [
    [{ ...file, expectations: [{ ...file.expectations[0], importance: 9 }] }, 'expectations.0.importance'],
    [{ ...file, kano: { asked: ['e7'], respondents: [] } }, 'kano.asked.0'],
    [{ ...file, kind: 'maturity-answers' }, 'kind'],
  ] as const) {
    await tool.openFile(JSON.stringify(content));
    await expectWords(alert, path);
    await expectWords(alert, tool.files.unchanged);
  }
  await tool.openFile('no JSON');
  await expectWords(alert, tool.files.problems.notJson);
  await tool.open('#s1-abcdef');
  await expectWords(tool.view.getByRole('alert'), tool.files.problems.badLink);
});

inBothLanguages('by keyboard alone, from the first list to the result', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { list, places } = tool.words;
  await tool.open();
  await tool.button(tool.words.start.own).focus();
  await page.keyboard.press('Enter');
  const field = tool.view.getByRole('textbox', { name: list.addLabel });
  await field.focus();
  await page.keyboard.type('یک انتظار');
  await page.keyboard.press('Enter');
  await expect(tool.card('e1')).toBeVisible();
  await tool.card('e1').getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  expect(await focusFaults(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expectWords(tool.card('e1').locator('[data-kind-name]'), tool.words.kinds.basic);
  await tool.button(places.toRate).focus();
  await page.keyboard.press('Enter');
  await expect(tool.headline()).toBeFocused();
  await tool.card('e1').getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await tool.button(places.toResult).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-unmet]')).toHaveAttribute('data-unmet', '1');
});

/** How a person gets to each state. */
const full = listFile(
  [
    expectation('e1', 'basic', { text: 'یک-نشانی-بسیار-بلند-بی-فاصله-'.repeat(5), importance: 5, performance: 2 }),
    expectation('e2', 'specific', { importance: 2, performance: 5, levels: { adequate: 8, desired: 9, perceived: 3 } }),
    expectation('e3', 'borderline', { performance: 'unknown' }),
  ],
  { title: 'فهرست', kano: kanoOf('e2', 'MMMMMQ') },
);
const states: Readonly<Record<string, (tool: Tool) => Promise<void>>> = {
  start: (tool) => tool.open(),
  'a list': (tool) => tool.open('#new/bank'),
  scores: async (tool) => {
    await tool.keep(full);
    await tool.to('rate');
  },
  'asking, with a table': async (tool) => {
    await tool.keep(full);
    await tool.to('ask');
    await tool.paste('1a,1b\n1,5\n7,7');
    await tool.view.getByText(tool.words.enter.hand, { exact: true }).click();
  },
  result: async (tool) => {
    await tool.keep(full);
    for (const chart of await tool.view.getByRole('img').all()) {
      await chart.scrollIntoViewIfNeeded();
      await expect(chart).toHaveAttribute('data-drawn', 'true');
    }
  },
  sample: async (tool) => {
    await tool.open('#sample');
    await expect(tool.headline()).toBeVisible();
  },
};

for (const [name, reach] of Object.entries(states)) {
  inBothLanguages(`${name}: room on a phone, targets for fingers, nothing for axe to find`, async ({ page, lang }) => {
    const tool = new Tool(page, lang);
    await page.setViewportSize({ width: 320, height: 740 });
    await reach(tool);
    await fitsWidth(page);
    expect(await smallTargets(page)).toEqual([]);
    await axeInItsScheme(page, lang);
  });
}

test('on paper the questionnaire stands alone', async ({ page }) => {
  const tool = new Tool(page, 'en');
  await tool.keep(full);
  await tool.to('ask');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(tool.words.ask.formTitle)).toBeVisible();
  await expect(page.getByText(tool.words.ask.heading)).toBeHidden();
  await expect(page.locator('.sheet table tbody tr')).toHaveCount(6);
});
