import { fill } from '../../i18n/fill.ts';
import type { Formatter } from '../../i18n/format.ts';
import type { Words } from '../../i18n/index.ts';

/** Days of a course in words: half a day, one day, five days. */
export function daysInWords(days: number, { time }: Words['training'], format: Formatter): string {
  if (days < 1) return time.half;
  return days === 1 ? time.one : fill(time.days, { n: format.number(days, 1) });
}

/** Minutes in words: hours and minutes once they are an hour. */
export function minutesInWords(minutes: number, words: Words['training'], format: Formatter): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return fill(words.minutes, { n: format.number(minutes) });
  return rest === 0
    ? fill(words.wholeHours, { hours: format.number(hours) })
    : fill(words.hours, { hours: format.number(hours), minutes: format.number(rest) });
}
