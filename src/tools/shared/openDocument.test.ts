import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredDocument } from '../../workspace/store.ts';
import type { OpenDocument } from './openDocument.svelte.ts';
import { KIND, libraryOn, opened, settled, SharedDevice, type Marks } from './testKit.ts';

type Tab = OpenDocument<Marks>;

function mark(tab: Tab, name: string): void {
  tab.change({ marks: { ...tab.file.marks, [name]: 1 } });
}

function marksOf({ body }: StoredDocument): string[] {
  return Object.keys((body as Marks).marks);
}

/** Two tabs with one document open. */
async function twoTabs(device: SharedDevice): Promise<readonly [Tab, Tab]> {
  const [one, two] = [await libraryOn(device.store()), await libraryOn(device.store())];
  const first = opened(one);
  mark(first, 'first');
  await settled();
  const saved = await two.get(first.id ?? '');
  return [first, opened(two, saved)];
}

describe('a document open in two tabs', () => {
  it('shows in both what is done in one of them', async () => {
    const [one, two] = await twoTabs(new SharedDevice());
    mark(one, 'x');
    await settled();
    expect(two.file).toEqual(one.file);
    expect([two.elsewhere, two.rev, two.conflict]).toEqual(['changed', one.rev, null]);
    mark(two, 'y');
    await settled();
    expect(Object.keys(one.file.marks)).toEqual(['first', 'x', 'y']);
    expect([one.elsewhere, two.elsewhere]).toEqual(['changed', null]);
  });

  it('takes back in one what the other did, if that was last', async () => {
    const [one, two] = await twoTabs(new SharedDevice());
    mark(one, 'x');
    await settled();
    two.undo();
    await settled();
    expect(Object.keys(one.file.marks)).toEqual(['first']);
    one.undo();
    await settled();
    expect(Object.keys(two.file.marks)).toEqual(['first', 'x']);
  });

  it('changed in both at once, is kept twice, and the second is named', async () => {
    const device = new SharedDevice();
    const [one, two] = await twoTabs(device);
    const shared = one.id;
    mark(one, 'x');
    mark(two, 'y');
    await settled();
    const all = await device.backend.list(KIND);
    expect(all).toHaveLength(2);
    expect(all.map(marksOf).sort()).toEqual([
      ['first', 'x'],
      ['first', 'y'],
    ]);
    const split = one.id === shared ? two : one;
    expect([split.conflict, split.file.title, split.canUndo]).toEqual(["'", "'", false]);
  });

  it('says that it was deleted in the other, and is kept again by the next change', async () => {
    const device = new SharedDevice();
    const [one, two] = await twoTabs(device);
    const store = device.store();
    await store.remove(one.id ?? '');
    await settled();
    expect([one.elsewhere, two.elsewhere]).toEqual(['removed', 'removed']);
    mark(two, 'again');
    await settled();
    expect((await device.backend.list(KIND)).map(marksOf)).toEqual([['first', 'again']]);
    expect(two.elsewhere).toBeNull();
  });

  it('is looked at again when a tab that was asleep is shown', async () => {
    const [one, two] = await twoTabs(new SharedDevice());
    one.change({ title: 'x' });
    await settled();
    const before = two.rev;
    await two.follow(null);
    expect(two.rev).toBe(before);
    expect(two.file.title).toBe('x');
  });
});

