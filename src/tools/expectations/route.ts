/** The parts of the work on one list. */
export const PLACES = ['list', 'rate', 'ask', 'result'] as const;
export type Place = (typeof PLACES)[number];

/** What the fragment of the address asks the tool to show. Ids are 8 characters of Crockford base32. */
export type Route =
  | { readonly view: 'start' }
  /** A new list with the ready expectations of a sector, or an empty one. */
  | { readonly view: 'new'; readonly sector: string | null }
  | { readonly view: 'open'; readonly id: string; readonly place: Place }
  | { readonly view: 'sample' }
  | { readonly view: 'link'; readonly fragment: string };

const open = /^e\/([0-9A-HJKMNP-TV-Z]{8})\/([a-z]+)$/u;
const created = /^new(?:\/([a-z-]+))?$/u;
/** A link carries its version; one of a newer version is opened too, to be told so. */
const link = /^s\d+-[0-9A-Za-z-]+$/u;

/** Reads a fragment, with or without `#`; what is not understood shows the start. */
export function parseRoute(hash: string): Route {
  const fragment = hash.replace(/^#/u, '');
  if (fragment === 'sample') return { view: 'sample' };
  if (link.test(fragment)) return { view: 'link', fragment };
  const fresh = created.exec(fragment);
  if (fresh) return { view: 'new', sector: fresh[1] ?? null };
  const [, id, name] = open.exec(fragment) ?? [];
  const place = PLACES.find((each) => each === name);
  return id === undefined || place === undefined ? { view: 'start' } : { view: 'open', id, place };
}

/** The fragment of a route, with `#`. */
export function hashOf(route: Route): string {
  switch (route.view) {
    case 'start':
      return '#';
    case 'new':
      return route.sector === null ? '#new' : `#new/${route.sector}`;
    case 'sample':
      return '#sample';
    case 'link':
      return `#${route.fragment}`;
    case 'open':
      return `#e/${route.id}/${route.place}`;
  }
}
