import { beforeEach, describe, expect, it } from 'vitest';
import { Keeper } from './keeper.ts';
import { revisionOf, type Listed } from '../keptFiles.ts';

const root = 'https://site.example/cx/';

/** Storage of a browser, as far as the keeper uses it. */
class FakeCache {
  readonly kept = new Map<string, Response>();

  match(address: string): Promise<Response | undefined> {
    return Promise.resolve(this.kept.get(address)?.clone());
  }

  put(address: string, response: Response): Promise<void> {
    this.kept.set(address, response);
    return Promise.resolve();
  }

  delete(address: string): Promise<boolean> {
    return Promise.resolve(this.kept.delete(address));
  }

  keys(): Promise<readonly Request[]> {
    return Promise.resolve([...this.kept.keys()].map((address) => new Request(address)));
  }
}

class FakeCaches {
  readonly all = new Map<string, FakeCache>();

  open(name: string): Promise<FakeCache> {
    const cache = this.all.get(name) ?? new FakeCache();
    this.all.set(name, cache);
    return Promise.resolve(cache);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.all.delete(name));
  }

  keys(): Promise<readonly string[]> {
    return Promise.resolve([...this.all.keys()]);
  }
}

type Texts = Readonly<Record<string, string>>;

const first: Texts = {
  'offline.html': 'no connection',
  'en/offline.html': 'no connection, en',
  'theme.js': 'theme',
  '_astro/a.css': 'a',
  '_astro/tool.js': 'tool',
  'tools/': '<title>Tools &amp; more</title>',
  'learn/': '<title>Learn</title>',
  'pagefind/pagefind.js': 'search',
};
const second: Texts = { ...first, 'learn/': '<title>Learn, again</title>', 'theme.js': 'theme, again' };
const needs: Readonly<Record<string, readonly string[]>> = {
  'offline.html': ['theme.js'],
  'tools/': ['_astro/a.css', '_astro/tool.js'],
  'learn/': ['_astro/a.css'],
};

async function listOf(texts: Texts): Promise<readonly Listed[]> {
  const paths = Object.keys(texts);
  return Promise.all(
    paths.map(async (url) => {
      const content = new TextEncoder().encode(texts[url]);
      const wanted = needs[url]?.map((path) => paths.indexOf(path));
      const entry = { url, revision: await revisionOf(content.buffer), bytes: content.length, space: content.length };
      return wanted ? { ...entry, needs: wanted } : entry;
    }),
  );
}

let caches = new FakeCaches();
/** What the host has; null if it cannot be reached. */
let host: Texts | null = first;
let asked: string[] = [];

const fetchFromHost: typeof fetch = (address) => {
  const url = typeof address === 'string' ? address : address instanceof URL ? address.href : address.url;
  const path = new URL(url).href.slice(root.length).replace(/\?.*$/u, '');
  if (host === null) return Promise.reject(new TypeError('no connection'));
  asked.push(path);
  const text = host[path];
  const response = new Response(text ?? 'not found', { status: text === undefined ? 404 : 200 });
  // Only what a browser fetched has this type.
  Object.defineProperty(response, 'type', { value: 'basic' });
  return Promise.resolve(response);
};

async function keeperOf(texts: Texts): Promise<Keeper> {
  const list = await listOf(texts);
  return new Keeper({ caches: caches as unknown as CacheStorage, fetch: fetchFromHost, root, list });
}

/** Asks as a browser does, and waits for what goes on behind the answer. */
async function open(keeper: Keeper, path: string): Promise<Response> {
  const work: Promise<unknown>[] = [];
  const answer = await keeper.answerPage(new Request(root + path), (more) => work.push(more));
  await Promise.all(work);
  return answer;
}

beforeEach(() => {
  caches = new FakeCaches();
  host = first;
  asked = [];
});

describe('a page that was opened', () => {
  it('opens without a connection, with all that it needs', async () => {
    const keeper = await keeperOf(first);
    await keeper.install();
    await keeper.keepPage('/cx/tools/');
    host = null;
    expect(await (await open(keeper, 'tools/')).text()).toBe(first['tools/']);
    const part = await keeper.answerFile('_astro/tool.js', new Request(`${root}_astro/tool.js`), () => undefined);
    expect(await part.text()).toBe('tool');
    expect(await keeper.pages()).toEqual([{ path: 'tools/', title: 'Tools & more' }]);
  });

  it('is kept without the question in its address, and found with any', async () => {
    const keeper = await keeperOf(first);
    await keeper.install();
    await open(keeper, 'learn/?q=secret');
    host = null;
    expect(await (await open(keeper, 'learn/?q=other')).text()).toBe(first['learn/']);
    const addresses = [...caches.all.values()].flatMap((cache) => [...cache.kept.keys()]);
    expect(addresses.filter((address) => address.includes('secret'))).toEqual([]);
  });
});

