import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acted,
  clockOf,
  deckFragment,
  meaningOf,
  newDeck,
  planOf,
  ranBy,
  readDeckAddress,
  readDeckMessage,
  standing,
  strokeMeaning,
  type Deck,
  type DeckAction,
} from './deck.ts';

const kinds = ['start', 'leave', 'next', 'previous', 'first', 'last', 'blank', 'overview', 'timer', 'reset'] as const;
const anyAction: fc.Arbitrary<DeckAction> = fc.oneof(
  fc.constantFrom(...kinds).map((kind) => ({ kind })),
  fc.integer({ min: -5, max: 30 }).map((to) => ({ kind: 'go' as const, to })),
);
const anySteps = fc.array(fc.tuple(anyAction, fc.nat(100_000)), { maxLength: 40 });

/** A deck after some actions, each a while after the one before. */
function after(count: number, steps: readonly (readonly [DeckAction, number])[]): { deck: Deck; now: number } {
  return steps.reduce(
    ({ deck, now }, [action, while_]) => ({ deck: acted(deck, action, now + while_), now: now + while_ }),
    { deck: newDeck(count), now: 1_000_000 },
  );
}

describe('a deck', () => {
  it('stands on one of its slides whatever is asked of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), anySteps, (count, steps) => {
        const { deck } = after(count, steps);
        expect(deck.current).toBeGreaterThanOrEqual(0);
        expect(deck.current).toBeLessThan(count);
        expect(deck.blank && deck.overview).toBe(false);
      }),
    );
  });

  it('goes on and back to where it was, unless it was at an end', () => {
    const deck = acted(newDeck(8), { kind: 'go', to: 3 }, 0);
    expect(acted(acted(deck, { kind: 'next' }, 0), { kind: 'previous' }, 0)).toEqual(deck);
    expect(acted(newDeck(8), { kind: 'previous' }, 0).current).toBe(0);
    expect(acted(acted(newDeck(8), { kind: 'last' }, 0), { kind: 'next' }, 0).current).toBe(7);
  });

  it('is dark until it is asked again or moved', () => {
    const dark = acted(newDeck(3), { kind: 'blank' }, 0);
    expect(dark.blank).toBe(true);
    expect(acted(dark, { kind: 'blank' }, 0)).toEqual(newDeck(3));
    expect(acted(dark, { kind: 'next' }, 0)).toMatchObject({ blank: false, current: 1 });
  });

  it('leaves the overview with the slide that was chosen', () => {
    const all = acted(newDeck(3), { kind: 'overview' }, 0);
    expect(acted(all, { kind: 'next' }, 0)).toMatchObject({ overview: true, current: 1 });
    expect(acted(all, { kind: 'go', to: 2 }, 0)).toMatchObject({ overview: false, current: 2 });
  });

  it('starts where it was left, and from the beginning when it was at its end', () => {
    const left = acted(acted(newDeck(5), { kind: 'go', to: 2 }, 0), { kind: 'leave' }, 0);
    expect(acted(left, { kind: 'start' }, 0)).toMatchObject({ presenting: true, current: 2 });
    const again = acted(acted(newDeck(5), { kind: 'last' }, 0), { kind: 'start' }, 0);
    expect(again.current).toBe(0);
    // a clicker may send «start» while it is shown
    expect(acted(acted(again, { kind: 'last' }, 0), { kind: 'start' }, 0).current).toBe(4);
  });
});

describe('the timer', () => {
  it('begins with the first start only, and goes on over a leave', () => {
    const started = acted(newDeck(5), { kind: 'start' }, 1000);
    expect(ranBy(started.timer, 61_000)).toBe(60_000);
    const again = acted(acted(started, { kind: 'leave' }, 5000), { kind: 'start' }, 9000);
    expect(again.timer).toEqual(started.timer);
  });

  it('stands while it is stopped, and runs again from there', () => {
    const started = acted(newDeck(5), { kind: 'start' }, 0);
    const stopped = acted(started, { kind: 'timer' }, 10_000);
    expect(ranBy(stopped.timer, 99_000)).toBe(10_000);
    expect(ranBy(acted(stopped, { kind: 'timer' }, 99_000).timer, 100_000)).toBe(11_000);
    // stopped by its trainer, it does not run again by itself
    expect(acted(stopped, { kind: 'start' }, 200_000).timer).toEqual(stopped.timer);
  });

  it('never runs back, even where the clock is set back', () => {
    expect(ranBy({ ran: 5, since: 1000 }, 0)).toBe(5);
    fc.assert(
      fc.property(anySteps, fc.nat(1_000_000), (steps, later) => {
        const { deck, now } = after(6, steps);
        expect(ranBy(deck.timer, now + later)).toBeGreaterThanOrEqual(ranBy(deck.timer, now));
      }),
    );
  });

  it('can be set to nothing', () => {
    const started = acted(newDeck(5), { kind: 'start' }, 0);
    expect(ranBy(acted(started, { kind: 'reset' }, 60_000).timer, 61_000)).toBe(1000);
    expect(acted(newDeck(5), { kind: 'reset' }, 60_000).timer).toEqual(standing);
  });

  it('is read in minutes and seconds', () => {
    expect(clockOf(725_999)).toEqual({ minutes: 12, seconds: 5 });
    expect(clockOf(-1)).toEqual({ minutes: 0, seconds: 0 });
  });
});

