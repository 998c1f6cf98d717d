/** The languages of the site, as far as searching differs between them. */
export type SearchLanguage = 'fa' | 'en';

/** What nobody sees: tatweel, soft hyphen, joiners, spaces of no width and marks of direction. ZWNJ is not among them. */
const INVISIBLE = /[\u00AD\u0640\u061C\u180E\u200B\u200D-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** Letters that are typed for one another; those with a mark above have lost it by then. */
const LETTERS: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ك: 'ک',
  ڪ: 'ک',
  ة: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۃ: 'ه',
  ٱ: 'ا',
  ء: '',
  '’': "'",
};
const TYPED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** The first of the ten digits of a script, each followed by the other nine. */
const ZEROS = [0x06f0, 0x0660];
const DIGITS = /[۰-۹٠-٩]/gu;

const PERCENT: Readonly<Record<SearchLanguage, string>> = { fa: ' درصد ', en: ' percent ' };

function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code < first + 10) ?? code;
  return String(code - zero);
}

/**
 * A text as it is compared, never as it is shown: one form for all spellings of the same word. Letters lose their
 * case and marks, Arabic letters become Persian, digits Latin, ٪ a word; separators of thousands go. ZWNJ stays.
 */
export function fold(text: string, lang: SearchLanguage = 'fa'): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      // apart, a letter and its mark: آ is ا with a mark, ئ is ي with one
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(INVISIBLE, '')
      .replace(TYPED, (letter) => LETTERS[letter] ?? letter)
      .normalize('NFC')
      .replace(DIGITS, latinDigit)
      .replace(/(?<=\d)[٬,](?=\d{3}(?!\d))/gu, '')
      .replace(/(?<=\d)٫(?=\d)/gu, '.')
      .replace(/[٪%]/gu, PERCENT[lang])
  );
}

/** A word without anything but its letters and digits: می‌شود, می-شود and میشود are one. */
export function joined(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '');
}

/** A word as it is written, without what may be left out: vowel marks and what nobody sees. */
export function spelling(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(/\p{M}/gu, '')
    .replace(/[\u200C\s]+/gu, '\u200C')
    .replace(/^\u200C|\u200C$/gu, '');
}

/** Latin digits as Persian ones, as the texts of the site write them. */
export function withPersianDigits(text: string): string {
  return text.replace(/\d/gu, (digit) => String.fromCodePoint(0x06f0 + Number(digit)));
}
