import { factsOf, type Lang } from './languages.ts';

/** U+061C, Arabic letter mark: keeps ٪ and the minus on the right side whatever stands before the number. */
const letterMark = '\u061C';
const isolate = (text: string): string => `\u2068${text}\u2069`;

/** The only place that turns numbers, dates and lists into words of a language. */
export interface Formatter {
  /** A number with grouping and up to `decimals` decimals (0 unless told). */
  readonly number: (value: number, decimals?: number) => string;
  /** A whole number without grouping: a year, a day. */
  readonly plainNumber: (value: number) => string;
  /** A number with a sign, for differences: `+1`, `−0.5`. */
  readonly signed: (value: number, decimals?: number) => string;
  /** A share of 0 to 1 as a percentage. */
  readonly percent: (share: number) => string;
  /** Bytes as KB, one decimal below ten. */
  readonly kilobytes: (bytes: number) => string;
  /** `2026-11-21` as a date in words: Persian calendar in fa, Gregorian in en. */
  readonly date: (iso: string) => string;
  /** An instant as time of the reader's day: `۱۸:۴۰`. */
  readonly time: (instant: Date) => string;
  /** `a, b and c` in the language. */
  readonly list: (parts: readonly string[]) => string;
  /** Wraps a text of unknown direction so that it cannot disturb its neighbours. */
  readonly isolate: (text: string) => string;
  /** The plural category of a count. */
  readonly plural: (count: number) => 'one' | 'other';
  readonly compare: (a: string, b: string) => number;
}

/** The formatter of a language. */
export function formatter(lang: Lang): Formatter {
  const { locale } = factsOf(lang);
  const mark = lang === 'fa' ? letterMark : '';
  const numbers = new Map<string, Intl.NumberFormat>();
  const numberFormat = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = JSON.stringify(options);
    const known = numbers.get(key);
    if (known) return known;
    const made = new Intl.NumberFormat(locale, options);
    numbers.set(key, made);
    return made;
  };
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const times = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  const plurals = new Intl.PluralRules(locale);
  const collator = new Intl.Collator(locale);
  const withSign = (text: string): string => (lang === 'fa' ? isolate(text) : text);
  return {
    number(value, decimals = 0) {
      const text = numberFormat({ maximumFractionDigits: decimals, signDisplay: 'negative' }).format(value);
      return value < 0 ? withSign(text) : text;
    },
    plainNumber(value) {
      return numberFormat({ useGrouping: false, maximumFractionDigits: 0 }).format(value);
    },
    signed(value, decimals = 0) {
      return withSign(numberFormat({ maximumFractionDigits: decimals, signDisplay: 'exceptZero' }).format(value));
    },
    percent(share) {
      return mark + numberFormat({ style: 'percent', maximumFractionDigits: 0 }).format(share);
    },
    kilobytes(bytes) {
      const size = bytes / 1024;
      return numberFormat({ maximumFractionDigits: size < 10 ? 1 : 0 }).format(size);
    },
    date(iso) {
      return dates.format(new Date(`${iso}T00:00:00Z`));
    },
    time(instant) {
      return times.format(instant);
    },
    list(parts) {
      // Intl puts a comma before the last «و», which Persian does not.
      return conjunction
        .formatToParts(parts)
        .map(({ type, value }) => (type === 'literal' && value.startsWith('،') && value.includes('و') ? ' و ' : value))
        .join('');
    },
    isolate,
    plural(count) {
      return plurals.select(count) === 'one' ? 'one' : 'other';
    },
    compare(a, b) {
      return collator.compare(a, b);
    },
  };
}
