import { englishStem } from './english.ts';
import { fold, joined } from './fold.ts';
import type { SearchLanguage } from './fold.ts';
import { isLetterName, MOST_LETTERS, spelledOut } from './letters.ts';
import { persianStem } from './stem.ts';

/** A word of a text, as far as searching needs to know it. */
export interface Token {
  /** Where it stands in the text: from, and up to but not with. */
  readonly start: number;
  readonly end: number;
  /** Folded, with its joints: `می‌شود`, `self-service`. */
  readonly surface: string;
  /** Letters and digits only: `میشود`, `selfservice`; of letters spelled out, the letters: `crm` of «سی آر ام». */
  readonly joined: string;
  /** The words it is made of, without affixes; empty unless there are joints: `نرم`, `افزار`. */
  readonly parts: readonly string[];
  /** Without endings, to be compared with other stems only. */
  readonly stem: string;
  /** All under which it may be found, the surest first: joined, stem, parts and their stems. */
  readonly forms: readonly string[];
}

/** Shorter stems stand for too many words. */
export const SHORTEST_STEM = 3;

/** A letter of the Persian and Arabic script; its digits are no letters. */
const LETTER = String.raw`(?:(?=\p{L})\p{Script=Arabic})`;
/** A letter of another script, or a digit of any. */
const OTHER = String.raw`(?:\p{N}|(?!\p{Script=Arabic}|\u0640)\p{L})`;
/** What may stand inside a word without being a letter of it: marks, tatweel, ZWNJ and what nobody sees. */
const INNER = String.raw`[\p{M}\u00AD\u0640\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]`;
const THOUSANDS = String.raw`(?<=\p{Nd})[,٬](?=\p{Nd}{3}(?!\p{Nd}))`;
const DECIMALS = String.raw`(?<=\p{Nd})٫(?=\p{Nd})`;
/** A run of one script: a digit or a Latin letter beside a Persian one begins a new word. */
const WORD = new RegExp(
  [
    `${LETTER}(?:${LETTER}|${INNER}|[-_](?=${LETTER}))*`,
    `${OTHER}(?:${OTHER}|${INNER}|[-_'’.](?=${OTHER})|${THOUSANDS}|${DECIMALS})*`,
    '[٪%]',
  ].join('|'),
  'gu',
);

const PERSIAN = /\p{Script=Arabic}/u;
const ZWNJ = '\u200C';
const PREFIXES = new Set(['می', 'نمی']);
/** Endings that are written apart, with a ZWNJ or with a space that should be one. */
const SUFFIXES = new Set(
  'ها های هایی هایم هایت هایش هایمان هایتان هایشان تر ترین ی ای ام ات اش ایم اید اند'.split(' '),
);
const ATTACHED = new Set([...SUFFIXES, 'یی', 'مان', 'تان', 'شان', 'ست', 'ان', 'یم', 'ید', 'ند']);

/** Where a word falls into parts: at its joints, and between digits and letters. */
const JOINT = /[\u200C\-_'.]|(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/u;
/** A number and what it counts in one word: `3rs`. */
const COUNTED = /^\d+\p{L}+$/u;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** What it spells, letter by letter. */
  readonly spelled?: readonly string[];
}

