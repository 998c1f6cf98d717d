/** Undo and redo where something is written. */
import { wordsOf } from '../../src/i18n/index.ts';
import { expect, inEitherLanguage } from './helpers.ts';
import { answersOf, everyItem, expectWords, fileOf, Tool } from './maturity.ts';
import { codeOf, memberFile, RoundTool, roundFileOf } from './round.ts';

inEitherLanguage('answers are taken back and given again, by button and by keyboard', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { keeping } = wordsOf(lang);
  const [undo, redo] = [tool.button(keeping.undo), tool.button(keeping.redo)];
  const said = tool.view.locator('[data-undo]');
  await tool.open('#quick');
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await tool.choose('strategy.definition', 2);
  await tool.choose('strategy.definition', 4);
  await tool.choose('strategy.review', 3);
  await undo.click();
  await expect(tool.radio('strategy.review', 3)).not.toBeChecked();
  await expect(said).toHaveText(keeping.undone);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(tool.radio('strategy.definition', 2)).toBeChecked();
  await redo.click();
  await expect(said).toHaveText(keeping.redone);
  await expect(tool.radio('strategy.definition', 4)).toBeChecked();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(tool.radio('strategy.review', 3)).toBeChecked();
  await expect(redo).toHaveAttribute('aria-disabled', 'true');
  await tool.answered(2, 12);
  await tool.saved();
});

inEitherLanguage('undo goes on after a reload', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { keeping } = wordsOf(lang);
  await tool.open('#quick');
  await tool.choose('strategy.definition', 2);
  await tool.saved();
  await tool.choose('strategy.definition', 5);
  await tool.saved();
  await page.reload();
  await expect(tool.radio('strategy.definition', 5)).toBeChecked();
  await tool.button(keeping.undo).click();
  await expect(tool.radio('strategy.definition', 2)).toBeChecked();
  await tool.saved();
  await page.reload();
  await expect(tool.radio('strategy.definition', 2)).toBeChecked();
  await tool.button(keeping.redo).click();
  await expect(tool.radio('strategy.definition', 5)).toBeChecked();
});

inEitherLanguage('starting over can be undone', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const answers = answersOf(everyItem('full', () => 3));
  const id = await tool.keep(fileOf(answers, { title: 'whole' }));
  await tool.open(`#a/${id}/strategy`);
  await tool.button(tool.words.answering.restart).click();
  await tool.button(tool.words.answering.restartYes).click();
  await tool.answered(0, 24);
  await tool.button(wordsOf(lang).keeping.undo).click();
  await tool.answered(24, 24);
});

inEitherLanguage('a text has its own undo, and as a whole is one step', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { keeping } = wordsOf(lang);
  await tool.open('#quick');
  await tool.choose('strategy.definition', 2);
  await tool.openNotes('strategy.definition');
  const note = tool.note('strategy.definition');
  await note.pressSequentially('first words');
  await page.keyboard.press('ControlOrMeta+z');
  // the browser's own undo, whatever it takes back, leaves the answer alone
  await expect(tool.radio('strategy.definition', 2)).toBeChecked();
  await note.fill('other words');
  await tool.button(keeping.undo).click();
  await expect(tool.radio('strategy.definition', 2)).toBeChecked();
  await expect(note).not.toHaveValue('other words');
});

inEitherLanguage('in the result, importance and answers are taken back too', async ({ page, lang }) => {
  const tool = new Tool(page, lang);
  const { keeping } = wordsOf(lang);
  const answers = answersOf(everyItem('full', (index) => (index % 4 === 0 ? 2 : 3)));
  const id = await tool.keep(fileOf(answers, { title: 'result' }));
  await tool.open(`#r/${id}`);
  const high = tool.view.getByRole('radio', { name: tool.words.result.importances.high }).first();
  await high.check();
  await tool.saved();
  await tool.button(keeping.undo).click();
  await expect(high).not.toBeChecked();
  await expectWords(tool.view.locator('[data-undo]'), keeping.undone);
});

inEitherLanguage('in a round of a team, collected answers are taken back and given again', async ({ page, lang }) => {
  const tool = new RoundTool(page, lang);
  const { keeping } = wordsOf(lang);
  const round = roundFileOf([], { revealed: false });
  await tool.keepRound(round);
  await tool.tab('collect');
  const people = tool.view.locator('[data-people]');
  const before = await people.innerText();
  await tool.paste(codeOf(memberFile(round, 0, answersOf(everyItem('full', () => 3)))));
  await expect(people).not.toHaveText(before);
  const after = await people.innerText();
  await tool.button(keeping.undo).click();
  await expect(people).toHaveText(before);
  await tool.button(keeping.redo).click();
  await expect(people).toHaveText(after);
});
