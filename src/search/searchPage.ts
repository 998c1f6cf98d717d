/** The search page: its field, its results, its address. */
import { formatter } from '../i18n/format.ts';
import { pageLanguage } from '../i18n/pageLanguage.ts';
import { Asker, type State } from './asker.ts';
import { correction } from './correction.ts';
import { element, marked } from './dom.ts';
import type { Answer, Hit, Wanted } from './door.ts';
import { follow } from './follow.ts';
import { help } from './help.ts';
import { searchAddress, searchWords } from './language.ts';
import { rememberQuestion } from './recent.ts';
import { countText, typeText } from './texts.ts';

const PAGES_AT_ONCE = 10;
const FIRST: Wanted = { pages: PAGES_AT_ONCE, terms: 5, sections: 3 };

/** The parts of the page, as its markup has them. */
interface Parts {
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly note: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly glossary: HTMLElement;
  readonly terms: HTMLElement;
  readonly rest: HTMLElement;
}

function partsOf(root: ParentNode): Parts | null {
  const part = (name: string): HTMLElement | null => root.querySelector<HTMLElement>(`[data-${name}]`);
  const field = part('search-field');
  const more = part('more');
  const [status, note, results] = [part('status'), part('note'), part('results')];
  const [glossary, terms, rest] = [part('glossary'), part('terms'), part('rest')];
  if (!(field instanceof HTMLInputElement) || !(more instanceof HTMLButtonElement)) return null;
  if (!status || !note || !results || !glossary || !terms || !rest) return null;
  return { field, status, note, results, more, glossary, terms, rest };
}

class SearchPage {
  readonly #lang = pageLanguage();
  readonly #words = searchWords(this.#lang);
  readonly #format = formatter(this.#lang);
  readonly #asker = new Asker(this.#lang, (state) => this.#show(state));
  readonly #parts: Parts;
  readonly #title = document.title;
  #wanted = FIRST;

  constructor(parts: Parts) {
    this.#parts = parts;
    const { field, more, results } = parts;
    for (const sign of ['pointerdown', 'keydown']) {
      field.addEventListener(sign, () => this.#asker.prepare(), { once: true });
    }
    field.addEventListener('input', () => {
      this.#wanted = FIRST;
      this.#turn();
      this.#asker.typed(field.value, this.#wanted);
    });
    field.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      if (event.key === 'Enter') rememberQuestion(field.value);
      if (event.key === 'ArrowDown') this.#enter(event);
      const exact = parts.note.querySelector('button');
      if (event.key === 'ArrowUp' && exact) {
        event.preventDefault();
        exact.click();
      }
    });
    more.addEventListener('click', () => {
      const shown = results.children.length;
      this.#wanted = { ...this.#wanted, pages: shown + PAGES_AT_ONCE };
      this.#asker.ask(field.value, this.#wanted);
      results.children[shown - 1]?.querySelector('a')?.focus();
    });
    const question = new URLSearchParams(location.search).get('q') ?? '';
    if (question !== '' && field.value === '') field.value = question;
    this.#turn();
    if (field.value === '') field.focus();
    else this.#asker.ask(field.value, FIRST);
  }

  /** The field reads as what is in it; empty, as the page. */
  #turn(): void {
    const { field } = this.#parts;
    field.dir = field.value.trim() === '' ? document.documentElement.dir : 'auto';
  }

  /** The address says the question, so that it can be kept and passed on. */
  #address(): void {
    const { value } = this.#parts.field;
    const address = searchAddress(this.#lang, value);
    if (address !== location.pathname + location.search) history.replaceState(history.state, '', address);
    document.title = value.trim() === '' ? this.#title : `${value.trim()} · ${this.#title}`;
    const other = document.querySelector<HTMLAnchorElement>('[data-language-switch]');
    if (other) other.search = location.search;
  }

  /** From the field into the results. */
  #enter(event: Event): void {
    const first = this.#parts.results.querySelector('a') ?? this.#parts.terms.querySelector('a');
    if (!first) return;
    event.preventDefault();
    first.focus();
  }

  #show(state: State): void {
    const { status, note, results, more, glossary, terms, rest } = this.#parts;
    results.dataset['state'] = state.kind;
    if (state.kind === 'busy') {
      if (results.childElementCount === 0) status.textContent = this.#words.loading;
      return;
    }
    this.#address();
    const answer: Answer | null = state.kind === 'done' ? state.answer : null;
    const question = state.kind === 'idle' ? '' : state.question;
    const answered = answer?.correctedTo ?? question;
    note.replaceChildren();
    rest.replaceChildren();
    const pages = answer?.pages ?? [];
    const found = answer?.glossary ?? [];
    results.replaceChildren(...pages.map((hit) => this.#result(hit, question, answered)));
    terms.replaceChildren(...found.map((hit) => this.#term(hit, question, answered)));
    glossary.hidden = found.length === 0;
    more.hidden = answer === null || answer.total <= pages.length;
    status.textContent = answer === null ? '' : countText(answer, this.#words, this.#format);
    if (answer !== null && answer.correctedTo !== null) {
      const askTyped = (): void => this.#askTyped(question);
      note.append(correction(answer.correctedTo, question, this.#words, this.#format, askTyped));
    }
    if (state.kind === 'failed') {
      status.textContent = this.#words.failed;
      const retry = element('button', { type: 'button', class: 'button' }, this.#words.retry);
      retry.addEventListener('click', () => this.#asker.ask(question, this.#wanted));
      rest.append(retry);
    } else if (answer !== null && pages.length === 0 && found.length === 0) {
      rest.append(help(question, this.#lang, this.#words, this.#format));
    }
  }

  #askTyped(question: string): void {
    this.#wanted = { ...FIRST, exact: true };
    this.#asker.ask(question, this.#wanted);
    this.#parts.field.focus();
  }

  #link(url: string, typed: string, answered: string, ...content: readonly (Node | string)[]): HTMLAnchorElement {
    const link = element('a', { href: url }, ...content);
    link.addEventListener('click', (event) => follow(event, link, typed, answered));
    return link;
  }

  #result({ url, type, title, excerpt, sections }: Hit, typed: string, answered: string): HTMLElement {
    const head = element(
      'h2',
      { class: 'search-title' },
      this.#link(url, typed, answered, ...marked(title)),
      ' ',
      element('span', { class: 'search-type' }, typeText(type, this.#words)),
    );
    const item = element(
      'li',
      { 'data-type': type },
      head,
      element('p', { class: 'search-excerpt' }, ...marked(excerpt)),
    );
    if (sections.length > 0) {
      const links = sections.map((section) =>
        element('li', {}, this.#link(section.url, typed, answered, ...marked(section.title))),
      );
      item.append(element('ul', { class: 'search-sections' }, ...links));
    }
    return item;
  }

  #term({ url, title, excerpt, other }: Hit, typed: string, answered: string): HTMLElement {
    const head = element('h3', { class: 'search-title' }, this.#link(url, typed, answered, ...marked(title)));
    if (other !== null) head.append(' ', element('bdi', { class: 'search-type' }, other));
    return element(
      'li',
      { 'data-type': 'glossary' },
      head,
      element('p', { class: 'search-excerpt' }, ...marked(excerpt)),
    );
  }
}

const parts = partsOf(document);
if (parts) new SearchPage(parts);
