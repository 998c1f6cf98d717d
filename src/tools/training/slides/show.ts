import {
  acted,
  clockOf,
  meaningOf,
  newDeck,
  planOf,
  ranBy,
  strokeMeaning,
  type Deck,
  type DeckAction,
  type KeyMeaning,
} from '../../../domain/training/deck.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Formatter } from '../../../i18n/format.ts';
import { DeckChannel } from './channel.ts';
import { fit, fitForPaper } from './fit.ts';
import type { SlidesWords } from './words.ts';

/** Milliseconds without a movement after which the buttons of a shown deck go away. */
const QUIET = 3000;

export interface ShowOptions {
  readonly root: HTMLElement;
  readonly words: SlidesWords;
  readonly format: Formatter;
  readonly rightToLeft: boolean;
  /** Whether this window shows the notes, and another one the slides. */
  readonly notes: boolean;
  /** Windows of the same name show the same deck. */
  readonly channel: string;
  readonly openNotes: () => void;
}

/** A window of a deck: what it shows follows from the state of the deck. */
export class Show {
  readonly #options: ShowOptions;
  readonly #slides: readonly HTMLElement[];
  readonly #plan: readonly number[];
  readonly #channel: DeckChannel;
  #deck: Deck;
  #quiet: ReturnType<typeof setTimeout> | undefined;
  #lock: Promise<WakeLockSentinel | null> = Promise.resolve(null);

