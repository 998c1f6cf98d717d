import { LETTERS } from './alphabet.ts';

/** Bits that one letter carries. */
export const LETTER_BITS = 5;

/** Signs of other scripts that are written for a digit, zero first. */
const OTHER_DIGITS = ['۰۱۲۳۴۵۶۷۸۹', '٠١٢٣٤٥٦٧٨٩'];

const VALUES: ReadonlyMap<string, number> = new Map([
  ...Array.from(LETTERS, (letter, value) => [letter, value] as const),
  ...Array.from(LETTERS.toLowerCase(), (letter, value) => [letter, value] as const),
  ...Array.from('oO', (sign) => [sign, 0] as const),
  ...Array.from('iIlL', (sign) => [sign, 1] as const),
  ...OTHER_DIGITS.flatMap((digits) => Array.from(digits, (digit, value) => [digit, value] as const)),
]);

/** The value of a sign as people type it: any case, o for 0, i and l for 1, any digits; null for any other sign. */
export function letterValue(sign: string): number | null {
  return VALUES.get(sign) ?? null;
}

/** Values of 0 to 31 as letters. */
export function lettersOf(values: readonly number[]): string {
  return values.map((value) => LETTERS.charAt(value)).join('');
}

/** The values of letters; null if one of the signs is none. */
export function valuesOf(text: string): readonly number[] | null {
  const values: number[] = [];
  for (const sign of text) {
    const value = letterValue(sign);
    if (value === null) return null;
    values.push(value);
  }
  return values;
}

/** Letters in a group as people read them. */
const GROUPED = 4;

/** A code as people read it and send it: groups of four, joined so that no messenger tears them apart. */
export function groupedCode(code: string): string {
  const groups = Math.ceil(code.length / GROUPED);
  return Array.from({ length: groups }, (_, place) => code.slice(place * GROUPED, (place + 1) * GROUPED)).join('-');
}
