/** The page of kept work in its states: axe, width, targets, both languages, light and dark. */
import { axeInItsScheme, expect, fitsWidth, inBothLanguages } from './helpers.ts';
import { fileOf, Tool } from './maturity.ts';
import { smallTargets } from './measure.ts';
import { backupOf, kept, WorkspacePage } from './workspace.ts';

const file = fileOf({ 'strategy.owner': { level: 3 } }, { title: 'یک نام بلند برای دیدن شکستن خط در صفحهٔ باریک' });

inBothLanguages('every state of the page has no fault that axe can find', async ({ page, lang }) => {
  const workspace = new WorkspacePage(page, lang);
  const { list, bin, wipe } = workspace.words;
  await workspace.open();
  await axeInItsScheme(page, lang);
  await workspace.choose('no JSON');
  await expect(workspace.view.getByRole('alert')).toBeVisible();
  await axeInItsScheme(page, lang);
  await workspace.choose(backupOf([kept('AAAAAAA1', file), kept('AAAAAAA2', { ...file, title: 'two' })]));
  await axeInItsScheme(page, lang);
  await workspace.preview.getByRole('button').first().click();
  await workspace.action('two', list.rename).click();
  await axeInItsScheme(page, lang);
  await page.keyboard.press('Enter');
  await workspace.action('two', list.delete).click();
  await page.locator('[data-wipe] summary').click();
  await workspace.button(wipe.go).click();
  await axeInItsScheme(page, lang);
  await workspace.binned().getByRole('button', { name: bin.erase }).click();
  await axeInItsScheme(page, lang);
  await page.keyboard.press('Escape');
  await workspace.cards().first().getByRole('button', { name: list.revisions }).click();
  await axeInItsScheme(page, lang);
  await page.keyboard.press('Escape');
  await workspace.tamper({ id: 'x', kind: 1 });
  await workspace.tamper(kept('AAAAAAA3', file, { schema: 2 }));
  await page.reload();
  await expect(workspace.view.locator('[data-damaged]')).toBeVisible();
  await axeInItsScheme(page, lang);
  const tool = new Tool(page, lang);
  await tool.open('#a/AAAAAAA3');
  await expect(tool.view.getByRole('alert')).toBeVisible();
  await axeInItsScheme(page, lang);
  await tool.open('#a/AAAAAAA1/strategy');
  await tool.choose('strategy.owner', 5);
  await axeInItsScheme(page, lang);
});

inBothLanguages('fits a phone, and everything can be pressed by a finger', async ({ page, lang }) => {
  const workspace = new WorkspacePage(page, lang);
  await workspace.take([kept('AAAAAAA1', file), kept('AAAAAAA2', { ...file, title: 'x'.repeat(200) })]);
  await workspace.cards().last().getByRole('button', { name: workspace.words.list.delete }).click();
  for (const width of [320, 360, 640, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await fitsWidth(page);
    expect(await smallTargets(page), `${String(width)} px`).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 800 });
  await workspace.choose(backupOf([kept('AAAAAAA9', { ...file, title: 'y'.repeat(200) })]));
  await expect(workspace.preview).toBeVisible();
  await fitsWidth(page);
  expect(await smallTargets(page)).toEqual([]);
});
