/**
 * `npm run bench:search [-- file] [-- --plain]`: asks every question of a file in a real browser, as a reader types
 * it, and says how often the right article is among the first five. Questions about articles that do not exist yet do
 * not count. With `--plain` also what plain Pagefind makes of the same site. Fails below the promises of the site.
 */
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { chromium, type Browser, type Page } from 'playwright';
import { ensureBrowser, launchOptions } from '../lib/browser.ts';
import { builds, buildSite, isFresh } from '../lib/build.ts';
import { serveSite } from '../lib/server.ts';

interface Query {
  readonly query: string;
  readonly lang: 'fa' | 'en';
  readonly category: string;
  /** Slugs of articles; each is right. */
  readonly expect: readonly string[];
}

interface Reply {
  readonly query: Query;
  /** Addresses of what was found, in order. */
  readonly found: readonly string[];
  readonly milliseconds: number;
}

/** Asks one question on a page that is ready for it. */
type Ask = (page: Page, question: string) => Promise<Omit<Reply, 'query'>>;

const FIRST = 5;
const folder = '.cache/bench/search';
const plainFolder = 'pagefind-plain';
const least = { hits: 0.98, missesPerCategory: 1 };

const pathOf = (lang: Query['lang'], path: string): string => (lang === 'en' ? `en/${path}` : path);

/** The site of the tests, in a copy that may be added to. */
async function copySite(): Promise<void> {
  const [site] = builds;
  if (!site) throw new Error('There is no build.');
  if (!isFresh(site)) {
    console.log('Building the site …');
    const { ok, output } = await buildSite(site);
    if (!ok) throw new Error(output);
  }
  rmSync(folder, { recursive: true, force: true });
  cpSync(site.folder, folder, { recursive: true });
}

async function addPlainIndex(): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  await index.addDirectory({ path: folder });
  await index.writeFiles({ outputPath: join(folder, plainFolder) });
  await close();
}

const askOurs: Ask = async (page, question) => {
  await page.locator('[data-search-field]').fill(question);
  await page.locator('[data-results][data-state="done"]').waitFor({ state: 'attached' });
  return page.evaluate(() => ({
    found: [...document.querySelectorAll<HTMLAnchorElement>('[data-results] > li')].map(
      (item) => item.querySelector('a')?.pathname ?? '',
    ),
    milliseconds: performance.getEntriesByName('cx-search').at(-1)?.duration ?? 0,
  }));
};

const askPlain: Ask = (page, question) =>
  page.evaluate(
    async ({ script, text, most }) => {
      interface Plain {
        options(options: object): Promise<void>;
        search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
      }
      const pagefind = (await import(script)) as Plain;
      await pagefind.options({ noWorker: true });
      const start = performance.now();
      const { results } = await pagefind.search(text);
      const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
      return { found: pages.map(({ url }) => url), milliseconds: performance.now() - start };
    },
    { script: `/${plainFolder}/pagefind.js`, text: question, most: FIRST },
  );

async function askAll(browser: Browser, address: string, queries: readonly Query[], ask: Ask): Promise<Reply[]> {
  const replies: Reply[] = [];
  for (const lang of new Set(queries.map((query) => query.lang))) {
    const page = await browser.newPage();
    await page.goto(address + pathOf(lang, 'search/'));
    for (const query of queries.filter((each) => each.lang === lang)) {
      replies.push({ query, ...(await ask(page, query.query)) });
    }
    await page.close();
  }
  return replies;
}

