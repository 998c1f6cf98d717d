/** A person looking after what is kept: list, backup, restore, bin, earlier versions, erasing. */
import type { WorkspaceFile } from '../../src/workspace/files/workspaceFile.ts';
import { fill } from '../../src/i18n/fill.ts';
import { wordsOf } from '../../src/i18n/index.ts';
import { expect, inEitherLanguage, pathIn } from './helpers.ts';
import { answersOf, bytesOf, everyItem, expectWords, fileOf, model, Tool } from './maturity.ts';
import { backupOf, kept, WorkspacePage } from './workspace.ts';

const answers = answersOf(everyItem('full', () => 3));
const early = '2026-10-01T08:00:00Z';
const late = '2026-11-20T08:00:00Z';
const north = fileOf(answers, { title: 'شعبهٔ شمال', updated: early });
const south = fileOf(answers, { title: 'South', updated: early, respondent: { id: 'K3J9XQ2B', group: 'none' } });

inEitherLanguage('from the home page to what is kept, and from there into the tool', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const workspace = new WorkspacePage(page, lang);
  const { keeping } = wordsOf(lang);
  await page.goto(pathIn(lang, '/'));
  await expect(page.locator('[data-resume]')).toBeHidden();
  await page.getByRole('contentinfo').getByRole('link', { name: workspace.words.short, exact: true }).click();
  await expect(workspace.view.getByText(workspace.words.list.none)).toBeVisible();
  await expect(workspace.button(workspace.words.backup.save)).toBeDisabled();
  await tool.keep(north);
  await page.goto(pathIn(lang, '/'));
  const place = page.locator('[data-resume]').getByRole('link', { name: /\(.+\)/u });
  await expectWords(place, fill(keeping.placeCount, { n: workspace.format.number(1) }));
  await place.click();
  await workspace.card('شعبهٔ شمال').getByRole('link', { name: workspace.words.list.open }).click();
  await tool.at('result');
  await tool.shows('full', answers);
});

inEitherLanguage('renaming, a second copy, deleting, and the bin', async ({ page, lang }) => {
  const workspace = new WorkspacePage(page, lang);
  const { list, bin } = workspace.words;
  await workspace.take([kept('AAAAAAA1', north)]);
  await workspace.action('شعبهٔ شمال', list.rename).click();
  const name = workspace.view.getByRole('textbox', { name: list.nameLabel });
  await expect(name).toBeFocused();
  await name.fill('شعبهٔ مرکزی');
  await page.keyboard.press('Enter');
  await expectWords(workspace.message(), fill(list.renamed, { title: 'شعبهٔ مرکزی' }));
  await workspace.action('شعبهٔ مرکزی', list.duplicate).click();
  const copy = fill(list.copyOf, { title: 'شعبهٔ مرکزی' });
  await expect(workspace.card(copy)).toBeVisible();
  await workspace.action(copy, list.delete).click();
  await expectWords(workspace.view, fill(list.deleted, { title: copy }));
  await expect(workspace.cards()).toHaveCount(1);
  await workspace.view.getByRole('status').getByRole('button', { name: list.undo }).click();
  await expect(workspace.cards()).toHaveCount(2);
  await expect(workspace.binned()).toHaveCount(0);

  await workspace.action(copy, list.delete).click();
  await expectWords(workspace.view, fill(list.deleted, { title: copy }));
  await page.reload();
  await expect(workspace.binned()).toHaveCount(1);
  await workspace.binned().getByRole('button', { name: bin.restore }).click();
  await expectWords(workspace.message(), fill(bin.restored, { title: copy }));
  await expect(workspace.card(copy)).toBeVisible();
  await workspace.action(copy, list.delete).click();
  await workspace.binned().getByRole('button', { name: bin.erase }).click();
  const dialog = page.getByRole('dialog');
  await expectWords(dialog, fill(bin.eraseAsk, { title: copy }));
  await page.keyboard.press('Escape');
  await expect(workspace.binned()).toHaveCount(1);
  await workspace.binned().getByRole('button', { name: bin.erase }).click();
  await dialog.getByRole('button', { name: bin.erase }).click();
  await expect(workspace.binned()).toHaveCount(0);
  await page.reload();
  await expect(workspace.cards()).toHaveCount(1);
  await expect(workspace.binned()).toHaveCount(0);
});

