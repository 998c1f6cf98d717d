import type { Lang } from './languages.ts';

/** The language of the page in which a script runs. */
export function pageLanguage(): Lang {
  return document.documentElement.lang === 'en' ? 'en' : 'fa';
}