/** Bytes that travel for the first question on a page on which nothing of the search is loaded yet. */
async function firstBytes(browser: Browser, address: string, question: string, ask: Ask): Promise<number> {
  // what the service worker fetches would not be counted
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(`${address}learn/definition/`, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await ask(page, question);
  await page.waitForLoadState('networkidle');
  await page.close();
  return bytes;
}

const askInBox: Ask = async (page, question) => {
  await page.locator('[data-search]').click();
  await page.locator('dialog input').fill(question);
  await page.locator('dialog[data-state="done"]').waitFor();
  return { found: [], milliseconds: 0 };
};

const isRight = ({ expect }: Query, path: string): boolean => expect.some((slug) => path.endsWith(`/learn/${slug}/`));
const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

function quantile(values: readonly number[], q: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0).toFixed(1)} ms`;
}

interface Figures {
  readonly n: number;
  readonly hits: number;
  readonly first: number;
  readonly none: number;
}

function figuresOf(replies: readonly Reply[]): Figures {
  const count = (test: (reply: Reply) => boolean): number => replies.filter(test).length;
  return {
    n: replies.length,
    hits: count(({ query, found }) => found.slice(0, FIRST).some((path) => isRight(query, path))),
    first: count(({ query, found }) => isRight(query, found[0] ?? '')),
    none: count(({ found }) => found.length === 0),
  };
}

const categoryOf = ({ query }: Reply): string => `${query.lang} ${query.category}`;

interface Column {
  readonly name: string;
  readonly replies: readonly Reply[];
  readonly bytes: number;
}

function print(columns: readonly Column[]): void {
  const row = (name: string, n: string, cells: readonly string[]): void =>
    console.log(name.padEnd(18) + n.padStart(5) + cells.map((cell) => cell.padStart(30)).join(''));
  const cell = ({ n, hits, first, none }: Figures): string =>
    `${share(hits, n)}  ${share(first, n)}  ${String(none).padStart(6)}`;
  const parts = [...new Set(columns[0]?.replies.map(categoryOf))];
  row(
    '',
    '',
    columns.map(({ name }) => name),
  );
  row(
    'category',
    'n',
    columns.map(() => 'hit@5    @1    zero'),
  );
  for (const part of parts) {
    const own = columns.map(({ replies }) => figuresOf(replies.filter((reply) => categoryOf(reply) === part)));
    row(part, String(own[0]?.n), own.map(cell));
  }
  const all = columns.map(({ replies }) => figuresOf(replies));
  row('all', String(all[0]?.n), all.map(cell));
  row(
    'first search',
    '',
    columns.map(({ bytes }) => `${(bytes / 1024).toFixed(1)} KB`),
  );
  for (const [name, q] of [
    ['p50', 0.5],
    ['p95', 0.95],
  ] as const) {
    row(
      name,
      '',
      columns.map(({ replies }) =>
        quantile(
          replies.map(({ milliseconds }) => milliseconds),
          q,
        ),
      ),
    );
  }
}

function isGoodEnough(replies: readonly Reply[]): boolean {
  const missed = replies.filter(({ query, found }) => !found.slice(0, FIRST).some((path) => isRight(query, path)));
  for (const { query, found } of missed) console.log(`missed: ${query.lang} ${query.query} → ${found.join(' ')}`);
  const { n, hits, none } = figuresOf(replies);
  const parts = missed.map(categoryOf);
  const worst = Math.max(0, ...parts.map((part) => parts.filter((other) => other === part).length));
  return hits >= least.hits * n && none === 0 && worst <= least.missesPerCategory;
}

const options = process.argv.slice(2);
const file = options.find((option) => !option.startsWith('--')) ?? 'tests/fixtures/search/queries.json';
await ensureBrowser();
await copySite();
const exists = (slug: string): boolean => existsSync(join(folder, 'learn', slug, 'index.html'));
const all = JSON.parse(readFileSync(file, 'utf8')) as readonly Query[];
const queries = all.filter(({ expect }) => expect.some(exists));
console.log(`${String(queries.length)} of ${String(all.length)} questions are about articles that exist.`);
const isPlainWanted = options.includes('--plain');
if (isPlainWanted) await addPlainIndex();
const site = await serveSite({ folder, base: '/' }, 0);
const browser = await chromium.launch(launchOptions());
try {
  const question = queries.find(({ lang }) => lang === 'fa')?.query ?? 'تجربه';
  const column = async (name: string, ask: Ask, askFirst: Ask): Promise<Column> => ({
    name,
    bytes: await firstBytes(browser, site.address, question, askFirst),
    replies: await askAll(browser, site.address, queries, ask),
  });
  const ours = await column('this site', askOurs, askInBox);
  print(isPlainWanted ? [ours, await column('plain Pagefind', askPlain, askPlain)] : [ours]);
  if (!isGoodEnough(ours.replies)) process.exitCode = 1;
} finally {
  await browser.close();
  site.close();
}
