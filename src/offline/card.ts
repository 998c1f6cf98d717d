/** The card that keeps the whole site on the device: it says how much that is, and then does it. */
import { fill } from '../i18n/fill.ts';
import { formatter } from '../i18n/format.ts';
import { pageLanguage } from '../i18n/pageLanguage.ts';
import { ask } from './ask.ts';
import type { KeptState } from './messages.ts';
import { offlineWords } from './words.ts';

const megabyte = 1024 * 1024;

class KeepCard {
  readonly #words = offlineWords();
  readonly #format = formatter(pageLanguage());
  readonly #status: HTMLElement;
  readonly #progress: HTMLElement;
  readonly #buttons: HTMLElement;
  /** Whether files are being fetched; nobody else fetches while they are. */
  #isBusy = false;

  constructor(status: HTMLElement, progress: HTMLElement, buttons: HTMLElement) {
    this.#status = status;
    this.#progress = progress;
    this.#buttons = buttons;
  }

  async start(): Promise<void> {
    if (!('serviceWorker' in navigator)) {
      this.#status.textContent = this.#words.unsupported;
      return;
    }
    this.#status.textContent = this.#words.wait;
    const state = await ask('state');
    if (state === null) this.#status.textContent = this.#words.unsupported;
    else this.#show(state);
  }

  /** Megabytes in words; never nothing, as long as there is something. */
  #size(bytes: number): string {
    return this.#format.number(bytes === 0 ? 0 : Math.max(bytes / megabyte, 0.1), 1);
  }

  #fill(message: string, { missing, space }: KeptState): string {
    return fill(message, { missing: this.#size(missing), space: this.#size(space) });
  }

  #button(word: string, kind: string, action: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = kind;
    button.textContent = word;
    button.addEventListener('click', action);
    return button;
  }

  /** Replaces the buttons; the focus, if it was on one of them, goes to the first. */
  #offer(...buttons: readonly HTMLButtonElement[]): void {
    const hadFocus = this.#buttons.contains(document.activeElement);
    this.#buttons.replaceChildren(...buttons);
    if (hadFocus) buttons[0]?.focus();
  }

  #show(state: KeptState, said?: string): void {
    const words = this.#words;
    this.#progress.replaceChildren();
    const forget = this.#button(words.forget, 'button', () => void this.#forget());
    if (state.missing === 0) {
      this.#status.textContent = said ?? this.#fill(words.whole, state);
      this.#offer(forget);
      return;
    }
    this.#status.textContent = said ?? this.#fill(words.offer, state);
    const label = this.#fill(state.whole ? words.goOn : words.keep, state);
    const keep = this.#button(label, 'button primary', () => void this.#keep());
    this.#offer(keep, ...(state.whole || state.pages > 0 ? [forget] : []));
  }

  #showProgress({ bytes, missing }: KeptState): void {
    const [known] = this.#progress.getElementsByTagName('progress');
    const bar = known ?? document.createElement('progress');
    bar.setAttribute('aria-label', this.#words.progressLabel);
    bar.max = bytes;
    bar.value = bytes - missing;
    const text = document.createElement('span');
    const done = this.#size(bytes - missing);
    text.textContent = fill(this.#words.progress, { done, all: this.#size(bytes) });
    this.#progress.replaceChildren(bar, ' ', text);
  }

  async #keep(): Promise<void> {
    if (this.#isBusy) return;
    const words = this.#words;
    this.#isBusy = true;
    const stop = new AbortController();
    this.#status.textContent = words.busy;
    this.#offer(this.#button(words.stop, 'button', () => stop.abort()));
    // A promise of the browser not to throw it away; whether it gives one changes nothing here.
    void navigator.storage.persist().catch(() => false);
    const first = await ask('state');
    let last = first;
    let said: string | undefined;
    while (last !== null && last.missing > 0 && said === undefined) {
      this.#showProgress(last);
      const step = await ask('more');
      if (step === null) said = words.faults.silent;
      else {
        // What one step could not get, the next may; a step that got nothing at all is the last.
        const isStuck = step.state.missing === last.missing;
        last = step.state;
        if (isStuck || step.fault === 'full') said = words.faults[step.fault ?? 'network'];
        else if (stop.signal.aborted && last.missing > 0) said = this.#fill(words.stopped, last);
      }
    }
    this.#isBusy = false;
    if (last === null) this.#status.textContent = words.unsupported;
    else this.#show(last, said);
  }

  async #forget(): Promise<void> {
    const state = await ask('forget');
    if (state) this.#show(state, this.#words.forgotten);
  }
}

function startCard(card: Element): void {
  const part = (name: string): HTMLElement | null => card.querySelector<HTMLElement>(`[data-${name}]`);
  const [status, progress, buttons] = [part('status'), part('progress'), part('buttons')];
  if (status && progress && buttons) void new KeepCard(status, progress, buttons).start();
}

// It stands at the foot of long pages: what it says is worked out when it is seen.
const seen = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) continue;
    seen.unobserve(target);
    startCard(target);
  }
});
for (const card of document.querySelectorAll('[data-keep]')) seen.observe(card);
