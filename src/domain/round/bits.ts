import { LETTER_BITS } from './letters.ts';

/** A whole number of up to 2³¹ in a number of bits. */
export type Field = readonly [value: number, bits: number];

/** Fields one after the other as letters' values of 5 bits each, filled up with zeros. */
export function packed(fields: readonly Field[]): readonly number[] {
  const letters: number[] = [];
  let letter = 0;
  let filled = 0;
  for (const [value, width] of fields) {
    for (let bit = width - 1; bit >= 0; bit -= 1) {
      letter = (letter << 1) | ((value >>> bit) & 1);
      filled += 1;
      if (filled % LETTER_BITS === 0) {
        letters.push(letter);
        letter = 0;
      }
    }
  }
  const left = filled % LETTER_BITS;
  return left === 0 ? letters : [...letters, letter << (LETTER_BITS - left)];
}

/** The fields of these widths in letters' values, and whether all that fills them up is zero. */
export function unpacked(
  letters: readonly number[],
  widths: readonly number[],
): { readonly values: readonly number[]; readonly clean: boolean } {
  let at = 0;
  const bit = (): number => {
    const letter = letters[Math.floor(at / LETTER_BITS)] ?? 0;
    const value = (letter >>> (LETTER_BITS - 1 - (at % LETTER_BITS))) & 1;
    at += 1;
    return value;
  };
  const values = widths.map((width) => {
    let value = 0;
    for (let place = 0; place < width; place += 1) value = value * 2 + bit();
    return value;
  });
  let clean = true;
  while (at < letters.length * LETTER_BITS) clean = bit() === 0 && clean;
  return { values, clean };
}
