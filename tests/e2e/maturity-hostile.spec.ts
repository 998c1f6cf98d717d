/** What comes from outside and means no good, or is too much. */
import { readdirSync, readFileSync } from 'node:fs';
import { itemsOfMode } from '../../src/domain/maturity/model.ts';
import { describeFault } from '../../src/i18n/faults.ts';
import { fill } from '../../src/i18n/fill.ts';
import { readHere } from '../../src/tools/maturity/openFile.ts';
import { readUtf8 } from '../../src/workspace/json.ts';
import { anyFileLimits } from '../../src/workspace/files/anyFile.ts';
import { expect, inEitherLanguage, test } from './helpers.ts';
import { answersOf, bare, everyItem, expectWords, fileOf, model, practice, Tool } from './maturity.ts';

const fixtures = new URL('../fixtures/hostile/', import.meta.url);
/** One of them is a round that can be read and is refused only where it is scored. */
const names = readdirSync(fixtures).filter((name) => !name.startsWith('round-disagrees'));

/** What the page must say of a file: where the fault is, and the sentence. */
type Expected = readonly [string, (tool: Tool) => string];

const owner = 'answers.strategy.owner';
/** One file or more of each kind of fault. */
const expected: Readonly<Record<string, Expected>> = {
  'level-9': [
    `${owner}.level`,
    (tool) => fill(tool.files.problems.range, { min: tool.number(1), max: tool.number(5), got: '9' }),
  ],
  'level-text': [
    `${owner}.level`,
    (tool) => fill(tool.files.problems.type, { expected: tool.files.values.integer, got: '"3"' }),
  ],
  'level-and-state': [owner, (tool) => tool.files.problems.levelAndState],
  'reason-beside-level': [`${owner}.reason`, (tool) => tool.files.problems.reasonMisplaced],
  'reason-missing': [`${owner}.reason`, (tool) => tool.files.problems.reasonMissing],
  'unknown-key-deep': [`${owner}.evidence.1.by`, (tool) => tool.files.problems.unknownKey],
  'proto-key': ['answers.__proto__', (tool) => tool.files.problems.unknownKey],
  'constructor-key': ['answers.constructor', (tool) => tool.files.problems.unknownKey],
  'quick-full-item': [owner, (tool) => tool.files.problems.unknownKey],
  'duplicate-key': [`${owner}.level`, (tool) => tool.files.problems.duplicateKey],
  'answers-list': [
    'answers',
    (tool) => fill(tool.files.problems.type, { expected: tool.files.values.object, got: '[]' }),
  ],
  'no-date': ['date', (tool) => tool.files.problems.missing],
  'bad-date': [
    'date',
    (tool) => fill(tool.files.problems.pattern, { expected: tool.files.patterns.date, got: '"2026-02-30"' }),
  ],
  'url-javascript': [
    `${owner}.evidence.0.url`,
    (tool) =>
      fill(tool.files.problems.pattern, { expected: tool.files.patterns.address, got: '"javascript:alert(1)"' }),
  ],
  'title-201': [
    'title',
    (tool) => fill(tool.files.problems.tooLong, { length: tool.number(201), limit: tool.number(200) }),
  ],
  'title-empty': ['title', (tool) => tool.files.problems.empty],
  'newer-version': [
    'version',
    (tool) => fill(tool.files.problems.newerVersion, { found: tool.number(2), known: tool.number(1) }),
  ],
  'other-model': [
    'model',
    (tool) => fill(tool.files.problems.wrongModel, { got: '"cx-maturity@2"', expected: 'cx-maturity@1' }),
  ],
  'not-json': ['', (tool) => tool.files.problems.notJson],
  'not-utf8': ['', (tool) => tool.files.problems.notUtf8],
  'too-deep': ['', (tool) => fill(tool.files.problems.tooDeep, { limit: tool.number(12) })],
  'too-many-values': ['', (tool) => fill(tool.files.problems.tooManyValues, { limit: tool.number(2000) })],
  'too-large': ['', (tool) => fill(tool.files.problems.tooLarge, { size: tool.number(298), limit: tool.number(256) })],
  truncated: ['', (tool) => tool.files.problems.notJson],
};

/** The whole sentence that the words give for a file. */
function sentence(bytes: Uint8Array, { files, format }: Tool): string {
  const text = readUtf8(bytes, anyFileLimits);
  const read = text.ok ? readHere(text.value, model) : text;
  if (read.ok) throw new Error('a hostile file is read');
  return describeFault(read.fault, files, format);
}

