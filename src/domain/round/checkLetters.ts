/**
 * A linear code over GF(32), whose numbers are polynomials over GF(2) modulo x⁵ + x² + 1. Four check letters follow
 * the letters of a message; two messages of up to 44 letters with them differ in at least four letters, so that any
 * three wrong letters and any two swapped are found (formats.md 5, "Answer code").
 */

const SIZE = 32;
const REDUCE = 0b100101;
const CHECK_LETTERS = 4;
/** Letters, check letters included, up to which the distance holds. */
export const LONGEST = 44;

/** The product in GF(32). */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 4; bit >= 0; bit -= 1) {
    product <<= 1;
    if ((product & SIZE) !== 0) product ^= REDUCE;
    if (((b >> bit) & 1) === 1) product ^= a;
  }
  return product;
}

/** The multiples of g = X⁴ + 12X³ + X² + 31X + 6 below X⁴ by each factor, as four letters in one number. */
const MULTIPLES = Array.from({ length: SIZE }, (_, factor) =>
  [12, 1, 31, 6].reduce((row, coefficient) => row * SIZE + multiply(factor, coefficient), 0),
);

/** Not zero, so that a message of zeros only is not a code word. */
const START = 1;

/** The four check letters of a message, what remains of it on division by g, as one number. */
function remainder(message: readonly number[]): number {
  let state = START;
  for (const letter of message) {
    const factor = (state >>> 15) ^ letter;
    state = ((state << 5) & 0xfffff) ^ (MULTIPLES[factor] ?? 0);
  }
  return state;
}

/** The four check letters of a message. */
export function checkOf(message: readonly number[]): readonly number[] {
  const state = remainder(message);
  return [state >>> 15, (state >>> 10) & 31, (state >>> 5) & 31, state & 31];
}

/** A message with its check letters. */
export function withCheck(message: readonly number[]): readonly number[] {
  return [...message, ...checkOf(message)];
}

/** The message of letters with their check letters; null if the two do not fit. */
export function checkedMessage(letters: readonly number[]): readonly number[] | null {
  const message = letters.slice(0, -CHECK_LETTERS);
  const check = letters.slice(-CHECK_LETTERS);
  return checkOf(message).every((letter, place) => letter === check[place]) ? message : null;
}
