import { fitForPaper } from './fit.ts';

/** The ways in which a deck is put on paper. */
export type Paper = 'slides' | 'handout' | 'notes';

/** Makes all slides fit whenever the page is printed, also by the browser's own command. */
export function fitBeforePrint(slides: () => readonly HTMLElement[]): void {
  addEventListener('beforeprint', () => fitForPaper(slides()));
}

/** Prints the deck in one of its ways. */
export function printAs(paper: Paper): void {
  const { dataset } = document.documentElement;
  dataset['print'] = paper;
  const restore = (): void => {
    delete dataset['print'];
  };
  addEventListener('afterprint', restore, { once: true });
  print();
}
