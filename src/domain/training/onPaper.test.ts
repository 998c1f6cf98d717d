import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onPaper } from './onPaper.ts';

const parts = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 2 })
  .map((ids) => ids.map((id) => ({ id })));

describe('onPaper', () => {
  it('has every part once, in the same order each time, and never in the right one', () => {
    fc.assert(
      fc.property(fc.string(), parts, (id, right) => {
        const mixed = onPaper(id, right);
        expect(new Set(mixed)).toEqual(new Set(right));
        expect(mixed).toHaveLength(right.length);
        expect(onPaper(id, right)).toEqual(mixed);
        expect(mixed).not.toEqual(right);
      }),
    );
  });

  it('leaves a single part alone', () => {
    expect(onPaper('a.q1', [{ id: 'a' }])).toEqual([{ id: 'a' }]);
  });
});
