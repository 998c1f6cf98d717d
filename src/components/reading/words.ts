import { reading as en } from '../../i18n/en/reading.ts';
import { reading as fa } from '../../i18n/fa/reading.ts';
import type { Words } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/languages.ts';

export type ReadingWords = Words['reading'];

const dictionaries: Readonly<Record<Lang, ReadingWords>> = { fa, en };

/** The words around an article alone: all others stay out of what is loaded with the reading aids. */
export function readingWords(lang: Lang): ReadingWords {
  return dictionaries[lang];
}
