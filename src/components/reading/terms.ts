/** What a glossary term means, beside it: on pointing, on focus and on the first touch. */
import { element } from '../../search/dom.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { readingWords } from './words.ts';

type Terms = Readonly<Record<string, readonly [term: string, definition: string]>>;

const PATIENCE = 180;
const ID = 'term-tip';

let terms: Promise<Terms> | null = null;

function load(): Promise<Terms> {
  const folder = `${import.meta.env.BASE_URL}${pageLanguage() === 'en' ? 'en/' : ''}glossary/`;
  terms ??= fetch(`${folder}terms.json`).then((answer) => answer.json() as Promise<Terms>);
  // the next time it is asked for again
  terms.catch(() => (terms = null));
  return terms;
}

/** One tip for the page; it stays while the pointer is on it, and Escape closes it. */
class Tip {
  readonly #text = element('p');
  readonly #more = element('a', { class: 'small' });
  readonly #box = element('div', { id: ID, class: 'term-tip', role: 'tooltip' }, this.#text, this.#more);
  #link: HTMLAnchorElement | null = null;
  #timer = 0;

  constructor(root: HTMLElement) {
    this.#box.hidden = true;
    this.#more.append(readingWords(pageLanguage()).termMore);
    // the link is for fingers only: with a pointer or keys the term itself is one
    this.#more.tabIndex = -1;
    root.append(this.#box);
    this.#box.addEventListener('pointerenter', () => clearTimeout(this.#timer));
    this.#box.addEventListener('pointerleave', () => this.#later(() => this.hide()));
    addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.hide();
    });
  }

  get link(): HTMLAnchorElement | null {
    return this.#link;
  }

  #later(work: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(work, PATIENCE);
  }

  soon(link: HTMLAnchorElement): void {
    this.#later(() => void this.show(link, false));
  }

  hideSoon(): void {
    this.#later(() => this.hide());
  }

  async show(link: HTMLAnchorElement, byTouch: boolean): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#link === link) return;
    const found = (await load().catch(() => null))?.[link.hash.slice(1)];
    if (found === undefined) return;
    this.hide();
    this.#link = link;
    const [term, definition] = found;
    this.#text.replaceChildren(element('strong', {}, term), ' · ', definition);
    this.#more.href = link.href;
    this.#more.hidden = !byTouch;
    link.setAttribute('aria-describedby', ID);
    this.#box.hidden = false;
    this.#place(link);
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#link?.removeAttribute('aria-describedby');
    this.#link = null;
    this.#box.hidden = true;
  }

  /** Below the term, above it where there is no room, and never out of the window. */
  #place(link: HTMLAnchorElement): void {
    const own = link.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.#box;
    const room = 8;
    const left = Math.min(
      Math.max(room, own.left + own.width / 2 - width / 2),
      document.documentElement.clientWidth - width - room,
    );
    const below = own.bottom + room;
    const top = below + height > innerHeight && own.top - room - height > 0 ? own.top - room - height : below;
    this.#box.style.left = `${String(left + scrollX)}px`;
    this.#box.style.top = `${String(top + scrollY)}px`;
  }
}

const termAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.glossary-term') : null;

/** Explains the terms of the page from now on. */
export function explainTerms(root: HTMLElement): void {
  // within a landmark, beside what it explains
  const tip = new Tip(root.closest('main') ?? root);
  let touched = false;
  root.addEventListener('pointerover', (event) => {
    const link = termAt(event.target);
    if (event.pointerType === 'mouse' && link) tip.soon(link);
  });
  root.addEventListener('pointerout', (event) => {
    if (event.pointerType === 'mouse' && termAt(event.target)) tip.hideSoon();
  });
  root.addEventListener('pointerdown', ({ pointerType }) => {
    touched = pointerType === 'touch';
  });
  root.addEventListener('focusin', ({ target }) => {
    const link = termAt(target);
    if (link?.matches(':focus-visible') === true) void tip.show(link, false);
  });
  root.addEventListener('focusout', ({ target }) => {
    if (termAt(target)) tip.hideSoon();
  });
  root.addEventListener('click', (event) => {
    const link = termAt(event.target);
    if (!touched || !link || tip.link === link) return;
    event.preventDefault();
    void tip.show(link, true);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    const inside = target instanceof Element && target.closest(`#${ID}`) !== null;
    if (!inside && !termAt(target)) tip.hide();
  });
}
