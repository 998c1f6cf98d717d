import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mark, partsOf, resultOf } from './mark.ts';
import { hashOf, shownOrder, shuffled } from './shuffle.ts';
import { anyGiven, anyItem, ITEMS, MATCH, ORDER, SEVERAL, SINGLE } from './testKit.ts';

describe('marking', () => {
  it('takes one option for right, and only the right one', () => {
    expect(mark(SINGLE, ['b'])).toEqual({ answered: true, right: true, places: [true, true, true, true] });
    expect(mark(SINGLE, ['c'])).toEqual({ answered: true, right: false, places: [true, false, false, true] });
    expect(mark(SINGLE, [])).toMatchObject({ answered: false, right: false });
  });

  it('asks for all the right options of several, and no other', () => {
    expect(mark(SEVERAL, ['c', 'a']).right).toBe(true);
    expect(mark(SEVERAL, ['a'])).toEqual({ answered: true, right: false, places: [true, true, false] });
    expect(mark(SEVERAL, ['a', 'b', 'c']).right).toBe(false);
  });

  it('takes an order for right only as a whole, and says which places are', () => {
    expect(mark(ORDER, ['a', 'b', 'c', 'd', 'e']).right).toBe(true);
    expect(mark(ORDER, ['a', 'c', 'b', 'd', 'e'])).toEqual({
      answered: true,
      right: false,
      places: [true, false, false, true, true],
    });
    expect(mark(ORDER, []).answered).toBe(false);
  });

  it('counts a match as answered when nothing is left open', () => {
    expect(mark(MATCH, ['a', 'b', 'c']).right).toBe(true);
    expect(mark(MATCH, ['a', '', 'c'])).toMatchObject({ answered: false, right: false });
    expect(mark(MATCH, ['b', 'a', 'c']).places).toEqual([false, false, true]);
  });

  it('keeps what was chosen, or which places were wrong; a wrong answer always leaves something', () => {
    expect(resultOf(SINGLE, ['c'])).toEqual({ right: false, marks: ['c'] });
    expect(resultOf(SEVERAL, ['c', 'a'])).toEqual({ right: true, marks: ['a', 'c'] });
    expect(resultOf(ORDER, ['a', 'c', 'b', 'd', 'e'])).toEqual({ right: false, marks: ['b', 'c'] });
    expect(resultOf(MATCH, ['', '', ''])).toBeNull();
    fc.assert(
      fc.property(
        anyItem.chain((item) => fc.tuple(fc.constant(item), anyGiven(item))),
        ([item, given]) => {
          const result = resultOf(item, given);
          expect(result === null).toBe(!mark(item, given).answered);
          if (result?.right === false) expect(result.marks.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('shuffling', () => {
  it('gives the same order for the same seed, and loses nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (things, seed) => {
        const order = shuffled(things, seed);
        expect(order).toEqual(shuffled(things, seed));
        expect([...order].sort()).toEqual([...things].sort());
      }),
    );
  });

  it('brings every thing to every place, about as often', () => {
    const firsts = Array.from({ length: 4000 }, (_, seed) => shuffled(['a', 'b', 'c', 'd'], String(seed))[0] ?? '');
    for (const thing of 'abcd') {
      const times = firsts.filter((first) => first === thing).length;
      expect(times).toBeGreaterThan(870);
      expect(times).toBeLessThan(1130);
    }
  });

  it('never shows the steps and pairs in the order that is the answer', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        for (const item of [ORDER, MATCH]) expect(shownOrder(item, seed)).not.toEqual(partsOf(item));
      }),
    );
  });

  it('changes no score: an answer is marked by its ids, wherever they stood', () => {
    fc.assert(
      fc.property(
        anyItem.chain((item) => fc.tuple(fc.constant(item), anyGiven(item))),
        fc.string(),
        ([item, given], seed) => {
          expect([...shownOrder(item, seed)].sort()).toEqual([...partsOf(item)].sort());
          const choice = item.kind !== 'order' && item.kind !== 'match';
          const asShown = choice ? shownOrder(item, seed).filter((id) => given.includes(id)) : given;
          expect(mark(item, asShown)).toEqual(mark(item, given));
        },
      ),
    );
  });

  it('gives different questions different orders', () => {
    const orders = new Set(Array.from({ length: 50 }, (_, seed) => shownOrder(SINGLE, String(seed)).join('')));
    expect(orders.size).toBeGreaterThan(10);
    expect(new Set(ITEMS.map(({ id }) => hashOf(id))).size).toBe(ITEMS.length);
  });
});
