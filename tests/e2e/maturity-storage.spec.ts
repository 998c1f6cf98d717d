/** Where answers are kept: nowhere, on a full device, in several assessments and several tabs. */
import type { AnswersFile } from '../../src/domain/maturity/answers.ts';
import { fill } from '../../src/i18n/fill.ts';
import { wordsOf } from '../../src/i18n/index.ts';
import { otherLanguage } from '../../src/i18n/languages.ts';
import { expect, inEitherLanguage } from './helpers.ts';
import { answersOf, bytesOf, everyItem, expectWords, fileOf, Tool } from './maturity.ts';

/** Ways in which a browser refuses to keep anything. */
const refusals: readonly (readonly [string, () => void])[] = [
  [
    'the database may not be opened',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    },
  ],
  [
    'there is no database',
    () => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
      Object.defineProperty(window, 'localStorage', { value: null });
    },
  ],
];

for (const [name, refuse] of refusals) {
  inEitherLanguage(`${name}: it is said in words, and answering and the file still work`, async ({ page, lang }) => {
    const tool = new Tool(page, lang);
    const { save, start, answering } = tool.words;
    await page.addInitScript(refuse);
    await tool.open();
    await expectWords(tool.view.getByRole('status'), save.memory);
    await tool.button(start.quick).click();
    const choices = everyItem('quick', () => 4);
    await tool.answerScreens(['strategy'], choices);
    const status = tool.view.locator('[data-save="memory"]');
    await expectWords(status.getByRole('status'), save.memory);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      status.getByRole('button', { name: save.download }).click(),
    ]);
    const file = JSON.parse(String(await bytesOf(download))) as AnswersFile;
    expect(file.answers).toEqual({ 'strategy.definition': { level: 4 }, 'strategy.review': { level: 4 } });
    await tool.answerScreens(['understanding', 'design', 'delivery', 'measurement', 'culture'], choices);
    await tool.shows('quick', answersOf(choices));
    await expectWords(status.getByRole('status'), save.memory);
    await tool.button(answering.all).click();
    await expect(tool.savedCards()).toHaveCount(1);
    // It was said: with the page it is gone.
    await page.reload();
    await expectWords(tool.view.getByRole('status'), save.memory);
    await expect(tool.savedCards()).toHaveCount(0);
  });
}

inEitherLanguage(
  'without a database, the last assessment still outlives reload and language switch',
  async ({ page, lang }) => {
    const tool = new Tool(page, lang);
    const other = new Tool(page, otherLanguage(lang));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    await tool.open('#quick');
    await tool.answerScreens(
      ['strategy'],
      everyItem('quick', () => 2),
    );
    await tool.choose('understanding.listening', 5);
    await page.reload();
    await expect(tool.radio('understanding.listening', 5)).toBeChecked();
    await tool.switchLanguage();
    await other.answered(3, 12);
    await expect(other.radio('understanding.listening', 5)).toBeChecked();
    await expectWords(other.view.locator('[data-save="memory"]').getByRole('status'), other.words.save.memory);
  },
);

inEitherLanguage(
  'a full device is said in words, and once there is room everything is kept',
  async ({ page, lang }) => {
    const tool = new Tool(page, lang);
    const { save } = tool.words;
    await page.addInitScript(() => {
      const put = Reflect.get<IDBObjectStore, 'put'>(IDBObjectStore.prototype, 'put');
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...written: Parameters<typeof put>) {
        if (sessionStorage.getItem('full') !== null) throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, written);
      };
    });
    await tool.open('#full');
    await tool.choose('strategy.definition', 2);
    await tool.saved();
    await page.evaluate(() => sessionStorage.setItem('full', 'yes'));
    await tool.choose('strategy.owner', 2);
    const status = tool.view.locator('[data-save="full"]');
    await expectWords(status.getByRole('status'), save.full);
    await expect(status.getByRole('button', { name: save.download })).toBeVisible();
    await page.evaluate(() => sessionStorage.removeItem('full'));
    await tool.choose('strategy.priorities', 2);
    await tool.saved();
    await page.reload();
    await tool.answered(3, 24);
  },
);

