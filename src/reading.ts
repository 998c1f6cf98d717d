import type { Lang } from './i18n/languages.ts';

/** Words a minute of unhurried reading; the Persian figure is our own cautious estimate. */
const pace: Readonly<Record<Lang, number>> = { fa: 180, en: 220 };

/** Whole minutes it takes to read a Markdown body, at least 1. */
export function readingMinutes(body: string, lang: Lang): number {
  const words = body
    .replace(/<[^>]+>/gu, ' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return Math.max(1, Math.round(words.length / pace[lang]));
}

/** A date of the content as `2026-11-21`. */
export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The day of the last change of an article, ISO: its last review or what was changed since. */
export function lastChange({ reviewed, changes }: { reviewed: Date; changes: readonly { date: Date }[] }): string {
  return [reviewed, ...changes.map(({ date }) => date)].map(isoDay).sort().at(-1) ?? isoDay(reviewed);
}