describe('whatever two tabs do, and in whatever order it happens', () => {
  type Action = readonly [tab: 0 | 1, what: 'mark' | 'undo' | 'redo'];
  const anyAction = fc.tuple(
    fc.constantFrom(0 as const, 1 as const),
    fc.constantFrom('mark' as const, 'mark' as const, 'undo' as const, 'redo' as const),
  );

  /** Lets two tabs act, while the device and the messages between them take their time. */
  async function play(scheduler: fc.Scheduler, actions: readonly Action[]): Promise<readonly [Tab, Tab, SharedDevice]> {
    let held = false;
    const device = new SharedDevice(() => (held ? scheduler.schedule(Promise.resolve()) : Promise.resolve()));
    const tabs = await twoTabs(device);
    await settled();
    held = true;
    scheduler.scheduleSequence(
      actions.map(([tab, what], place) => () => {
        if (what === 'mark') mark(tabs[tab], `m${String(place)}`);
        else tabs[tab][what]();
        return Promise.resolve();
      }),
    );
    await scheduler.waitIdle();
    await settled();
    await scheduler.waitIdle();
    return [...tabs, device];
  }

  it('what each shows is what the device has, and copies are named', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(anyAction, { maxLength: 10 }), async (scheduler, actions) => {
        const [one, two, device] = await play(scheduler, actions);
        for (const tab of [one, two]) {
          expect(tab.saveState).not.toBe('saving');
          expect((await device.backend.get(tab.id ?? ''))?.body).toEqual(tab.file);
        }
        const all = await device.backend.list(KIND);
        const named = all.filter(({ body }) => (body as Marks).title !== undefined);
        // every document but the first is a copy that says so
        if (all.length > 1) expect(named.length).toBeGreaterThanOrEqual(all.length - 1);
      }),
      { numRuns: 150 },
    );
  });

  it('no change is lost: each is in some document', async () => {
    const marks = fc.array(fc.constantFrom<Action>([0, 'mark'], [1, 'mark']), { maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), marks, async (scheduler, actions) => {
        const [, , device] = await play(scheduler, actions);
        const kept = (await device.backend.list(KIND)).flatMap(marksOf);
        for (const place of actions.keys()) expect(kept).toContain(`m${String(place)}`);
      }),
      { numRuns: 150 },
    );
  });
});

describe('undo', () => {
  it('goes on after a reload where it was', async () => {
    const device = new SharedDevice();
    const library = await libraryOn(device.store());
    const before = opened(library);
    for (const name of ['a', 'b', 'c']) {
      mark(before, name);
      await settled();
    }
    const after = opened(library, await library.get(before.id ?? ''));
    await settled();
    expect([after.canUndo, after.canRedo]).toEqual([true, false]);
    after.undo();
    await settled();
    expect(Object.keys(after.file.marks)).toEqual(['a', 'b']);
    const again = opened(library, await library.get(before.id ?? ''));
    await settled();
    expect([again.canUndo, again.canRedo]).toEqual([true, true]);
    again.redo();
    await settled();
    expect(Object.keys(again.file.marks)).toEqual(['a', 'b', 'c']);
  });

  it('is written to the device like any change, with its own time', async () => {
    const device = new SharedDevice();
    const tab = opened(await libraryOn(device.store()));
    mark(tab, 'a');
    await settled();
    mark(tab, 'b');
    await settled();
    tab.undo();
    await settled();
    expect(tab.saveState).toBe('saved');
    expect(await device.backend.get(tab.id ?? '')).toMatchObject({ rev: 3, body: { marks: { a: 1 } } });
    tab.redo();
    tab.redo();
    await settled();
    expect(await device.backend.get(tab.id ?? '')).toMatchObject({ rev: 4, body: { marks: { a: 1, b: 1 } } });
  });

  it('keeps the letters of one text as one revision', async () => {
    const device = new SharedDevice();
    const tab = opened(await libraryOn(device.store()));
    mark(tab, 'a');
    await settled();
    for (const title of ['h', 'he', 'hel']) {
      tab.setTitle(title);
      await settled();
    }
    mark(tab, 'b');
    await settled();
    const titles = (await device.backend.revisions(tab.id ?? '')).map(({ body }) => (body as Marks).title);
    expect(titles).toEqual([undefined, 'hel', 'hel']);
    expect(tab.rev).toBe(5);
  });

  it('takes a title that was taken out back in', async () => {
    const tab = opened(await libraryOn(new SharedDevice().store()));
    tab.setTitle('x');
    await settled();
    tab.setTitle(' ');
    expect(tab.file).not.toHaveProperty('title');
    tab.undo();
    // one text in one go is one step: it leads back to before it was written
    expect([tab.file.title, tab.canUndo]).toEqual([undefined, false]);
  });
});