inEitherLanguage('two assessments side by side keep apart', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  await tool.open('#quick');
  await tool.choose('strategy.definition', 1);
  await tool.saved();
  const quick = tool.id();
  const other = await page.context().newPage();
  const beside = new Tool(other, lang);
  await beside.open('#full');
  await beside.choose('strategy.definition', 5);
  await beside.choose('strategy.owner', 5);
  await beside.saved();
  const full = beside.id();
  expect(full).not.toBe(quick);
  await tool.choose('strategy.review', 1);
  await tool.saved();
  await expect(tool.view.getByRole('alert')).toHaveCount(0);
  await expect(beside.view.getByRole('alert')).toHaveCount(0);
  await beside.open();
  await expect(beside.savedCards()).toHaveCount(2);
  for (const [mode, all] of [
    ['quick', 12],
    ['full', 24],
  ] as const) {
    const state = { mode: tool.words.modes[mode], answered: tool.number(2), all: tool.number(all), date: '' };
    const card = beside.savedCards().filter({ hasText: tool.words.modes[mode] });
    await expectWords(card, fill(tool.words.start.state, state));
  }
  await beside.open(`#a/${quick}/strategy`);
  await beside.at('answer');
  await expect(beside.radio('strategy.review', 1)).toBeChecked();
  await tool.open(`#a/${full}/strategy`);
  await expect(tool.radio('strategy.owner', 5)).toBeChecked();
  await tool.answered(2, 24);
});

inEitherLanguage('what is done in one tab is seen in the other at once', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { keeping } = wordsOf(lang);
  const id = await tool.keep(fileOf(answersOf({ 'strategy.definition': 3 }), { title: 'shared' }));
  const other = await page.context().newPage();
  const beside = new Tool(other, lang);
  await tool.open(`#a/${id}/strategy`);
  await beside.open(`#a/${id}/strategy`);
  await beside.at('answer');
  await tool.choose('strategy.owner', 1);
  await expect(beside.radio('strategy.owner', 1)).toBeChecked();
  await expectWords(beside.view.locator('[data-elsewhere="changed"]'), keeping.changedElsewhere);
  await beside.choose('strategy.owner', 5);
  await expect(tool.radio('strategy.owner', 5)).toBeChecked();
  await expect(beside.view.locator('[data-elsewhere]')).toHaveCount(0);
  await expect(tool.view.getByRole('alert')).toHaveCount(0);
  // undo takes back what was last, wherever it was done
  await tool.button(keeping.undo).click();
  await expect(beside.radio('strategy.owner', 1)).toBeChecked();
  await tool.open();
  await expect(tool.savedCards()).toHaveCount(1);
  await tool.action('shared', tool.words.start.delete).click();
  await expectWords(beside.view.locator('[data-elsewhere="removed"]'), keeping.removedElsewhere);
});

inEitherLanguage('changed in two tabs at once, both versions are kept', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { save } = tool.words;
  const id = await tool.keep(fileOf(answersOf({ 'strategy.definition': 3 }), { title: 'shared' }));
  const other = await page.context().newPage();
  const beside = new Tool(other, lang);
  // As if the message were still on its way: this tab hears nothing of the other one.
  await other.addInitScript(() => {
    Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
    document.addEventListener('visibilitychange', (event) => event.stopImmediatePropagation(), { capture: true });
  });
  await tool.open(`#a/${id}/strategy`);
  await beside.open(`#a/${id}/strategy`);
  await beside.at('answer');
  await tool.choose('strategy.owner', 1);
  await tool.saved();
  await beside.choose('strategy.owner', 5);
  await beside.saved();
  const apart = fill(save.conflictTitle, { title: 'shared' });
  await expectWords(beside.view.getByRole('alert'), fill(save.conflict, { title: apart }));
  expect(beside.id()).not.toBe(id);
  await tool.open();
  await expect(tool.savedCards()).toHaveCount(2);
  await tool.action(apart, tool.words.start.go).click();
  await expect(tool.radio('strategy.owner', 5)).toBeChecked();
  await tool.open(`#a/${id}/strategy`);
  await expect(tool.radio('strategy.owner', 1)).toBeChecked();
});
