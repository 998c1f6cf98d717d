import { parse, type HTMLElement } from 'node-html-parser';
import type { SearchLanguage } from '../../domain/search/fold.ts';

/** What a page of the built site is, for searching; the layout says it in `data-kind`. */
export type PageKind = 'article' | 'tool' | 'course' | 'page' | 'list';

/** A page of the built site, as far as searching needs it. */
export interface SearchPage {
  /** Address below the base, with a slash before it. */
  readonly url: string;
  readonly lang: SearchLanguage;
  readonly kind: PageKind;
  readonly title: string;
  readonly headings: readonly string[];
  /** Ids of the terms of the glossary that it explains. */
  readonly terms: readonly string[];
  /** What is searched, as text. */
  readonly text: string;
  /** The same as HTML, in a copy. */
  readonly html: string;
}

/** What stands in a page without being said by it. */
const ASIDE = [
  'nav, script, style, noscript, template, [hidden], .section, .facts, .cite, .badge, aside.tool',
  // of a lesson what is printed for the class: who looks for a lesson asks for what it is about
  '.say, [data-part="plan"], [data-part="activity"] > p, [data-part="afterwards"], [data-part="cards"], [data-part="handout"], [data-part="questions"], [data-part="key"]',
].join();
/** Elements that a style sheet may put below one another, although nothing stands between them in the markup. */
const GLUED = /(<\/(?:span|strong|b|em|i|a|bdi|small|time|code)>)(?=<[a-z])/gu;
/** References are searched, but a page that is about a work stands above one that only cites it. */
const LIGHT: readonly (readonly [string, string])[] = [['.references', '0.3']];
/** Pages about the site itself, tools, which ask more than they say, and lessons, which are for a room, stand below what explains. */
const WEIGHTS: Readonly<Partial<Record<PageKind, string>>> = { page: '0.3', list: '0.3', tool: '0.5', course: '0.3' };
/** A word that leads to its entry in the glossary. */
const TERM = 'a.glossary-term';

function isKind(kind: string): kind is PageKind {
  return ['article', 'tool', 'course', 'page', 'list'].includes(kind);
}

/** Of a page that only leads to others: its heading and what it says it is. */
function heading(main: HTMLElement): string {
  const title = main.querySelector('h1');
  const first = main.querySelector('h1 ~ p') ?? main.querySelector('p');
  return `${title?.outerHTML ?? ''}${first?.outerHTML ?? ''}`;
}

/**
 * Reads a built page; null if it is none that is searched (it has no `data-pagefind-body`).
 * @param file below the built folder, for example `en/learn/index.html`
 * @throws Error if the page does not say what it is, or has no heading
 */
export function readPage(file: string, html: string): SearchPage | null {
  const root = parse(html);
  const main = root.querySelector('[data-pagefind-body]');
  if (main === null) return null;
  const kind = main.getAttribute('data-kind') ?? '';
  const title = main.querySelector('h1')?.structuredText.trim() ?? '';
  if (!isKind(kind) || title === '') throw new Error(`${file}: a page that is searched needs its kind and an h1`);
  for (const element of main.querySelectorAll(ASIDE)) element.remove();
  for (const [selector, weight] of LIGHT) {
    for (const element of main.querySelectorAll(selector)) element.setAttribute('data-pagefind-weight', weight);
  }
  if (kind === 'list') main.innerHTML = heading(main);
  const weight = WEIGHTS[kind];
  if (weight !== undefined) main.setAttribute('data-pagefind-weight', weight);
  const links = main.querySelectorAll(TERM).map((link) => link.getAttribute('href') ?? '');
  // parsed once more, so that text and copy are the same
  const copy = parse(main.outerHTML.replace(GLUED, '$1 '));
  return {
    url: `/${file.replace(/index\.html$/u, '')}`,
    lang: root.querySelector('html')?.getAttribute('lang') === 'en' ? 'en' : 'fa',
    kind,
    title,
    headings: copy.querySelectorAll('h2, h3, h4').map((element) => element.structuredText.trim()),
    terms: [...new Set(links.map((href) => href.slice(href.indexOf('#') + 1)))],
    text: copy.structuredText,
    html: copy.outerHTML,
  };
}
