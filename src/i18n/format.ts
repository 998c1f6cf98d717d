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
  readonly compare: (a: string, b: string) => number;
}

/** Makes something when it is first asked for: what `Intl` makes costs milliseconds each, and few pages need all. */
function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

const persianDigits = '۰۱۲۳۴۵۶۷۸۹';

/** Below this a whole number has no sign and no groups: its digits are all there is to write. */
const GROUPED_FROM = 1000;

/** A small whole number, as `Intl` writes it too; null for any other. */
function smallNumber(lang: Lang, value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value >= GROUPED_FROM || Object.is(value, -0)) return null;
  const text = String(value);
  return lang === 'fa' ? text.replace(/\d/gu, (digit) => persianDigits.charAt(Number(digit))) : text;
}

function formatterOf(lang: Lang): Formatter {
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
  const dates = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  const times = once(() => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }));
  const conjunction = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const collator = once(() => new Intl.Collator(locale));
  const withSign = (text: string): string => (lang === 'fa' ? isolate(text) : text);
  return {
    number(value, decimals = 0) {
      // most numbers of most pages; the first that `Intl` writes costs as much as all else a page does
      const small = smallNumber(lang, value);
      if (small !== null) return small;
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
      return dates().format(new Date(`${iso}T00:00:00Z`));
    },
    time(instant) {
      return times().format(instant);
    },
    list(parts) {
      // Intl puts a comma before the last «و», which Persian does not.
      return conjunction()
        .formatToParts(parts)
        .map(({ type, value }) => (type === 'literal' && value.startsWith('،') && value.includes('و') ? ' و ' : value))
        .join('');
    },
    isolate,
    compare(a, b) {
      return collator().compare(a, b);
    },
  };
}

const formatters = new Map<Lang, Formatter>();

/** The formatter of a language. */
export function formatter(lang: Lang): Formatter {
  const known = formatters.get(lang) ?? formatterOf(lang);
  formatters.set(lang, known);
  return known;
}
