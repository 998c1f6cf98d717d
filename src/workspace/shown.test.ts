import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inert, pathTo, shownValue } from './shown.ts';
import { anyString } from './testKit.ts';

describe('shownValue', () => {
  it.each<[unknown, string]>([
    [9, '9'],
    [2.5, '2.5'],
    [true, 'true'],
    [null, 'null'],
    ['3', '"3"'],
    ['', '""'],
    ['او گفت "نه"', '"او گفت \\"نه\\""'],
    ['می‌شود', '"می‌شود"'],
    [[], '[]'],
    [[1], '[…]'],
    [{}, '{}'],
    [{ a: 1 }, '{…}'],
    [undefined, 'undefined'],
    ['a\nb', '"a\\nb"'],
    ['a\u2028b', '"a\\u2028b"'],
    ['a\u202Eb', '"a\\u202eb"'],
    ['a\u{E0001}b', '"a\\u{e0001}b"'],
    ['\uD800', '"\\ud800"'],
  ])('%j reads %s', (value, expected) => {
    expect(shownValue(value)).toBe(expected);
  });

  it('cuts a long text to 60 characters, and no pair in two', () => {
    expect(shownValue('a'.repeat(58))).toBe(`"${'a'.repeat(58)}"`);
    expect(shownValue('a'.repeat(59))).toBe(`"${'a'.repeat(58)}…`);
    expect(shownValue('😀'.repeat(40))).toBe(`"${'😀'.repeat(29)}…`);
    expect(shownValue(`b${'😀'.repeat(40)}`)).toBe(`"b${'😀'.repeat(28)}…`);
  });

  it('is short, on one line and without marks that act unseen, whatever it gets', () => {
    fc.assert(
      fc.property(fc.oneof(anyString(200), fc.anything()), (value) => {
        const shown = shownValue(value);
        expect(shown.length).toBeLessThanOrEqual(60);
        expect(shown).not.toMatch(/(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
    );
  });
});

describe('pathTo', () => {
  it('joins keys and places', () => {
    expect(pathTo(['answers', 'strategy.owner', 'evidence', 0, 'url'])).toBe('answers.strategy.owner.evidence.0.url');
    expect(pathTo([])).toBe('');
  });

  it('shortens and disarms keys', () => {
    expect(pathTo(['answers', 'x'.repeat(100_000)])).toBe(`answers.${'x'.repeat(59)}…`);
    expect(pathTo(['a\nb'])).toBe('a\\u000ab');
  });
});

describe('inert', () => {
  it('keeps what is read and writes out what acts', () => {
    expect(inert('نیم‌فاصله 1.cx.json')).toBe('نیم‌فاصله 1.cx.json');
    expect(inert('a\r\n\u001B[31m')).toBe('a\\u000d\\u000a\\u001b[31m');
  });
});
