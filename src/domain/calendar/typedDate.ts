import { isValidJalaaliDate, toGregorian, toJalaali } from 'jalaali-js';
import { latinDigits } from '../shared/digits.ts';

/** Years below this are taken for the Persian calendar: 1405 is a Persian year, 2026 a Gregorian one. */
const firstGregorianYear = 1700;

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function iso(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function isGregorianDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * A date as a person types it, year first, in either calendar, with any digits and `/`, `-`, `.` or spaces between:
 * `۱۴۰۵/۸/۳۰`, `2026-11-21`.
 * @returns the ISO date (Gregorian), or null if the text is no real date
 */
export function parseTypedDate(text: string): string | null {
  const parts = /^(\d{4})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})$/u.exec(latinDigits(text).trim());
  if (!parts) return null;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  if (year < firstGregorianYear) {
    if (!isValidJalaaliDate(year, month, day)) return null;
    const { gy, gm, gd } = toGregorian(year, month, day);
    return iso(gy, gm, gd);
  }
  return isGregorianDay(year, month, day) ? iso(year, month, day) : null;
}

/** An ISO date in the Persian calendar, year first with slashes and Latin digits: `1405/8/30`. */
export function persianDate(isoDate: string): string {
  const [year = 0, month = 0, day = 0] = isoDate.split('-').map(Number);
  const { jy, jm, jd } = toJalaali(year, month, day);
  return `${String(jy)}/${String(jm)}/${String(jd)}`;
}
