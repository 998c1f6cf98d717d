import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { MODEL } from '../../src/domain/maturity/testKit.ts';
import { fill } from '../../src/i18n/fill.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { Assessment, SaveState } from '../../src/tools/maturity/assessment.svelte.ts';
import SaveStatus from '../../src/tools/maturity/SaveStatus.svelte';
import { FakeLibrary, openedWith } from '../../src/tools/maturity/testKit.ts';
import { readAnswersFile } from '../../src/workspace/files/readAnswersFile.ts';
import { pageIn } from './inLanguage.ts';

const answers = { 'strategy.owner': { level: 3, note: 'نباید گم شود' } } as const;

describe.each(languages)('whether it is saved, in %s', (lang) => {
  const { tool, within } = pageIn(lang);
  const { save } = tool.words;
  const status = page.getByRole('status');
  const takeFile = page.getByRole('button', { name: save.download });
  const at = new Date(2026, 10, 21, 18, 40);

  async function show(state: SaveState): Promise<Assessment> {
    const assessment = openedWith({ answers });
    assessment.saveState = state;
    assessment.savedAt = state === 'saved' ? at : null;
    await render(SaveStatus, { assessment }, within);
    return assessment;
  }

  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    ['never', save.never],
    ['saving', save.saving],
    ['saved', fill(save.saved, { time: tool.format.time(at) })],
  ] as const)('is said quietly: %s', async (state, sentence) => {
    await show(state);
    await expect.element(status).toHaveTextContent(sentence);
    await expect.element(takeFile).not.toBeInTheDocument();
  });

  it.each([
    ['memory', save.memory],
    ['full', save.full],
  ] as const)('is said in words when it is NOT, with the file at hand: %s', async (state, sentence) => {
    await show(state);
    await expect.element(status).toHaveTextContent(sentence);
    await expect.element(takeFile).toBeVisible();
  });

  it('gives the whole assessment as a file', async () => {
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) blobs.push(blob);
      return '#not-downloaded';
    });
    const assessment = await show('memory');
    await takeFile.click();
    expect(blobs).toHaveLength(1);
    const text = (await blobs[0]?.text()) ?? '';
    expect(readAnswersFile(text, MODEL)).toEqual({ ok: true, value: assessment.file });
  });

  it('follows what happens', async () => {
    const library = new FakeLibrary();
    library.plans.push('full');
    const assessment = openedWith({ library });
    await render(SaveStatus, { assessment }, within);
    await expect.element(status).toHaveTextContent(save.never);
    const release = library.hold();
    assessment.answer(answers);
    await expect.element(status).toHaveTextContent(save.saving);
    release();
    await expect.element(status).toHaveTextContent(save.full);
    assessment.answer({});
    await expect.element(takeFile).not.toBeInTheDocument();
    const { savedAt } = assessment;
    expect(savedAt).not.toBeNull();
    await expect.element(status).toHaveTextContent(fill(save.saved, { time: tool.format.time(savedAt ?? at) }));
  });

  it('warns that another tab changed the same, and names what was kept apart', async () => {
    const assessment = await show('saved');
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    assessment.conflict = 'Narvan (this tab)';
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(fill(save.conflict, { title: 'Narvan (this tab)' }));
  });

  it('says nothing of what is only looked at', async () => {
    await render(SaveStatus, { assessment: openedWith({ library: null }) }, within);
    await expect.element(status).not.toBeInTheDocument();
  });
});
