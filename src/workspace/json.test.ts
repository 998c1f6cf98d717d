import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLimits, checkSize, readUtf8 } from './json.ts';
import { parseLimited } from './parse.ts';
import type { Limits } from './limits.ts';
import { anyString } from './testKit.ts';

const limits: Limits = { bytes: 40, depth: 3, values: 5 };
const roomy: Limits = { bytes: 1_000_000, depth: 100, values: 100_000 };

function tooLarge(limit: number, size: number): unknown {
  return { path: '', problem: { kind: 'too-large', limit, size } };
}

describe('checkSize', () => {
  it('counts bytes of UTF-8', () => {
    expect(checkSize('a'.repeat(40), limits)).toBeNull();
    expect(checkSize('a'.repeat(41), limits)).toEqual(tooLarge(40, 41));
    expect(checkSize('س'.repeat(20), limits)).toBeNull();
    expect(checkSize('س'.repeat(21), limits)).toEqual(tooLarge(40, 42));
    expect(checkSize('€'.repeat(14), limits)).toEqual(tooLarge(40, 42));
    expect(checkSize('😀'.repeat(10), limits)).toBeNull();
    expect(checkSize('😀'.repeat(11), limits)).toEqual(tooLarge(40, 44));
  });

  it('counts as TextEncoder does', () => {
    fc.assert(
      fc.property(anyString(), (text) => {
        const size = new TextEncoder().encode(text).length;
        const small = { bytes: 0 };
        expect(checkSize(text, small)).toEqual(size === 0 ? null : tooLarge(0, size));
      }),
    );
  });
});

describe('readUtf8', () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

  it('reads text, and leaves a byte order mark out', () => {
    expect(readUtf8(new TextEncoder().encode('{"a":"س"}'), limits)).toEqual({ ok: true, value: '{"a":"س"}' });
    expect(readUtf8(bytes(0xef, 0xbb, 0xbf, 0x7b, 0x7d), limits)).toEqual({ ok: true, value: '{}' });
  });

  it('refuses what is no UTF-8', () => {
    const fault = { path: '', problem: { kind: 'not-utf8' } };
    expect(readUtf8(bytes(0x22, 0xff, 0x22), limits)).toEqual({ ok: false, fault });
    // UTF-16 with its mark
    expect(readUtf8(bytes(0xff, 0xfe, 0x7b, 0x00), limits)).toEqual({ ok: false, fault });
  });

  it('refuses too many bytes before it reads them', () => {
    expect(readUtf8(new Uint8Array(41).fill(0xff), limits)).toEqual({ ok: false, fault: tooLarge(40, 41) });
  });
});

describe('parseLimited', () => {
  it('gives the value', () => {
    expect(parseLimited('{"a":[1,2,{"b":null}]}', roomy)).toEqual({
      ok: true,
      value: { a: [1, 2, { b: null }] },
    });
  });

  it('passes over one byte order mark', () => {
    expect(parseLimited('\uFEFF{}', limits)).toEqual({ ok: true, value: {} });
    expect(parseLimited('\uFEFF\uFEFF{}', limits).ok).toBe(false);
    expect(parseLimited('{}\uFEFF', limits).ok).toBe(false);
  });

  it('looks at the size first', () => {
    expect(parseLimited('['.repeat(41), limits)).toEqual({ ok: false, fault: tooLarge(40, 41) });
  });

  it.each<[string, unknown]>([
    ['[[[[]]]]', { path: '0.0.0', problem: { kind: 'too-deep', limit: 3 } }],
    ['[1,2,3,4,5,6]', { path: '', problem: { kind: 'too-many-values', limit: 5 } }],
    ['[1', { path: '', problem: { kind: 'not-json', line: 1, column: 3 } }],
    ['{"a":1,"a":1}', { path: 'a', problem: { kind: 'duplicate-key' } }],
  ])('refuses %s', (text, fault) => {
    expect(parseLimited(text, limits)).toEqual({ ok: false, fault });
  });

  it('measures every text in UTF-16 units', () => {
    const text = (length: number): string => JSON.stringify({ a: ['😀'.repeat(length / 2)] });
    expect(parseLimited(text(20_000), roomy).ok).toBe(true);
    expect(parseLimited(text(20_002), roomy)).toEqual({
      ok: false,
      fault: { path: 'a.0', problem: { kind: 'too-long', limit: 20_000, length: 20_002 } },
    });
  });

  it('makes a plain key of __proto__ and changes nothing else', () => {
    const parsed = parseLimited('{"__proto__":{"polluted":true}}', roomy);
    expect(parsed.ok && Object.keys(parsed.value as object)).toEqual(['__proto__']);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('gives back what JSON.stringify wrote, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const json = JSON.stringify(value);
        expect(parseLimited(json, roomy)).toEqual({ ok: true, value: JSON.parse(json) as unknown });
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(anyString(), (text) => {
        expect(typeof parseLimited(text, limits).ok).toBe('boolean');
      }),
    );
  });
});

describe('checkLimits', () => {
  it.each<[unknown, unknown]>([
    [{ a: [{}] }, null],
    [{ a: [[{}]] }, { path: 'a.0.0', problem: { kind: 'too-deep', limit: 3 } }],
    [[1, 2, 3, 4, 5], null],
    [[1, [2, 3], 4, 5], { path: '', problem: { kind: 'too-many-values', limit: 5 } }],
    ['x'.repeat(20_001), { path: '', problem: { kind: 'too-long', limit: 20_000, length: 20_001 } }],
    [undefined, null],
    [[{}, [], [1]], null],
    [
      { a: { b: 1 }, c: 'x'.repeat(20_001) },
      { path: 'c', problem: { kind: 'too-long', limit: 20_000, length: 20_001 } },
    ],
  ])('of a value (%#)', (value, fault) => {
    expect(checkLimits(value, limits)).toEqual(fault);
  });

  it('finds a circle too deep', () => {
    const circle: Record<string, unknown> = {};
    circle['a'] = circle;
    expect(checkLimits(circle, limits)?.problem.kind).toBe('too-deep');
  });

  it('agrees with the scan of the text', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const json = JSON.stringify(value);
        const parsed = parseLimited(json, { ...limits, bytes: 1_000_000 });
        const kind = parsed.ok ? undefined : parsed.fault.problem.kind;
        const direct = checkLimits(JSON.parse(json), limits)?.problem.kind;
        // with both too deep and too many, either may come first
        expect(kind === undefined).toBe(direct === undefined);
      }),
    );
  });
});
