import { distance } from './distance.ts';
import { englishStem } from './english.ts';
import { fold, joined } from './fold.ts';
import { persianStem } from './stem.ts';

/** Sharing more letters than this with the line before is not told: one digit to the base of 36. */
const MOST_SHARED = 35;
const BASE = 36;
/** The commonest words of all have this class, words that stand once have 0. */
const HIGHEST_CLASS = 9;

function classOf(count: number): number {
  return Math.min(HIGHEST_CLASS, Math.floor(Math.log2(Math.max(1, count))));
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < MOST_SHARED && length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * The words of a language as a text file: sorted, one on a line, each as how much it shares with the line before
 * (one digit to the base of 36), how common it is (0 to 9, logarithmic), and the rest of it.
 * @param counts words as the site writes them, and how often
 */
export function encodeVocabulary(counts: ReadonlyMap<string, number>): string {
  let before = '';
  return [...counts.keys()]
    .sort()
    .map((word) => {
      const shared = sharedLength(before, word);
      before = word;
      return `${shared.toString(BASE)}${String(classOf(counts.get(word) ?? 1))}${word.slice(shared)}`;
    })
    .join('\n');
}

interface Entry {
  /** As the site writes it. */
  readonly word: string;
  /** Folded and joined. */
  readonly letters: string;
  readonly frequency: number;
}

function entriesOf(file: string): readonly Entry[] {
  let before = '';
  return file
    .split('\n')
    .filter((line) => line.length > 2)
    .map((line) => {
      const word = before.slice(0, Number.parseInt(line.charAt(0), BASE)) + line.slice(2);
      before = word;
      return { word, letters: joined(fold(word)), frequency: Number(line.charAt(1)) };
    });
}

/** Letters that sound alike, or look alike but for their dots. */
const ALIKE = [
  'زذضظ',
  'سصث',
  'تط',
  'حه',
  'قغ',
  'اع',
  'بپتثنی',
  'جچحخ',
  'دذ',
  'رزژ',
  'سش',
  'صض',
  'طظ',
  'عغ',
  'فق',
  'کگ',
  'aeiouy',
  'ckq',
  'sz',
  'fv',
  'mn',
];
/** The rows of the keyboards. */
const ROWS = ['ضصثقفغعهخحجچ', 'شسیبلاتنمکگ', 'ظطزرذدپو', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function isAlike(a: string, b: string): boolean {
  const areNeighbours = ROWS.some(
    (row) => row.includes(a) && row.includes(b) && Math.abs(row.indexOf(a) - row.indexOf(b)) === 1,
  );
  return areNeighbours || ALIKE.some((letters) => letters.includes(a) && letters.includes(b));
}

/** Whether two words of one length differ only in letters that are easily mistaken. */
function differsEasily(a: string, b: string): boolean {
  const pairs = Array.from(a)
    .map((letter, index) => [letter, b.charAt(index)] as const)
    .filter(([x, y]) => x !== y);
  return a.length === b.length && pairs.every(([x, y]) => isAlike(x, y));
}

function hasSameLetters(a: string, b: string): boolean {
  return Array.from(a).sort().join('') === Array.from(b).sort().join('');
}

/** In words of so many letters a letter may be missing, or be too much; in shorter ones that makes another word. */
const LETTER_LOST = 5;
/** In words of so many letters one may be another that is not like it. */
const LETTER_MISTAKEN = 6;

/** Whether what was typed may be a slip for a word, and not a word of its own: the shorter it is, the less. */
function isSlip(typed: string, word: string): boolean {
  if (differsEasily(typed, word) || hasSameLetters(typed, word)) return true;
  return typed.length >= (typed.length === word.length ? LETTER_MISTAKEN : LETTER_LOST);
}

/** In words of this many letters two slips are likelier than another word. */
const LONG = 8;
/** Shorter words have too many neighbours. */
const SHORTEST = 3;
const SHORTEST_HALF = 3;
/** Words that begin like a word of the vocabulary are being typed. */
const SHORTEST_BEGINNING = 2;

/** All words of the site in one language, to tell slips of the finger from words and to mend them. */
export class Vocabulary {
  readonly #entries: readonly Entry[];
  readonly #words: ReadonlySet<string>;
  readonly #stems: ReadonlySet<string>;

  constructor(file: string) {
    const whole = entriesOf(file);
    const parts = whole.flatMap(({ word, frequency }) =>
      /[\u200C-]/u.test(word)
        ? word.split(/[\u200C-]/u).map((part) => ({ word: part, letters: joined(fold(part)), frequency }))
        : [],
    );
    this.#entries = [...whole, ...parts.filter(({ letters }) => letters.length >= SHORTEST)];
    this.#words = new Set(this.#entries.map(({ letters }) => letters));
    this.#stems = new Set([...this.#words].flatMap((letters) => [persianStem(letters), englishStem(letters)]));
  }

  /** Whether the site has this word, or its stem, or a word that begins so. */
  knows(letters: string): boolean {
    if (/^\d+$/u.test(letters) || this.#words.has(letters)) return true;
    if (this.#stems.has(persianStem(letters)) || this.#stems.has(englishStem(letters))) return true;
    return letters.length >= SHORTEST_BEGINNING && this.#entries.some((entry) => entry.letters.startsWith(letters));
  }

  /** Whether a text of the site has exactly this word, however it joins its parts. */
  has(letters: string): boolean {
    return this.#words.has(letters);
  }

  /** Two words of the site that were written as one, with a space between; null if it is not so. */
  #parted(letters: string): string | null {
    for (let at = SHORTEST_HALF; at <= letters.length - SHORTEST_HALF; at += 1) {
      const halves = [letters.slice(0, at), letters.slice(at)];
      if (halves.every((half) => this.#words.has(half))) return halves.map((half) => this.#written(half)).join(' ');
    }
    return null;
  }

  #written(letters: string): string {
    const spellings = this.#entries.filter((entry) => entry.letters === letters);
    return spellings.sort((a, b) => b.frequency - a.frequency)[0]?.word ?? letters;
  }

  /**
   * The word of the site that was probably meant, as the site writes it; null if none is near.
   * @param letters folded and joined
   * @param most how many letters may be wrong
   */
  nearest(letters: string, most = letters.length >= LONG ? 2 : 1): string | null {
    if (letters.length < SHORTEST) return null;
    const parted = this.#parted(letters);
    if (parted !== null) return parted;
    const near = this.#entries.flatMap((entry) => {
      const steps = distance(letters, entry.letters, most);
      if (steps > most || entry.letters.length < SHORTEST || !isSlip(letters, entry.letters)) return [];
      const byEar = differsEasily(letters, entry.letters) ? 0 : 1;
      const start = entry.letters.startsWith(letters.charAt(0)) ? 0 : 1;
      return [{ entry, rank: [steps, byEar + start, -entry.frequency, entry.letters.length] }];
    });
    const [best] = near.sort((a, b) => {
      const at = a.rank.findIndex((value, index) => value !== b.rank[index]);
      return at < 0 ? 0 : (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
    });
    return best?.entry.word ?? null;
  }
}
