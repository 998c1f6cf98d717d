import { fold, joined } from './fold.ts';
import type { SearchLanguage } from './fold.ts';

/** The words of the site, and what readers say for them. */
const WORDS: Readonly<Record<SearchLanguage, Readonly<Record<string, string>>>> = { fa: {}, en: {} };

function reversed(table: Readonly<Record<string, string>>, lang: SearchLanguage): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [own, others] of Object.entries(table)) {
    for (const other of others.split(' ')) {
      const key = joined(fold(other, lang));
      found.set(key, [...(found.get(key) ?? []), ...own.split('|')]);
    }
  }
  return found;
}

const TABLES = { fa: reversed(WORDS.fa, 'fa'), en: reversed(WORDS.en, 'en') };

/** The words of the site that stand for a word of a reader; none if it has none. */
export function synonymsOf(words: readonly string[], lang: SearchLanguage): readonly string[] {
  for (const word of words) {
    const found = TABLES[lang].get(word);
    if (found !== undefined) return found;
  }
  return [];
}
