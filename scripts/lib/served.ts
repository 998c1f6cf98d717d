import { readdirSync } from 'node:fs';
import { request as plainRequest, type IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { observatoryScore } from '../../src/domain/serving/observatory.ts';
import { cacheControlOf, headersFor } from '../../src/headers.ts';
import { launchOptions } from './browser.ts';
import type { Build } from './build.ts';
import { pagesIn, type NginxSite } from './nginx.ts';

/** What the headers of this site are worth by the rules of the Observatory. */
const leastPoints = 130;

interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Asks without a browser; the certificate has to be signed by the test authority. */
function ask(address: string, ca: string, encoding = 'identity'): Promise<Answered> {
  return new Promise((done, fail) => {
    const ends = (address.startsWith('https:') ? request : plainRequest)(
      address,
      { ca, headers: { 'accept-encoding': encoding } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          done({ status: response.statusCode ?? 0, headers: response.headers, text });
        });
      },
    );
    ends.once('error', fail);
    ends.end();
  });
}

/** Wrong types of content, each a sentence. */
const types: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|\/|\.html)$/u, /^text\/html; charset=utf-8$/u],
  [/\.css$/u, /^text\/css/u],
  [/\.js$/u, /^(?:application|text)\/javascript/u],
  [/\.webmanifest$/u, /^application\/manifest\+json/u],
  [/\.json$/u, /^application\/json/u],
  [/\.woff2$/u, /^font\/woff2/u],
  [/\.svg$/u, /^image\/svg\+xml/u],
];

/** What is wrong with one answer: its code, its headers, its compression. */
async function faultsOf(path: string, { base }: Build, site: NginxSite, status = 200): Promise<string[]> {
  const address = site.address + path;
  const faults: string[] = [];
  const plain = await ask(address, site.authority);
  if (plain.status !== status) faults.push(`${path}: code ${String(plain.status)}, not ${String(status)}`);
  for (const { name, value } of headersFor(base)) {
    const found = plain.headers[name.toLowerCase()];
    if (found !== value) faults.push(`${path}: ${name} is ${String(found)}`);
  }
  const kept = status === 200 ? cacheControlOf(path) : 'no-cache';
  if (plain.headers['cache-control'] !== kept) {
    faults.push(`${path}: Cache-Control is ${String(plain.headers['cache-control'])}`);
  }
  const type = types.find(([ending]) => ending.test(path))?.[1];
  const found = plain.headers['content-type'] ?? '';
  if (type && status === 200 && !type.test(found)) faults.push(`${path}: Content-Type is ${found}`);
  if (/(?:^|\/|\.html|\.css|\.js)$/u.test(path) && plain.text.length > 1024) {
    for (const encoding of ['br', 'gzip']) {
      const sent = (await ask(address, site.authority, encoding)).headers;
      if (sent['content-encoding'] !== encoding) faults.push(`${path}: is not sent as ${encoding}`);
      if (sent.vary !== 'Accept-Encoding') faults.push(`${path}: Vary is ${String(sent.vary)}`);
    }
  }
  return faults;
}

/** Addresses that lead to others, and those that lead nowhere. */
async function addressFaults(build: Build, site: NginxSite): Promise<string[]> {
  const { base } = build;
  const faults: string[] = [];
  const leads = async (from: string, to: string): Promise<void> => {
    const { status, headers } = await ask(from, site.authority);
    if (status !== 301 || headers.location !== to) {
      faults.push(`${from} leads to ${String(headers.location)} (${String(status)}), not to ${to}`);
    }
  };
  await leads(`${site.address}learn`, `${base}learn/`);
  await leads(`${site.address}en/learn`, `${base}en/learn/`);
  await leads(`${site.address}index.html`, base);
  await leads(`${site.address}learn/index.html?x=1`, `${base}learn/`);
  await leads(`${site.plainAddress}learn/?x=1`, `${site.address}learn/?x=1`);
  // An address that begins like another host must not lead there.
  const { origin } = new URL(site.address);
  for (const from of [`${origin}//elsewhere.example/index.html`, `${origin}/\\elsewhere.example/index.html`]) {
    const { headers } = await ask(from, site.authority);
    if (headers.location !== undefined) faults.push(`${from} leads to ${headers.location}`);
  }
  for (const [path, lang] of [
    ['no-such-page/', 'fa'],
    ['en/no-such-page/', 'en'],
    ['_headers', 'fa'],
  ] as const) {
    const { status, text } = await ask(site.address + path, site.authority);
    if (status !== 404 || !text.includes(`<html lang="${lang}"`)) {
      faults.push(`${path}: code ${String(status)}, and not the page "not found" in ${lang}`);
    }
    faults.push(...(await faultsOf(path, build, site, 404)));
  }
  return faults;
}