describe('a document of a newer release', () => {
  async function newerOn(device: SharedDevice): Promise<StoredDocument> {
    const document: StoredDocument = {
      id: 'AAAAAAA1',
      kind: KIND,
      schema: 2,
      rev: 3,
      updatedAt: '2026-11-22T08:00:00Z',
      body: { updated: '2026-11-22T08:00:00Z', marks: { newer: 1 }, title: 'newer' },
    };
    await device.backend.write(document, 2);
    return document;
  }

  it('is shown and never changed', async () => {
    const device = new SharedDevice();
    const document = await newerOn(device);
    const library = await libraryOn(device.store());
    const tab = opened(library, await library.get(document.id));
    expect([tab.readOnly, tab.keeps, tab.file.title]).toEqual([true, false, 'newer']);
    mark(tab, 'x');
    tab.undo();
    await settled();
    expect(await device.backend.get(document.id)).toEqual(document);
  });

  it('that is written while this one has it open makes this one look only', async () => {
    const device = new SharedDevice();
    const [old] = await twoTabs(device);
    const ahead = await libraryOn(device.store(), 2);
    const saved = await ahead.get(old.id ?? '');
    const tab = opened(ahead, saved);
    mark(tab, 'ahead');
    await settled();
    expect([old.readOnly, Object.keys(old.file.marks)]).toEqual([true, ['first', 'ahead']]);
  });

  it('that nobody told of is not overwritten, and what is on the page is called not saved', async () => {
    const device = new SharedDevice();
    const [old] = await twoTabs(device);
    const found = await device.backend.get(old.id ?? '');
    if (found === null) throw new Error('not there');
    await device.backend.write({ ...found, schema: 2, rev: found.rev + 1 }, found.rev);
    mark(old, 'late');
    await settled();
    expect([old.saveState, Object.keys(old.file.marks)]).toEqual(['newer', ['first', 'late']]);
    expect(await device.backend.get(old.id ?? '')).toMatchObject({ schema: 2 });
  });
});

it('a change after answers were sent bears a later moment, even within the same second', async () => {
  const tab = opened(await libraryOn(new SharedDevice().store()));
  mark(tab, 'sent');
  const sent = tab.file.updated;
  tab.markSent();
  mark(tab, 'changed');
  expect(tab.file.updated > sent).toBe(true);
});

it('whoever reads what is stored finds the change that was only shown so far', async () => {
  const library = await libraryOn(new SharedDevice().store());
  const tab = opened(library);
  mark(tab, 'shown');
  expect((await library.get(tab.id ?? ''))?.file.marks).toEqual({ shown: 1 });
  mark(tab, 'removed');
  await library.erase({ id: tab.id ?? '' });
  await settled();
  expect(await library.get(tab.id ?? '')).toBeNull();
});

describe('a page that may be about to go', () => {
  it('keeps what waits for the change before it, as the revision that comes after that', async () => {
    const store = new SharedDevice().store();
    const tab = opened(await libraryOn(store));
    mark(tab, 'first');
    await settled();
    tab.flush();
    expect(store.mirrored).toBeNull();
    mark(tab, 'x');
    tab.flush();
    // not handed over yet: the page is still to show it
    expect(store.mirrored).toMatchObject({ id: tab.id, rev: tab.rev, body: { marks: { first: 1, x: 1 } } });
    // a page that may be about to go does not wait to be shown
    for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
    mark(tab, 'y');
    tab.flush();
    expect(store.mirrored).toMatchObject({ id: tab.id, rev: tab.rev + 1, body: { marks: { first: 1, x: 1, y: 1 } } });
    const waiting = store.mirrored?.rev;
    await settled();
    // written in the end as what it was kept as
    expect(tab.rev).toBe((waiting ?? 0) + 1);
  });
});
