import { describe, expect, it } from 'vitest';
import type { AnswersFile, Group } from './answers.ts';
import { gather } from './people.ts';
import { answersOf, MODEL, person } from './testKit.ts';

const within = { model: MODEL.id, mode: 'full' } as const;
const EARLY = '2026-11-21T09:59:59Z';
const LATE = '2026-11-21T10:00:00Z';

function file(id: string, text: string, rest: Partial<AnswersFile> = {}, group: Group = 'none'): AnswersFile {
  return person(answersOf(text), { respondent: { id, group }, ...rest });
}

/** What `gather` makes of files in any order: it must be the same, the places in an error aside. */
function inEveryOrder(files: readonly AnswersFile[]): ReturnType<typeof gather> {
  const result = gather(files, within);
  const turned = files.map((_, start) => [...files.slice(start), ...files.slice(0, start)]);
  for (const others of turned.flatMap((turn) => [turn, [...turn].reverse()])) {
    const again = gather(others, within);
    if (result.ok || again.ok) expect(again).toEqual(result);
    else expect({ ...again.error, files: [] }).toEqual({ ...result.error, files: [] });
  }
  return result;
}

describe('people', () => {
  it('stand once each, in the order of their ids', () => {
    const files = [file('B', '1'), file('C', '2'), file('A', '3')];
    expect(inEveryOrder(files)).toEqual({
      ok: true,
      people: [file('A', '3'), file('B', '1'), file('C', '2')],
    });
  });

  it('may be nobody', () => {
    expect(gather([], within)).toEqual({ ok: true, people: [] });
  });

  it('stand with their latest file, whatever it lacks or changes', () => {
    const early = file('A', '3333', { updated: EARLY, title: 'much more' }, 'front');
    const late = file('A', '1', { updated: LATE });
    expect(inEveryOrder([early, late])).toEqual({ ok: true, people: [late] });
  });

  it('do not fail over earlier files that disagree', () => {
    const earlier = [file('A', '3', { updated: EARLY }), file('A', '4', { updated: EARLY })];
    const late = file('A', '5', { updated: LATE });
    expect(inEveryOrder([...earlier, late])).toEqual({ ok: true, people: [late] });
  });

  it('stand with the fuller of two files of one moment: a file beats its own code', () => {
    const code = file('A', '33?-');
    const full = { ...code, title: 'shop' };
    expect(inEveryOrder([code, full])).toEqual({ ok: true, people: [full] });
    const withNote = { ...code, answers: { ...code.answers, 'culture.training': { note: 'ask Sara' } } };
    expect(inEveryOrder([code, withNote])).toEqual({ ok: true, people: [withNote] });
  });

  it('count values at every depth', () => {
    const base = file('A', '');
    const shallow = { ...base, answers: { 'strategy.owner': { level: 3, note: 'n', target: 4 } } } as const;
    const deep = {
      ...base,
      answers: { 'strategy.owner': { level: 3, evidence: [{ text: 't', date: '2026-10-01' }] } },
    } as const;
    expect(inEveryOrder([shallow, deep])).toEqual({ ok: true, people: [deep] });
  });

  it('stand with the reason where the code has none', () => {
    const code = file('A', '333-');
    const own = {
      ...code,
      answers: { ...code.answers, 'strategy.review': { state: 'not-applicable', reason: 'no such thing' } },
    } as const;
    expect(inEveryOrder([code, own])).toEqual({ ok: true, people: [own] });
  });

  it('may send the same file twice, its keys in any order', () => {
    const one = file('A', '3?-4', { title: 'shop' });
    const same = Object.fromEntries(Object.entries(one).reverse()) as unknown as AnswersFile;
    expect(inEveryOrder([one, same])).toEqual({ ok: true, people: [one] });
  });

  it('may send three files of one moment, of which the fullest stands', () => {
    const files = [file('A', '3'), file('A', '3', { title: 't' }), file('A', '3', { title: 't', round: '9PMJKZ2Q' })];
    expect(inEveryOrder(files)).toEqual({ ok: true, people: files.slice(2) });
  });
});

