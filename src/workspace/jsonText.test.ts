import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fault } from './faults.ts';
import { scanJson } from './jsonText.ts';

const wide = { depth: 1000, values: 1_000_000 };

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function brokenAt(line: number, column: number): Fault {
  return { path: '', problem: { kind: 'not-json', line, column } };
}

describe('scanJson', () => {
  it.each(['{}', '[]', ' {"a" : [1, -2.5e+3, "x\\u0041\\n", true, false, null] , "b":{}}\r\n\t', '"text"', '0', '-0'])(
    'finds nothing in %s',
    (text) => {
      expect(scanJson(text, wide)).toBeNull();
    },
  );

  it.each<[string, number, number]>([
    ['', 1, 1],
    ['  ', 1, 3],
    ['{', 1, 2],
    ['{"a"', 1, 5],
    ['{"a":', 1, 6],
    ['{"a":1', 1, 7],
    ['{"a":1,', 1, 8],
    ['{"a":1,}', 1, 8],
    ['{"a" 1}', 1, 6],
    ['{a:1}', 1, 2],
    ["{'a':1}", 1, 2],
    ['[1 2]', 1, 4],
    ['[1,]', 1, 4],
    ['[,1]', 1, 2],
    ['[1}', 1, 3],
    ['{"a":1]', 1, 7],
    ['{} {}', 1, 4],
    ['01', 1, 2],
    ['+1', 1, 1],
    ['1.', 1, 2],
    ['tru', 1, 1],
    ['NaN', 1, 1],
    ['"a', 1, 3],
    ['"\\x"', 1, 2],
    ['"\\u12"', 1, 2],
    ['"a\tb"', 1, 3],
    ['{\n  "a": 1,\n  "b": x\n}', 3, 8],
    ['{\r\n"a": ?', 2, 6],
    ['[\r1\r,?', 3, 2],
    ['\u00A0{}', 1, 1],
  ])('%j breaks at line %i, column %i', (text, line, column) => {
    expect(scanJson(text, wide)).toEqual(brokenAt(line, column));
  });

  it('counts nesting of objects and arrays, the outermost included', () => {
    const three = { depth: 3, values: 10 };
    expect(scanJson('[{"a":[]}]', three)).toBeNull();
    expect(scanJson('[{"a":[1,{}]}]', three)).toEqual({
      path: '0.a.1',
      problem: { kind: 'too-deep', limit: 3 },
    });
    expect(scanJson('{"a":{"b":{"c":[]}}}', three)).toEqual({
      path: 'a.b.c',
      problem: { kind: 'too-deep', limit: 3 },
    });
  });

  it('needs no stack for a million brackets', () => {
    expect(scanJson('['.repeat(1_000_000), { depth: 6, values: 10 })?.problem.kind).toBe('too-deep');
  });

  it('counts the values of all keys and the entries of all lists', () => {
    const limit = { depth: 5, values: 4 };
    expect(scanJson('{"a":1,"b":[2,3]}', limit)).toBeNull();
    expect(scanJson('{"a":1,"b":[2,3,4]}', limit)).toEqual({
      path: '',
      problem: { kind: 'too-many-values', limit: 4 },
    });
  });

  it.each([
    ['{"a":1,"a":2}', 'a'],
    ['{"a":{"b":1,"c":2,"b":1}}', 'a.b'],
    ['[{},{"a":1,"\\u0061":2}]', '1.a'],
    ['{"":1,"":1}', ''],
    ['{"__proto__":1,"__proto__":1}', '__proto__'],
  ])('finds the second key in %s', (text, path) => {
    expect(scanJson(text, wide)).toEqual({ path, problem: { kind: 'duplicate-key' } });
  });

  it('takes the same key in different objects', () => {
    expect(scanJson('{"a":{"a":1},"b":[{"a":1},{"a":1}]}', wide)).toBeNull();
  });

  it('agrees with JSON.parse about what JSON is', () => {
    const changed = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.string({ unit: fc.constantFrom(...Array.from('{}[],:"\\ 0-1e.tfnul\n')), maxLength: 3 }),
        fc.nat(3),
      )
      .map(([json, place, added, removed]) => {
        const at = place % (json.length + 1);
        return json.slice(0, at) + added + json.slice(at + removed);
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), changed, fc.string()), (text) => {
        const fault = scanJson(text, wide);
        if (fault?.problem.kind === 'duplicate-key') return;
        expect(fault === null).toBe(parses(text));
      }),
      { numRuns: 2000 },
    );
  });
});
