/** The store on a real device: IndexedDB, localStorage and BroadcastChannel of a browser. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { openStore } from './store.ts';
import type { Change, DocumentStore, StoredDocument, StoreOptions } from './store.ts';

const NAME = 'cx-compass';
const MIRROR = 'cx-mirror';
const stores: DocumentStore[] = [];
const uncaught: unknown[] = [];

function note(event: PromiseRejectionEvent | ErrorEvent): void {
  uncaught.push('reason' in event ? event.reason : event.error);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error(request.error?.name));
    };
  });
}

beforeEach(async () => {
  localStorage.clear();
  await settled(indexedDB.deleteDatabase(NAME));
  window.addEventListener('unhandledrejection', note);
  window.addEventListener('error', note);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(stores.splice(0).map((store) => store.close()));
  window.removeEventListener('unhandledrejection', note);
  window.removeEventListener('error', note);
  expect(uncaught.splice(0)).toEqual([]);
});

async function open(options: StoreOptions = {}): Promise<DocumentStore> {
  const store = await openStore(options);
  stores.push(store);
  return store;
}

type Draft = Parameters<DocumentStore['put']>[0];

function draft(id: string, rev = 0, body: unknown = { text: id }): Draft {
  return { id, kind: 'note', schema: 1, rev, body };
}

async function put(store: DocumentStore, ...args: Parameters<typeof draft>): Promise<StoredDocument> {
  const result = await store.put(draft(...args));
  if (!result.ok) throw new Error(result.fault.kind);
  return result.value;
}

/** The database as it is, without our code; at a version of its own if one is given. */
async function raw(version?: number): Promise<IDBDatabase> {
  return settled(indexedDB.open(NAME, version));
}

async function rawRecords(): Promise<unknown[]> {
  const database = await raw();
  const records: unknown[] = await settled(database.transaction('documents').objectStore('documents').getAll());
  database.close();
  return records;
}

async function putRaw(record: unknown): Promise<void> {
  const database = await raw();
  await settled(database.transaction('documents', 'readwrite').objectStore('documents').put(record));
  database.close();
}

/** Puts something in the place of every write; `write` does what the browser would have done. */
function onWrite(
  work: (
    store: IDBObjectStore,
    value: unknown,
    write: (value: unknown) => IDBRequest<IDBValidKey>,
  ) => IDBRequest<IDBValidKey>,
): void {
  const real = vi.fn(Reflect.get(IDBObjectStore.prototype, 'put') as (value: unknown) => IDBRequest<IDBValidKey>);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown) {
    return work(this, value, (changed) => real.call(this, changed));
  });
}

/** Does something with the connection before every transaction. */
function beforeTransactions(work: (connection: IDBDatabase) => void): void {
  const real = vi.fn<IDBDatabase['transaction']>(Reflect.get(IDBDatabase.prototype, 'transaction'));
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    work(this);
    return real.apply(this, args);
  });
}

