import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backupState, mayErase, noteBackup, noteSaved } from './backup.ts';
import { openStore } from './store.ts';
import type { DocumentStore } from './store.ts';

const kept = new Map<string, string>();
let at = '2026-11-01T08:00:00Z';
let store: DocumentStore;

beforeEach(async () => {
  kept.clear();
  at = '2026-11-01T08:00:00Z';
  store = await openStore({ now: () => at });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await store.close();
});

async function write(id: string, times: number): Promise<void> {
  for (let done = 0; done < times; done += 1) {
    const rev = (await store.get(id))?.rev ?? 0;
    await store.put({ id, kind: 'note', schema: 1, body: { done: `${at} ${String(done)}` }, rev });
  }
}

async function state(now: string, erasing = false) {
  return backupState(store, await store.all(), now, erasing);
}

describe('a reminder', () => {
  it('is not due where there is nothing', async () => {
    expect(await state(at)).toEqual({ at: null, changes: 0, days: 0, due: false, erasing: false });
  });

  it('is due after ten changes, over all documents', async () => {
    await write('A', 5);
    await write('B', 4);
    expect(await state(at)).toMatchObject({ changes: 9, due: false });
    await write('B', 1);
    expect(await state(at)).toMatchObject({ changes: 10, due: true });
  });

  it('is due a week after the oldest change that is in no file', async () => {
    await write('A', 1);
    at = '2026-11-05T08:00:00Z';
    await write('A', 1);
    expect(await state('2026-11-08T07:59:59Z')).toMatchObject({ days: 6, due: false });
    expect(await state('2026-11-08T08:00:00Z')).toMatchObject({ days: 7, due: true });
  });

  it('is over once everything is saved, and counts from there', async () => {
    await write('A', 12);
    noteBackup(await store.all(), at);
    expect(await state('2026-12-24T08:00:00Z')).toMatchObject({ at, changes: 0, due: false });
    at = '2026-12-24T08:00:00Z';
    await write('A', 2);
    expect(await state('2026-12-25T08:00:00Z')).toMatchObject({ changes: 2, days: 1, due: false });
    expect(await state('2026-12-31T08:00:00Z')).toMatchObject({ days: 7, due: true });
  });

  it('knows of a document that was saved by itself', async () => {
    await write('A', 6);
    await write('B', 6);
    const saved = await store.get('A');
    if (saved !== null) noteSaved(saved);
    expect(await state(at)).toMatchObject({ at: null, changes: 6, due: false });
  });

  it('comes sooner where the browser erases after seven days', async () => {
    await write('A', 2);
    expect(await state(at, true)).toMatchObject({ due: false, erasing: true });
    expect(await state('2026-11-02T08:00:00Z', true)).toMatchObject({ days: 1, due: true });
    await write('A', 1);
    expect(await state(at, true)).toMatchObject({ changes: 3, due: true });
  });

  it.each(['', '{', '[]', '{"at":1,"revs":{}}', '{"at":null,"revs":{"A":"x"}}', '{"at":null,"revs":{},"x":1}'])(
    'takes %s for no backup',
    async (text) => {
      kept.set('cx-backup', text);
      await write('A', 10);
      expect(await state(at)).toMatchObject({ at: null, changes: 10, due: true });
    },
  );

  it('comes again where storage is refused', async () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('no', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    await write('A', 10);
    noteBackup(await store.all(), at);
    expect(await state(at)).toMatchObject({ due: true });
  });
});

describe('mayErase', () => {
  const safari = { vendor: 'Apple Computer, Inc.' };
  const window = (standalone: boolean): void => {
    vi.stubGlobal('matchMedia', () => ({ matches: standalone }));
  };

  it('is Safari, unless it is installed or has promised', async () => {
    window(false);
    vi.stubGlobal('navigator', { ...safari, storage: { persisted: () => Promise.resolve(false) } });
    expect(await mayErase()).toBe(true);
    vi.stubGlobal('navigator', { ...safari, storage: { persisted: () => Promise.resolve(true) } });
    expect(await mayErase()).toBe(false);
    vi.stubGlobal('navigator', { ...safari });
    expect(await mayErase()).toBe(true);
    window(true);
    expect(await mayErase()).toBe(false);
    window(false);
    vi.stubGlobal('navigator', { vendor: 'Google Inc.', storage: { persisted: () => Promise.resolve(false) } });
    expect(await mayErase()).toBe(false);
  });
});
