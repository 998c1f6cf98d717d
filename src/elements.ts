/** The eight elements of a CX strategy, in order; an id is also the anchor in the article `eight-elements`. */
export const elements = [
  { number: 1, id: 'position', word: 'position', page: '/tools/maturity/' },
  { number: 2, id: 'journey-map', word: 'journeyMap', page: null },
  { number: 3, id: 'training', word: 'training', page: '/train/' },
  { number: 4, id: 'expectations', word: 'expectations', page: '/tools/expectations/' },
  { number: 5, id: 'problems', word: 'problems', page: null },
  { number: 6, id: 'faq', word: 'faq', page: null },
  { number: 7, id: 'feedback', word: 'feedback', page: null },
  { number: 8, id: 'review', word: 'review', page: null },
] as const;

export type Element = (typeof elements)[number];

/** Where an element leads: to where it is done if that is here, else to its section in the article. */
export function pathOfElement(element: Element): string {
  return element.page ?? `/learn/eight-elements/#${element.id}`;
}
