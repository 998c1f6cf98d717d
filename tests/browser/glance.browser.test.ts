import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Mode } from '../../src/domain/maturity/model.ts';
import { answersOf } from '../../src/domain/maturity/testKit.ts';
import { fill } from '../../src/i18n/fill.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { Assessment } from '../../src/tools/maturity/assessment.svelte.ts';
import Glance from '../../src/tools/maturity/Glance.svelte';
import { openedWith } from '../../src/tools/maturity/testKit.ts';
import { pageIn } from './inLanguage.ts';

const item = 'strategy.owner';

/** A text as part of a regular expression; an apostrophe would end the selector that the locator is made into. */
const escaped = (text: string): string =>
  text.replaceAll(/[.?()[\]{}*+^$|\\]/gu, String.raw`\$&`).replaceAll("'", String.raw`\u0027`);

describe.each(languages)('all questions at a glance, in %s', (lang) => {
  const { tool, within } = pageIn(lang);
  const { result, answering } = tool.words;
  const words = tool.item(item);
  const level = (n: number): string => fill(result.level, { level: tool.number(n) });
  const cell = (id: string, state: string) =>
    page.getByRole('button', { name: new RegExp(`^${escaped(tool.item(id).name)} ?: ${escaped(state)}$`, 'u') });
  const dialog = page.getByRole('dialog', { name: fill(result.change, { name: words.name }) });
  const close = dialog.getByRole('button', { name: result.close });

  async function show(signs: string, mode: Mode = 'full'): Promise<Assessment> {
    const assessment = openedWith({ answers: answersOf(signs), mode });
    await render(Glance, { assessment }, within);
    return assessment;
  }

  it('has a cell for each question of the mode and says how many', async () => {
    await show('3333', 'quick');
    await expect
      .element(page.getByRole('heading', { name: fill(result.glance, { n: tool.number(12) }) }))
      .toBeVisible();
    expect(page.getByRole('button').elements()).toHaveLength(12);
    await show('3333');
    await expect
      .element(page.getByRole('heading', { name: fill(result.glance, { n: tool.number(24) }) }))
      .toBeVisible();
    expect(page.getByRole('button').elements()).toHaveLength(12 + 24);
  });

  it('says in words what each cell holds, not by its colour alone', async () => {
    await show('1?-. 5');
    await expect.element(cell('strategy.definition', level(1))).toBeVisible();
    await expect.element(cell('strategy.owner', answering.unknown)).toBeVisible();
    await expect.element(cell('strategy.priorities', answering.notApplicable)).toBeVisible();
    await expect.element(cell('strategy.review', result.unanswered)).toBeVisible();
    await expect.element(cell('understanding.expectations', level(5))).toBeVisible();
  });

  it('explains its colours', async () => {
    await show('1');
    for (const [index, name] of tool.content.levels.entries()) {
      await expect.element(page.getByText(`${tool.number(index + 1)} ${name}`)).toBeVisible();
    }
  });

  it('opens a cell as a dialog with its question, and changes the answer', async () => {
    const assessment = await show('33');
    await cell(item, level(3)).click();
    await expect.element(dialog).toBeVisible();
    expect(dialog.element().contains(document.activeElement)).toBe(true);
    await dialog.getByRole('radio', { name: words.anchors[4] ?? '' }).click();
    expect(assessment.file.answers[item]).toEqual({ level: 5 });
    await close.click();
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(cell(item, level(5))).toHaveFocus();
  });

  it('is used by keyboard alone: Enter, arrows, Escape', async () => {
    const assessment = await show('33');
    cell(item, level(3)).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog).toBeVisible();
    dialog
      .getByRole('radio', { name: words.anchors[2] ?? '' })
      .element()
      .focus();
    await userEvent.keyboard('{ArrowDown}{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    expect(assessment.file.answers[item]).toEqual({ level: 4 });
    await expect.element(cell(item, level(4))).toHaveFocus();
  });

  it('lets the keyboard not out of the open dialog', async () => {
    await show('33');
    await cell(item, level(3)).click();
    for (let press = 0; press < 12; press += 1) {
      await userEvent.keyboard('{Tab}');
      const active = document.activeElement;
      expect(active === document.body || dialog.element().contains(active)).toBe(true);
    }
  });

  it('opens one question after the other, each with its own answer', async () => {
    await show('35');
    await cell('strategy.definition', level(3)).click();
    await userEvent.keyboard('{Escape}');
    await cell(item, level(5)).click();
    await expect.element(dialog.getByRole('radio', { name: words.anchors[4] ?? '' })).toBeChecked();
  });

  it('shows a question whose answer was cleared as unanswered', async () => {
    await show('33');
    await cell(item, level(3)).click();
    await dialog.getByRole('button', { name: answering.clear }).click();
    await close.click();
    await expect.element(cell(item, result.unanswered)).toHaveFocus();
  });

  it.each([320, 360])('fits a phone of %i pixels, its dialog too', async (width) => {
    await page.viewport(width, 740);
    await show('3?-.');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    for (const button of page.getByRole('button').elements()) {
      expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    }
    await cell(item, answering.unknown).click();
    const box = dialog.element().getBoundingClientRect();
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(dialog.element().scrollWidth).toBeLessThanOrEqual(dialog.element().clientWidth);
  });
});
