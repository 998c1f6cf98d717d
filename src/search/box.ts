/** The search box over the page, loaded when it is first used. */
import { fill } from '../i18n/fill.ts';
import { formatter } from '../i18n/format.ts';
import { pageLanguage } from '../i18n/pageLanguage.ts';
import styles from '../styles/search.css?url';
import { Asker, type State } from './asker.ts';
import { correction } from './correction.ts';
import { element, icon, loadStyles, marked } from './dom.ts';
import type { Answer, Hit, Wanted } from './door.ts';
import { follow } from './follow.ts';
import { help } from './help.ts';
import { searchAddress, searchWords } from './language.ts';
import { forgetQuestions, recentQuestions } from './recent.ts';
import { countText, typeText } from './texts.ts';

const WANTED: Wanted = { pages: 6, terms: 3, sections: 1 };
const magnifier = 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM20.5 20.5 16 16';
const arrow = 'm9 6 6 6-6 6';

/** A dialog with a combobox: the focus stays in the field, the arrow keys choose among the results. */
class SearchBox {
  readonly #lang = pageLanguage();
  readonly #words = searchWords(this.#lang);
  readonly #format = formatter(this.#lang);
  readonly #asker = new Asker(this.#lang, (state) => this.#show(state));
  readonly #input = element('input', {
    type: 'text',
    role: 'combobox',
    id: 'search-box-field',
    'aria-label': this.#words.field,
    'aria-autocomplete': 'list',
    'aria-controls': 'search-box-list',
    'aria-expanded': 'false',
    placeholder: this.#words.placeholder,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  readonly #note = element('div', { class: 'search-note' });
  readonly #list = element('div', {
    role: 'listbox',
    id: 'search-box-list',
    class: 'search-list',
    'aria-label': this.#words.results,
  });
  readonly #rest = element('div', { class: 'search-rest' });
  readonly #status = element('p', { role: 'status', class: 'visually-hidden' });
  readonly #dialog: HTMLDialogElement;
  #options: readonly HTMLElement[] = [];
  /** The place of the chosen option; -1 while none is. */
  #active = -1;
  /** Answers the question as it was typed, while another one is answered. */
  #askTyped: (() => void) | null = null;

  constructor() {
    const close = element('button', { type: 'button', class: 'search-close' }, this.#words.close);
    close.addEventListener('click', () => this.#dialog.close());
    this.#dialog = element(
      'dialog',
      { class: 'search-box', 'aria-label': this.#words.title },
      element('div', { class: 'search-field' }, icon(magnifier), this.#input, close),
      this.#status,
      this.#note,
      this.#list,
      this.#rest,
      this.#keys(),
    );
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
    });
    this.#input.addEventListener('input', () => this.#typed());
    this.#input.addEventListener('keydown', (event) => this.#pressed(event));
    document.body.append(this.#dialog);
    this.#show({ kind: 'idle' });
  }

  open(): void {
    if (this.#dialog.open) return;
    if (this.#input.value === '') this.#show({ kind: 'idle' });
    this.#dialog.showModal();
    this.#input.focus();
    this.#input.select();
    this.#asker.prepare();
  }

  #keys(): HTMLElement {
    const { keyMove, keyOpen, keyClose } = this.#words;
    const parts = [
      ['↑ ↓', keyMove],
      ['Enter', keyOpen],
      ['Esc', keyClose],
    ].map(([key = '', word = '']) => element('span', {}, element('kbd', {}, key), ` ${word}`));
    return element('p', { class: 'search-keys', 'aria-hidden': 'true' }, ...parts);
  }

  #typed(): void {
    const { value } = this.#input;
    // an empty field keeps the side of the page
    this.#input.dir = value.trim() === '' ? document.documentElement.dir : 'auto';
    this.#asker.typed(value, WANTED);
  }

  #ask(question: string, exact = false): void {
    this.#input.value = question;
    this.#input.focus();
    this.#asker.ask(question, { ...WANTED, exact });
  }

  #pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (event.key === 'ArrowUp' && this.#active < 0 && this.#askTyped !== null) this.#askTyped();
      else this.#choose(this.#active + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = this.#options[this.#active];
      if (option) option.click();
      else if (this.#input.value.trim() !== '') location.assign(searchAddress(this.#lang, this.#input.value));
    }
  }

  /** Chooses an option; one step before the first and after the last is the field itself. */
  #choose(index: number): void {
    const count = this.#options.length;
    this.#options[this.#active]?.removeAttribute('aria-selected');
    this.#active = index < -1 ? count - 1 : index >= count ? -1 : index;
    const option = this.#options[this.#active];
    if (option) {
      option.setAttribute('aria-selected', 'true');
      option.scrollIntoView({ block: 'nearest' });
      this.#input.setAttribute('aria-activedescendant', option.id);
    } else {
      this.#input.removeAttribute('aria-activedescendant');
    }
  }

  #show(state: State): void {
    this.#dialog.dataset['state'] = state.kind;
    // what was found before stays in sight until the next answer is there
    if (state.kind === 'busy') return;
    this.#askTyped = null;
    this.#note.replaceChildren();
    this.#rest.replaceChildren();
    if (state.kind === 'idle') this.#showRecent();
    else if (state.kind === 'failed') this.#showFailed(state.question);
    else this.#showAnswer(state.question, state.answer);
  }

  #fill(groups: readonly HTMLElement[], said: string): void {
    this.#list.replaceChildren(...groups);
    this.#options = [...this.#list.querySelectorAll<HTMLElement>('[role="option"]')];
    this.#options.forEach((option, index) => (option.id = `search-option-${String(index)}`));
    this.#choose(-1);
    this.#list.hidden = this.#options.length === 0;
    this.#input.setAttribute('aria-expanded', String(this.#options.length > 0));
    this.#status.textContent = said;
  }

  #group(name: string, options: readonly HTMLElement[]): HTMLElement {
    const title = element('p', { class: 'search-group', role: 'presentation' }, name);
    return element('div', { role: 'group', 'aria-label': name }, title, ...options);
  }

  #showRecent(): void {
    const questions = recentQuestions();
    if (questions.length === 0) {
      this.#fill([], '');
      return;
    }
    const options = questions.map((question) => {
      const option = element('a', { role: 'option', tabindex: '-1', href: searchAddress(this.#lang, question) });
      option.append(element('bdi', {}, question));
      option.addEventListener('click', (event) => {
        event.preventDefault();
        this.#ask(question);
      });
      return option;
    });
    this.#fill([this.#group(this.#words.recent, options)], '');
    const clear = element('button', { type: 'button', class: 'search-exact' }, this.#words.clear);
    clear.addEventListener('click', () => {
      forgetQuestions();
      this.#input.focus();
      this.#show({ kind: 'idle' });
    });
    this.#rest.append(element('p', { class: 'small soft' }, `${this.#words.recentNote} `, clear));
  }

  #showFailed(question: string): void {
    this.#fill([], this.#words.failed);
    const retry = element('button', { type: 'button', class: 'button' }, this.#words.retry);
    retry.addEventListener('click', () => this.#ask(question));
    this.#rest.append(element('p', {}, this.#words.failed), retry);
  }

  #showAnswer(question: string, answer: Answer): void {
    const { pages, glossary, total, correctedTo } = answer;
    const answered = correctedTo ?? question;
    if (correctedTo !== null) {
      this.#askTyped = () => this.#ask(question, true);
      this.#note.append(correction(correctedTo, question, this.#words, this.#format, this.#askTyped));
    }
    if (pages.length === 0 && glossary.length === 0) {
      const { nothing } = this.#words;
      this.#fill([], fill(nothing, { question: question.trim() }));
      this.#rest.append(help(question, this.#lang, this.#words, this.#format));
      return;
    }
    const option = (url: string, name: string, ...content: readonly (Node | string)[]): HTMLElement => {
      const link = element('a', { role: 'option', tabindex: '-1', class: name, href: url }, ...content);
      link.addEventListener('click', (event) => {
        if (follow(event, link, question, answered)) this.#dialog.close();
      });
      return link;
    };
    const all = element(
      'a',
      { role: 'option', tabindex: '-1', class: 'search-all', href: searchAddress(this.#lang, question) },
      fill(this.#words.all, { n: this.#format.number(total) }),
    );
    const found = pages.flatMap((hit) => this.#pageOptions(hit, option));
    const terms = glossary.map((hit) => this.#termOption(hit, option));
    const groups = [
      ...(found.length > 0 ? [this.#group(this.#words.pages, [...found, ...(total > pages.length ? [all] : [])])] : []),
      ...(terms.length > 0 ? [this.#group(this.#words.glossary, terms)] : []),
    ];
    const said = countText(answer, this.#words, this.#format);
    const instead = this.#words.resultsFor;
    this.#fill(groups, correctedTo === null ? said : `${fill(instead, { question: correctedTo })} ${said}`);
  }

  #pageOptions(
    { url, type, title, excerpt, sections }: Hit,
    option: (url: string, name: string, ...content: readonly (Node | string)[]) => HTMLElement,
  ): readonly HTMLElement[] {
    const kind = element('span', { class: 'search-type' }, typeText(type, this.#words));
    const head = element('span', { class: 'search-title' }, element('strong', {}, ...marked(title)), ' ', kind);
    const page = option(url, 'search-page', head, element('span', { class: 'search-excerpt' }, ...marked(excerpt)));
    page.dataset['type'] = type;
    const inner = sections.map((section) => {
      const turn = icon(arrow);
      turn.classList.add('directional');
      return option(section.url, 'search-section', turn, element('span', {}, ...marked(section.title)));
    });
    return [page, ...inner];
  }

  #termOption(
    { url, title, excerpt, other }: Hit,
    option: (url: string, name: string, ...content: readonly (Node | string)[]) => HTMLElement,
  ): HTMLElement {
    const head = element('span', { class: 'search-title' }, element('strong', {}, ...marked(title)));
    if (other !== null) head.append(' ', element('bdi', { class: 'search-type' }, other));
    const term = option(url, 'search-term', head, element('span', { class: 'search-excerpt' }, ...marked(excerpt)));
    term.dataset['type'] = 'glossary';
    return term;
  }
}

let box: SearchBox | null = null;

/** Opens the search box; on the search page, whose own field is there, goes to that. */
export async function open(): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('[data-search-field]');
  if (field) {
    field.focus();
    field.select();
    return;
  }
  if (document.querySelector('dialog[open]') !== null) return;
  await loadStyles(styles);
  box ??= new SearchBox();
  box.open();
}
