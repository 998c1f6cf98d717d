import { chromium, type CDPSession, type Page } from 'playwright';
import { readModel } from '../../src/commands/readModel.ts';
import type { AnswersFile } from '../../src/domain/maturity/answers.ts';
import { itemsOfMode, type Level } from '../../src/domain/maturity/model.ts';
import { encodeAnswers } from '../../src/domain/round/answerCode.ts';
import { groupedCode } from '../../src/domain/round/letters.ts';
import { newId } from '../../src/workspace/clock.ts';
import { ensureBrowser, launchOptions } from '../lib/browser.ts';
import { buildSite, builds, isFresh } from '../lib/build.ts';
import { serveSite } from '../lib/server.ts';

/** Milliseconds of main-thread work that importing, scoring and drawing a thousand answers may take. */
const LIMIT = 200;
const RUNS = 7;
/** This many must work too, with a progress bar. */
const MANY = 5000;

const model = await readModel();
const groups = ['leadership', 'middle', 'front', 'other'] as const;

/** A chat in which so many people send their codes to a round. */
function chatOf(round: string, people: number): string {
  const items = itemsOfMode(model, 'full');
  return Array.from({ length: people }, (_, number) => {
    const file: AnswersFile = {
      format: 'cx-compass',
      version: 1,
      kind: 'maturity-answers',
      model: model.id,
      mode: 'full',
      date: '2026-11-21',
      updated: '2026-11-21T10:00:00Z',
      round,
      respondent: { id: newId(), group: groups[number % groups.length] ?? 'none' },
      answers: Object.fromEntries(
        items.map((item, place) => [item, { level: (1 + ((number * 7 + place * 3 + number * place) % 5)) as Level }]),
      ),
    };
    return `[21.11.26, 10:12:04] Sara: ${groupedCode(encodeAnswers(model, file))}`;
  }).join('\n');
}

/** Milliseconds that the page's main thread has worked so far. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** What it takes from the press of a button until the frame that shows what it leads to is drawn. */
async function costOf(page: Page, session: CDPSession, press: string, shown: string): Promise<number> {
  const before = await worked(session);
  await page.evaluate(
    async ([button, wanted]) => {
      const isThere = (): boolean => document.querySelector(wanted) !== null;
      const there = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!isThere()) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(document, { attributes: true, childList: true, subtree: true });
      });
      document.querySelector<HTMLElement>(button)?.click();
      await there;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      // a message comes after the frame whose callback sent it
      const { port1, port2 } = new MessageChannel();
      await new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    },
    [press, shown] as const,
  );
  return (await worked(session)) - before;
}

/** Pastes as a person does; typing so long a text in is slow in every browser. */
async function paste(page: Page, into: string, text: string): Promise<void> {
  await page.locator(into).evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** Leaves a page without its database, so that what is measured is not the saving that goes on beside it. */
function refuseDatabase(): void {
  Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
}

interface Cost {
  readonly import: number;
  readonly draw: number;
  /** What is done for the device after the page has shown each of them. */
  readonly save: number;
}

/** Opens a round, brings answers in and reveals the result; gives what each of the two costs. */
async function measure(address: string, people: number, kept: boolean): Promise<Cost> {
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    if (!kept) await page.addInitScript(refuseDatabase);
    await page.goto(`${address}tools/maturity/#new-round`);
    await page.locator('form input.field').first().fill('Bench');
    await page.locator('form button[type="submit"]').click();
    const round = (await page.locator('[data-round]').getAttribute('data-round')) ?? '';
    await page.locator('.tab').nth(1).click();
    await paste(page, '.bring textarea', chatOf(round, people));
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const saved = async (): Promise<number> => {
      const before = await worked(session);
      await page.locator(`[data-save="${kept ? 'saved' : 'memory'}"]`).waitFor({ timeout: 120_000 });
      return (await worked(session)) - before;
    };
    const import_ = await costOf(page, session, '.bring .primary', '[data-accepted]');
    const first = await saved();
    await page.locator('.reveal .primary').click();
    const draw = await costOf(page, session, 'dialog[open] .primary', '[data-team-result]');
    return { import: import_, draw, save: first + (await saved()) };
  } finally {
    await browser.close();
  }
}

function inWords({ import: import_, draw, save }: Cost): string {
  return `import ${import_.toFixed(0)} ms, score and draw ${draw.toFixed(0)} ms (then saving ${save.toFixed(0)} ms)`;
}

/**
 * Prints what it costs the main thread to import a thousand answers, score them and draw the result.
 * @returns whether what each costs where it was disturbed the least keeps the limit together
 */
export async function benchRound(): Promise<boolean> {
  await ensureBrowser();
  const [build] = builds;
  if (!build) return false;
  if (!isFresh(build)) {
    const { ok, output } = await buildSite(build);
    if (!ok) throw new Error(output);
  }
  const site = await serveSite(build, 0);
  try {
    const runs: Cost[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await measure(site.address, 1000, false));
    for (const cost of runs) console.log(`1,000 answers: ${inWords(cost)}`);
    // of each the run that other programs disturbed the least
    const least: Cost = {
      import: Math.min(...runs.map((cost) => cost.import)),
      draw: Math.min(...runs.map((cost) => cost.draw)),
      save: Math.min(...runs.map((cost) => cost.save)),
    };
    const sum = least.import + least.draw;
    console.log(`Least of each: ${inWords(least)}; ${sum.toFixed(0)} ms of main-thread work (limit ${String(LIMIT)}).`);
    console.log(`1,000 answers, kept on the device meanwhile: ${inWords(await measure(site.address, 1000, true))}`);
    console.log(`${String(MANY)} answers, kept on the device: ${inWords(await measure(site.address, MANY, true))}`);
    return sum <= LIMIT;
  } finally {
    site.close();
  }
}
