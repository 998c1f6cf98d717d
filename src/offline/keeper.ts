import { cacheControl, cacheControlOf } from '../headers.ts';
import { offlinePage, revisionOf, shellPages, type Listed } from '../keptFiles.ts';
import type { KeepFault, KeepStep, KeptPage, KeptState } from './messages.ts';

/** Where the revision of a kept file is noted. */
const revisionHeader = 'x-cx-revision';
/** What says that the whole site is wanted: an address that no page has. */
const wholeMark = '?whole';
/** Files that are fetched at the same time. */
const atOnce = 6;
/** Files of the whole site that are fetched for one question: short enough for a worker that may be stopped. */
const oneStep = 24;

export interface Surroundings {
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
  /** Address of the site, with the base. */
  readonly root: string;
  readonly list: readonly Listed[];
}

class KeepError extends Error {
  readonly fault: KeepFault;

  constructor(fault: KeepFault, path: string) {
    super(`${path}: ${fault}`);
    this.fault = fault;
  }
}

/** Does some work for each thing, a few at a time; gives what went wrong. */
async function forEach<T>(things: readonly T[], work: (thing: T) => Promise<unknown>): Promise<readonly Error[]> {
  const queue = [...things];
  const errors: Error[] = [];
  const worker = async (): Promise<void> => {
    for (let thing = queue.shift(); thing !== undefined; thing = queue.shift()) {
      try {
        await work(thing);
      } catch (error) {
        errors.push(error instanceof Error ? error : new Error('unknown', { cause: error }));
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return errors;
}

/** Text as it stands between tags. */
function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return text.replaceAll(/&(amp|lt|gt|quot|#39);/gu, (_, name: string) => signs[name] ?? '');
}

/**
 * What is kept of the site on this device. Each version of the site has a cache of its own, whose files are exactly
 * those that were built together: a file that differs from its revision is passed on, never kept. So pages, scripts
 * and search index always fit each other, and a new version replaces the old one as a whole, when the reader wants it.
 * Files are kept under their path alone: what stands in a query (a question that was searched for) is not kept.
 */
export class Keeper {
  readonly #caches: CacheStorage;
  readonly #fetch: typeof fetch;
  readonly #root: string;
  readonly #list: readonly Listed[];
  readonly #byPath: ReadonlyMap<string, Listed>;
  readonly #prefix: string;
  readonly #name: Promise<string>;

  constructor({ caches, fetch, root, list }: Surroundings) {
    this.#caches = caches;
    this.#fetch = fetch;
    this.#root = root;
    this.#list = list;
    this.#byPath = new Map(list.map((entry) => [entry.url, entry]));
    // Copies of the site in several folders of one host share its storage.
    this.#prefix = `cx-compass ${new URL(root).pathname} `;
    const versions = new TextEncoder().encode(list.map(({ url, revision }) => `${url} ${revision}`).join('\n'));
    this.#name = revisionOf(versions.buffer).then((revision) => this.#prefix + revision);
  }

  /** The path of an address below the base, without query; null if it lies elsewhere. */
  pathOf(address: string): string | null {
    const { origin, pathname } = new URL(address);
    const root = new URL(this.#root);
    if (origin !== root.origin || !pathname.startsWith(root.pathname)) return null;
    return pathname.slice(root.pathname.length).replace(/(^|\/)index\.html$/u, '$1');
  }

  /** Brings in a new version: its shell, and all that was kept of the one before. Fails without its shell. */
  async install(): Promise<void> {
    const name = await this.#name;
    const [before] = (await this.#names()).filter((other) => other !== name).slice(-1);
    const cache = await this.#caches.open(name);
    const shell = this.#withNeeds([...shellPages]);
    const old = before === undefined ? undefined : await this.#caches.open(before);
    const [error] = await forEach(shell, (entry) => this.#bring(entry, cache, old));
    if (error) {
      await this.#caches.delete(name);
      throw error;
    }
    if (!old) return;
    const isWhole = await this.#isWhole(old);
    if (isWhole) await this.#markWhole(cache);
    const known = isWhole ? this.#list : this.#withNeeds(await this.#pathsIn(old));
    await forEach(known, (entry) => this.#bring(entry, cache, old));
  }

  /** Drops what is older than the version before this one, which other tabs may still show. */
  async activate(): Promise<void> {
    await this.#dropBefore(1);
  }

  /** Drops all older versions: to be called when no other tab is open. */
  async dropOlder(): Promise<void> {
    await this.#dropBefore(0);
  }

  /** Answers for a page: as kept, from the network, or with the page that says that there is no connection. */
  async answerPage(request: Request, later: (work: Promise<unknown>) => void): Promise<Response> {
    const path = this.pathOf(request.url) ?? '';
    const kept = await this.#match(path);
    if (kept) return kept;
    try {
      return await this.#passOn(path, request, later);
    } catch (error) {
      if (this.#byPath.has(`${path}/`)) return Response.redirect(`${this.#root}${path}/`, 302);
      const instead = await this.#match(offlinePage(path));
      if (!instead) throw error;
      return new Response(instead.body, { status: 503, headers: instead.headers });
    }
  }

  /** Answers for any other file of the site. */
  async answerFile(path: string, request: Request, later: (work: Promise<unknown>) => void): Promise<Response> {
    const kept = await this.#match(path);
    if (kept) return kept;
    if (this.#byPath.has(path)) return this.#passOn(path, request, later);
    // A page of the version before, open in another tab, asks for one of its own parts.
    for (const name of await this.#names()) {
      const older = await (await this.#caches.open(name)).match(this.#addressOf(path));
      if (older) return older;
    }
    return this.#fetch(request);
  }

  /** Keeps a page with all that it needs; what is no page of this version is left alone. */
  async keepPage(address: string): Promise<void> {
    const path = this.pathOf(new URL(address, this.#root).href);
    if (path === null) return;
    const cache = await this.#caches.open(await this.#name);
    await forEach(this.#withNeeds([path]), (entry) => this.#bring(entry, cache));
  }

  /** Keeps some more files of the whole site, which from then on is wanted whole in every version. */
  async keepMore(): Promise<KeepStep> {
    const cache = await this.#caches.open(await this.#name);
    const kept = new Set(await this.#pathsIn(cache));
    const missing = this.#list.filter(({ url }) => !kept.has(url)).slice(0, oneStep);
    try {
      await this.#markWhole(cache);
    } catch {
      return { state: await this.state(), fault: 'full' };
    }
    const errors = await forEach(missing, (entry) => this.#bring(entry, cache));
    const faults = errors.map((error) => (error instanceof KeepError ? error.fault : 'network'));
    return { state: await this.state(), fault: faults.find((fault) => fault === 'full') ?? faults[0] ?? null };
  }

  async forget(): Promise<KeptState> {
    const cache = await this.#caches.open(await this.#name);
    const shell = new Set(this.#withNeeds([...shellPages]).map(({ url }) => url));
    await cache.delete(this.#addressOf(wholeMark));
    await forEach(
      (await this.#pathsIn(cache)).filter((path) => !shell.has(path)),
      (path) => cache.delete(this.#addressOf(path)),
    );
    return this.state();
  }

  async state(): Promise<KeptState> {
    const cache = await this.#caches.open(await this.#name);
    const kept = new Set(await this.#pathsIn(cache));
    const sum = (entries: readonly Listed[], part: 'bytes' | 'space'): number =>
      entries.reduce((total, entry) => total + entry[part], 0);
    return {
      whole: await this.#isWhole(cache),
      files: this.#list.length,
      kept: kept.size,
      pages: this.#pages().filter(({ url }) => kept.has(url)).length,
      bytes: sum(this.#list, 'bytes'),
      missing: sum(
        this.#list.filter(({ url }) => !kept.has(url)),
        'bytes',
      ),
      space: sum(this.#list, 'space'),
    };
  }

  /** The pages that are kept, with their titles. */
  async pages(): Promise<readonly KeptPage[]> {
    const cache = await this.#caches.open(await this.#name);
    const found = await Promise.all(
      this.#pages().map(async ({ url }) => {
        const html = await (await cache.match(this.#addressOf(url)))?.text();
        const title = html === undefined ? undefined : /<title>([^<]*)<\/title>/u.exec(html)?.[1];
        return title === undefined ? [] : [{ path: url, title: unescaped(title) }];
      }),
    );
    return found.flat();
  }

  #pages(): readonly Listed[] {
    return this.#list.filter(({ url }) => url === '' || url.endsWith('/'));
  }

  /** Entries of some paths, with all they need, each once. */
  #withNeeds(paths: readonly string[]): readonly Listed[] {
    const found = new Set<Listed>();
    for (const path of paths) {
      const entry = this.#byPath.get(path);
      if (!entry) continue;
      found.add(entry);
      for (const place of entry.needs ?? []) {
        const needed = this.#list[place];
        if (needed) found.add(needed);
      }
    }
    return [...found];
  }

  #addressOf(path: string): string {
    return this.#root + path;
  }

  /** The caches of this site, oldest first. */
  async #names(): Promise<readonly string[]> {
    return (await this.#caches.keys()).filter((name) => name.startsWith(this.#prefix));
  }

  async #dropBefore(spared: number): Promise<void> {
    const names = await this.#names();
    const own = names.indexOf(await this.#name);
    // What comes after is a newer version, which waits for its turn.
    for (const name of names.slice(0, Math.max(0, own - spared))) await this.#caches.delete(name);
  }

  async #match(path: string): Promise<Response | undefined> {
    return (await this.#caches.open(await this.#name)).match(this.#addressOf(path));
  }

  async #pathsIn(cache: Cache): Promise<readonly string[]> {
    const requests = await cache.keys();
    return requests
      .map(({ url }) => (new URL(url).search === '' ? this.pathOf(url) : null))
      .filter((path) => path !== null);
  }

  async #isWhole(cache: Cache): Promise<boolean> {
    return (await cache.match(this.#addressOf(wholeMark))) !== undefined;
  }

  async #markWhole(cache: Cache): Promise<void> {
    await cache.put(this.#addressOf(wholeMark), new Response(''));
  }

  /** Gets a file into a cache, unless it is there: from an older version if it has not changed, else from the host. */
  async #bring(entry: Listed, cache: Cache, old?: Cache): Promise<void> {
    const address = this.#addressOf(entry.url);
    if (await cache.match(address)) return;
    const before = await old?.match(address);
    if (before?.headers.get(revisionHeader) === entry.revision) {
      await cache.put(address, before);
      return;
    }
    let response: Response;
    try {
      // The browser asks the host whether what it has is still the same: what is kept must be of this version.
      const isHashed = cacheControlOf(entry.url) === cacheControl.hashed;
      response = await this.#fetch(address, { cache: isHashed ? 'default' : 'no-cache' });
    } catch {
      throw new KeepError('network', entry.url);
    }
    if (!response.ok) throw new KeepError('network', entry.url);
    await this.#keep(entry, response, cache);
  }

  async #keep(entry: Listed, response: Response, cache: Cache): Promise<void> {
    const content = await response.arrayBuffer();
    if ((await revisionOf(content)) !== entry.revision) throw new KeepError('changed', entry.url);
    const headers = new Headers(response.headers);
    // What is kept is not compressed any more.
    for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
    headers.set(revisionHeader, entry.revision);
    try {
      await cache.put(this.#addressOf(entry.url), new Response(content, { headers }));
    } catch {
      throw new KeepError('full', entry.url);
    }
  }

  /** Asks the network, and keeps a file of this version on the way. */
  async #passOn(path: string, request: Request, later: (work: Promise<unknown>) => void): Promise<Response> {
    const response = await this.#fetch(request);
    const entry = this.#byPath.get(path);
    if (entry && response.status === 200 && response.type === 'basic') {
      const copy = response.clone();
      later(
        this.#name
          .then((name) => this.#caches.open(name))
          .then((cache) => this.#keep(entry, copy, cache))
          // Not of this version, or no room: the reader has the file all the same.
          .catch(() => undefined),
      );
    }
    return response;
  }
}
