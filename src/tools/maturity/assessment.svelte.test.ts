import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withLevel, withNote } from '../../domain/maturity/edit.ts';
import { MODEL } from '../../domain/maturity/testKit.ts';
import { writeFile } from '../../workspace/files/answersFile.ts';
import { readAnswersFile } from '../../workspace/files/readAnswersFile.ts';
import { Assessment, emptyFile } from './assessment.svelte.ts';
import { conflictTitle, FakeLibrary, fileOf, openedWith } from './testKit.ts';

const id = /^[0-9A-HJKMNP-TV-Z]{8}$/u;
const first = 'strategy.definition';
const second = 'strategy.owner';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T18:40:07.900Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Lets all run that does not wait for something held. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a new assessment', () => {
  it.each(['quick', 'full'] as const)('is empty, of today, and could be saved as it is: %s', (mode) => {
    const file = emptyFile(MODEL, mode);
    expect(readAnswersFile(writeFile(file), MODEL)).toEqual({ ok: true, value: file });
    expect(file).toMatchObject({ mode, model: MODEL.id, updated: '2026-11-21T18:40:07Z', answers: {} });
    expect(file.respondent).toEqual({ id: expect.stringMatching(id) as string, group: 'none' });
  });

  it('is a person of its own each time', () => {
    expect(emptyFile(MODEL, 'quick').respondent.id).not.toBe(emptyFile(MODEL, 'quick').respondent.id);
  });

  it('writes nothing before its first change', () => {
    const library = new FakeLibrary();
    const assessment = new Assessment(MODEL, emptyFile(MODEL, 'quick'), library, conflictTitle);
    expect([assessment.id, assessment.saveState, assessment.keeps]).toEqual([null, 'never', true]);
    expect(library.puts).toEqual([]);
  });
});

describe('a change', () => {
  it('is taken over at once and then written, under an id of its own', async () => {
    const library = new FakeLibrary();
    const assessment = openedWith({ library });
    assessment.answer(withLevel(assessment.file.answers, first, 3));
    expect(assessment.file.answers).toEqual({ [first]: { level: 3 } });
    expect(assessment.file.updated).toBe('2026-11-21T18:40:07Z');
    expect(assessment.saveState).toBe('saving');
    expect(assessment.id).toMatch(id);
    await settled();
    expect(library.puts).toEqual([{ id: assessment.id, rev: 0, file: assessment.file }]);
    expect([assessment.saveState, assessment.savedAt]).toEqual(['saved', new Date()]);
  });

  it('goes on from the revision that was written last', async () => {
    const library = new FakeLibrary();
    const assessment = openedWith({ library });
    for (const level of [1, 2, 3] as const) {
      assessment.answer(withLevel(assessment.file.answers, first, level));
      await settled();
    }
    expect(library.puts.map(({ rev }) => rev)).toEqual([0, 1, 2]);
    expect(new Set(library.puts.map((put) => put.id)).size).toBe(1);
  });

  it('goes on from what was saved when it is opened again', async () => {
    const library = new FakeLibrary();
    const saved = { id: 'K3J9XQ2A', rev: 7, file: fileOf('33', { updated: '2026-11-20T08:00:00Z' }) };
    const assessment = new Assessment(MODEL, saved.file, library, conflictTitle, saved);
    expect([assessment.id, assessment.saveState]).toEqual(['K3J9XQ2A', 'saved']);
    expect(assessment.savedAt).toEqual(new Date('2026-11-20T08:00:00Z'));
    assessment.change({ title: 'Narvan' });
    await settled();
    expect(library.puts).toEqual([{ id: 'K3J9XQ2A', rev: 7, file: assessment.file }]);
  });

  it('counts in what was answered and in what is left', () => {
    const assessment = openedWith({ mode: 'quick' });
    assessment.answer({ [first]: { level: 3 }, 'strategy.review': { state: 'unknown' } });
    expect(assessment.progress.total).toEqual({ answered: 2, unknown: 1, notApplicable: 0, left: 10 });
    expect([first, second].map((item) => assessment.isAnswered(item))).toEqual([true, false]);
    expect(assessment.itemsOf('strategy')).toEqual([first, 'strategy.review']);
  });

  it('keeps the answers when a quick assessment becomes a full one', async () => {
    const library = new FakeLibrary();
    const assessment = openedWith({ library, mode: 'quick', answers: { [first]: { level: 3, note: 'kept' } } });
    assessment.change({ mode: 'full' });
    await settled();
    expect(assessment.progress.total).toEqual({ answered: 1, unknown: 0, notApplicable: 0, left: 23 });
    expect(assessment.itemsOf('strategy')).toHaveLength(4);
    expect(library.puts[0]?.file).toMatchObject({ mode: 'full', answers: { [first]: { level: 3, note: 'kept' } } });
  });

  it('takes the title out without touching anything else', async () => {
    const library = new FakeLibrary();
    const assessment = openedWith({ library, title: 'Narvan', answers: { [first]: { level: 2 } } });
    assessment.setTitle('');
    await settled();
    expect(library.puts[0]?.file).not.toHaveProperty('title');
    expect(library.puts[0]?.file.answers).toEqual({ [first]: { level: 2 } });
  });
});

