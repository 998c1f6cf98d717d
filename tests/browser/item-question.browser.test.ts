import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Answer } from '../../src/domain/maturity/answers.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { Assessment } from '../../src/tools/maturity/assessment.svelte.ts';
import ItemQuestion from '../../src/tools/maturity/ItemQuestion.svelte';
import { openedWith } from '../../src/tools/maturity/testKit.ts';
import { pageIn } from './inLanguage.ts';

const item = 'strategy.owner';

describe.each(languages)('a question in %s', (lang) => {
  const { tool, within } = pageIn(lang);
  const { answering } = tool.words;
  const words = tool.item(item);
  const group = page.getByRole('group', { name: words.question });
  const reason = page.getByRole('textbox', { name: answering.reason, exact: false });
  const clear = page.getByRole('button', { name: answering.clear });
  const radio = (name: string | undefined) => group.getByRole('radio', { name: name ?? '' });

  async function show(answer?: Answer): Promise<Assessment> {
    const assessment = openedWith({ answers: answer === undefined ? {} : { [item]: answer } });
    await render(ItemQuestion, { assessment, item }, within);
    return assessment;
  }

  const answerIn = (assessment: Assessment): Answer | undefined => assessment.file.answers[item];

  it('is a group named by the question, and says what to choose by', async () => {
    await show();
    await expect.element(group).toHaveAccessibleDescription(answering.choose);
  });

  it('offers five sentences and two other answers, in order, none of them chosen', async () => {
    await show();
    const choices = group.getByRole('radio').elements();
    const names = [...words.anchors, answering.unknown, answering.notApplicable];
    expect(choices).toHaveLength(7);
    for (const [index, name] of names.entries()) {
      expect(radio(name).element()).toBe(choices[index]);
      await expect.element(radio(name)).not.toBeChecked();
    }
  });

  it('takes a level with one click on its sentence', async () => {
    const assessment = await show();
    await group.getByText(words.anchors[3] ?? '').click();
    expect(answerIn(assessment)).toEqual({ level: 4 });
    await expect.element(radio(words.anchors[3])).toBeChecked();
  });

  it('shows the answer that was given', async () => {
    await show({ level: 2 });
    await expect.element(radio(words.anchors[1])).toBeChecked();
  });

  it('has targets of at least 44 pixels, on a phone too', async () => {
    await page.viewport(360, 740);
    await show({ level: 2 });
    const labels = group.element().querySelectorAll('label');
    expect(labels).toHaveLength(7);
    for (const label of labels) {
      const { width, height } = label.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });

  it('is answered by keyboard: Tab, Space, up and down', async () => {
    const assessment = await show();
    await userEvent.keyboard('{Tab}');
    await expect.element(radio(words.anchors[0])).toHaveFocus();
    await userEvent.keyboard(' ');
    expect(answerIn(assessment)).toEqual({ level: 1 });
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(answerIn(assessment)).toEqual({ level: 3 });
    await userEvent.keyboard('{ArrowUp}');
    expect(answerIn(assessment)).toEqual({ level: 2 });
    await expect.element(radio(words.anchors[1])).toHaveFocus();
  });

  it('goes on with the arrow in the direction of reading', async () => {
    const [forwards, backwards] = lang === 'fa' ? ['{ArrowLeft}', '{ArrowRight}'] : ['{ArrowRight}', '{ArrowLeft}'];
    const assessment = await show({ level: 2 });
    await userEvent.keyboard(`{Tab}${forwards}${forwards}`);
    expect(answerIn(assessment)).toEqual({ level: 4 });
    await userEvent.keyboard(backwards);
    expect(answerIn(assessment)).toEqual({ level: 3 });
  });

  it('reaches all seven answers with the arrows alone, and keeps focus when a reason is asked for', async () => {
    const assessment = await show({ level: 5 });
    await userEvent.keyboard('{Tab}{ArrowDown}');
    expect(answerIn(assessment)).toEqual({ state: 'unknown' });
    await userEvent.keyboard('{ArrowDown}');
    expect(answerIn(assessment)).toEqual({ state: 'not-applicable', reason: null });
    await expect.element(reason).toBeVisible();
    await expect.element(radio(answering.notApplicable)).toHaveFocus();
  });

  it('asks for the reason of "does not apply", and blocks nobody', async () => {
    const assessment = await show();
    await expect.element(reason).not.toBeInTheDocument();
    await radio(answering.notApplicable).click();
    expect(assessment.isAnswered(item)).toBe(true);
    await reason.fill('یک شعبه داریم: one branch');
    expect(answerIn(assessment)).toEqual({ state: 'not-applicable', reason: 'یک شعبه داریم: one branch' });
    await reason.fill('');
    expect(answerIn(assessment)).toEqual({ state: 'not-applicable', reason: null });
  });

  it('names the field for the reason by its question alone, and describes it by its hint', async () => {
    await show({ state: 'not-applicable', reason: null });
    await expect.element(reason).toHaveAccessibleDescription(answering.reasonHint);
    await expect.element(reason).toHaveAccessibleName(answering.reason);
  });

  it('drops the reason with another answer', async () => {
    const assessment = await show({ state: 'not-applicable', reason: 'x' });
    await expect.element(reason).toHaveValue('x');
    await radio(words.anchors[0]).click();
    await expect.element(reason).not.toBeInTheDocument();
    expect(answerIn(assessment)).toEqual({ level: 1 });
  });

  it('can be cleared once it is answered: what was noted stays, and the question has focus', async () => {
    const assessment = await show({ level: 3, note: 'stays', target: 5 });
    await clear.click();
    expect(answerIn(assessment)).toEqual({ note: 'stays', target: 5 });
    await expect.element(clear).not.toBeInTheDocument();
    for (const choice of group.getByRole('radio').elements()) expect(choice).not.toBeChecked();
    expect(document.activeElement).toHaveTextContent(words.question);
  });

  it('offers nothing to clear where nothing is answered', async () => {
    await show({ note: 'only a note' });
    await expect.element(group).toBeVisible();
    await expect.element(clear).not.toBeInTheDocument();
  });

  it('says behind a fold why it matters and what counts as evidence', async () => {
    await show();
    await expect.element(page.getByText(words.why)).not.toBeVisible();
    await page.getByText(answering.more).click();
    await expect.element(page.getByText(words.why)).toBeVisible();
    for (const evidence of words.evidence) await expect.element(page.getByText(evidence)).toBeVisible();
  });

  it('does not mix with another question on the same page', async () => {
    const assessment = await show();
    await render(ItemQuestion, { assessment, item: 'strategy.review' }, within);
    const other = page.getByRole('group', { name: tool.item('strategy.review').question });
    await radio(words.anchors[1]).click();
    await other.getByRole('radio').nth(4).click();
    expect(assessment.file.answers).toEqual({ [item]: { level: 2 }, 'strategy.review': { level: 5 } });
    await expect.element(radio(words.anchors[1])).toBeChecked();
  });
});
