import { DECKS, type DeckId } from './decks.ts';

/** What the fragment of the address asks for. */
export type Route =
  | { readonly view: 'start' }
  | { readonly view: 'review'; readonly deck: DeckId }
  | { readonly view: 'print'; readonly deck: DeckId };

/** Reads a fragment, with or without `#`; what is not understood shows the start. */
export function parseRoute(hash: string): Route {
  const [name = '', action, ...rest] = hash.replace(/^#/u, '').split('/');
  const deck = DECKS.find((each) => each === name);
  if (deck === undefined || rest.length > 0) return { view: 'start' };
  if (action === undefined) return { view: 'review', deck };
  return action === 'print' ? { view: 'print', deck } : { view: 'start' };
}

/** The fragment of a route, with `#`. */
export function hashOf(route: Route): string {
  if (route.view === 'start') return '#';
  return route.view === 'print' ? `#${route.deck}/print` : `#${route.deck}`;
}
