import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inReadingOrder, kinship, neighbours, related, type Place } from './order.ts';

const article = (
  slug: string,
  section: string,
  order: number,
  tags: string[] = [],
  element: number | null = null,
): Place => ({
  slug,
  section,
  order,
  tags,
  element,
});
const sections = ['foundations', 'strategy', 'service'];
const library = [
  article('nine', 'service', 1, ['complaints', 'checklist'], 5),
  article('history', 'foundations', 2, ['history']),
  article('elements', 'strategy', 2, ['checklist']),
  article('definition', 'foundations', 1, ['shared-language']),
  article('maturity', 'strategy', 3, ['checklist', 'complaints'], 5),
];
const ordered = inReadingOrder(library, sections);

describe('inReadingOrder', () => {
  it('goes by section, then by place', () => {
    expect(ordered.map(({ slug }) => slug)).toEqual(['definition', 'history', 'elements', 'maturity', 'nine']);
  });

  it('does not depend on the order of files', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(library, { minLength: library.length }), (shuffled) => {
        expect(inReadingOrder(shuffled, sections)).toEqual(ordered);
      }),
    );
  });
});

describe('neighbours', () => {
  it('are the articles before and after, over the bounds of sections, with the place in the own section', () => {
    const { previous, next, place, of } = neighbours(ordered, 'elements');
    expect([previous?.slug, next?.slug, place, of]).toEqual(['history', 'maturity', 1, 2]);
  });

  it('are null at the ends', () => {
    expect(neighbours(ordered, 'definition').previous).toBeNull();
    expect(neighbours(ordered, 'nine').next).toBeNull();
  });

  it('does not know an article that is not there', () => {
    expect(() => neighbours(ordered, 'x')).toThrow(RangeError);
  });
});

describe('kinship', () => {
  it('counts tags twice, the element three times and the section once', () => {
    expect(kinship(article('a', 's', 1, ['x', 'y'], 5), article('b', 's', 2, ['y', 'x'], 5))).toBe(8);
    expect(kinship(article('a', 's', 1), article('b', 't', 2))).toBe(0);
  });
});

describe('related', () => {
  it('are those with most in common, never the article or its neighbours', () => {
    expect(related(ordered, 'elements', 3).map(({ slug }) => slug)).toEqual(['nine']);
    expect(related(ordered, 'history', 3)).toEqual([]);
  });

  it('are at most so many, and none of an article that is not there', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((slug, index) => article(slug, 'service', index + 1, ['x']));
    expect(related(many, 'a', 2).map(({ slug }) => slug)).toEqual(['c', 'd']);
    expect(related(many, 'z', 2)).toEqual([]);
  });
});
