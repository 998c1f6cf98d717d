import type { Lang } from '../i18n/languages.ts';
import { Door } from './door.ts';
import type { Answer, Wanted } from './door.ts';
import { loadPagefind, loadWords } from './pagefind.ts';

/** Where a question stands. */
export type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly question: string }
  | { readonly kind: 'done'; readonly question: string; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly question: string };

/** Milliseconds without a key after which a question is asked. */
const PAUSE = 80;

/** Asks as the reader types: only the last question is answered, and only its answer is shown. */
export class Asker {
  readonly #door: Door;
  readonly #show: (state: State) => void;
  #latest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(lang: Lang, show: (state: State) => void) {
    this.#door = new Door(lang, loadPagefind, () => loadWords(lang));
    this.#show = show;
  }

  /** Loads what the first question needs. */
  prepare(): void {
    // What fails now fails again with the first question, where it is shown.
    this.#door.open().catch(() => undefined);
  }

  /** The question as it is typed. */
  typed(question: string, wanted: Wanted): void {
    clearTimeout(this.#timer);
    if (!this.#begin(question)) return;
    this.#timer = setTimeout(() => void this.#answer(question, wanted, this.#latest), PAUSE);
  }

  /** The question at once. */
  ask(question: string, wanted: Wanted): void {
    clearTimeout(this.#timer);
    if (this.#begin(question)) void this.#answer(question, wanted, this.#latest);
  }

  #begin(question: string): boolean {
    this.#latest += 1;
    const isEmpty = question.trim() === '';
    this.#show(isEmpty ? { kind: 'idle' } : { kind: 'busy', question });
    return !isEmpty;
  }

  async #answer(question: string, wanted: Wanted, turn: number): Promise<void> {
    const start = performance.now();
    let state: State;
    try {
      state = { kind: 'done', question, answer: await this.#door.search(question, wanted) };
    } catch {
      state = { kind: 'failed', question };
    }
    if (turn !== this.#latest) return;
    // For the bench and for whoever looks at the page's timings.
    performance.measure('cx-search', { start, end: performance.now() });
    this.#show(state);
  }
}
