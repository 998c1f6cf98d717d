import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from './distance.ts';

describe('distance', () => {
  it.each([
    ['مشتری', 'مشتری', 0],
    ['مشتزی', 'مشتری', 1],
    ['مشتی', 'مشتری', 1],
    ['مششتری', 'مشتری', 1],
    ['مشرتی', 'مشتری', 1],
    ['maturty', 'maturity', 1],
    ['', 'ab', 2],
    ['abc', 'xyz', 3],
    ['abc', 'abcdef', 3],
  ])('from «%s» to «%s» is %i', (from, to, steps) => {
    expect(distance(from, to, 2)).toBe(steps);
  });

  const word = fc.string({ unit: fc.constantFrom('ا', 'ب', 'پ'), maxLength: 7 });

  it('is the same both ways, and nothing only between equals', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b, 9)).toBe(distance(b, a, 9));
        expect(distance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });

  it('does not depend on where it gives up', () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 3 }), (a, b, most) => {
        expect(distance(a, b, most)).toBe(Math.min(distance(a, b, 9), most + 1));
      }),
    );
  });
});