describe('several changes', () => {
  it('are written in turn, one at a time, and of those that wait only the last', async () => {
    const library = new FakeLibrary();
    const assessment = openedWith({ library });
    const release = library.hold();
    assessment.answer(withLevel({}, first, 1));
    // on its way once the page has shown it
    await settled();
    for (const level of [2, 3, 4] as const) assessment.answer(withLevel(assessment.file.answers, first, level));
    await settled();
    expect(library.puts).toHaveLength(1);
    release();
    await settled();
    expect(library.puts.map(({ rev, file }) => [rev, file.answers[first]?.level])).toEqual([
      [0, 1],
      [1, 4],
    ]);
  });

  it('are not called saved as long as one of them is on its way', async () => {
    const library = new FakeLibrary();
    const assessment = openedWith({ library });
    const [releaseFirst, releaseSecond] = [library.hold(), library.hold()];
    assessment.answer(withLevel(assessment.file.answers, first, 1));
    await settled();
    assessment.answer(withLevel(assessment.file.answers, first, 2));
    releaseFirst();
    await settled();
    expect(assessment.saveState).toBe('saving');
    releaseSecond();
    await settled();
    expect(assessment.saveState).toBe('saved');
  });
});

describe('what cannot be kept', () => {
  it.each(['memory', 'full'] as const)('is said to be in memory only: %s', async (plan) => {
    const library = new FakeLibrary();
    library.plans.push(plan);
    const assessment = openedWith({ library });
    assessment.answer(withLevel({}, first, 3));
    await settled();
    expect(assessment.saveState).toBe(plan);
    expect(assessment.file.answers).toEqual({ [first]: { level: 3 } });
  });

  it('is said to be saved again once there is room', async () => {
    const library = new FakeLibrary();
    library.plans.push('full');
    const assessment = openedWith({ library });
    assessment.answer(withLevel({}, first, 3));
    await settled();
    assessment.answer(withLevel({}, first, 4));
    await settled();
    expect(assessment.saveState).toBe('saved');
  });

  it('is said not to be saved when the library breaks, and the next change is saved', async () => {
    const library = new FakeLibrary();
    library.plans.push('broken');
    const assessment = openedWith({ library });
    assessment.answer(withLevel({}, first, 3));
    await settled();
    expect(assessment.saveState).toBe('memory');
    assessment.answer(withLevel({}, first, 4));
    await settled();
    expect([assessment.saveState, library.puts.at(-1)?.file.answers]).toEqual(['saved', { [first]: { level: 4 } }]);
  });

  it('is known from the start where the device keeps nothing', () => {
    const library = new FakeLibrary();
    library.kept = false;
    const saved = { id: 'K3J9XQ2A', rev: 1, file: fileOf('3') };
    expect(new Assessment(MODEL, saved.file, library, conflictTitle, saved).saveState).toBe('memory');
  });
});

