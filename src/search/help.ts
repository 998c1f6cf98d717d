import { fill } from '../i18n/fill.ts';
import type { Formatter } from '../i18n/format.ts';
import { otherLanguage, type Lang } from '../i18n/languages.ts';
import { element } from './dom.ts';
import { searchAddress, type SearchWords } from './language.ts';

const PERSIAN = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

/** Whether a question is written in the letters of the other language. */
function isForeign(question: string, lang: Lang): boolean {
  const [own, other] = lang === 'fa' ? [PERSIAN, LATIN] : [LATIN, PERSIAN];
  return !own.test(question) && other.test(question);
}

/** Where else to look when nothing was found: fewer words, other words, the other language, the lists of the site. */
export function help(question: string, lang: Lang, words: SearchWords, format: Formatter): HTMLElement {
  const quoted = { question: format.isolate(question.trim()) };
  const tips = element('ul', {}, element('li', {}, words.fewer), element('li', {}, words.others));
  if (isForeign(question, lang)) {
    const other = otherLanguage(lang);
    const link = element(
      'a',
      { href: searchAddress(other, question), hreflang: other },
      fill(words.otherLanguage, quoted),
    );
    tips.prepend(element('li', {}, link));
  }
  // The menu of the site says where one can start.
  const places = [...document.querySelectorAll<HTMLAnchorElement>('.site-header nav a')].map((link) =>
    element('a', { class: 'button', href: link.href }, link.textContent.trim()),
  );
  return element(
    'div',
    { class: 'search-help' },
    element('p', {}, element('strong', {}, fill(words.nothing, quoted))),
    tips,
    element('p', {}, words.start),
    element('p', { class: 'buttons' }, ...places),
  );
}