  constructor(options: ShowOptions) {
    this.#options = options;
    const { root, notes, channel } = options;
    this.#slides = [...root.querySelectorAll<HTMLElement>('.deck-slide')];
    this.#plan = planOf(this.#slides.map(({ dataset }) => ({ minutes: Number(dataset['minutes']) })));
    this.#deck = newDeck(this.#slides.length);
    this.#channel = new DeckChannel(channel, this.#slides.length, {
      onAsk: () => {
        if (this.#deck.presenting && !notes) this.#tell();
      },
      onDeck: (deck) => {
        // each window of slides shows them or not by itself
        this.#deck = notes ? deck : { ...deck, presenting: this.#deck.presenting };
        this.#render();
      },
    });
    this.#nameSlides();
    this.#listen();
    if (notes) this.#channel.tell({ kind: 'ask' });
    this.#render();
  }

  get slides(): readonly HTMLElement[] {
    return this.#slides;
  }

  /** Does what a button or a key asks for. */
  do(action: DeckAction): void {
    const before = this.#deck;
    this.#deck = acted(before, action, Date.now());
    if (this.#options.notes || before.presenting || this.#deck.presenting) this.#tell();
    this.#render();
    if (this.#deck.presenting && !before.presenting) void this.#enter();
    if (before.presenting && !this.#deck.presenting) this.#leave(before.current);
    if (this.#deck.overview) this.#choice(this.#deck.current)?.focus();
    if (this.#deck.presenting && (before.current !== this.#deck.current || before.overview !== this.#deck.overview)) {
      this.#say();
    }
  }

  /** Full screen, or back in the window. */
  async full(): Promise<void> {
    try {
      if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
      else {
        this.#stays = true;
        await document.exitFullscreen();
      }
    } catch {
      // a telephone without full screen shows the slides in its window
    }
  }

  help(): void {
    this.#keys()?.showModal();
  }

  /** Whether leaving the full screen was asked for by itself, and not to end the slides. */
  #stays = false;

  #find(selector: string): HTMLElement | null {
    return this.#options.root.querySelector<HTMLElement>(selector);
  }

  #keys(): HTMLDialogElement | null {
    return this.#options.root.querySelector<HTMLDialogElement>('dialog[data-help]');
  }

  #choice(index: number): HTMLElement | null {
    return this.#slides[index]?.querySelector<HTMLElement>('.choose') ?? null;
  }

  #title(index: number): string {
    return this.#slides[index]?.querySelector('h2')?.textContent.trim() ?? '';
  }

  #place(index: number): string {
    const { words, format } = this.#options;
    const [n, all] = [index + 1, this.#slides.length].map((value) => format.number(value));
    return fill(words.place, { n: n ?? '', all: all ?? '', title: this.#title(index) });
  }

  #count(index: number): string {
    const { words, format } = this.#options;
    return fill(words.count, { n: format.number(index + 1), all: format.number(this.#slides.length) });
  }

  #nameSlides(): void {
    this.#slides.forEach((slide, index) => {
      const number = slide.querySelector('[data-number]');
      if (number) number.textContent = this.#count(index);
      const choose = this.#choice(index);
      choose?.setAttribute('aria-label', this.#place(index));
      choose?.addEventListener('click', () => this.do({ kind: 'go', to: index }));
    });
  }

  #tell(): void {
    this.#channel.tell({ kind: 'state', deck: this.#deck });
  }

  #say(): void {
    const status = this.#find('[data-status]');
    if (status) status.textContent = this.#place(this.#deck.current);
  }

  async #enter(): Promise<void> {
    this.#wake();
    if (document.fullscreenElement === null) await this.full();
    this.#say();
  }

  #leave(current: number): void {
    if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
    void this.#lock.then((lock) => lock?.release());
    // who leaves finds the slide in the page, and goes on reading there
    const heading = this.#slides[current]?.querySelector('h2');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'center' });
  }

  /** Keeps the projector lit, where the browser can. */
  #wake(): void {
    if ('wakeLock' in navigator) this.#lock = navigator.wakeLock.request('screen').catch(() => null);
  }

  #mode(): 'present' | 'overview' | 'notes' | null {
    if (this.#options.notes) return 'notes';
    if (!this.#deck.presenting) return null;
    return this.#deck.overview ? 'overview' : 'present';
  }

  #render(): void {
    const { dataset } = document.documentElement;
    const { current, blank } = this.#deck;
    const { words } = this.#options;
    const mode = this.#mode();
    const before = dataset['deck'] ?? null;
    if (mode === null) delete dataset['deck'];
    else dataset['deck'] = mode;
    this.#slides.forEach((slide, index) => {
      slide.toggleAttribute('data-now', mode !== null && index === current);
      slide.toggleAttribute('data-next', mode !== null && index === current + 1);
      slide.querySelector('.slide')?.toggleAttribute('inert', mode === 'overview');
      const choose = this.#choice(index);
      if (choose) choose.hidden = mode !== 'overview';
      if (index === current && mode === 'overview') choose?.setAttribute('aria-current', 'true');
      else choose?.removeAttribute('aria-current');
    });
    if (mode === 'present') this.#fitShown();
    else if (mode !== null && mode !== before) fitForPaper(this.#slides);
    const bar = this.#find('[data-bar]');
    if (bar) bar.hidden = mode !== 'present' && mode !== 'overview';
    const desk = this.#find('[data-desk]');
    if (desk) desk.hidden = mode !== 'notes';
    const dark = this.#find('[data-dark]');
    if (dark) {
      dark.hidden = !(blank && mode === 'present');
      dark.textContent = words.dark;
    }
    for (const button of this.#options.root.querySelectorAll('[data-does="blank"]')) {
      button.setAttribute('aria-pressed', String(blank));
    }
    const where = this.#find('[data-where]');
    if (where) where.textContent = this.#count(current);
    this.#renderDesk();
    this.#tick();
  }

  #fitShown(): void {
    const slide = this.#slides[this.#deck.current];
    if (slide) fit([slide]);
  }

  #renderDesk(): void {
    const { words, format, notes } = this.#options;
    if (!notes) return;
    const { current, count, presenting, timer } = this.#deck;
    const set = (selector: string, text: string): void => {
      const element = this.#find(selector);
      if (element) element.textContent = text;
    };
    const minute = this.#plan[current] ?? 0;
    set('[data-until]', minute === this.#plan[current - 1] ? '' : fill(words.until, { n: format.number(minute) }));
    set('[data-timer-name]', timer.since === null ? words.timerRun : words.timerStop);
    set('[data-together]', presenting ? words.together : words.alone);
    set('[data-next-name]', current === count - 1 ? words.lastSlide : words.nextSlide);
  }

  /** Writes the time that has gone by. */
  #tick(): void {
    const { words, format, root } = this.#options;
    const all = Number(root.dataset['minutes']);
    const { minutes, seconds } = clockOf(ranBy(this.#deck.timer, Date.now()));
    const padded = format.number(0) + format.plainNumber(seconds);
    const time = `${format.plainNumber(minutes)}:${seconds < 10 ? padded : format.plainNumber(seconds)}`;
    const isOver = minutes >= all;
    const text = fill(isOver ? words.over : words.time, { time: format.isolate(time), all: format.number(all) });
    for (const element of root.querySelectorAll('[data-time]')) {
      if (element.textContent !== text) element.textContent = text;
      element.toggleAttribute('data-over', isOver);
    }
    for (const button of root.querySelectorAll('.clock')) {
      button.setAttribute('aria-label', `${words.timer}: ${text}`);
    }
  }

  #listen(): void {
    const { root, rightToLeft, notes } = this.#options;
    addEventListener('keydown', (event) => this.#press(event), { capture: true });
    addEventListener('resize', () => {
      if (this.#mode() === 'present') this.#fitShown();
    });
    addEventListener('pagehide', () => {
      if (this.#deck.presenting && !notes) {
        this.#channel.tell({ kind: 'state', deck: { ...this.#deck, presenting: false } });
      }
    });
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden && this.#deck.presenting && !notes) this.#wake();
    });
    document.addEventListener('fullscreenchange', () => {
      const isLeft = document.fullscreenElement === null && !this.#stays;
      this.#stays = false;
      if (isLeft && this.#deck.presenting && !notes) this.do({ kind: 'leave' });
    });
    setInterval(() => {
      if (this.#deck.timer.since !== null && this.#mode() !== null) this.#tick();
    }, 1000);
    for (const sign of ['pointermove', 'pointerdown', 'keydown']) {
      addEventListener(sign, (event) => this.#stir(event), { passive: true });
    }
    let from: PointerEvent | null = null;
    root.addEventListener('pointerdown', (event) => {
      from = event.isPrimary && event.button === 0 ? event : null;
    });
    root.addEventListener('pointerup', (event) => {
      const began = from;
      from = null;
      if (began === null || this.#mode() !== 'present' || this.#isControl(event.target)) return;
      const stroke = {
        from: began.clientX,
        to: event.clientX,
        down: event.clientY - began.clientY,
        width: innerWidth,
      };
      const kind = strokeMeaning(stroke, rightToLeft);
      if (kind !== null && getSelection()?.isCollapsed !== false) this.do({ kind });
    });
  }

  #isControl(target: EventTarget | null): boolean {
    return target instanceof Element && target.closest('a, button, dialog') !== null;
  }

  /** The buttons come with a movement, and go when nothing moves. */
  #stir(event: Event): void {
    const { dataset } = document.documentElement;
    // a key moves the slides; only Tab asks for the buttons
    if (event instanceof KeyboardEvent && event.key !== 'Tab') return;
    delete dataset['quiet'];
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => (dataset['quiet'] = ''), QUIET);
  }

  #press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || this.#keys()?.open) return;
    const { key, code, shiftKey: shift } = event;
    const meaning = meaningOf({ key, code, shift }, this.#options.rightToLeft);
    const mode = this.#mode();
    // on the page itself keys belong to the browser and to the site
    if (mode === null && meaning !== 'help') return;
    if (mode !== null && key === '/') event.stopPropagation();
    if (meaning === null || (this.#isControl(event.target) && (key === 'Enter' || key === ' '))) return;
    if (mode === 'notes' && (meaning === 'overview' || meaning === 'leave' || meaning === 'start')) return;
    event.preventDefault();
    event.stopPropagation();
    this.#mean(meaning, key);
  }

  #mean(meaning: KeyMeaning, key: string): void {
    if (meaning === 'help') this.help();
    else if (meaning === 'full') void this.full();
    else if (meaning === 'notes') this.#options.openNotes();
    else if (this.#deck.overview && key === 'Escape') this.do({ kind: 'overview' });
    else if (this.#deck.overview && (key === 'ArrowDown' || key === 'ArrowUp')) this.#row(key === 'ArrowDown' ? 1 : -1);
    else if (meaning !== 'go') this.do({ kind: meaning });
  }

  /** In the overview: to the slide in the row above or below. */
  #row(by: 1 | -1): void {
    const tops = this.#slides.map((slide) => slide.offsetTop);
    const columns = tops.filter((top) => top === tops[0]).length;
    const to = this.#deck.current + by * columns;
    if (to < 0 || to >= this.#slides.length) return;
    this.#deck = { ...this.#deck, current: to };
    this.do({ kind: 'overview' });
    this.do({ kind: 'overview' });
  }
}