/** What the Observatory would give for the home page. */
async function pointsOf(site: NginxSite): Promise<{ readonly points: number; readonly faults: readonly string[] }> {
  const { headers, text } = await ask(site.address, site.authority);
  const known = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
  const plain = await ask(site.plainAddress, site.authority);
  const plainHttp = plain.headers.location?.startsWith(new URL(site.address).origin) ? 'leads to https' : 'answers';
  const scripts = [...text.matchAll(/<script[^>]*\ssrc="([^"]+)"[^>]*>/gu)].map(([tag, source = '']) => ({
    isOwn: new URL(source, site.address).origin === new URL(site.address).origin,
    hasIntegrity: tag.includes('integrity='),
  }));
  const { points, marks } = observatoryScore({ https: true, headers: new Map(known), plainHttp, scripts });
  const lost = marks.filter((mark) => mark.points < 0).map(({ rule, found }) => `${rule}: ${found}`);
  return { points, faults: points < leastPoints ? [`${String(points)} points: ${lost.join(', ')}`] : [] };
}

/** Collects what the browser stops or complains about. */
async function watch(page: Page, faults: string[]): Promise<void> {
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' || /permissions-policy/iu.test(text)) faults.push(`${page.url()}: ${text}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`security policy: ${event.violatedDirective} stopped ${event.blockedURI} ${event.sample}`);
    });
  });
}

/** Opens every page, uses the search and a tool, and lets the service worker in. */
async function browse(browser: Browser, build: Build, site: NginxSite): Promise<readonly string[]> {
  const faults: string[] = [];
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await watch(page, faults);
  for (const path of pagesIn(build.folder).filter((name) => !name.endsWith('404.html'))) {
    await page.goto(site.address + path, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    const left = await page.locator('astro-island[ssr]').count();
    if (left > 0) await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
  }
  await page.goto(`${site.address}tools/maturity/#sample`, { waitUntil: 'networkidle' });
  await page.goto(`${site.address}search/?q=%D9%85%D8%B4%D8%AA%D8%B1%DB%8C`);
  await page.locator('[data-results][data-state="done"] > li').first().waitFor();
  const worker = await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.scriptURL);
  if (worker !== `${site.address}sw.js`) faults.push(`the service worker is ${String(worker)}`);
  await context.close();
  return faults;
}

/** Looks at a built site as nginx serves it: every file without a browser, every page in one. */
export async function checkServed(
  build: Build,
  site: NginxSite,
): Promise<{ readonly pages: number; readonly points: number; readonly faults: readonly string[] }> {
  const pages = pagesIn(build.folder);
  const files = readdirSync(build.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:css|js|json|webmanifest|woff2|svg|pf_fragment)$/u.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(build.folder.length + 1)
        .replaceAll('\\', '/'),
    );
  const faults: string[] = [];
  for (const path of [...pages, ...files]) faults.push(...(await faultsOf(path, build, site)));
  faults.push(...(await addressFaults(build, site)));
  const score = await pointsOf(site);
  const { args = [], ...options } = launchOptions();
  const trust = `--ignore-certificate-errors-spki-list=${site.authorityKey}`;
  const browser = await chromium.launch({ ...options, args: [...args, trust] });
  try {
    return {
      pages: pages.length,
      points: score.points,
      faults: [...faults, ...score.faults, ...(await browse(browser, build, site))],
    };
  } finally {
    await browser.close();
  }
}
