import { en } from './en/index.ts';
import { fa, type Words } from './fa/index.ts';
import type { Lang } from './languages.ts';

export type { Words } from './fa/index.ts';

const dictionaries: Readonly<Record<Lang, Words>> = { fa, en };

/** All interface words of a language. A key missing in one language is a type error. */
export function wordsOf(lang: Lang): Words {
  return dictionaries[lang];
}
