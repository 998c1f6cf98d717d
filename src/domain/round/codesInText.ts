import { letterValue } from './letters.ts';

/** Codes of any kind in whatever people paste: a chat export, a mail, twelve messages at once. */

/** What letters of a possible length turn out to be. */
export type Decoded<C, P> =
  | { readonly kind: 'coded'; readonly coded: C }
  /** Whole, since its check letters fit, but not to be read here. */
  | { readonly kind: 'strange'; readonly problem: P }
  | { readonly kind: 'none' };

/** A kind of code. */
export interface CodeReader<C, P> {
  /** Letters that a code may have. */
  readonly lengths: readonly number[];
  /** Less than these letters are not taken for a code that was damaged. */
  readonly least: number;
  /** What letters carry, in any spelling but without separators. */
  readonly decode: (letters: string) => Decoded<C, P>;
}

/** What may be wrong with a code of any kind. */
export type DamageProblem =
  /** A letter is missing or too many. */
  | { readonly kind: 'length'; readonly letters: number }
  /** The check letters do not fit: something in it was changed. */
  | { readonly kind: 'damaged' };

/** Where something stands in a text. */
export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 0, in the whole text. */
  readonly start: number;
  readonly end: number;
}

export type FoundCode<C, P> =
  | { readonly kind: 'code'; readonly coded: C; readonly place: Place }
  /** Looks like a code, but is none. */
  | { readonly kind: 'refused'; readonly problem: P | DamageProblem; readonly place: Place }
  /** The fragment of a link that carries a whole file. */
  | { readonly kind: 'link'; readonly fragment: string; readonly place: Place };

/** Letters and digits that follow each other; the letters are those of the text, unread. */
interface Token {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
  /** Whether a sign that no code has stands before it. */
  readonly apart: boolean;
}

/** Signs that people and programs put between the groups of a code, and marks that nobody sees. */
const BETWEEN = /^[\s\p{Pd}\p{Cf}_.,،*~`|]$/u;
/** No letter of a code, but what a hurried hand may write for one. */
const ALMOST = 'uU';
const LINK = /(?<![0-9A-Za-z])s\d+-[0-9A-Za-z-]+/gu;
const LEAST_TOKEN = 4;

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let letters = '';
  let start = 0;
  let apart = true;
  let at = 0;
  const end = (): void => {
    if (letters === '') return;
    tokens.push({ letters, start, end: at, apart });
    letters = '';
    apart = false;
  };
  for (const sign of text) {
    if (letterValue(sign) !== null || ALMOST.includes(sign)) {
      if (letters === '') start = at;
      letters += sign;
    } else {
      end();
      apart ||= !BETWEEN.test(sign);
    }
    at += sign.length;
  }
  end();
  return tokens;
}

/** Tells the lines of places that come in ascending order. */
function lineCounter(text: string): (at: number) => number {
  let line = 1;
  let from = 0;
  return (at) => {
    for (;;) {
      const next = text.indexOf('\n', from);
      if (next === -1 || next >= at) return line;
      line += 1;
      from = next + 1;
    }
  };
}

type Window<C, P> =
  | { readonly kind: 'coded'; readonly coded: C; /** The token after it. */ readonly next: number }
  | { readonly kind: 'strange'; readonly problem: P };

/** The code that begins with a token, if one does. */
function codeAt<C, P>(
  { lengths, decode }: CodeReader<C, P>,
  tokens: readonly Token[],
  from: number,
): Window<C, P> | null {
  const longest = Math.max(...lengths);
  let letters = '';
  let strange: Window<C, P> | null = null;
  for (let place = from; letters.length < longest; place += 1) {
    const token = tokens[place];
    if (token === undefined || (place > from && token.apart)) break;
    letters += token.letters;
    if (!lengths.includes(letters.length)) continue;
    const decoded = decode(letters);
    if (decoded.kind === 'coded') return { ...decoded, next: place + 1 };
    // check letters that fit are no chance: it is a code, only not for us
    if (decoded.kind === 'strange') strange = decoded;
  }
  return strange;
}

const hasDigit = (token: Token): boolean => /\p{Nd}/u.test(token.letters);

/** Where what looks like a code from this token on ends; null if it does not look like one. */
function lookalikeEnd(
  tokens: readonly Token[],
  from: number,
  least: number,
  taken: (place: number) => boolean,
): number | null {
  let place = from;
  let letters = 0;
  let digits = 0;
  for (;;) {
    const token = tokens[place];
    if (token === undefined || (place > from && token.apart) || taken(place)) break;
    letters += token.letters.length;
    digits += hasDigit(token) ? 1 : 0;
    place += 1;
    // a code ends in whatever is left over from groups of four
    if (token.letters.length < LEAST_TOKEN) break;
  }
  return letters >= least && 2 * digits >= place - from ? place : null;
}

/**
 * Everything in a text that is a code, looks like one or links to a file, as it comes; step by step, so that the
 * caller can show how far it is. Codes may be broken by blanks, dashes and lines, and spelt in any way that
 * `letterValue` reads.
 */
export function* findCodesOf<C, P>(
  reader: CodeReader<C, P>,
  text: string,
): Generator<FoundCode<C, P>, void, undefined> {
  const links = Array.from(text.matchAll(LINK));
  const bare = text.replace(LINK, (link) => '\0'.repeat(link.length));
  const tokens = tokensOf(bare);
  const lineOf = lineCounter(text);
  const { lengths, least } = reader;
  let link = 0;
  function* linksUpTo(at: number): Generator<FoundCode<C, P>, void, undefined> {
    for (let next = links[link]; next !== undefined && next.index < at; next = links[link]) {
      const [fragment] = next;
      const end = next.index + fragment.length;
      yield { kind: 'link', fragment, place: { line: lineOf(next.index), start: next.index, end } };
      link += 1;
    }
  }
  /** Codes found ahead while a lookalike was measured. */
  const ahead = new Map<number, Window<C, P> | null>();
  const look = (place: number): Window<C, P> | null => {
    const known = ahead.get(place);
    if (known !== undefined) return known;
    const fresh = codeAt(reader, tokens, place);
    ahead.set(place, fresh);
    return fresh;
  };
  const isCode = (place: number): boolean => look(place) !== null;
  const placeOf = (from: number, to: number): Place => {
    const start = tokens[from]?.start ?? 0;
    return { line: lineOf(start), start, end: tokens[to - 1]?.end ?? start };
  };
  for (let at = 0; at < tokens.length;) {
    yield* linksUpTo(tokens[at]?.start ?? 0);
    const here = look(at);
    if (here?.kind === 'coded') {
      yield { kind: 'code', coded: here.coded, place: placeOf(at, here.next) };
      at = here.next;
      continue;
    }
    const end = lookalikeEnd(tokens, at, least, (place) => place > at && isCode(place));
    if (end === null) {
      at += 1;
      continue;
    }
    const letters = tokens.slice(at, end).reduce((sum, token) => sum + Array.from(token.letters).length, 0);
    const known = lengths.includes(letters);
    const problem = here?.problem ?? (known ? ({ kind: 'damaged' } as const) : ({ kind: 'length', letters } as const));
    yield { kind: 'refused', problem, place: placeOf(at, end) };
    at = end;
  }
  yield* linksUpTo(Infinity);
}