inEitherLanguage('backed up, erased and restored, everything is the same', async ({ page, lang }) => {
  const workspace = new WorkspacePage(page, lang);
  const { backup, restore, wipe } = workspace.words;
  await workspace.take([kept('AAAAAAA1', north), kept('AAAAAAA2', south)]);
  const [download] = await Promise.all([page.waitForEvent('download'), workspace.button(backup.save).click()]);
  expect(download.suggestedFilename()).toMatch(/\.cx\.json$/u);
  const bytes = await bytesOf(download);
  const file = JSON.parse(String(bytes)) as WorkspaceFile;
  expect(file.documents.map(({ body }) => body)).toEqual(expect.arrayContaining([north, south]));
  await expectWords(workspace.message(), fill(backup.saved, { n: workspace.format.number(2) }));
  await expectWords(workspace.view, backup.none);

  await page.locator('[data-wipe] summary').click();
  const word = page.getByLabel(fill(wipe.label, { word: wipe.word }));
  await word.fill('something else');
  await workspace.button(wipe.go).click();
  await expectWords(page.locator('[data-wipe]').getByRole('alert'), fill(wipe.wrong, { word: wipe.word }));
  await expect(workspace.cards()).toHaveCount(2);
  await word.fill(wipe.word);
  await workspace.button(wipe.go).click();
  await expectWords(workspace.message(), wipe.done);
  await page.reload();
  await expect(workspace.view.getByText(workspace.words.list.none)).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

  await workspace.choose(bytes);
  await expect(workspace.preview.getByRole('heading')).toBeFocused();
  await expect(workspace.rows('new')).toHaveCount(2);
  await expect(workspace.cards()).toHaveCount(0);
  await workspace.preview.getByRole('button', { name: fill(restore.go, { n: workspace.format.number(2) }) }).click();
  await expectWords(workspace.message(), fill(restore.done, { n: workspace.format.number(2) }));
  await workspace.choose(bytes);
  await expect(workspace.rows('same')).toHaveCount(2);
  await expect(workspace.preview.getByRole('button', { name: restore.goNone })).toBeDisabled();
});

inEitherLanguage('new, newer, older and same are told apart and each can be chosen', async ({ page, lang }) => {
  const workspace = new WorkspacePage(page, lang);
  const { restore, revisions } = workspace.words;
  const changed = (file: typeof north, updated: string) => ({
    ...file,
    updated,
    answers: answersOf(everyItem('full', () => 4)),
  });
  await workspace.take([
    kept('AAAAAAA1', north),
    kept('AAAAAAA2', { ...south, updated: late }),
    kept('AAAAAAA3', { ...south, title: 'Same' }),
  ]);
  const coming = [
    kept('AAAAAAA1', changed(north, late)),
    kept('AAAAAAA2', changed(south, early)),
    kept('AAAAAAA3', { ...south, title: 'Same' }),
    kept('AAAAAAA4', { ...south, title: 'New' }),
    kept('AAAAAAA5', { ...south, title: 'Ahead' }, { schema: 9 }),
  ];
  await workspace.choose(backupOf(coming));
  for (const standing of ['newer', 'older', 'same', 'new', 'unknown'] as const) {
    await expectWords(workspace.rows(standing), restore.standings[standing]);
  }
  const choice = (standing: string) => workspace.rows(standing).getByRole('combobox');
  await expect(choice('newer')).toHaveValue('put');
  await expect(choice('older')).toHaveValue('leave');
  await expect(choice('new')).toHaveValue('put');
  await expect(choice('same')).toHaveCount(0);
  await expect(choice('unknown')).toHaveCount(0);
  await choice('older').selectOption('both');
  await workspace.preview.getByRole('button', { name: fill(restore.go, { n: workspace.format.number(3) }) }).click();
  await expect(workspace.cards()).toHaveCount(5);
  await expect(workspace.card(fill(restore.copyOf, { title: 'South' }))).toBeVisible();

  // What was replaced is among the earlier versions, and comes back from there.
  await workspace.action('شعبهٔ شمال', workspace.words.list.revisions).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('button', { name: new RegExp(revisions.back.slice(0, 6), 'u') })
    .first()
    .click();
  await workspace.card('شعبهٔ شمال').getByRole('link', { name: workspace.words.list.open }).click();
  await new Tool(page, lang).shows('full', answers);
});

