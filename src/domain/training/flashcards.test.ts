import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cardId,
  GRADES,
  NEW_PER_DAY,
  newLeft,
  nextCard,
  sheetSides,
  todayOf,
  waitBetween,
  type CardState,
  type CardStates,
  type Grade,
  type Moment,
} from './flashcards.ts';
import { answers } from './repetition.ts';

function at(now: string): Moment {
  const day = now.slice(0, 10);
  return { now, day, dayEnd: `${day}T23:59:59Z` };
}

const morning = at('2026-11-22T08:00:00Z');
const deck = Array.from({ length: 25 }, (_, index) => cardId('term', `t${String(index)}`));
const minutesLater = (minutes: number): string => new Date(Date.parse(morning.now) + minutes * 60_000).toISOString();

describe('the cards of a day', () => {
  it('begins with ten new ones and no more', () => {
    expect(todayOf(deck, {}, morning)).toEqual({ due: [], fresh: deck.slice(0, NEW_PER_DAY) });
    const [one = '', two = ''] = deck;
    const cards = { [one]: answers(undefined, morning)[3], [two]: answers(undefined, morning)[4] };
    expect(newLeft(cards, morning)).toBe(NEW_PER_DAY - 2);
    expect(newLeft(cards, at('2026-11-23T08:00:00Z'))).toBe(NEW_PER_DAY);
  });

  it('brings what waited longest first, any hour of the day on which it is due', () => {
    const card = (due: string, scheduled: number): CardState => ({ due, scheduled_days: scheduled });
    const cards = {
      a: card('2026-11-22T20:00:00Z', 3),
      b: card('2026-11-20T08:00:00Z', 1),
      c: card('2026-11-23T01:00:00Z', 1),
    };
    expect(todayOf(['a', 'b', 'c'], cards, morning).due).toEqual(['b', 'a']);
  });

  it('shows a card of a few minutes early only when nothing else is left', () => {
    const cards: CardStates = { a: { due: minutesLater(10), scheduled_days: 0 } };
    expect(nextCard(['a', 'b'], cards, morning)).toBe('b');
    expect(nextCard(['a'], cards, morning)).toBe('a');
    expect(nextCard(['a'], { a: { due: minutesLater(40), scheduled_days: 0 } }, morning)).toBeNull();
  });

  it('ends, whatever is answered', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(2, 3, 4), { minLength: 1 }), (grades) => {
        let cards: CardStates = {};
        let shown = 0;
        for (let id = nextCard(deck, cards, morning); id !== null; id = nextCard(deck, cards, morning)) {
          const grade = grades[shown % grades.length] as Grade;
          // somebody who only ever says «hard» stays at a step of minutes: good lets it go on
          cards = { ...cards, [id]: answers(cards[id], morning)[shown > 40 ? 4 : grade] };
          shown += 1;
          expect(shown).toBeLessThan(100);
        }
        expect(shown).toBeGreaterThanOrEqual(NEW_PER_DAY);
      }),
    );
  });
});

describe('when a card comes again', () => {
  const dueOf = (card: CardState): number => Date.parse(String(card['due']));
  const anyGrades = fc.array(fc.constantFrom(...GRADES), { maxLength: 12 });

  it('is never before now, and later the better it was known', () => {
    fc.assert(
      fc.property(anyGrades, fc.integer({ min: 0, max: 400 }), (grades, days) => {
        let card: CardState | undefined;
        let now = Date.parse(morning.now);
        for (const grade of grades) {
          card = answers(card, at(new Date(now).toISOString()))[grade];
          now = Math.max(now, dueOf(card)) + days * 86_400_000;
        }
        const next = answers(card, at(new Date(now).toISOString()));
        const dues = GRADES.map((grade) => dueOf(next[grade]));
        expect(dues[0]).toBeGreaterThanOrEqual(now);
        expect([...dues].sort((a, b) => a - b)).toEqual(dues);
      }),
    );
  });

  it('is the same for the same answers, and survives a file', () => {
    fc.assert(
      fc.property(anyGrades, (grades) => {
        const play = (keep: (card: CardState) => CardState): CardState | undefined =>
          grades.reduce<CardState | undefined>((card, grade) => keep(answers(card, morning)[grade]), undefined);
        expect(play((card) => JSON.parse(JSON.stringify(card)) as CardState)).toEqual(play((card) => card));
      }),
    );
  });

  it('begins anew where what is kept makes no sense, and never throws', () => {
    const field = fc.constantFrom('due', 'stability', 'difficulty', 'reps', 'state', 'last_review', 'learning_steps');
    const value = fc.oneof(fc.double({ noNaN: true }), fc.string(), fc.constant('2026-11-22T08:00:00Z'));
    const known = answers(answers(undefined, morning)[3], morning)[3];
    fc.assert(
      fc.property(fc.dictionary(field, value), fc.boolean(), (broken, onTop) => {
        const next = answers(onTop ? { ...known, ...broken } : broken, morning);
        expect(Number.isNaN(dueOf(next[1]))).toBe(false);
      }),
    );
    expect(answers({ due: 'soon' }, morning)).toEqual(answers(undefined, morning));
  });

  it('goes on when the clock was set back', () => {
    const card = answers(answers(undefined, morning)[4], morning)[4];
    const next = answers(card, at('2020-01-01T08:00:00Z'));
    expect(dueOf(next[3])).toBeGreaterThan(Date.parse(morning.now));
  });

  it.each([
    ['2026-11-22T08:00:10Z', 'minutes', 1],
    ['2026-11-22T08:10:00Z', 'minutes', 10],
    ['2026-11-22T10:20:00Z', 'hours', 2],
    ['2026-11-25T08:00:00Z', 'days', 3],
    ['2027-05-22T08:00:00Z', 'months', 6],
    ['2020-01-01T08:00:00Z', 'minutes', 1],
  ])('is said of %s as %s', (due, unit, count) => {
    expect(waitBetween(morning.now, due)).toEqual({ unit, count });
  });
});

describe('cards on paper', () => {
  it('each back is behind its front when the sheet is turned over its long edge, and none is lost', () => {
    const some = fc.array(fc.nat(), { maxLength: 60 });
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 6 }), (cards, columns, rows) => {
        const sides = sheetSides(cards, columns, rows);
        expect(sides.map(({ side }) => side)).toEqual(
          Array.from({ length: sides.length }, (_, index) => (index % 2 === 0 ? 'front' : 'back')),
        );
        const fronts = sides.filter(({ side }) => side === 'front').flatMap((side) => side.rows.flat());
        expect(fronts.filter((card) => card !== null)).toEqual(cards);
        sides.forEach(({ side, rows: cells }, index) => {
          const other = sides[side === 'front' ? index + 1 : index - 1];
          cells.forEach((row, place) => {
            expect(row.map((_, column) => other?.rows[place]?.[columns - 1 - column])).toEqual(row);
          });
        });
      }),
    );
  });
});
