import type { SearchLanguage } from './fold.ts';

/** The numbers that texts write as words, from one on, folded. */
const WORDS: Readonly<Record<SearchLanguage, readonly string[]>> = {
  fa: (
    'یک دو سه چهار پنج شش هفت هشت نه ده ' +
    'یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده بیست'
  ).split(' '),
  en: (
    'one two three four five six seven eight nine ten ' +
    'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
  ).split(' '),
};

/**
 * A small number written the other way, as a word or in Latin digits: «هشت» is 8; null if it is none.
 * @param word folded and joined
 */
export function otherNumber(word: string, lang: SearchLanguage): string | null {
  const words = WORDS[lang];
  if (/^\d+$/u.test(word)) return words[Number(word) - 1] ?? null;
  const at = words.indexOf(word);
  return at < 0 ? null : String(at + 1);
}
