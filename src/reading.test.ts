import { describe, expect, it } from 'vitest';
import { isoDay, readingMinutes } from './reading.ts';

const words = (count: number, word: string): string => Array.from({ length: count }, () => word).join(' ');

describe('readingMinutes', () => {
  it('reads 180 words a minute in Persian and 220 in English', () => {
    expect(readingMinutes(words(900, 'مشتری'), 'fa')).toBe(5);
    expect(readingMinutes(words(1100, 'customer'), 'en')).toBe(5);
  });

  it('rounds to the nearer minute, and is never nothing', () => {
    expect([329, 330].map((count) => readingMinutes(words(count, 'word'), 'en'))).toEqual([1, 2]);
    expect([0, 1, 20].map((count) => readingMinutes(words(count, 'واژه'), 'fa'))).toEqual([1, 1, 1]);
  });

  it('takes a word with a zero-width non-joiner for one', () => {
    expect(readingMinutes(words(270, 'می‌شود'), 'fa')).toBe(2);
    expect(readingMinutes(words(269, 'می‌شود'), 'fa')).toBe(1);
  });

  it('passes over marks of Markdown, punctuation and components with their attributes', () => {
    const marks = words(300, '| - ** # «» …');
    const components = words(300, '<Term id="touchpoint" title="three more words">نقطه</Term><Cite id="kahn-2013" />');
    expect(readingMinutes(`${marks} ${components}`, 'fa')).toBe(Math.round(300 / 180));
  });
});

describe('isoDay', () => {
  it('is the day in UTC, as it stands in the content', () => {
    expect(isoDay(new Date('2026-11-21'))).toBe('2026-11-21');
    expect(isoDay(new Date('2026-11-21T23:59:59Z'))).toBe('2026-11-21');
  });
});
