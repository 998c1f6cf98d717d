import { LETTERS } from '../domain/round/alphabet.ts';

/** The one place that asks the device for time and chance, so that everything else can be tested without. */

const ID_LENGTH = 8;

/** Now, in UTC and whole seconds: `2026-11-21T18:40:00Z`. */
export function nowUtcSeconds(): string {
  return new Date().toISOString().replace(/\.\d+Z$/u, 'Z');
}

/** The moment one second after another, both in UTC and whole seconds. */
export function secondAfter(moment: string): string {
  return new Date(Date.parse(moment) + 1000).toISOString().replace(/\.\d+Z$/u, 'Z');
}

/** The date on the reader's calendar today, as ISO: `2026-11-21`. */
export function today(): string {
  return localDate(new Date());
}

/** The date of a moment on the reader's calendar, as ISO. */
export function localDate(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** A new id: 8 characters of Crockford base32, upper case. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_LENGTH));
  // 256 is a multiple of 32, so that every letter is as likely as the next
  return Array.from(bytes, (byte) => LETTERS.charAt(byte % LETTERS.length)).join('');
}

/** When the reader's day ends, UTC. */
export function endOfToday(): string {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).toISOString();
}
