/** The page of kept work in its states: axe, width, targets, both languages, light and dark. */
import { axe, everywhere, expect, fitsWidth, inBothLanguages } from './helpers.ts';
import { fileOf, Tool } from './maturity.ts';
import { smallTargets } from './measure.ts';
import { backupOf, kept, WorkspacePage } from './workspace.ts';

const file = fileOf({ 'strategy.owner': { level: 3 } }, { title: 'یک نام بلند برای دیدن شکستن خط در صفحهٔ باریک' });

everywhere('every state of the page has no fault that axe can find', async ({ page, lang }) => {
  const workspace = new WorkspacePage(page, lang);
  const { list, bin, wipe } = workspace.words;
  await workspace.open();
  await axe(page);
  await workspace.choose('no JSON');
  await expect(workspace.view.getByRole('alert')).toBeVisible();
  await axe(page);
  await workspace.choose(backupOf([kept('AAAAAAA1', file), kept('AAAAAAA2', { ...file, title: 'two' })]));
  await axe(page);
  await workspace.preview.getByRole('button').first().click();
  await workspace.action('two', list.rename).click();
  await axe(page);
  await page.keyboard.press('Enter');
  await workspace.action('two', list.delete).click();
  await page.locator('[data-wipe] summary').click();
  await workspace.button(wipe.go).click();
  await axe(page);
  await workspace.binned().getByRole('button', { name: bin.erase }).click();
  await axe(page);
  await page.keyboard.press('Escape');
  await workspace.cards().first().getByRole('button', { name: list.revisions }).click();
  await axe(page);
  await page.keyboard.press('Escape');
  await workspace.tamper({ id: 'x', kind: 1 });
  await workspace.tamper(kept('AAAAAAA3', file, { schema: 2 }));
  await page.reload();
  await expect(workspace.view.locator('[data-damaged]')).toBeVisible();
  await axe(page);
  const tool = new Tool(page, lang);
  await tool.open('#a/AAAAAAA3');
  await expect(tool.view.getByRole('alert')).toBeVisible();
  await axe(page);
  await tool.open('#a/AAAAAAA1/strategy');
  await tool.choose('strategy.owner', 5);
  await axe(page);
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