describe('a page that was not opened', () => {
  it.each([
    ['learn/', 'no connection'],
    ['en/learn/', 'no connection, en'],
  ])('%s: is answered in its language', async (path, text) => {
    const keeper = await keeperOf(first);
    await keeper.install();
    host = null;
    const answer = await open(keeper, path);
    expect([answer.status, await answer.text()]).toEqual([503, text]);
  });

  it('comes from the host as long as there is one, also if there is no such page', async () => {
    const keeper = await keeperOf(first);
    await keeper.install();
    expect((await open(keeper, 'nothing/')).status).toBe(404);
  });
});

describe('what is not of this version', () => {
  it('is shown, but not kept', async () => {
    const keeper = await keeperOf(first);
    await keeper.install();
    host = second;
    expect(await (await open(keeper, 'learn/')).text()).toBe(second['learn/']);
    host = null;
    expect((await open(keeper, 'learn/')).status).toBe(503);
  });

  it('stops the installation if it belongs to the shell', async () => {
    host = { ...first, 'offline.html': 'something else' };
    const keeper = await keeperOf(first);
    await expect(keeper.install()).rejects.toThrow('offline.html');
    expect(caches.all.size).toBe(0);
  });
});

describe('a new version', () => {
  it('brings what was kept, asks only for what has changed, and leaves the old one to other tabs', async () => {
    const old = await keeperOf(first);
    await old.install();
    await old.keepPage('/cx/learn/');
    host = second;
    asked = [];
    const next = await keeperOf(second);
    await next.install();
    expect(asked.sort()).toEqual(['learn/', 'theme.js']);
    // Until it is wanted, the old one answers as before.
    expect(await (await open(old, 'learn/')).text()).toBe(first['learn/']);
    await next.activate();
    host = null;
    expect(await (await open(next, 'learn/')).text()).toBe(second['learn/']);
    expect(caches.all.size).toBe(2);
    await next.dropOlder();
    expect(caches.all.size).toBe(1);
  });

  it('is not dropped by the one before it', async () => {
    const old = await keeperOf(first);
    await old.install();
    host = second;
    await (await keeperOf(second)).install();
    await old.dropOlder();
    expect(caches.all.size).toBe(2);
  });

  it('that cannot be fetched leaves everything as it was', async () => {
    const old = await keeperOf(first);
    await old.install();
    await old.keepPage('/cx/learn/');
    host = null;
    const next = await keeperOf(second);
    await expect(next.install()).rejects.toThrow();
    expect(await (await open(old, 'learn/')).text()).toBe(first['learn/']);
  });

  it('keeps the whole site if that was wanted', async () => {
    const old = await keeperOf(first);
    await old.install();
    await old.keepMore();
    host = second;
    const next = await keeperOf(second);
    await next.install();
    expect(await next.state()).toMatchObject({ whole: true, missing: 0 });
  });

  it('leaves what belongs to others alone', async () => {
    await caches.open('somebody else');
    await caches.open('cx-compass /other/ abc');
    for (const texts of [first, second]) {
      host = texts;
      const keeper = await keeperOf(texts);
      await keeper.install();
      await keeper.activate();
      await keeper.dropOlder();
    }
    expect([...caches.all.keys()].slice(0, 2)).toEqual(['somebody else', 'cx-compass /other/ abc']);
    expect(caches.all.size).toBe(3);
  });
});

describe('the whole site', () => {
  it('is counted first, then kept, then forgotten but for the shell', async () => {
    const keeper = await keeperOf(first);
    await keeper.install();
    const before = await keeper.state();
    expect(before).toMatchObject({ whole: false, files: Object.keys(first).length, kept: 3, pages: 0 });
    expect(before.missing).toBeGreaterThan(0);
    const { state, fault } = await keeper.keepMore();
    expect([state.whole, state.missing, state.pages, fault]).toEqual([true, 0, 2, null]);
    host = null;
    expect(await (await open(keeper, 'learn/')).text()).toBe(first['learn/']);
    expect(await keeper.forget()).toMatchObject({ whole: false, kept: 3, missing: before.missing });
  });

  it('says what is in the way', async () => {
    const keeper = await keeperOf(first);
    await keeper.install();
    host = null;
    expect((await keeper.keepMore()).fault).toBe('network');
    host = { ...first, 'learn/': 'changed by the host' };
    const { state, fault } = await keeper.keepMore();
    expect(fault).toBe('changed');
    expect(state.missing).toBe((first['learn/'] ?? '').length);
    const cache = [...caches.all.values()][0];
    if (cache) cache.put = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    host = first;
    expect((await keeper.keepMore()).fault).toBe('full');
  });
});

describe('an address', () => {
  it('belongs to the site if it lies in its folder', async () => {
    const keeper = await keeperOf(first);
    expect(keeper.pathOf(`${root}learn/index.html?x#y`)).toBe('learn/');
    expect(keeper.pathOf(root)).toBe('');
    expect(keeper.pathOf('https://site.example/other/')).toBeNull();
    expect(keeper.pathOf('https://elsewhere.example/cx/')).toBeNull();
  });
});
