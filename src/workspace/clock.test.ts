import { afterEach, describe, expect, it, vi } from 'vitest';
import { newId, nowUtcSeconds, secondAfter, today } from './clock.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('nowUtcSeconds', () => {
  it('is UTC in whole seconds, cut and not rounded', () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 21, 18, 40, 0, 999) });
    expect(nowUtcSeconds()).toBe('2026-11-21T18:40:00Z');
  });
});

describe('today', () => {
  it('is the date on the calendar here, whatever it is in UTC', () => {
    vi.useFakeTimers({ now: new Date(2026, 0, 2, 0, 30) });
    expect(today()).toBe('2026-01-02');
    vi.useFakeTimers({ now: new Date(2026, 10, 21, 23, 59) });
    expect(today()).toBe('2026-11-21');
  });

  it('is tomorrow in Tehran when the evening is late in UTC', () => {
    vi.stubEnv('TZ', 'Asia/Tehran');
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 30, 21, 0) });
    expect(today()).toBe('2026-12-01');
  });
});

describe('newId', () => {
  it('is 8 characters of Crockford base32', () => {
    for (let count = 0; count < 200; count += 1) expect(newId()).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/u);
  });

  it('makes a letter of each byte, all as likely', () => {
    const letters = new Map<string, number>();
    for (let start = 0; start < 256; start += 8) {
      vi.spyOn(crypto, 'getRandomValues').mockImplementationOnce((array) => {
        if (array instanceof Uint8Array) array.set(Array.from({ length: 8 }, (_, index) => start + index));
        return array;
      });
      for (const letter of newId()) letters.set(letter, (letters.get(letter) ?? 0) + 1);
    }
    expect([...letters.keys()].join('')).toBe('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
    expect(new Set(letters.values())).toEqual(new Set([8]));
  });
});

it('a moment and the one after it are a second apart, over midnight too', () => {
  expect(secondAfter('2026-12-31T23:59:59Z')).toBe('2027-01-01T00:00:00Z');
});
