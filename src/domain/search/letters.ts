/** How the letters of the Latin alphabet are called in Persian, folded, and which they may be. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ای: 'aei',
    بی: 'b',
    سی: 'c',
    دی: 'd',
    اف: 'f',
    جی: 'gj',
    اچ: 'h',
    ایچ: 'h',
    کی: 'k',
    ال: 'l',
    ام: 'm',
    ان: 'n',
    او: 'o',
    پی: 'p',
    کیو: 'q',
    ار: 'r',
    اس: 's',
    تی: 't',
    یو: 'u',
    وی: 'v',
    دبلیو: 'w',
    ایکس: 'x',
    وای: 'y',
    زد: 'z',
  }),
);
/** Names that are no words of Persian: two letters are an abbreviation only if one of them is among these. */
const NO_WORDS = new Set(['اف', 'اچ', 'ایچ', 'کیو', 'یو', 'وی', 'دبلیو', 'ایکس']);
/** A longer run of names spells nothing. */
export const MOST_LETTERS = 5;
const SHORTEST_OF_WORDS = 3;
/** An abbreviation with letters that may be others has no more readings than these. */
const MOST_READINGS = 9;

/** Whether a folded word is what a Latin letter is called. */
export function isLetterName(word: string): boolean {
  return NAMES.has(word);
}

/** The letters that a word names; nothing if it names none. */
function lettersOf(folded: string, written: string): string {
  // only one of the letters that begin so has the long vowel
  return /^(?:\u0622|\u0627\u0653)ی$/u.test(written) ? 'i' : (NAMES.get(folded) ?? '');
}

/**
 * What a run of words spells, letter by letter: «سی آر ام» is crm. The likeliest reading first; nothing if it spells
 * nothing.
 * @param words folded, beside each as it is written
 */
export function spelledOut(words: readonly (readonly [folded: string, written: string])[]): readonly string[] {
  if (words.length < 2 || words.length > MOST_LETTERS) return [];
  if (words.length < SHORTEST_OF_WORDS && !words.some(([folded]) => NO_WORDS.has(folded))) return [];
  let readings = [''];
  for (const [folded, written] of words) {
    const letters = Array.from(lettersOf(folded, written));
    readings = readings.flatMap((reading) => letters.map((letter) => reading + letter));
  }
  return readings.slice(0, MOST_READINGS);
}