function surfaceOf(text: string, lang: SearchLanguage): string {
  return fold(text, lang)
    .trim()
    .replace(/\u200C+/gu, ZWNJ)
    .replace(/^\u200C|[\u200C'_-]+$/gu, '')
    .replace(/(?<=[a-z])'s$/u, '');
}

function isGap(text: string): boolean {
  return /^[ \t\u00A0]+$/u.test(text);
}

/** The words of a piece, and each as it is written. */
function wordsOf({ start, end, surface }: Piece, text: string): readonly (readonly [string, string])[] {
  const written = text.slice(start, end).split(ZWNJ);
  return surface.split(ZWNJ).map((word, index) => [word, written[index] ?? '']);
}

/** The pieces from a place on that name letters, with nothing but spaces between them. */
function namesFrom(pieces: readonly Piece[], at: number, text: string): readonly Piece[] {
  let end = at;
  for (; end < pieces.length && end < at + MOST_LETTERS; end += 1) {
    const [before, piece] = [pieces[end - 1], pieces[end]];
    const isApart = end > at && !isGap(text.slice(before?.end, piece?.start));
    if (isApart || piece?.surface.split(ZWNJ).every(isLetterName) !== true) break;
  }
  return pieces.slice(at, end);
}

/** Makes one of letters that are spelled out, with spaces or joints between them: «ان پی اس». */
function spelt(pieces: readonly Piece[], text: string): readonly Piece[] {
  const done: Piece[] = [];
  let next = 0;
  pieces.forEach((piece, at) => {
    if (at < next) return;
    const names = namesFrom(pieces, at, text);
    for (let count = names.length; count > 0; count -= 1) {
      const run = names.slice(0, count);
      const spelled = spelledOut(run.flatMap((name) => wordsOf(name, text)));
      if (spelled.length === 0) continue;
      next = at + count;
      const end = run.at(-1)?.end ?? piece.end;
      done.push({ start: piece.start, end, surface: run.map(({ surface }) => surface).join(ZWNJ), spelled });
      return;
    }
    done.push(piece);
  });
  return done;
}

/** Joins what a space has parted: a lone می with its verb, a lone ending with its word. */
function mended(pieces: readonly Piece[], text: string): readonly Piece[] {
  const done: Piece[] = [];
  for (const piece of pieces) {
    const before = done.at(-1);
    const isOne =
      before !== undefined &&
      PERSIAN.test(before.surface) &&
      PERSIAN.test(piece.surface) &&
      isGap(text.slice(before.end, piece.start)) &&
      (SUFFIXES.has(piece.surface) ? !PREFIXES.has(before.surface) : PREFIXES.has(before.surface));
    if (isOne) {
      done[done.length - 1] = { ...before, end: piece.end, surface: before.surface + ZWNJ + piece.surface };
    } else {
      done.push(piece);
    }
  }
  return done;
}

function isAffix(part: string, index: number): boolean {
  return index === 0 ? PREFIXES.has(part) : ATTACHED.has(part);
}

/** The stem of a word in whatever script: the endings that a joint shows are taken first, they are certain. */
function stemOf(surface: string, pieces: readonly string[]): string {
  if (!PERSIAN.test(surface)) return englishStem(joined(surface));
  const certain = pieces.filter((part, index) => index === 0 || !ATTACHED.has(part));
  return persianStem(joined(certain.join('')));
}

function tokenOf({ start, end, surface, spelled }: Piece): Token {
  const [reading] = spelled ?? [];
  if (spelled !== undefined && reading !== undefined) {
    return { start, end, surface, joined: reading, parts: [], stem: reading, forms: [...spelled, joined(surface)] };
  }
  const pieces = surface.split(JOINT).filter((part) => part !== '');
  const isPart = (part: string, index: number): boolean =>
    (part.length > 1 || COUNTED.test(surface)) && !isAffix(part, index);
  const parts = pieces.length > 1 ? pieces.filter(isPart) : [];
  const whole = joined(surface);
  const stem = stemOf(surface, pieces);
  const stems = [stem, ...parts.map((part) => stemOf(part, [part]))].filter((form) => form.length >= SHORTEST_STEM);
  return { start, end, surface, joined: whole, parts, stem, forms: [...new Set([whole, ...stems, ...parts])] };
}

/** The words of a text, in order, each with the forms under which it can be found. reference/persian.md 11. */
export function tokens(text: string, lang: SearchLanguage): readonly Token[] {
  const pieces = [...text.matchAll(WORD)].flatMap(({ 0: written, index }): Piece[] => {
    const surface = surfaceOf(written, lang);
    return joined(surface) === '' ? [] : [{ start: index, end: index + written.length, surface }];
  });
  return mended(spelt(pieces, text), text).map(tokenOf);
}
