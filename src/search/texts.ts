import { fill } from '../i18n/fill.ts';
import type { Formatter } from '../i18n/format.ts';
import type { Answer } from './door.ts';
import type { SearchWords } from './language.ts';

/** How much was found, in words: "Found 5 pages and 2 terms." Empty if nothing was. */
export function countText({ total, glossary }: Answer, words: SearchWords, format: Formatter): string {
  const counted = (count: number, message: string): readonly string[] =>
    count === 0 ? [] : [fill(message, { n: format.number(count) })];
  const what = [...counted(total, words.foundPages), ...counted(glossary.length, words.foundTerms)];
  return what.length === 0 ? '' : fill(words.found, { what: format.list(what) });
}

/** What a page is, in a word. */
export function typeText(type: string, { types }: SearchWords): string {
  return Object.entries(types).find(([name]) => name === type)?.[1] ?? types.page;
}