describe('files of one person and one moment', () => {
  it('disagree on levels and states, items named in order', () => {
    const files = [file('B', '1'), file('A', '333?.'), file('A', '3?3.3', { title: 'fuller, but no matter' })];
    expect(inEveryOrder(files)).toMatchObject({ ok: false });
    expect(gather(files, within)).toEqual({
      ok: false,
      error: {
        kind: 'disagreeing-files',
        respondent: 'A',
        field: 'answers',
        items: ['strategy.owner', 'strategy.review', 'understanding.expectations'],
        files: [1, 2],
      },
    });
  });

  it('disagree if one says nothing where the other gives a level, but not over a note alone', () => {
    const base = file('A', '3');
    const noted = { ...base, answers: { ...base.answers, 'strategy.owner': { note: 'n' } } };
    expect(gather([base, noted], within)).toEqual({ ok: true, people: [noted] });
    expect(gather([base, file('A', '31')], within)).toMatchObject({
      error: { field: 'answers', items: ['strategy.owner'] },
    });
  });

  it('disagree on unknown and not applicable', () => {
    expect(gather([file('A', '?'), file('A', '-')], within)).toMatchObject({
      error: { field: 'answers', items: ['strategy.definition'] },
    });
  });

  it('disagree on the group, before anything else', () => {
    const files = [file('A', '3', {}, 'front'), file('A', '4', {}, 'middle')];
    expect(inEveryOrder(files)).toEqual({
      ok: false,
      error: { kind: 'disagreeing-files', respondent: 'A', field: 'group', items: [], files: [0, 1] },
    });
  });

  it('disagree on the rest if the fullest are equally full', () => {
    const files = [file('A', '3', { title: 'one' }), file('A', '3'), file('A', '3', { title: 'other' })];
    expect(inEveryOrder(files)).toMatchObject({ ok: false });
    expect(gather(files, within)).toEqual({
      ok: false,
      error: { kind: 'disagreeing-files', respondent: 'A', field: 'rest', items: [], files: [0, 1, 2] },
    });
  });

  it('disagree on the rest if each has what the other lacks', () => {
    const base = file('A', '33');
    const one = { ...base, answers: { ...base.answers, 'strategy.owner': { level: 3, target: 4 } } } as const;
    const other = {
      ...base,
      answers: { ...base.answers, 'strategy.owner': { level: 3, note: 'n' } },
    } as const;
    expect(inEveryOrder([one, other])).toMatchObject({ ok: false, error: { field: 'rest' } });
  });

  it('disagree on the rest if each has a reason that the other lacks', () => {
    const base = file('A', '');
    const reasons = (first: string | null, second: string | null): AnswersFile => ({
      ...base,
      answers: {
        'strategy.owner': { state: 'not-applicable', reason: first },
        'strategy.review': { state: 'not-applicable', reason: second },
      },
    });
    expect(inEveryOrder([reasons('r', null), reasons(null, 'r')])).toMatchObject({
      ok: false,
      error: { field: 'rest' },
    });
    expect(inEveryOrder([reasons('r', null), reasons(null, 'r'), reasons('r', 'r')])).toEqual({
      ok: true,
      people: [reasons('r', 'r')],
    });
  });

  it('fail for the first person in the order of ids', () => {
    const files = [file('C', '1'), file('C', '2'), file('B', '1'), file('B', '2'), file('A', '1')];
    expect(inEveryOrder(files)).toMatchObject({ error: { respondent: 'B' } });
  });
});

describe('files that do not belong together', () => {
  it('are of another model', () => {
    const other = file('B', '1', { model: 'cx-maturity@2', mode: 'quick', round: '9PMJKZ2Q' });
    expect(inEveryOrder([file('A', '1'), other])).toEqual({
      ok: false,
      error: {
        kind: 'different-files',
        field: 'model',
        found: ['cx-maturity@1', 'cx-maturity@2'],
        files: [1],
      },
    });
  });

  it('are of another mode', () => {
    const files = [file('A', '1', { mode: 'quick' }), file('B', '1'), file('C', '1', { mode: 'quick' })];
    expect(inEveryOrder(files)).toEqual({
      ok: false,
      error: { kind: 'different-files', field: 'mode', found: ['full', 'quick'], files: [0, 2] },
    });
  });

  it('are of another round than the first with one', () => {
    const files = [
      file('A', '1'),
      file('B', '1', { round: 'ZZZZZZZZ' }),
      file('C', '1', { round: '9PMJKZ2Q' }),
      file('D', '1', { round: 'ZZZZZZZZ' }),
    ];
    expect(inEveryOrder(files)).toMatchObject({ ok: false });
    expect(gather(files, within)).toEqual({
      ok: false,
      error: { kind: 'different-files', field: 'round', found: ['9PMJKZ2Q', 'ZZZZZZZZ'], files: [2] },
    });
  });

  it('are of another round than was asked for', () => {
    const files = [file('A', '1', { round: 'ZZZZZZZZ' }), file('B', '1')];
    expect(gather(files, { ...within, round: '9PMJKZ2Q' })).toEqual({
      ok: false,
      error: { kind: 'different-files', field: 'round', found: ['9PMJKZ2Q', 'ZZZZZZZZ'], files: [0] },
    });
  });

  it('fail even where a later file replaces them', () => {
    const files = [file('A', '1', { updated: EARLY, mode: 'quick' }), file('A', '1', { updated: LATE })];
    expect(inEveryOrder(files)).toMatchObject({ ok: false, error: { kind: 'different-files' } });
  });
});

describe('a file without a round', () => {
  it('goes with any one round', () => {
    const files = [file('A', '1'), file('B', '1', { round: '9PMJKZ2Q' }), file('C', '1', { round: '9PMJKZ2Q' })];
    expect(inEveryOrder(files)).toEqual({ ok: true, people: files });
    expect(gather(files, { ...within, round: '9PMJKZ2Q' })).toEqual({ ok: true, people: files });
    expect(gather([file('A', '1')], { ...within, round: '9PMJKZ2Q' })).toMatchObject({ ok: true });
  });
});