/** Makes every write fail as a full disk does. */
function fillDisk(): void {
  onWrite(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
}

function mirrorOf(document: Partial<StoredDocument>): void {
  const whole = { kind: 'note', schema: 1, updatedAt: '2026-11-21T18:40:00Z', body: 'mirrored', ...document };
  localStorage.setItem(MIRROR, JSON.stringify(whole));
}

describe('on the device', () => {
  it('keeps documents from one page to the next', async () => {
    const first = await open({ now: () => '2026-11-21T18:40:00Z' });
    expect([first.state, first.reason]).toEqual(['device', null]);
    const written = await put(first, 'A');
    await first.close();
    const second = await open();
    expect(await second.get('A')).toEqual(written);
    expect(written).toEqual({ ...draft('A'), rev: 1, updatedAt: '2026-11-21T18:40:00Z' });
    expect(await second.get('B')).toBeNull();
  });

  it('lists a kind, latest first', async () => {
    let second = 0;
    const store = await open({
      now: () => {
        second += 1;
        return `2026-11-21T18:40:0${String(second)}Z`;
      },
    });
    await put(store, 'A');
    await put(store, 'B');
    await store.put({ ...draft('C'), kind: 'other' });
    await put(store, 'A', 1);
    expect((await store.list('note')).map(({ id }) => id)).toEqual(['A', 'B']);
    expect((await store.list('other')).map(({ id }) => id)).toEqual(['C']);
  });

  it('keeps the last 20 bodies of each document', async () => {
    const store = await open();
    await put(store, 'B', 0, 'B');
    for (let rev = 0; rev < 23; rev += 1) await put(store, 'A', rev, rev);
    expect((await store.revisions('A')).map(({ body }) => body)).toEqual(Array.from({ length: 20 }, (_, n) => n + 3));
    expect((await store.revisions('B')).map(({ body }) => body)).toEqual(['B']);
  });

  it('removes a document and its revisions, and brings them back', async () => {
    const store = await open();
    await put(store, 'A', 0, 'first');
    const second = await put(store, 'A', 1, 'second');
    await put(store, 'AB', 0, 'other');
    await store.remove('A');
    expect([await store.get('A'), await store.revisions('A')]).toEqual([null, []]);
    expect(await rawRecords()).toHaveLength(1);
    expect(await store.restore(second)).toEqual({ ok: true, value: second });
    expect(await store.get('A')).toEqual(second);
    expect((await store.revisions('A')).map(({ body }) => body)).toEqual(['first', 'second']);
    expect((await put(store, 'A', 2)).rev).toBe(3);
  });

  it('does not bring a document back over another', async () => {
    const store = await open();
    const old = await put(store, 'A', 0, 'old');
    await store.remove('A');
    await put(store, 'A', 0, 'new');
    expect(await store.restore(old)).toMatchObject({
      ok: false,
      fault: { kind: 'conflict', found: { body: 'new' } },
    });
    expect(await store.get('A')).toMatchObject({ body: 'new' });
  });

  it('takes a proxy as a body', async () => {
    const store = await open();
    await put(store, 'A', 0, new Proxy({ list: new Proxy([1], {}) }, {}));
    expect(await store.get('A')).toMatchObject({ body: { list: [1] } });
  });

  it('passes over records that are none, and leaves them as they are', async () => {
    const store = await open();
    await put(store, 'A');
    const broken = { id: 'B', kind: 'note', rev: 'many' };
    await putRaw(broken);
    expect((await store.list('note')).map(({ id }) => id)).toEqual(['A']);
    expect(await store.get('B')).toBeNull();
    expect(await store.put(draft('B'))).toEqual({ ok: false, fault: { kind: 'conflict', found: null } });
    expect(await rawRecords()).toContainEqual(broken);
    expect(store.state).toBe('device');
  });

  it('refuses what cannot be stored, and stays on the device', async () => {
    const store = await open();
    expect(await store.put({ ...draft('A'), body: undefined })).toEqual({
      ok: false,
      fault: { kind: 'not-storable' },
    });
    expect(store.state).toBe('device');
  });
});

describe('two tabs', () => {
  it('never write over what the other one wrote', async () => {
    const [one, two] = [await open(), await open()];
    await put(one, 'A', 0, 'first');
    const second = await put(two, 'A', 1, 'second');
    expect(await one.put(draft('A', 1, 'late'))).toEqual({
      ok: false,
      fault: { kind: 'conflict', found: second },
    });
    expect(await one.put(draft('A', 0, 'later'))).toMatchObject({ ok: false, fault: { kind: 'conflict' } });
    expect(await one.get('A')).toEqual(second);
    expect((await one.revisions('A')).map(({ body }) => body)).toEqual(['first', 'second']);
    expect((await put(one, 'A', 2, 'third')).rev).toBe(3);
  });

  it('writing the very same thing, both succeed', async () => {
    const [one, two] = [await open(), await open()];
    const written = await put(one, 'A', 0, 'same');
    expect(await put(two, 'A', 0, 'same')).toMatchObject({ rev: written.rev, body: 'same' });
    expect(await one.revisions('A')).toHaveLength(1);
  });

  it('writing at once, only one of them does', async () => {
    const [one, two] = [await open(), await open()];
    const results = await Promise.all([one.put(draft('A', 0, 'one')), two.put(draft('A', 0, 'two'))]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await rawRecords()).toHaveLength(1);
  });

  it('hear of what the other one does, and not of what they do themselves', async () => {
    const [one, two] = [await open(), await open()];
    const heard: Record<'one' | 'two', Change[]> = { one: [], two: [] };
    one.onChange((change) => heard.one.push(change));
    const stop = two.onChange((change) => heard.two.push(change));
    await put(one, 'A');
    const second = await put(one, 'A', 1);
    await one.remove('A');
    await one.restore(second);
    await vi.waitFor(() => {
      expect(heard.two).toEqual([
        { id: 'A', rev: 1, schema: 1 },
        { id: 'A', rev: 2, schema: 1 },
        { id: 'A', rev: 0 },
        { id: 'A', rev: 2, schema: 1 },
      ]);
    });
    stop();
    await put(one, 'A', 2);
    await put(two, 'B');
    await vi.waitFor(() => {
      expect(heard.one).toEqual([{ id: 'B', rev: 1, schema: 1 }]);
    });
    expect(heard.two).toHaveLength(4);
  });

  it('hear nothing of a refused write, nor of messages that are none', async () => {
    const [one, two] = [await open(), await open()];
    const heard: Change[] = [];
    two.onChange((change) => heard.push(change));
    await put(one, 'A');
    expect((await one.put(draft('A', 0, 'late'))).ok).toBe(false);
    const channel = new BroadcastChannel(NAME);
    for (const message of [
      null,
      'A',
      ['A', 1],
      { id: 'A' },
      { id: 1, rev: 1 },
      { id: 'A', rev: 1.5 },
      { id: 'A', rev: 1, x: 1 },
    ]) {
      channel.postMessage(message);
    }
    channel.postMessage({ id: 'end', rev: 1 });
    channel.close();
    await vi.waitFor(() => {
      expect(heard.at(-1)?.id).toBe('end');
    });
    expect(heard.map(({ id }) => id)).toEqual(['A', 'end']);
  });

  it("one that closes the other one's database lets it go, and goes on with it", async () => {
    const store = await open();
    await put(store, 'A');
    // deleting waits until every tab has closed its connection; without that this would never end
    await settled(indexedDB.deleteDatabase(NAME));
    await put(store, 'B');
    expect(store.state).toBe('device');
    expect((await rawRecords()).length).toBe(1);
  });
});

describe('any two tabs', () => {
  type Step = readonly ['put' | 'get' | 'remove' | 'reload', 0 | 1, 'A' | 'B'];
  const anyStep: fc.Arbitrary<Step> = fc.tuple(
    fc.constantFrom('put', 'put', 'put', 'get', 'remove', 'reload'),
    fc.constantFrom(0, 1),
    fc.constantFrom('A', 'B'),
  );

  it('lose nothing that a writer had not seen, whatever they do', async () => {
    const play = async (steps: readonly Step[]): Promise<void> => {
      await settled(indexedDB.deleteDatabase(NAME));
      localStorage.clear();
      const tabs = [await open(), await open()];
      const seen: readonly Map<string, number>[] = [new Map(), new Map()];
      const kept = new Map<string, { rev: number; body: number }>();
      for (const [body, [what, tab, id]] of steps.entries()) {
        const store = tabs[tab];
        const known = seen[tab];
        if (store === undefined || known === undefined) throw new Error('no such tab');
        const rev = known.get(id) ?? 0;
        if (what === 'put') {
          const fresh = (kept.get(id)?.rev ?? 0) <= rev;
          expect((await store.put(draft(id, rev, body))).ok).toBe(fresh);
          if (!fresh) continue;
          kept.set(id, { rev: rev + 1, body });
          known.set(id, rev + 1);
        } else if (what === 'get') {
          known.set(id, (await store.get(id))?.rev ?? 0);
        } else if (what === 'remove') {
          await store.remove(id);
          kept.delete(id);
        } else {
          await store.close();
          tabs[tab] = await open();
        }
        for (const other of ['A', 'B']) {
          const expected = kept.get(other);
          const found = (await tabs[tab]?.get(other)) ?? null;
          expect(found && { rev: found.rev, body: found.body }).toEqual(expected ?? null);
        }
      }
      await Promise.all(tabs.map((store) => store.close()));
    };
    await fc.assert(fc.asyncProperty(fc.array(anyStep, { maxLength: 12 }), play), { numRuns: 30 });
  });
});

describe('the bin', () => {
  const at = (now: string): StoreOptions => ({ now: () => now });

  it('has what was deleted, with its revisions, from one page to the next', async () => {
    const store = await open(at('2026-11-21T18:40:00Z'));
    await put(store, 'A', 0, 'one');
    const second = await put(store, 'A', 1, 'two');
    await put(store, 'B');
    await store.remove('A');
    await store.close();
    const next = await open(at('2026-11-22T18:40:00Z'));
    const [entry] = await next.bin();
    expect(entry).toMatchObject({ id: 'A', removedAt: '2026-11-21T18:40:00Z', document: second });
    expect((await next.all()).map(({ id }) => id)).toEqual(['B']);
    expect(entry && (await next.restore(entry.document))).toEqual({ ok: true, value: second });
    expect((await next.revisions('A')).map(({ body }) => body)).toEqual(['one', 'two']);
    expect(await next.bin()).toEqual([]);
  });

  it('is emptied of what has been there for thirty days', async () => {
    const store = await open(at('2026-11-01T08:00:00Z'));
    await put(store, 'A');
    await store.remove('A');
    await store.close();
    const before = await open(at('2026-12-01T08:00:00Z'));
    expect(await before.bin()).toHaveLength(1);
    await before.close();
    expect(await (await open(at('2026-12-01T08:00:01Z'))).bin()).toEqual([]);
  });

  it('passes over what it cannot read', async () => {
    const store = await open();
    await put(store, 'A');
    await store.remove('A');
    const database = await raw();
    await settled(database.transaction('bin', 'readwrite').objectStore('bin').put({ id: 'B', removedAt: 'x' }));
    database.close();
    expect((await store.bin()).map(({ id }) => id)).toEqual(['A']);
  });

  it('is left for good by what is erased, and by everything when all is wiped', async () => {
    const store = await open();
    for (const id of ['A', 'B', 'C']) await put(store, id);
    await store.remove('A');
    await store.remove('B');
    await store.erase('A');
    expect((await store.bin()).map(({ id }) => id)).toEqual(['B']);
    const other = await open();
    const heard: Change[] = [];
    other.onChange((change) => heard.push(change));
    localStorage.setItem('cx-theme', 'dark');
    localStorage.setItem('other', 'stays');
    await store.wipe();
    expect([await store.all(), await store.bin(), await store.revisions('C'), await rawRecords()]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(Object.keys(localStorage)).toEqual(['other']);
    await vi.waitFor(() => {
      expect(heard).toContainEqual({ id: 'C', rev: 0 });
    });
    await store.close();
    expect(await (await open()).all()).toEqual([]);
  });
});

describe('a database of the first release', () => {
  it('keeps its documents and gets a bin', async () => {
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('documents', { keyPath: 'id' }).createIndex('kind', 'kind');
      opening.result.createObjectStore('revisions', { keyPath: ['id', 'rev'] });
    };
    const first = await settled(opening);
    const document = { ...draft('A', 3), updatedAt: '2026-11-21T18:40:00Z' };
    const writing = first.transaction(['documents', 'revisions'], 'readwrite');
    await settled(writing.objectStore('documents').put(document));
    await settled(writing.objectStore('revisions').put(document));
    first.close();
    const store = await open();
    expect([store.state, await store.get('A')]).toEqual(['device', document]);
    await store.remove('A');
    expect(await store.bin()).toMatchObject([{ id: 'A', revisions: [document] }]);
  });
});

describe('a record that cannot be read', () => {
  it('is named, left alone by every write, and mended by one of its revisions', async () => {
    const store = await open();
    await put(store, 'A', 0, 'one');
    const good = await put(store, 'A', 1, 'two');
    await put(store, 'B');
    await putRaw({ id: 'A', kind: 'note', rev: 'broken' });
    expect(await store.damaged()).toEqual([{ id: 'A', raw: { id: 'A', kind: 'note', rev: 'broken' } }]);
    expect((await store.all()).map(({ id }) => id)).toEqual(['B']);
    expect(await store.put(draft('A', 2, 'over it'))).toEqual({
      ok: false,
      fault: { kind: 'conflict', found: null },
    });
    expect((await store.revisions('A')).map(({ body }) => body)).toEqual(['one', 'two']);
    expect(await store.mend(good)).toMatchObject({ ok: true, value: { rev: 3, body: 'two' } });
    expect([await store.damaged(), (await store.get('A'))?.body]).toEqual([[], 'two']);
    expect(await store.mend(good)).toMatchObject({ ok: false, fault: { kind: 'conflict', found: { rev: 3 } } });
  });
});

describe('a document of a newer release', () => {
  it('is never overwritten by this one, whatever revision it has seen', async () => {
    const store = await open();
    const written = await put(store, 'A');
    await putRaw({ ...written, schema: 2 });
    expect(await store.put(draft('A', 1, 'older'))).toMatchObject({ ok: false, fault: { kind: 'newer' } });
    expect(await rawRecords()).toMatchObject([{ schema: 2, rev: 1 }]);
  });
});

describe('a write that goes on with the one before', () => {
  it('takes its place among the revisions', async () => {
    const store = await open();
    await put(store, 'A', 0, 'a');
    await store.put({ ...draft('A', 1, 'ab'), continues: true });
    await put(store, 'A', 2, 'new step');
    await store.put({ ...draft('A', 3, 'new step!'), continues: true });
    expect((await store.revisions('A')).map(({ rev, body }) => [rev, body])).toEqual([
      [2, 'ab'],
      [4, 'new step!'],
    ]);
    expect(await store.get('A')).toMatchObject({ rev: 4, body: 'new step!' });
  });
});

describe('the mirror', () => {
  it('holds the document last written', async () => {
    const store = await open();
    const first = await put(store, 'A');
    expect(JSON.parse(localStorage.getItem(MIRROR) ?? '')).toEqual(first);
    const second = await put(store, 'B');
    expect(JSON.parse(localStorage.getItem(MIRROR) ?? '')).toEqual(second);
  });

  it('brings back what the database lost', async () => {
    const store = await open();
    const written = await put(store, 'A');
    await store.close();
    await settled(indexedDB.deleteDatabase(NAME));
    const next = await open();
    expect(await next.get('A')).toEqual(written);
    expect(await rawRecords()).toEqual([written]);
    expect((await next.revisions('A')).map(({ rev }) => rev)).toEqual([1]);
  });

  it('brings back what is newer than the database, and nothing else', async () => {
    const store = await open();
    await put(store, 'A', 0, 'one');
    await put(store, 'A', 1, 'two');
    await store.close();
    mirrorOf({ id: 'A', rev: 2 });
    expect(await (await open()).get('A')).toMatchObject({ rev: 2, body: 'two' });
    mirrorOf({ id: 'A', rev: 1 });
    expect(await (await open()).get('A')).toMatchObject({ rev: 2, body: 'two' });
    mirrorOf({ id: 'A', rev: 3 });
    expect(await (await open()).get('A')).toMatchObject({ rev: 3, body: 'mirrored' });
  });

  it.each([
    ['a new document', 0, 1],
    ['a change of what the device has', 1, 2],
    ['a change behind one that did not arrive', 2, 3],
  ])('brings back %s of which the page could only take a note before it went', async (_, seen, rev) => {
    const store = await open();
    if (seen > 0) await put(store, 'A', 0, 'one');
    store.mirrorNow({ ...draft('A'), rev: seen, body: { last: 'words' } });
    await store.close();
    expect(await (await open()).get('A')).toMatchObject({ rev, body: { last: 'words' } });
  });

  it('takes no note of what could not be read again', async () => {
    const store = await open();
    const written = await put(store, 'A');
    store.mirrorNow({ ...draft('A'), body: 1n });
    expect(JSON.parse(localStorage.getItem(MIRROR) ?? '')).toEqual(written);
  });

  it('forgets a document that was removed', async () => {
    const store = await open();
    await put(store, 'B');
    await put(store, 'A');
    await store.remove('B');
    expect(localStorage.getItem(MIRROR)).toContain('"id":"A"');
    await store.remove('A');
    expect(localStorage.getItem(MIRROR)).toBeNull();
    await store.close();
    expect(await (await open()).list('note')).toEqual([]);
  });

  it('takes no part of a write that was refused', async () => {
    const [one, two] = [await open(), await open()];
    await put(one, 'A');
    await put(two, 'A', 1, 'second');
    const before = localStorage.getItem(MIRROR);
    await one.put(draft('A', 1, 'late'));
    expect(localStorage.getItem(MIRROR)).toBe(before);
    // not even with another write on its heels
    await Promise.all([one.put(draft('A', 1, 'late')), one.put(draft('B'))]);
    expect(localStorage.getItem(MIRROR)).toContain('"id":"B"');
  });

  it.each(['', '{', 'null', '[]', '{"id":"A"}', '{"__proto__":{}}'])('passes over %s', async (text) => {
    localStorage.setItem(MIRROR, text);
    const store = await open();
    expect([store.state, await store.list('note')]).toEqual(['device', []]);
  });

  it('is missed by nobody when localStorage refuses', async () => {
    for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
      vi.spyOn(Storage.prototype, method).mockImplementation(() => {
        throw new DOMException('no', 'SecurityError');
      });
    }
    const store = await open();
    const written = await put(store, 'A');
    expect(await store.get('A')).toEqual(written);
    await store.remove('A');
    expect(store.state).toBe('device');
  });
});

