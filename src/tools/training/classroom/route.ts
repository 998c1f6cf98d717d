/** The parts of an open class, in order. */
export const TABS = ['begin', 'wall', 'collect', 'sheet'] as const;
export type Tab = (typeof TABS)[number];

/** What the fragment of the address asks the page of classes to show. Ids are 8 characters of Crockford base32. */
export type Route =
  | { readonly view: 'start' }
  /** A new class; `what` is a lesson, `before` or `after`; `mine` the document of a course that a trainer has changed. */
  | { readonly view: 'new'; readonly course: string; readonly what: string; readonly mine: string | null }
  | { readonly view: 'class'; readonly id: string; readonly tab: Tab };

const fresh = /^new=([a-z]+(?:-[a-z]+)*)\/([a-z]+(?:-[a-z]+)*)(?:&mine=([0-9A-HJKMNP-TV-Z]{8}))?$/u;
const opened = new RegExp(`^k/([0-9A-HJKMNP-TV-Z]{8})(?:/(${TABS.join('|')}))?$`, 'u');

/** Reads a fragment, with or without `#`; what is not understood shows the start. */
export function parseRoute(hash: string): Route {
  const fragment = hash.replace(/^#/u, '');
  const beginning = fresh.exec(fragment);
  if (beginning !== null) {
    const [, course = '', what = '', mine = null] = beginning;
    return { view: 'new', course, what, mine };
  }
  const open = opened.exec(fragment);
  if (open === null) return { view: 'start' };
  return { view: 'class', id: open[1] ?? '', tab: TABS.find((tab) => tab === open[2]) ?? 'begin' };
}

/** The fragment of a route, with `#`. */
export function hashOf(route: Route): string {
  if (route.view === 'start') return '#';
  if (route.view === 'class') return `#k/${route.id}/${route.tab}`;
  return `#new=${route.course}/${route.what}${route.mine === null ? '' : `&mine=${route.mine}`}`;
}
