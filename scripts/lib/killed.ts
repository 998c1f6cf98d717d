import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { browserFlags, findBrowser } from './browser.ts';

/** A browser that is killed while somebody answers, and what is kept afterwards. */

/** An answer older than this must outlive the browser. */
export const SAFE_AFTER = 500;

interface Given {
  readonly item: string;
  readonly level: number;
  /** Milliseconds since 1970, when the page had taken it. */
  readonly at: number;
}

export interface Killed {
  /** Answers that were given before the browser died. */
  readonly given: number;
  /** Answers old enough to be safe. */
  readonly safe: number;
  /** What is wrong with what was kept: one sentence for each answer that is not there. */
  readonly lost: readonly string[];
}

/** A browser of its own, which Playwright did not start and will not mourn. */
class Victim {
  readonly #process: ChildProcess;
  readonly #address: Promise<string>;

  constructor(profile: string) {
    const path = findBrowser();
    if (path === undefined) throw new Error('There is no browser to kill.');
    const flags = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
    // a group of its own, so that all its processes die at once, as in a crash of the machine's memory
    this.#process = spawn(path, [...browserFlags, ...flags], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
    this.#address = new Promise((done, fail) => {
      let said = '';
      this.#process.stderr?.on('data', (chunk: unknown) => {
        said += String(chunk);
        const [, address] = /DevTools listening on (ws:\S+)/u.exec(said) ?? [];
        if (address !== undefined) done(address);
      });
      this.#process.once('exit', () => {
        fail(new Error(`The browser did not start: ${said}`));
      });
    });
  }

  async page(): Promise<{ browser: Browser; page: Page }> {
    const browser = await chromium.connectOverCDP(await this.#address);
    const [context] = browser.contexts();
    if (context === undefined) throw new Error('The browser has no window.');
    return { browser, page: context.pages()[0] ?? (await context.newPage()) };
  }

  /** Ends every process of the browser at once, without a word. */
  async kill(): Promise<void> {
    const gone = new Promise((done) => this.#process.once('exit', done));
    if (this.#process.pid !== undefined) process.kill(-this.#process.pid, 'SIGKILL');
    await gone;
  }
}

/** Chooses a level of one of the questions on the screen, and says when the page had taken it. */
function answer(page: Page, question: number, level: number): Promise<Given> {
  return page.evaluate(
    ([place, chosen]) => {
      const cards = document.querySelectorAll<HTMLElement>('[data-item]');
      const card = cards[place % cards.length];
      const radio = card?.querySelectorAll<HTMLInputElement>('input[type="radio"]')[chosen - 1];
      radio?.click();
      return { item: card?.dataset['item'] ?? '', level: chosen, at: Date.now() };
    },
    [question, level] as const,
  );
}

/** The levels that the device has, by item; read from the database itself, once the page has opened it. */
async function keptLevels(page: Page, address: string): Promise<ReadonlyMap<string, number>> {
  await page.goto(`${address}tools/maturity/`);
  await page.locator('[data-view="start"]').waitFor();
  const levels = await page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(new Error(request.error?.name));
      });
    const database = await settled(indexedDB.open('cx-compass'));
    const records: unknown[] = await settled(database.transaction('documents').objectStore('documents').getAll());
    database.close();
    const [record] = records as { body: { answers: Record<string, { level?: number }> } }[];
    return Object.entries(record?.body.answers ?? {}).map(([item, { level = 0 }]) => [item, level] as const);
  });
  return new Map(levels);
}

/** What is missing: for each question the last safe answer, or one that was given after it, must be there. */
function lostAnswers(given: readonly Given[], kept: ReadonlyMap<string, number>, killedAt: number): readonly string[] {
  const items = [...new Set(given.map(({ item }) => item))];
  return items.flatMap((item) => {
    const own = given.filter((each) => each.item === item);
    const last = own.findLastIndex(({ at }) => at < killedAt - SAFE_AFTER);
    if (last === -1) return [];
    const fine = own.slice(last).map(({ level }) => level);
    const found = kept.get(item);
    return found !== undefined && fine.includes(found)
      ? []
      : [`${item}: ${fine.join(' or ')} was answered, ${String(found)} is kept`];
  });
}

/**
 * Answers in a fresh browser, kills it after some time, opens it again and looks what is there.
 * @param address of the site, in the language to answer in
 * @param after milliseconds of answering
 */
export async function killWhileAnswering(address: string, after: number): Promise<Killed> {
  const profile = mkdtempSync(join(tmpdir(), 'cx-killed-'));
  try {
    const given: Given[] = [];
    const victim = new Victim(profile);
    const first = await victim.page();
    await first.page.goto(`${address}tools/maturity/#full`);
    await first.page.locator('[data-item] input').first().waitFor();
    const end = Date.now() + after;
    for (let turn = 0; Date.now() < end; turn += 1) {
      given.push(await answer(first.page, turn, 1 + ((turn * 7 + Math.floor(turn / 4)) % 5)));
      // as fast as nobody answers, so that there is always something on its way
      await new Promise((done) => setTimeout(done, 20 + ((turn * 37) % 90)));
    }
    const killedAt = Date.now();
    await victim.kill();
    await first.browser.close().catch(() => undefined);

    const heir = new Victim(profile);
    const second = await heir.page();
    const kept = await keptLevels(second.page, address);
    await second.browser.close().catch(() => undefined);
    await heir.kill();
    const safe = given.filter(({ at }) => at < killedAt - SAFE_AFTER).length;
    return { given: given.length, safe, lost: lostAnswers(given, kept, killedAt) };
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