inEitherLanguage('one of the earlier versions is kept separately', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const workspace = new WorkspacePage(page, lang);
  const { revisions, list } = workspace.words;
  const id = await tool.keep(fileOf({}, { title: 'steps' }));
  await tool.open(`#a/${id}/strategy`);
  for (const level of [1, 2, 3] as const) {
    await tool.choose('strategy.owner', level);
    await tool.saved();
  }
  await workspace.open();
  await workspace.action('steps', list.revisions).click();
  const rows = page.locator('[data-revision]');
  await expect(rows).toHaveCount(3);
  // the oldest is the one that came in
  await rows.last().getByRole('button').last().click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(workspace.cards()).toHaveCount(2);
  await expectWords(workspace.message(), revisions.copied.split('{title}').at(-1) ?? '');
});

inEitherLanguage('a document alone can be opened here as well, and saved from here', async ({ page, lang }) => {
  const workspace = new WorkspacePage(page, lang);
  const { list } = workspace.words;
  await workspace.open();
  await workspace.choose(JSON.stringify(south));
  await expect(workspace.rows('new')).toHaveCount(1);
  await workspace.preview.getByRole('button').first().click();
  await expect(workspace.card('South')).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), workspace.action('South', list.file).click()]);
  expect(download.suggestedFilename()).toBe('South.cx.json');
  expect(JSON.parse(String(await bytesOf(download)))).toEqual(south);
});

inEitherLanguage('a reminder comes after ten changes and goes with the backup', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const workspace = new WorkspacePage(page, lang);
  const { keeping } = wordsOf(lang);
  await tool.open('#quick');
  for (const discipline of model.disciplines.slice(0, 5)) {
    for (const { id } of discipline.items.filter(({ quick }) => quick)) {
      await tool.choose(id, 3);
      await tool.saved();
    }
    await tool.next();
  }
  await tool.open();
  await expectWords(tool.view.locator('[data-reminder]'), keeping.due);
  await page.goto(pathIn(lang, '/'));
  await expectWords(page.locator('[data-reminder]'), keeping.due);
  await workspace.open();
  await expectWords(workspace.view, workspace.words.backup.due);
  await Promise.all([page.waitForEvent('download'), workspace.button(workspace.words.backup.save).click()]);
  await expect(workspace.view.getByText(workspace.words.backup.due)).toHaveCount(0);
  await tool.open();
  await expect(tool.savedCards()).toHaveCount(1);
  await expect(tool.view.locator('[data-reminder]')).toHaveCount(0);
});

inEitherLanguage('in Safari the reminder comes sooner and says why', async ({ page, lang }) => {
  const workspace = new WorkspacePage(page, lang);
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'vendor', { get: () => 'Apple Computer, Inc.' });
  });
  const tool = new Tool(page, lang);
  const id = await tool.keep(fileOf({}, { title: 'x' }));
  await tool.open(`#a/${id}/strategy`);
  for (const level of [1, 2] as const) {
    await tool.choose('strategy.owner', level);
    await tool.saved();
  }
  await workspace.open();
  await expectWords(workspace.view, workspace.words.backup.erasing);
});

inEitherLanguage('whether the browser promised to keep it is said, and can be asked for', async ({ page, lang }) => {
  const workspace = new WorkspacePage(page, lang);
  const { device } = workspace.words;
  await page.addInitScript(() => {
    let promised = false;
    StorageManager.prototype.persisted = () => Promise.resolve(promised);
    StorageManager.prototype.persist = () => {
      promised = true;
      return Promise.resolve(true);
    };
  });
  await workspace.open();
  await expectWords(workspace.view, device.notPersisted);
  await workspace.button(device.ask).click();
  await expectWords(workspace.message(), device.persisted);
  await expect(workspace.button(device.ask)).toHaveCount(0);
});

inEitherLanguage('what one tab does is seen in the other at once', async ({ page, lang }) => {
  const workspace = new WorkspacePage(page, lang);
  await workspace.take([kept('AAAAAAA1', south)]);
  const other = new WorkspacePage(await page.context().newPage(), lang);
  await other.open();
  await other.action('South', other.words.list.delete).click();
  await expect(workspace.cards()).toHaveCount(0);
  await expect(workspace.binned()).toHaveCount(1);
});
