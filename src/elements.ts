/** The eight elements of a CX strategy, in order; an id is also the anchor in the article `eight-elements`. */
export const elements = [
  { number: 1, id: 'position', word: 'position', tool: 'maturity' },
  { number: 2, id: 'journey-map', word: 'journeyMap', tool: null },
  { number: 3, id: 'training', word: 'training', tool: null },
  { number: 4, id: 'expectations', word: 'expectations', tool: 'expectations' },
  { number: 5, id: 'problems', word: 'problems', tool: null },
  { number: 6, id: 'faq', word: 'faq', tool: null },
  { number: 7, id: 'feedback', word: 'feedback', tool: null },
  { number: 8, id: 'review', word: 'review', tool: null },
] as const;

export type Element = (typeof elements)[number];

/** Where an element leads: to its tool where there is one, else to its section in the article. */
export function pathOfElement(element: Element): string {
  return element.tool === null ? `/learn/eight-elements/#${element.id}` : `/tools/${element.tool}/`;
}
