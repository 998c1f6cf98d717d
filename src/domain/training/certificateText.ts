import type { Field } from '../round/bits.ts';

/**
 * Texts in as few bits as Persian and English names need: six for a letter. A letter stands in one of three pages, of
 * which Persian comes first; two codes of each page lead to the other two, and the third page has one for whatever
 * stands in none. The pages are part of the format: they never change.
 */

const UNIT = 6;
/** Codes of a page that stand for a sign. */
const SIGNS = 62;
const COUNT_BITS = 6;
const POINT_BITS = 21;

const PERSIAN =
  'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی' + 'آئؤأء' + '\u0654\u064B\u0651' + ' \u200C' + '،؛«»().-:/' + '۰۱۲۳۴۵۶۷۸۹';
const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz' + " '-.,&()/:";
const OTHER = '0123456789' + 'éèêëáàâäåãæçíìîïñóòôöõøúùûüýßşğıčšžćđłńÉÖÜÄÅÇŞŠ' + '+%"';
const PAGES: readonly (readonly string[])[] = [PERSIAN, LATIN, OTHER].map((page) => Array.from(page));
const OTHER_PAGE = 2;
/** In the last page: a code point of Unicode follows. */
const ESCAPE = SIGNS - 1;

/** The code in a page that leads to another one. */
function switchTo(from: number, to: number): number {
  return SIGNS - 1 + ((to - from + PAGES.length) % PAGES.length);
}

/** A text as fields of bits: how many characters, then each. At most 63 characters. */
export function textBits(text: string): readonly Field[] {
  const characters = Array.from(text);
  const fields: Field[] = [[characters.length, COUNT_BITS]];
  let page = 0;
  const go = (to: number): void => {
    if (to !== page) fields.push([switchTo(page, to), UNIT]);
    page = to;
  };
  for (const character of characters) {
    const here = PAGES[page]?.includes(character) === true;
    const found = here ? page : PAGES.findIndex((signs) => signs.includes(character));
    go(found < 0 ? OTHER_PAGE : found);
    if (found < 0) fields.push([ESCAPE, UNIT], [character.codePointAt(0) ?? 0, POINT_BITS]);
    else fields.push([PAGES[found]?.indexOf(character) ?? 0, UNIT]);
  }
  return fields;
}

/** How much room a text takes, in letters: one for a Persian or Latin letter, five for a sign that no page has. */
export function lengthOf(text: string): number {
  const bits = textBits(text).reduce((sum, [, width]) => sum + width, 0) - COUNT_BITS;
  return Math.ceil(bits / UNIT);
}

/** Reads a text; null if the bits hold none. */
export function textFrom(read: (bits: number) => number): string | null {
  const count = read(COUNT_BITS);
  let page = 0;
  let text = '';
  for (let character = 0; character < count; character += 1) {
    let code = read(UNIT);
    // nobody who writes switches twice: a second one is no sign, and refused
    if (code >= SIGNS) {
      page = (page + code - SIGNS + 1) % PAGES.length;
      code = read(UNIT);
    }
    const sign = page === OTHER_PAGE && code === ESCAPE ? codePoint(read(POINT_BITS)) : PAGES[page]?.[code];
    if (sign === undefined) return null;
    text += sign;
  }
  return text;
}

/** The character of a code point; undefined for what is none, or half of one. */
function codePoint(point: number): string | undefined {
  if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined;
  return String.fromCodePoint(point);
}
