import { slides as en } from '../../../i18n/en/slides.ts';
import { slides as fa } from '../../../i18n/fa/slides.ts';
import type { Words } from '../../../i18n/index.ts';
import type { Lang } from '../../../i18n/languages.ts';

export type SlidesWords = Words['slides'];

const dictionaries: Readonly<Record<Lang, SlidesWords>> = { fa, en };

/** The words of the slides alone: all others stay out of what is loaded with them. */
export function slidesWords(lang: Lang): SlidesWords {
  return dictionaries[lang];
}
