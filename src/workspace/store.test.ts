/** The store where there is no IndexedDB and no localStorage: Node has neither. With them: store.browser.test.ts. */
import { afterEach, describe, expect, it } from 'vitest';
import { openStore } from './store.ts';
import type { DocumentStore } from './store.ts';

const opened: DocumentStore[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
});

async function open(): Promise<DocumentStore> {
  let seconds = 0;
  const store = await openStore({
    now: () => {
      seconds += 1;
      return `2026-11-21T18:40:${String(seconds).padStart(2, '0')}Z`;
    },
  });
  opened.push(store);
  return store;
}

function draft(id: string, rev = 0, body: unknown = { text: id }): Parameters<DocumentStore['put']>[0] {
  return { id, kind: 'note', schema: 1, rev, body };
}

describe('a store without a device', () => {
  it('says so', async () => {
    const store = await open();
    expect([store.state, store.reason]).toEqual(['memory', 'refused']);
  });

  it('keeps documents all the same, latest first', async () => {
    const store = await open();
    const first = await store.put(draft('A'));
    expect(first).toEqual({ ok: true, value: { ...draft('A'), rev: 1, updatedAt: '2026-11-21T18:40:01Z' } });
    await store.put(draft('B'));
    await store.put({ ...draft('C'), kind: 'other' });
    await store.put(draft('A', 1, { text: 'again' }));
    expect((await store.list('note')).map(({ id, rev }) => [id, rev])).toEqual([
      ['A', 2],
      ['B', 1],
    ]);
    expect(await store.get('A')).toMatchObject({ rev: 2, body: { text: 'again' } });
    expect(await store.get('nothing')).toBeNull();
  });

  it('refuses a writer who has not seen the newest', async () => {
    const store = await open();
    await store.put(draft('A'));
    await store.put(draft('A', 1, 'second'));
    expect(await store.put(draft('A', 1, 'late'))).toMatchObject({
      ok: false,
      fault: { kind: 'conflict', found: { rev: 2, body: 'second' } },
    });
    expect(await store.get('A')).toMatchObject({ rev: 2, body: 'second' });
  });

  it('removes, and brings back with all revisions', async () => {
    const store = await open();
    await store.put(draft('A', 0, 'first'));
    const second = await store.put(draft('A', 1, 'second'));
    if (!second.ok) throw new Error('not written');
    await store.remove('A');
    expect(await store.get('A')).toBeNull();
    expect(await store.revisions('A')).toEqual([]);
    expect(await store.restore(second.value)).toEqual(second);
    expect((await store.revisions('A')).map(({ body }) => body)).toEqual(['first', 'second']);
    expect(await store.restore(second.value)).toMatchObject({ ok: false, fault: { kind: 'conflict' } });
  });

  it('keeps the last 20 bodies', async () => {
    const store = await open();
    for (let rev = 0; rev < 23; rev += 1) await store.put(draft('A', rev, rev));
    expect((await store.revisions('A')).map(({ body }) => body)).toEqual(Array.from({ length: 20 }, (_, n) => n + 3));
  });

  it('keeps a copy: what the writer changes afterwards stays out', async () => {
    const store = await open();
    const body = { list: [1] };
    await store.put(draft('A', 0, body));
    body.list.push(2);
    expect(await store.get('A')).toMatchObject({ body: { list: [1] } });
  });

  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  it.each<[string, Parameters<DocumentStore['put']>[0]]>([
    ['a body that goes in circles', draft('A', 0, circle)],
    ['a body that is nothing', { ...draft('A'), body: undefined }],
    ['a big integer', draft('A', 0, 1n)],
    ['an empty id', draft('')],
    ['a revision below 0', draft('A', -1)],
    ['half a revision', draft('A', 0.5)],
  ])('refuses %s', async (_, bad) => {
    const store = await open();
    expect(await store.put(bad)).toEqual({ ok: false, fault: { kind: 'not-storable' } });
    expect(await store.list('note')).toEqual([]);
  });

  it('takes one write after the other, however they are called', async () => {
    const store = await open();
    const results = await Promise.all([
      store.put(draft('A')),
      store.put(draft('A', 1, 2)),
      store.put(draft('A', 2, 3)),
    ]);
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(await store.get('A')).toMatchObject({ rev: 3, body: 3 });
  });
});
