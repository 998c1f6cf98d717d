import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { score } from '../../src/domain/maturity/score.ts';
import { answersOf, MODEL } from '../../src/domain/maturity/testKit.ts';
import { fill } from '../../src/i18n/fill.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { Assessment } from '../../src/tools/maturity/assessment.svelte.ts';
import Blocking from '../../src/tools/maturity/Blocking.svelte';
import { openedWith } from '../../src/tools/maturity/testKit.ts';
import { pageIn } from './inLanguage.ts';

/** Stage 2: measurement alone holds it back; strategy and culture have practices that block level 4. */
const answers = answersOf('3344 4444 4444 4444 2244 4434');
const item = 'measurement.metrics';

describe.each(languages)('what stands in the way, in %s', (lang) => {
  const { tool, within } = pageIn(lang);
  const { result } = tool.words;
  const importance = (id: string) => page.getByRole('group', { name: `${result.importance} ${tool.item(id).name}` });
  const weight = (id: string, name: string) => importance(id).getByRole('radio', { name });
  const target = (id: string) => page.getByRole('combobox', { name: `${result.targetLabel} ${tool.item(id).name}` });

  async function show(given = answers): Promise<Assessment> {
    const assessment = openedWith({ answers: given });
    await render(Blocking, { assessment }, within);
    return assessment;
  }

  const stepsOf = ({ file }: Assessment): readonly string[] =>
    score(MODEL, file.mode, [file]).next.map((step) => step.item);

  it('comes discipline by discipline, the lowest first, and only that one is open', async () => {
    await show();
    const open = [...document.querySelectorAll('details')].map((fold) => [fold.dataset['blocking'], fold.open]);
    expect(open).toEqual([
      ['measurement', true],
      ['strategy', false],
      ['understanding', false],
      ['design', false],
      ['delivery', false],
      ['culture', false],
    ]);
    const summary = document.querySelector('summary')?.textContent.replaceAll(/\s+/gu, ' ').trim();
    const count = fill(result.blockingCount, { n: tool.number(2) });
    expect(summary).toBe(`${tool.discipline('measurement').name} (${count})`);
  });

  it('opens the first where all are equal', async () => {
    await show(answersOf('3333 3333 3333 3333 3333 3333'));
    const open = [...document.querySelectorAll('details')].map((fold) => fold.open);
    expect(open).toEqual([true, false, false, false, false, false]);
  });

  it('puts today’s sentence beside that of the next level', async () => {
    await show();
    const words = tool.item(item);
    await expect.element(page.getByRole('heading', { name: words.name })).toBeVisible();
    await expect.element(page.getByText(words.anchors[1] ?? '')).toBeVisible();
    await expect.element(page.getByText(words.anchors[2] ?? '')).toBeVisible();
  });

  it('is not there at all where nothing stands in the way', async () => {
    await show(answersOf('5555 5555 5555 5555 5555 5555'));
    await expect.element(page.getByRole('heading', { name: result.blocking })).not.toBeInTheDocument();
    await show({});
    await expect.element(page.getByRole('heading', { name: result.blocking })).not.toBeInTheDocument();
  });

  it('starts at medium importance and a target one level up', async () => {
    await show();
    await expect.element(weight(item, result.importances.middle)).toBeChecked();
    await expect.element(target(item)).toHaveValue('3');
  });

  it('shows what was weighed before', async () => {
    await show({ ...answers, [item]: { level: 2, importance: 3, target: 5 } });
    await expect.element(weight(item, result.importances.high)).toBeChecked();
    await expect.element(target(item)).toHaveValue('5');
  });

  it('changes the order of the steps at once with the importance', async () => {
    const assessment = await show();
    expect(stepsOf(assessment).slice(0, 2)).toEqual(['measurement.metrics', 'measurement.operations']);
    await weight('measurement.operations', result.importances.high).click();
    expect(assessment.file.answers['measurement.operations']).toEqual({ level: 2, importance: 3 });
    expect(stepsOf(assessment).slice(0, 2)).toEqual(['measurement.operations', 'measurement.metrics']);
  });

  it('weighs by keyboard and keeps its place', async () => {
    const assessment = await show();
    await weight(item, result.importances.middle).click();
    await userEvent.keyboard('{ArrowDown}');
    expect(assessment.file.answers[item]).toEqual({ level: 2, importance: 3 });
    await expect.element(weight(item, result.importances.high)).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(assessment.file.answers[item]).toEqual({ level: 2, importance: 1 });
  });

  it('offers today’s level and those above as targets, by name', async () => {
    await show();
    const names = [...target(item).element().querySelectorAll('option')].map((option) => option.textContent.trim());
    expect(names).toEqual([
      result.targetStay,
      ...[3, 4, 5].map((level) =>
        fill(result.targetLevel, { level: tool.number(level), name: tool.content.levels[level - 1] ?? '' }),
      ),
    ]);
  });

  it('takes a practice out of the steps when its level may stay', async () => {
    const assessment = await show();
    await target(item).selectOptions(result.targetStay);
    expect(assessment.file.answers[item]).toEqual({ level: 2, target: 2 });
    expect(stepsOf(assessment)).not.toContain(item);
  });

  it('shows a target below today’s level as one to stay', async () => {
    await show({ ...answers, [item]: { level: 2, target: 1 } });
    await expect.element(target(item)).toHaveValue('2');
  });

  it.each([320, 360])('fits a phone of %i pixels, with targets of at least 44', async (width) => {
    await page.viewport(width, 740);
    await show();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const targets = [target(item).element(), ...importance(item).element().querySelectorAll('label')];
    expect(targets).toHaveLength(4);
    for (const each of targets) {
      const box = each.getBoundingClientRect();
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    }
  });
});
