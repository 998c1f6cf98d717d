import { search as en } from '../i18n/en/search.ts';
import { search as fa } from '../i18n/fa/search.ts';
import type { Words } from '../i18n/index.ts';
import type { Lang } from '../i18n/languages.ts';

export type SearchWords = Words['search'];

const dictionaries: Readonly<Record<Lang, SearchWords>> = { fa, en };

/** The words of searching alone: all others stay out of what is loaded with the box. */
export function searchWords(lang: Lang): SearchWords {
  return dictionaries[lang];
}

/** Address of the search page in a language, with a question unless it is empty. */
export function searchAddress(lang: Lang, question: string): string {
  const address = `${import.meta.env.BASE_URL}${lang === 'en' ? 'en/' : ''}search/`;
  return question.trim() === '' ? address : `${address}?${new URLSearchParams({ q: question.trim() }).toString()}`;
}
