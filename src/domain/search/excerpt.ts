import type { Mark } from './marks.ts';

/** A piece of a text; the pieces in order are the text. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** A stretch of a text: from, and up to but not with. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const WORDS = 30;
/** An excerpt begins with its sentence if that begins at most so many words before the first mark. */
const WORDS_BEFORE = 10;
/** Otherwise it begins so many words before the mark. */
const WORDS_BEFORE_MARK = 4;
const MORE_THAN_ANY_EXCERPT = 1000;

/** A stretch of a text in pieces, its marked words apart. */
export function segments(text: string, marks: readonly Mark[], { from, to }: Range): readonly Segment[] {
  const pieces: Segment[] = [];
  const add = (start: number, end: number, marked: boolean): void => {
    if (start < end) pieces.push({ text: text.slice(start, end), marked });
  };
  let at = from;
  for (const { start, end } of marks) {
    if (start < at || end > to) continue;
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, to, false);
  return pieces;
}

/** Words as Pagefind counts them: what stands between spaces. */
export function spacedWords(text: string): readonly Range[] {
  return [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ from: index, to: index + word.length }));
}

const SENTENCE_END = /[.؟?!:؛]$/u;

/** The word with which an excerpt around a mark begins: that of its sentence, or one a little before the mark. */
function firstWord(text: string, words: readonly Range[], marked: number, earliest: number): number {
  const least = Math.max(earliest, marked - WORDS_BEFORE);
  for (let index = marked; index > least; index -= 1) {
    const before = words[index - 1];
    if (before !== undefined && SENTENCE_END.test(text.slice(before.from, before.to))) return index;
  }
  return marked - WORDS_BEFORE <= earliest ? earliest : marked - WORDS_BEFORE_MARK;
}

/** How much a stretch says about a question: its different words first, then all of them. */
function worth(marks: readonly Mark[], first: number, { to }: Range): number {
  const terms = new Set<number>();
  let count = 0;
  for (let index = first; index < marks.length; index += 1) {
    const mark = marks[index];
    if (mark === undefined || mark.end > to) break;
    terms.add(mark.term);
    count += 1;
  }
  return terms.size * MORE_THAN_ANY_EXCERPT + count;
}

/** The word of those in order that holds a place, or the first after it, looked for from a word on. */
function wordAt(words: readonly Range[], place: number, from: number): number {
  let index = from;
  while (index < words.length && (words[index]?.to ?? 0) <= place) index += 1;
  return index;
}

/**
 * The stretch of a text that says most about a question: about 30 words with as many of its different words as
 * possible, then with as many of them in all; the earliest of equals. Without a mark, the beginning.
 * @param marks in order
 * @param words of the whole text, from `spacedWords`
 * @param within where to look, as a stretch of the text
 */
export function excerpt(
  text: string,
  marks: readonly Mark[],
  words: readonly Range[] = spacedWords(text),
  within: Range = { from: 0, to: text.length },
): readonly Segment[] {
  const earliest = wordAt(words, within.from, 0);
  const latest = wordAt(words, within.to - 1, earliest);
  const stretch = (first: number): Range => ({
    from: words[first]?.from ?? within.from,
    to: Math.min(within.to, words[Math.min(latest, first + WORDS - 1)]?.to ?? within.to),
  });
  let [best, most, at] = [earliest, -1, earliest];
  marks.forEach((mark, index) => {
    if (mark.start < within.from || mark.end > within.to) return;
    at = wordAt(words, mark.start, at);
    const first = firstWord(text, words, at, earliest);
    const value = worth(marks, index, stretch(first));
    if (value > most) [best, most] = [first, value];
  });
  const chosen = stretch(best);
  const isCut = best > earliest && !SENTENCE_END.test(text.slice(0, chosen.from).trimEnd());
  const isLonger = best + WORDS - 1 < latest;
  return [
    ...(isCut ? [{ text: '… ', marked: false }] : []),
    ...segments(text, marks, chosen),
    ...(isLonger ? [{ text: ' …', marked: false }] : []),
  ];
}
