import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { MODEL } from '../domain/maturity/testKit.ts';
import { answersFile, anyDocuments } from './files/testKit.ts';
import { choicesFor, comparedWith, keepCopy, restoreChosen } from './restore.ts';
import type { Choice, Incoming } from './restore.ts';
import { openStore } from './store.ts';
import type { DocumentStore, StoredDocument } from './store.ts';

const stores: DocumentStore[] = [];
afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

async function storeWith(documents: readonly StoredDocument[] = []): Promise<DocumentStore> {
  const store = await openStore({ now: () => '2026-11-22T08:00:00Z' });
  stores.push(store);
  for (const { id, kind, schema, body } of documents) await store.put({ id, kind, schema, body, rev: 0 });
  return store;
}

function document(id: string, updated: string, level = 3, rest: Partial<StoredDocument> = {}): StoredDocument {
  const body = answersFile({ updated, title: id, answers: { 'strategy.owner': { level } } });
  return { id, kind: 'maturity-answers', schema: 1, rev: 4, updatedAt: updated, body, ...rest };
}

const early = '2026-11-01T08:00:00Z';
const late = '2026-11-20T08:00:00Z';
let made = 0;
const copy = {
  model: MODEL,
  newId: () => {
    made += 1;
    return `C0PY${String(made).padStart(4, '0')}`;
  },
  titled: (title: string | null) => `${title ?? ''} (copy)`,
};

describe('comparedWith', () => {
  it('tells new, newer, older and same apart, whatever the order of keys', () => {
    const here = [document('AAAAAAA1', early), document('AAAAAAA2', late), document('AAAAAAA3', early)];
    const shuffled = Object.fromEntries(Object.entries(here[2]?.body ?? {}).reverse());
    const file = [
      document('AAAAAAA0', early),
      document('AAAAAAA1', late, 4),
      document('AAAAAAA2', early, 4),
      document('AAAAAAA3', early, 3, { body: shuffled, rev: 99 }),
      document('AAAAAAA4', early, 3, { schema: 2 }),
      document('AAAAAAA5', early, 3, { kind: 'journey' }),
    ];
    const standings = comparedWith(file, here, []).map(({ standing }) => standing);
    expect(standings).toEqual(['new', 'newer', 'older', 'same', 'unknown', 'unknown']);
  });

  it('leaves what a newer release has written here', () => {
    const [one] = comparedWith([document('AAAAAAA1', late)], [document('AAAAAAA1', early, 3, { schema: 2 })], []);
    expect(one?.standing).toBe('unknown');
    expect(one === undefined ? [] : choicesFor(one)).toEqual(['leave']);
  });

  it('never offers to put one kind over another', () => {
    const round = document('AAAAAAA1', early, 3, { kind: 'maturity-round' });
    const [one] = comparedWith([document('AAAAAAA1', late)], [round], []);
    expect(one === undefined ? [] : choicesFor(one)).toEqual(['both', 'leave']);
  });
});

async function restored(store: DocumentStore, file: readonly StoredDocument[], choice: Choice): Promise<number> {
  const incoming = comparedWith(file, await store.all(), await store.bin());
  return restoreChosen(
    store,
    incoming.map((one) => [one, choice] as const),
    copy,
  );
}

describe('restoreChosen', () => {
  it('brings everything back on an empty device, and then all of it is the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocuments, async (documents) => {
        const store = await storeWith();
        expect(await restored(store, documents, 'put')).toBe(documents.length);
        const again = comparedWith(documents, await store.all(), []);
        expect(again.every(({ standing }) => standing === 'same')).toBe(true);
        await store.close();
      }),
      { numRuns: 40 },
    );
  });

  it('puts the newer over the older, which stays among the revisions', async () => {
    const store = await storeWith([document('AAAAAAA1', early)]);
    expect(await restored(store, [document('AAAAAAA1', late, 5)], 'put')).toBe(1);
    expect(await store.get('AAAAAAA1')).toMatchObject({ rev: 2, body: { updated: late } });
    expect((await store.revisions('AAAAAAA1')).map(({ body }) => (body as { updated: string }).updated)).toEqual([
      early,
      late,
    ]);
  });

  it('keeps both, as two that never count as one', async () => {
    const store = await storeWith([document('AAAAAAA1', early)]);
    await restored(store, [document('AAAAAAA1', late, 5)], 'both');
    const all = await store.all();
    expect(all).toHaveLength(2);
    const other = all.find(({ id }) => id !== 'AAAAAAA1');
    expect(other?.body).toMatchObject({ title: 'AAAAAAA1 (copy)', answers: { 'strategy.owner': { level: 5 } } });
    const people = all.map(({ body }) => (body as { respondent: { id: string } }).respondent.id);
    expect(new Set(people).size).toBe(2);
  });

  it('leaves what was to be left, and what cannot be chosen', async () => {
    const store = await storeWith([document('AAAAAAA1', early)]);
    const before = await store.all();
    expect(await restored(store, [document('AAAAAAA1', late, 5)], 'leave')).toBe(0);
    expect(await restored(store, [document('AAAAAAA1', early)], 'put')).toBe(0);
    expect(await restored(store, [document('AAAAAAA9', late, 5, { schema: 7 })], 'put')).toBe(0);
    expect(await store.all()).toEqual(before);
  });

  it('brings out of the bin what is there, with its past', async () => {
    const store = await storeWith([document('AAAAAAA1', early)]);
    await store.remove('AAAAAAA1');
    const [one] = comparedWith([document('AAAAAAA1', late, 5)], await store.all(), await store.bin());
    expect([one?.standing, one?.binned?.id]).toEqual(['new', 'AAAAAAA1']);
    await restored(store, [document('AAAAAAA1', late, 5)], 'put');
    expect(await store.bin()).toEqual([]);
    expect(await store.revisions('AAAAAAA1')).toHaveLength(2);
  });

  it('makes a copy of what another tab changed between the preview and the choice', async () => {
    const store = await storeWith([document('AAAAAAA1', early)]);
    const incoming: readonly Incoming[] = comparedWith([document('AAAAAAA1', late, 5)], await store.all(), []);
    await store.put({ ...document('AAAAAAA1', early, 1), rev: 1 });
    expect(
      await restoreChosen(
        store,
        incoming.map((one) => [one, 'put'] as const),
        copy,
      ),
    ).toBe(1);
    expect(await store.get('AAAAAAA1')).toMatchObject({ body: { answers: { 'strategy.owner': { level: 1 } } } });
    expect(await store.all()).toHaveLength(2);
  });
});

describe('keepCopy', () => {
  it('makes none of what cannot be read', async () => {
    const store = await storeWith();
    const broken = document('AAAAAAA1', early, 3, { body: { broken: true } });
    expect(await keepCopy(store, broken, copy)).toBeNull();
    expect(await keepCopy(store, { ...broken, kind: 'journey' }, copy)).toBeNull();
    expect(await store.all()).toEqual([]);
  });
});