describe('keys', () => {
  const press = (key: string, code = key, shift = false) => ({ key, code, shift });

  it('has arrows that point where reading goes', () => {
    expect(meaningOf(press('ArrowRight'), false)).toBe('next');
    expect(meaningOf(press('ArrowLeft'), false)).toBe('previous');
    expect(meaningOf(press('ArrowRight'), true)).toBe('previous');
    expect(meaningOf(press('ArrowLeft'), true)).toBe('next');
  });

  it('understands a clicker, which knows no direction', () => {
    for (const rightToLeft of [true, false]) {
      expect(meaningOf(press('PageDown'), rightToLeft)).toBe('next');
      expect(meaningOf(press('PageUp'), rightToLeft)).toBe('previous');
      expect(meaningOf(press('.', 'Period'), rightToLeft)).toBe('blank');
      expect(meaningOf(press(' ', 'Space'), rightToLeft)).toBe('next');
      expect(meaningOf(press(' ', 'Space', true), rightToLeft)).toBe('previous');
    }
  });

  it('takes letters by their place, whatever the keyboard writes', () => {
    expect(meaningOf(press('ذ', 'KeyB'), true)).toBe('blank');
    expect(meaningOf(press('b', 'KeyB'), false)).toBe('blank');
    expect(meaningOf(press('؟', 'Slash', true), true)).toBe('help');
    expect(meaningOf(press('x', 'KeyX'), true)).toBeNull();
  });
});

describe('strokes', () => {
  it('swiping pulls the next slide in from where it waits', () => {
    const stroke = { from: 500, to: 300, down: 5, width: 900 };
    expect(strokeMeaning(stroke, false)).toBe('next');
    expect(strokeMeaning(stroke, true)).toBe('previous');
  });

  it('a tap leads on, and back where reading begins', () => {
    const tap = (x: number) => ({ from: x, to: x, down: 0, width: 900 });
    expect([100, 450, 800].map((x) => strokeMeaning(tap(x), false))).toEqual(['previous', 'next', 'next']);
    expect([100, 450, 800].map((x) => strokeMeaning(tap(x), true))).toEqual(['next', 'next', 'previous']);
  });

  it('a stroke up or down is none', () => {
    expect(strokeMeaning({ from: 100, to: 110, down: -200, width: 900 }, true)).toBeNull();
  });
});

describe('the plan', () => {
  it('says for each slide when it should be done', () => {
    expect(planOf([{ minutes: 2 }, { minutes: 3 }, { minutes: 20 }])).toEqual([2, 5, 25]);
  });
});

describe('messages between windows', () => {
  it('carry every state whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), anySteps, (count, steps) => {
        const { deck } = after(count, steps);
        const message = { kind: 'state', deck };
        expect(readDeckMessage(structuredClone(message), count)).toEqual(message);
        expect(readDeckMessage(message, count + 1)).toBeNull();
      }),
    );
  });

  it('are nothing when they are anything else', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => readDeckMessage(value, 5)).not.toThrow();
      }),
    );
    const deck = newDeck(5);
    for (const wrong of [{ current: 5 }, { current: -1 }, { current: 1.5 }, { timer: null }, { timer: { ran: '1' } }]) {
      expect(readDeckMessage({ kind: 'state', deck: { ...deck, ...wrong } }, 5)).toBeNull();
    }
  });
});

describe('the address', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.option(fc.stringMatching(/^[A-Z0-9]{8}$/u)), (notes, mine) => {
        expect(readDeckAddress(deckFragment({ notes, mine }))).toEqual({ notes, mine });
      }),
    );
  });

  it('says nothing where it cannot be understood', () => {
    expect(readDeckAddress('#breaking-rules.s2')).toEqual({ notes: false, mine: null });
    expect(readDeckAddress('#mine=<b>')).toEqual({ notes: false, mine: null });
  });
});
