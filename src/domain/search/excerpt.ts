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
const WORDS_BEFORE_AT_LEAST = 4;
const ELLIPSIS = '…';

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

interface Word {
  readonly start: number;
  readonly end: number;
}

/** Pagefind's own words: what stands between spaces. */
export function spacedWords(text: string): readonly Word[] {
  return [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** The word with which an excerpt around a mark begins. */
function firstWord(text: string, words: readonly Word[], marked: number): number {
  const earliest = Math.max(0, marked - WORDS_BEFORE);
  for (let index = marked; index > earliest; index -= 1) {
    const before = words[index - 1];
    if (before !== undefined && /[.؟?!:؛]$/u.test(text.slice(before.start, before.end))) return index;
  }
  return marked <= WORDS_BEFORE ? 0 : marked - WORDS_BEFORE_AT_LEAST;
}

/**
 * The stretch of a text that says most about a question: about 30 words with as many of its different words as
 * possible, then with as many of them in all; the earliest of equals. Without a mark, the beginning.
 */
export function excerpt(
  text: string,
  marks: readonly Mark[],
  { from, to }: Range = { from: 0, to: text.length },
): readonly Segment[] {
  const words = spacedWords(text).filter(({ start, end }) => start >= from && end <= to);
  const inside = marks.filter(({ start, end }) => start >= from && end <= to);
  let best = { first: 0, value: -1 };
  for (const mark of inside) {
    const marked = words.findLastIndex(({ start }) => start <= mark.start);
    const first = firstWord(text, words, marked);
    const last = words[Math.min(words.length, first + WORDS) - 1];
    const start = words[first]?.start ?? from;
    const seen = inside.filter((other) => other.start >= start && other.end <= (last?.end ?? to));
    // more marks than these in one excerpt do not happen
    const value = new Set(seen.map(({ term }) => term)).size * 1000 + seen.length;
    if (value > best.value) best = { first, value };
  }
  const start = words[best.first]?.start ?? from;
  const lastIndex = Math.min(words.length, best.first + WORDS) - 1;
  const end = words[lastIndex]?.end ?? to;
  const pieces = segments(text, inside, { from: start, to: end });
  return [
    ...(best.first > 0 && !/[.؟?!:؛]$/u.test(text.slice(0, start).trimEnd()) ? [{ text: `${ELLIPSIS} `, marked: false }] : []),
    ...pieces,
    ...(lastIndex < words.length - 1 ? [{ text: ` ${ELLIPSIS}`, marked: false }] : []),
  ];
}
