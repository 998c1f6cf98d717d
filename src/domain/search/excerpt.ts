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
function firstWord(text: string, words: readonly Range[], marked: number): number {
  for (let index = marked; index > Math.max(0, marked - WORDS_BEFORE); index -= 1) {
    const before = words[index - 1];
    if (before !== undefined && SENTENCE_END.test(text.slice(before.from, before.to))) return index;
  }
  return marked <= WORDS_BEFORE ? 0 : marked - WORDS_BEFORE_MARK;
}

/** How much a stretch says about a question: its different words first, then all of them. */
function worth(marks: readonly Mark[], { from, to }: Range): number {
  const inside = marks.filter(({ start, end }) => start >= from && end <= to);
  return new Set(inside.map(({ term }) => term)).size * MORE_THAN_ANY_EXCERPT + inside.length;
}

/**
 * The stretch of a text that says most about a question: about 30 words with as many of its different words as
 * possible, then with as many of them in all; the earliest of equals. Without a mark, the beginning.
 * @param within where to look, as a stretch of the text
 */
export function excerpt(
  text: string,
  marks: readonly Mark[],
  within: Range = { from: 0, to: text.length },
): readonly Segment[] {
  const words = spacedWords(text).filter(({ from, to }) => from >= within.from && to <= within.to);
  const stretch = (first: number): Range => ({
    from: words[first]?.from ?? within.from,
    to: words[Math.min(words.length, first + WORDS) - 1]?.to ?? within.to,
  });
  let best = 0;
  let most = -1;
  for (const mark of marks) {
    if (mark.start < within.from || mark.end > within.to) continue;
    const first = firstWord(
      text,
      words,
      words.findLastIndex(({ from }) => from <= mark.start),
    );
    const value = worth(marks, stretch(first));
    if (value > most) [best, most] = [first, value];
  }
  const chosen = stretch(best);
  const isCut = best > 0 && !SENTENCE_END.test(text.slice(0, chosen.from).trimEnd());
  const isLonger = best + WORDS < words.length;
  return [
    ...(isCut ? [{ text: '… ', marked: false }] : []),
    ...segments(text, marks, chosen),
    ...(isLonger ? [{ text: ' …', marked: false }] : []),
  ];
}
