/** Windows in which one test after the other looks at the site: a new window costs more than most of what is done in it. */
import type { BrowserContext, Page, PlaywrightTestOptions } from '@playwright/test';

/**
 * What is set anew between two tests. Whatever else a test can set of its window comes along, since it tells windows
 * apart: what is missing there leaves a test with the window of another.
 */
export type Settings = Pick<
  PlaywrightTestOptions,
  'colorScheme' | 'javaScriptEnabled' | 'reducedMotion' | 'serviceWorkers' | 'viewport'
>;

/** What cannot be taken back: a window in which a test called it is not used again. */
const lasting = {
  page: ['addInitScript', 'exposeBinding', 'exposeFunction', 'on', 'once', 'route'],
  context: ['addCookies', 'addInitScript', 'grantPermissions', 'newPage', 'on', 'once', 'route', 'setOffline'],
} as const;

/** A window and what went wrong in it since it was handed out. */
export interface TestWindow {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly faults: string[];
  /** Whether it must not be handed out again. */
  isSpent: boolean;
}

/** Notes whether a test does to a window what cannot be taken back. */
function attend(window: TestWindow): void {
  for (const part of ['page', 'context'] as const) {
    for (const name of lasting[part]) {
      const method: unknown = Reflect.get(window[part], name);
      if (typeof method !== 'function') throw new Error(`a ${part} has no method ${name}`);
      Object.defineProperty(window[part], name, {
        value(...values: unknown[]): unknown {
          window.isSpent = true;
          return Reflect.apply(method, window[part], values);
        },
      });
    }
  }
}

/** The windows of one worker, by their settings. */
export class Windows {
  readonly #free = new Map<string, TestWindow>();

  /**
   * A window that nobody has used, or of which nothing is left of who used it before.
   * @param open opens a new one, and watches it
   */
  async take(settings: Settings, open: () => Promise<Omit<TestWindow, 'page' | 'isSpent'>>): Promise<TestWindow> {
    const key = JSON.stringify(settings);
    const free = this.#free.get(key);
    if (free !== undefined) {
      this.#free.delete(key);
      return free;
    }
    const opened = await open();
    const window: TestWindow = { ...opened, page: await opened.context.newPage(), isSpent: false };
    attend(window);
    return window;
  }

  /** Wipes everything that was kept in a window and keeps it for the next test, or closes it where that cannot be. */
  async giveBack(window: TestWindow, settings: Settings): Promise<void> {
    const { context, page } = window;
    const isAlone = context.pages().length === 1 && !page.isClosed();
    if (window.isSpent || !isAlone || settings.serviceWorkers === 'allow') {
      await context.close();
      return;
    }
    // a place of the same origin where nothing runs: what the page still writes when it goes is wiped too
    await page.goto('./theme.js');
    const session = await context.newCDPSession(page);
    const { origin } = new URL(page.url());
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await session.detach();
    if (settings.javaScriptEnabled) await page.evaluate(() => sessionStorage.clear());
    await page.emulateMedia({
      media: null,
      colorScheme: settings.colorScheme ?? null,
      reducedMotion: settings.reducedMotion ?? null,
    });
    if (settings.viewport) await page.setViewportSize(settings.viewport);
    await page.mouse.move(-1, -1);
    window.faults.length = 0;
    this.#free.set(JSON.stringify(settings), window);
  }

  async close(): Promise<void> {
    for (const { context } of this.#free.values()) await context.close();
  }
}