describe('a change that would break a limit', () => {
  const tooLong = 'x'.repeat(20_001);

  it('is refused with its fault, and the file stays as it was', () => {
    const library = new FakeLibrary();
    const assessment = openedWith({ library, answers: { [first]: { level: 2, note: 'kept' } } });
    const before = assessment.file;
    assessment.answer(withNote(assessment.file.answers, first, tooLong));
    expect(assessment.file).toBe(before);
    expect(library.puts).toEqual([]);
    expect(assessment.refused).toEqual({
      path: `answers.${first}.note`,
      problem: { kind: 'too-long', limit: 20_000, length: 20_001 },
    });
  });

  it('is refused where all together grows too large for a file', () => {
    const assessment = openedWith();
    const note = 'م'.repeat(19_000);
    for (const { id: item } of MODEL.disciplines.flatMap(({ items }) => items)) {
      assessment.answer(withNote(assessment.file.answers, item, note));
    }
    expect(assessment.refused?.problem.kind).toBe('too-large');
    expect(readAnswersFile(writeFile(assessment.file), MODEL).ok).toBe(true);
  });

  it('is forgotten with the next change that fits', async () => {
    const library = new FakeLibrary();
    const assessment = openedWith({ library });
    assessment.change({ title: 'x'.repeat(201) });
    expect(assessment.refused?.path).toBe('title');
    assessment.change({ title: 'x'.repeat(200) });
    await settled();
    expect(assessment.refused).toBeNull();
    expect(library.puts).toHaveLength(1);
  });
});

describe('when another tab has changed the same assessment', () => {
  /** An assessment of which another tab has written revision 4, and a change here that is based on revision 3. */
  async function clash(title: string | undefined): Promise<{ library: FakeLibrary; assessment: Assessment }> {
    const library = new FakeLibrary();
    library.plans.push('conflict');
    const file = fileOf('33', title === undefined ? {} : { title });
    const saved = { id: 'K3J9XQ2A', rev: 3, file };
    const assessment = new Assessment(MODEL, saved.file, library, conflictTitle, saved);
    assessment.answer(withLevel(assessment.file.answers, first, 5));
    await settled();
    return { library, assessment };
  }

  it('keeps both: this tab’s version becomes an assessment of its own', async () => {
    const { library, assessment } = await clash('Narvan');
    expect(library.puts.map(({ rev }) => rev)).toEqual([3, 0]);
    expect(library.puts[1]?.id).toBe(assessment.id);
    expect(assessment.id).toMatch(id);
    expect(assessment.id).not.toBe('K3J9XQ2A');
    expect(assessment.saveState).toBe('saved');
    expect(assessment.file.answers).toEqual({ [first]: { level: 5 }, [second]: { level: 3 } });
  });

  it('names the new one and says so', async () => {
    const { library, assessment } = await clash('Narvan');
    expect(assessment.conflict).toBe('Narvan (this tab)');
    expect(library.puts[1]?.file.title).toBe('Narvan (this tab)');
  });

  it('names it even where there was no title', async () => {
    const { assessment } = await clash(undefined);
    expect(assessment.file.title).toBe(conflictTitle(''));
  });

  it('makes it another person, so that the two never count as one', async () => {
    const { library } = await clash('Narvan');
    const [before, after] = library.puts.map(({ file }) => file.respondent.id);
    expect(after).toMatch(id);
    expect(after).not.toBe(before);
  });

  it('goes on with the new one', async () => {
    const { library, assessment } = await clash('Narvan');
    assessment.answer(withLevel(assessment.file.answers, second, 4));
    await settled();
    expect(library.puts[2]).toMatchObject({ id: assessment.id, rev: 1 });
  });

  it('loses nothing that is answered while it finds out', async () => {
    const library = new FakeLibrary();
    library.plans.push('conflict');
    const release = library.hold();
    const saved = { id: 'K3J9XQ2A', rev: 3, file: fileOf('') };
    const assessment = new Assessment(MODEL, saved.file, library, conflictTitle, saved);
    assessment.answer(withLevel(assessment.file.answers, first, 1));
    assessment.answer(withLevel(assessment.file.answers, second, 2));
    release();
    await settled();
    expect(library.puts[1]?.file.answers).toEqual({ [first]: { level: 1 }, [second]: { level: 2 } });
  });
});

describe('what is only looked at', () => {
  it('is never saved, whatever is changed', () => {
    const assessment = openedWith({ library: null });
    assessment.answer(withLevel({}, first, 3));
    expect([assessment.keeps, assessment.id, assessment.saveState]).toEqual([false, null, 'never']);
    expect(assessment.file.answers).toEqual({ [first]: { level: 3 } });
  });
});
