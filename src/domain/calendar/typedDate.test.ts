import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTypedDate, persianDate } from './typedDate.ts';

describe('dates as people type them', () => {
  it.each([
    ['۱۴۰۵/۸/۳۰', '2026-11-21'],
    ['1405-08-30', '2026-11-21'],
    ['٢٠٢٦/١١/٢١', '2026-11-21'],
    [' 2026.11.21 ', '2026-11-21'],
    ['۱۴۰۳/۱۲/۳۰', '2025-03-20'],
    ['2024-2-29', '2024-02-29'],
    ['1699-01-01', '2320-03-21'],
    ['1700-01-01', '1700-01-01'],
  ])('reads %s as %s', (text, expected) => {
    expect(parseTypedDate(text)).toBe(expected);
  });

  it.each(['', 'tomorrow', '30/8/1405', '1404/12/30', '2026-02-30', '2026-13-01', '1405/7/31', '2026-11', '1405/0/1'])(
    'refuses %s',
    (text) => {
      expect(parseTypedDate(text)).toBeNull();
    },
  );

  it('goes to the Persian calendar and back', () => {
    expect(persianDate('2026-11-21')).toBe('1405/8/30');
    const days = fc.integer({ min: Date.UTC(1950, 0, 1) / 864e5, max: Date.UTC(2090, 0, 1) / 864e5 });
    fc.assert(
      fc.property(days, (day) => {
        const iso = new Date(day * 864e5).toISOString().slice(0, 10);
        expect(parseTypedDate(persianDate(iso))).toBe(iso);
        expect(parseTypedDate(iso)).toBe(iso);
      }),
    );
  });
});
