import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Answer } from '../../src/domain/maturity/answers.ts';
import { fill } from '../../src/i18n/fill.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { Assessment } from '../../src/tools/maturity/assessment.svelte.ts';
import NotesAndEvidence from '../../src/tools/maturity/NotesAndEvidence.svelte';
import { openedWith } from '../../src/tools/maturity/testKit.ts';
import { pageIn } from './inLanguage.ts';

const item = 'strategy.owner';

describe.each(languages)('notes and evidence in %s', (lang) => {
  const { tool, within } = pageIn(lang);
  const { answering } = tool.words;
  const field = (name: string) => page.getByRole('textbox', { name, exact: false });
  const note = page.getByRole('textbox', { name: answering.note });
  const text = field(answering.evidenceText);
  const url = field(answering.evidenceUrl);
  const date = field(answering.evidenceDate);
  const add = page.getByRole('button', { name: answering.evidenceAdd });
  const alerts = page.getByRole('alert');

  /** Shows the part, opened by its summary as a reader opens it. */
  async function open(answer: Answer = {}): Promise<Assessment> {
    const assessment = openedWith({ answers: Object.keys(answer).length === 0 ? {} : { [item]: answer } });
    await render(NotesAndEvidence, { assessment, item }, within);
    const empty = answer.note === undefined && answer.evidence === undefined;
    await page.getByText(empty ? answering.add : answering.addShort, { exact: false }).click();
    return assessment;
  }

  const answerIn = (assessment: Assessment): Answer | undefined => assessment.file.answers[item];

  it('is folded away until it is asked for', async () => {
    await render(NotesAndEvidence, { assessment: openedWith(), item }, within);
    await expect.element(page.getByText(answering.add)).toBeVisible();
    await expect.element(note).not.toBeInTheDocument();
    await page.getByText(answering.add).click();
    await expect.element(note).toBeVisible();
  });

  it('says in the fold how much is written', async () => {
    const evidence = [{ text: 'a' }, { text: 'b' }];
    await render(
      NotesAndEvidence,
      { assessment: openedWith({ answers: { [item]: { note: 'n', evidence } } }), item },
      within,
    );
    await expect.element(page.getByText(`${answering.addShort} (${tool.number(3)})`)).toBeVisible();
  });

  it('keeps a note with every letter, and takes an empty one out', async () => {
    const assessment = await open();
    await note.fill('از سارا بپرسید:\nask Sara');
    expect(answerIn(assessment)).toEqual({ note: 'از سارا بپرسید:\nask Sara' });
    await note.fill('');
    expect(answerIn(assessment)).toBeUndefined();
  });

  it('shows what was noted before', async () => {
    await open({ level: 3, note: 'قبلی' });
    await expect.element(note).toHaveValue('قبلی');
  });

  it.each(['۱۴۰۵/۸/۳۰', '1405-8-30', '2026-11-21', '۲۰۲۶/۱۱/۲۱'])(
    'adds evidence with an address and the date %s, whichever calendar it is in',
    async (typed) => {
      const assessment = await open({ level: 3 });
      await text.fill('صورت‌جلسه');
      await url.fill('https://example.com/minutes');
      await date.fill(typed);
      await add.click();
      expect(answerIn(assessment)?.evidence).toEqual([
        { text: 'صورت‌جلسه', url: 'https://example.com/minutes', date: '2026-11-21' },
      ]);
      for (const each of [text, url, date]) await expect.element(each).toHaveValue('');
      await expect.element(page.getByText(tool.format.date('2026-11-21'))).toBeVisible();
      await expect
        .element(page.getByRole('link', { name: 'https://example.com/minutes' }))
        .toHaveAttribute('rel', 'noopener noreferrer');
    },
  );

  it('adds evidence with its text alone', async () => {
    const assessment = await open();
    await text.fill('  a photo  ');
    await add.click();
    expect(answerIn(assessment)).toEqual({ evidence: [{ text: 'a photo' }] });
  });

  it.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'example.com'])(
    'refuses the address %s with a sentence, and loses nothing that was typed',
    async (address) => {
      const assessment = await open({ level: 3 });
      await text.fill('a page');
      await url.fill(address);
      await add.click();
      await expect.element(alerts).toHaveTextContent(fill(answering.evidenceUrlBad, { got: address }));
      await expect.element(url).toBeInvalid();
      await expect.element(url).toHaveAccessibleDescription(fill(answering.evidenceUrlBad, { got: address }));
      await expect.element(text).toHaveValue('a page');
      await expect.element(url).toHaveValue(address);
      expect(answerIn(assessment)).toEqual({ level: 3 });
    },
  );

  it.each(['۱۴۰۵/۱۳/۱', '2026-02-30', 'yesterday'])('refuses the date %s with a sentence', async (typed) => {
    const assessment = await open({ level: 3 });
    await text.fill('a page');
    await date.fill(typed);
    await add.click();
    await expect.element(alerts).toHaveTextContent(fill(answering.evidenceDateBad, { got: typed }));
    await expect.element(date).toBeInvalid();
    expect(answerIn(assessment)).toEqual({ level: 3 });
  });

  it('takes it once the fault is mended', async () => {
    const assessment = await open();
    await text.fill('a page');
    await url.fill('javascript:alert(1)');
    await add.click();
    await url.fill('https://example.com/');
    await add.click();
    await expect.element(alerts).not.toBeInTheDocument();
    expect(answerIn(assessment)?.evidence).toEqual([{ text: 'a page', url: 'https://example.com/' }]);
  });

  it('says that evidence needs a text, where only an address was given', async () => {
    const assessment = await open({ level: 3 });
    await url.fill('https://example.com/');
    await add.click();
    expect(answerIn(assessment)).toEqual({ level: 3 });
    await expect.element(text).toBeInvalid();
  });

  it('removes one piece by a button that names it, and leaves the others', async () => {
    const assessment = await open({ evidence: [{ text: 'first' }, { text: 'second' }, { text: 'third' }] });
    await page.getByRole('button', { name: fill(answering.evidenceRemove, { text: 'second' }) }).click();
    expect(answerIn(assessment)).toEqual({ evidence: [{ text: 'first' }, { text: 'third' }] });
    await page.getByRole('button', { name: fill(answering.evidenceRemove, { text: 'first' }) }).click();
    await page.getByRole('button', { name: fill(answering.evidenceRemove, { text: 'third' }) }).click();
    expect(answerIn(assessment)).toBeUndefined();
  });

  it('leaves the keyboard in the part when a piece is removed', async () => {
    await open({ evidence: [{ text: 'first' }, { text: 'second' }] });
    await page.getByRole('button', { name: fill(answering.evidenceRemove, { text: 'second' }) }).click();
    await expect.element(page.getByText('second')).not.toBeInTheDocument();
    expect(document.activeElement).not.toBe(document.body);
  });

  it('shows markup as the text it is', async () => {
    const markup = '<img src=x onerror="document.title=1"><b>bold</b>';
    const assessment = await open();
    await text.fill(markup);
    await add.click();
    expect(answerIn(assessment)?.evidence).toEqual([{ text: markup }]);
    await expect.element(page.getByText(markup)).toBeVisible();
    expect(document.querySelector('img, b')).toBeNull();
  });

  it('describes the field of the date by its hint, and names it by its name alone', async () => {
    await open();
    await expect.element(date).toHaveAccessibleDescription(answering.evidenceDateHint);
    await expect.element(date).toHaveAccessibleName(answering.evidenceDate);
  });
});
