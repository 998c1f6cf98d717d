import { fill } from '../i18n/fill.ts';
import type { Formatter } from '../i18n/format.ts';
import type { Answer } from './door.ts';
import type { SearchWords } from './language.ts';

/** How much was found, in words: "Found 5 pages and 2 terms." Empty if nothing was. */
export function countText({ total, glossary }: Answer, words: SearchWords, format: Formatter): string {
  const counted = (count: number, one: string, other: string): readonly string[] => {
    if (count === 0) return [];
    return [count === 1 ? one : fill(other, { n: format.number(count) })];
  };
  const what = [
    ...counted(total, words.pagesOne, words.pagesOther),
    ...counted(glossary.length, words.termsOne, words.termsOther),
  ];
  return what.length === 0 ? '' : fill(words.found, { what: format.list(what) });
}

/** What a page is, in a word. */
export function typeText(type: string, { types }: SearchWords): string {
  return Object.entries(types).find(([name]) => name === type)?.[1] ?? types.page;
}