inEitherLanguage(
  'a hostile file of each kind is refused by place and fault, and changes nothing',
  async ({ page, lang }) => {
    const tool = new Tool(page, lang);
    const answers = answersOf(everyItem('full', () => 3));
    await tool.keep(fileOf(answers, { title: 'mine' }));
    await tool.open();
    const alert = tool.view.getByRole('alert');
    expect(names.map((name) => name.replace('.cx.json', ''))).toEqual(expect.arrayContaining(Object.keys(expected)));
    for (const name of names) {
      await test.step(name, async () => {
        const bytes = readFileSync(new URL(name, fixtures));
        await tool.openFile(bytes);
        await expectWords(alert, sentence(bytes, tool));
        const said = bare((await alert.textContent()) ?? '');
        const [path, words] = expected[name.replace('.cx.json', '')] ?? ['', () => tool.files.unchanged];
        expect(said).toContain(bare(words(tool)));
        expect(said).toContain(path);
        await expect(tool.button(tool.words.preview.keep)).toHaveCount(0);
      });
    }
    await tool.open();
    await page.reload();
    await expect(tool.savedCards()).toHaveCount(1);
    await tool.action('mine', tool.words.start.result).click();
    await tool.shows('full', answers);
  },
);

inEitherLanguage('what was said of a refused file is gone when the person goes on', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  await tool.open();
  await tool.openFile('no JSON');
  await expectWords(tool.view.getByRole('alert'), tool.files.problems.notJson);
  await tool.button(tool.words.start.quick).click();
  await tool.answered(0, 12);
  await expect(tool.view.getByRole('alert')).toHaveCount(0);
});

inEitherLanguage('a broken link says so and changes nothing', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const alert = tool.view.getByRole('alert');
  await tool.open('#s1-AAAAbroken');
  await expectWords(alert, tool.files.problems.badLink);
  await expectWords(alert, tool.files.advice.linkAgain);
  await expectWords(alert, tool.files.unchanged);
  await expect(tool.savedCards()).toHaveCount(0);
});

inEitherLanguage('a link of a newer version says so', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  await tool.open('#s2-AAAA');
  const versions = { found: tool.number(2), known: tool.number(1) };
  await expectWords(tool.view.getByRole('alert'), fill(tool.files.problems.newerVersion, versions));
});

inEitherLanguage('what would make the file too large is refused where it is written', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const note = 'x'.repeat(20_000);
  const items = itemsOfMode(model, 'full');
  const full = Object.fromEntries(items.slice(0, 13).map((item) => [item, { level: 3, note }] as const));
  const id = await tool.keep(fileOf(full));
  await tool.open(`#a/${id}/culture`);
  await tool.choose('culture.training', 4);
  await tool.openNotes('culture.training');
  await tool.note('culture.training').fill(note);
  const size = fill(tool.files.problems.tooLarge, { size: tool.number(275), limit: tool.number(256) });
  await expectWords(tool.view.getByRole('alert'), size.split(tool.number(275)).at(-1) ?? '');
  await tool.note('culture.training').fill('short');
  await expect(tool.view.getByRole('alert')).toHaveCount(0);
  await tool.saved();
  await page.reload();
  await tool.openNotes('culture.training');
  await expect(tool.note('culture.training')).toHaveValue('short');
  await expect(tool.radio('culture.training', 4)).toBeChecked();
});

inEitherLanguage('whatever a file holds stays text', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { result, start } = tool.words;
  const attack = (place: string): string =>
    `${place} <img src=x onerror="window.attacked=1"><script>window.attacked=1</script>{{7*7}}`;
  const file = fileOf(
    {
      ...answersOf(everyItem('full', () => 3)),
      'strategy.definition': {
        level: 3,
        note: attack('note'),
        evidence: [{ text: attack('evidence'), url: 'https://example.com/?q="><script>window.attacked=1</script>' }],
      },
      'strategy.owner': { state: 'not-applicable', reason: attack('reason') },
    },
    { title: attack('title') },
  );
  await tool.open();
  await tool.openFile(file);
  await expect(page.getByRole('heading', { name: attack('title') })).toBeVisible();
  await tool.button(tool.words.preview.keep).click();
  await tool.at('result');
  const notes = page.getByRole('region', { name: result.notes });
  for (const place of ['note', 'evidence', 'reason']) await expectWords(notes, attack(place));
  await expect(page.locator('[data-view] img')).toHaveCount(0);
  const id = tool.id();
  await page.getByRole('button', { name: new RegExp(`^${practice(lang, 'strategy.definition').name}`, 'u') }).click();
  await tool.openNotes('strategy.definition');
  await expect(tool.note('strategy.definition')).toHaveValue(attack('note'));
  await tool.page.keyboard.press('Escape');

  await tool.open();
  await expect(tool.savedCard(attack('title'))).toBeVisible();
  await tool.action(attack('title'), start.delete).click();
  await expect(tool.view.getByRole('status').filter({ hasText: attack('title') })).toBeVisible();
  await tool.button(start.undo).click();
  await tool.action(attack('title'), start.duplicate).click();
  await expect(tool.savedCards()).toHaveCount(2);
  await tool.open(`#compare/${id}/${id}`);
  await expect(page.getByRole('columnheader', { name: attack('title') })).toHaveCount(2);
  await page.goto(lang === 'fa' ? './' : './en/');
  await expect(
    page
      .getByRole('link')
      .filter({ hasText: attack('title') })
      .first(),
  ).toBeVisible();
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});