describe('when the device fails', () => {
  it.each([
    ['SecurityError', 'refused'],
    ['InvalidStateError', 'refused'],
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'unknown'],
  ])('opening with %s, goes on in memory: %s', async (name, reason) => {
    mirrorOf({ id: 'A', rev: 4 });
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    const store = await open();
    expect([store.state, store.reason]).toEqual(['memory', reason]);
    expect(await store.get('A')).toMatchObject({ rev: 4, body: 'mirrored' });
    await put(store, 'B');
    expect((await store.list('note')).map(({ id }) => id)).toContain('B');
  });

  it('does not wait for ever for a database that does not open', async () => {
    const before = await open();
    await put(before, 'A');
    await before.close();
    // a connection that does not let go, and a deletion that waits for it: whoever opens now waits as well
    const holder = await raw();
    const deletion = indexedDB.deleteDatabase(NAME);
    const store = await open({ patience: 100 });
    expect([store.state, store.reason]).toEqual(['memory', 'refused']);
    await put(store, 'B');
    holder.close();
    await settled(deletion);
  });

  it('does not touch a database of a newer version', async () => {
    const newer = await raw(3);
    newer.close();
    const store = await open();
    expect([store.state, store.reason]).toEqual(['memory', 'newer']);
  });

  it('on a full disk keeps everything in memory, says so, and is back when there is room', async () => {
    const other = await open();
    await put(other, 'unread', 0, 'there before');
    const store = await open();
    const states: unknown[] = [];
    store.onState((state, reason) => states.push([state, reason]));
    await put(store, 'A', 0, 'one');
    fillDisk();
    const second = await put(store, 'A', 1, 'two');
    expect(second.rev).toBe(2);
    expect([store.state, store.reason]).toEqual(['memory', 'full']);
    await put(store, 'B', 0, 'new');
    expect(await store.get('A')).toMatchObject({ rev: 2, body: 'two' });
    expect((await store.list('note')).map(({ id }) => id).sort()).toEqual(['A', 'B', 'unread']);
    expect(states).toEqual([['memory', 'full']]);
    expect(localStorage.getItem(MIRROR)).toContain('"id":"B"');
    expect(await rawRecords()).toHaveLength(2);

    vi.restoreAllMocks();
    const heard: Change[] = [];
    other.onChange((change) => heard.push(change));
    await put(store, 'A', 2, 'three');
    expect([store.state, store.reason]).toEqual(['device', null]);
    expect(states).toEqual([
      ['memory', 'full'],
      ['device', null],
    ]);
    expect(await other.get('A')).toMatchObject({ rev: 3, body: 'three' });
    expect(await other.get('B')).toMatchObject({ rev: 1, body: 'new' });
    await vi.waitFor(() => {
      expect(heard).toEqual([
        { id: 'A', rev: 3, schema: 1 },
        { id: 'B', rev: 1, schema: 1 },
      ]);
    });
  });

  it('on a disk that is really full does the same', async () => {
    const { origin } = location;
    // Chromium remembers for a while how much room there was, unless the database is new
    await cdp().send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await cdp().send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
    const store = await open();
    // random, because the database deflates what it keeps
    const noise = Array.from(crypto.getRandomValues(new Uint8Array(60_000)), (byte) =>
      String.fromCharCode(0x4e00 + byte),
    );
    await put(store, 'A', 0, noise.join('').repeat(10));
    expect([store.state, store.reason, (await store.get('A'))?.rev]).toEqual(['memory', 'full', 1]);
    await cdp().send('Storage.overrideQuotaForOrigin', { origin });
    await put(store, 'B');
    expect(store.state).toBe('device');
    expect(await rawRecords()).toHaveLength(2);
  });

  it('opens anew after the browser has thrown the database away', async () => {
    const store = await open();
    await put(store, 'A');
    await cdp().send('Storage.clearDataForOrigin', { origin: location.origin, storageTypes: 'indexeddb' });
    await put(store, 'A', 1);
    expect(store.state).toBe('device');
    expect(await rawRecords()).toMatchObject([{ id: 'A', rev: 2 }]);
  });

  it('on a full disk never writes over what another tab wrote meanwhile', async () => {
    const [store, other] = [await open(), await open()];
    await put(store, 'A', 0, 'one');
    fillDisk();
    await put(store, 'A', 1, 'mine');
    vi.restoreAllMocks();
    await put(other, 'A', 1, 'theirs');
    await put(store, 'A', 2, 'mine again');
    expect([store.state, (await store.get('A'))?.body]).toEqual(['memory', 'mine again']);
    expect(await other.get('A')).toMatchObject({ rev: 2, body: 'theirs' });
  });

  it('takes one write after the other while it fails', async () => {
    const store = await open();
    await put(store, 'A', 0, 0);
    fillDisk();
    const results = await Promise.all([1, 2, 3].map((rev) => store.put(draft('A', rev, rev))));
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(await store.get('A')).toMatchObject({ rev: 4, body: 3 });
  });

  it('writes nothing at all when one of the two writes fails', async () => {
    const store = await open();
    await put(store, 'A', 0, 'one');
    onWrite(({ name }, value, write) => {
      if (name === 'revisions') throw new DOMException('no room', 'QuotaExceededError');
      return write(value);
    });
    await put(store, 'A', 1, 'two');
    expect(store.reason).toBe('full');
    expect(await rawRecords()).toMatchObject([{ rev: 1, body: 'one' }]);
  });

  it('hears a transaction that fails only at its end', async () => {
    const store = await open();
    onWrite(({ transaction }, value, write) => {
      const request = write(value);
      // as Chromium does when the disk fills up at the commit
      request.addEventListener('success', () => {
        transaction.abort();
      });
      return request;
    });
    await put(store, 'A');
    expect(store.state).toBe('memory');
    expect(await store.get('A')).toMatchObject({ rev: 1 });
  });

  it('opens a closed connection once more, and loses nothing', async () => {
    const store = await open();
    await put(store, 'A', 0, 'one');
    const opening = vi.spyOn(IDBFactory.prototype, 'open');
    let closed = false;
    beforeTransactions((connection) => {
      if (!closed) connection.close();
      closed = true;
    });
    expect((await put(store, 'A', 1, 'two')).rev).toBe(2);
    expect(opening).toHaveBeenCalledTimes(1);
    expect([store.state, await rawRecords()]).toMatchObject(['device', [{ rev: 2, body: 'two' }]]);
  });

  it('opens anew after the browser has closed the connection', async () => {
    const store = await open();
    const connections = new Set<IDBDatabase>();
    beforeTransactions((connection) => connections.add(connection));
    await put(store, 'A');
    vi.restoreAllMocks();
    expect(connections.size).toBe(1);
    for (const connection of connections) {
      connection.close();
      connection.dispatchEvent(new Event('close'));
    }
    const opening = vi.spyOn(IDBFactory.prototype, 'open');
    await put(store, 'A', 1);
    expect(opening).toHaveBeenCalledTimes(1);
    expect(store.state).toBe('device');
  });

  it('goes on in memory when the connection is closed again and again', async () => {
    const store = await open();
    await put(store, 'A', 0, 'one');
    beforeTransactions((connection) => {
      connection.close();
    });
    expect((await put(store, 'A', 1, 'two')).rev).toBe(2);
    expect([store.state, store.reason]).toEqual(['memory', 'closed']);
    expect(await store.get('A')).toMatchObject({ body: 'two' });
  });

  it('reads back what it wrote, and trusts nothing else', async () => {
    const store = await open();
    await put(store, 'A', 0, 'one');
    onWrite(({ name }, value, write) => {
      const document = value as StoredDocument;
      return write(name === 'documents' ? { ...document, body: 'garbled' } : document);
    });
    await put(store, 'A', 1, 'two');
    expect([store.state, store.reason]).toEqual(['memory', 'corrupt']);
    expect(await store.get('A')).toMatchObject({ rev: 2, body: 'two' });
  });

  it('removes from the device all the same, so that nothing comes back', async () => {
    const store = await open();
    const written = await put(store, 'A');
    await put(store, 'B');
    fillDisk();
    await put(store, 'C');
    expect(store.reason).toBe('full');
    await store.remove('A');
    expect(await store.get('A')).toBeNull();
    expect(await rawRecords()).toMatchObject([{ id: 'B' }]);
    expect(await store.restore(written)).toEqual({ ok: true, value: written });
    expect(await store.get('A')).toEqual(written);
  });

  it('does not bring back from memory what another tab removed', async () => {
    const [store, other] = [await open(), await open()];
    await put(store, 'A');
    const heard: Change[] = [];
    store.onChange((change) => heard.push(change));
    await other.remove('A');
    await vi.waitFor(() => {
      expect(heard).toHaveLength(1);
    });
    fillDisk();
    await put(store, 'B');
    expect((await store.list('note')).map(({ id }) => id)).toEqual(['B']);
  });

  it('is not stopped by a listener that throws', async () => {
    const store = await open();
    const heard: unknown[] = [];
    store.onState(() => {
      throw new Error('a listener of the test');
    });
    const stop = store.onState((state) => heard.push(state));
    fillDisk();
    await put(store, 'A');
    expect(heard).toEqual(['memory']);
    await vi.waitFor(() => {
      expect(uncaught).toHaveLength(1);
    });
    uncaught.length = 0;
    stop();
    vi.restoreAllMocks();
    await put(store, 'A', 1);
    expect([store.state, heard]).toEqual(['device', ['memory']]);
    await vi.waitFor(() => {
      expect(uncaught).toHaveLength(1);
    });
    uncaught.length = 0;
  });
});
