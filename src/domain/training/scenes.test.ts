import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenesOf, shownTogether } from './scenes.ts';

const titled = (...titles: readonly string[]) => titles.map((title) => ({ title }));
const outline = (titles: readonly string[]) =>
  scenesOf(titled(...titles)).map(({ name, cards }) => [name, ...cards.map(({ part }) => part)]);

describe('scenesOf', () => {
  it('takes together what has the same name before its last separator, in both languages', () => {
    expect(outline(['Scene 1, café · Customer', 'Scene 1, café · Colleague', 'Scene 2, shoes · Customer'])).toEqual([
      ['Scene 1, café', 'Customer', 'Colleague'],
      ['Scene 2, shoes', 'Customer'],
    ]);
    expect(outline(['قدم ۱، الف', 'قدم ۱، ب', 'قدم ۲، الف'])).toEqual([
      ['قدم ۱', 'الف', 'ب'],
      ['قدم ۲', 'الف'],
    ]);
  });

  it('leaves a card alone whose title has no part', () => {
    expect(outline(['A parcel', 'A parcel'])).toEqual([
      ['', 'A parcel'],
      ['', 'A parcel'],
    ]);
  });

  it('loses no card and keeps their order', () => {
    const title = fc.string({ unit: fc.constantFrom('a', 'b', ',', '،', '·', ' '), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(title), (titles) => {
        const cards = titled(...titles);
        expect(scenesOf(cards).flatMap((scene) => scene.cards.map(({ card }) => card))).toEqual(cards);
      }),
    );
  });
});

describe('shownTogether', () => {
  const cards = titled('Bank, the queue', 'Bank, the form');

  it('takes parts of a role play and choices of a dialogue together', () => {
    expect(shownTogether('roleplay', cards)).toHaveLength(1);
    expect(shownTogether('dialogue', cards)).toHaveLength(1);
  });

  it('shows all other cards one by one, whatever they are called', () => {
    expect(shownTogether('sort', cards).map(({ name }) => name)).toEqual(['', '']);
  });
});
