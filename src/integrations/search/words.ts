import { joined, spelling, type SearchLanguage } from '../../domain/search/fold.ts';
import { tokens } from '../../domain/search/tokens.ts';

const SHORTEST = 2;

/** How often each word stands in some texts, as the site writes it. */
export function countWords(texts: readonly string[], lang: SearchLanguage): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const { start, end } of tokens(text, lang)) {
      const word = spelling(text.slice(start, end));
      if (joined(word).length < SHORTEST || /^[\d۰-۹٠-٩]/u.test(word)) continue;
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}
