import type { Mode } from '../../domain/maturity/model.ts';

/** What the fragment of the address asks the tool to show. Ids are 8 characters of Crockford base32. */
export type Route =
  | { readonly view: 'start' }
  | { readonly view: 'new'; readonly mode: Mode }
  /** `place` is a discipline or an item; null for where the answers stop. */
  | { readonly view: 'answer'; readonly id: string; readonly place: string | null }
  | { readonly view: 'result'; readonly id: string }
  | { readonly view: 'sample' }
  | { readonly view: 'compare'; readonly first: string; readonly second: string }
  | { readonly view: 'link'; readonly fragment: string };

const id = '([0-9A-HJKMNP-TV-Z]{8})';
const answer = new RegExp(`^a/${id}(?:/([a-z.-]+))?$`, 'u');
const result = new RegExp(`^r/${id}$`, 'u');
const compare = new RegExp(`^compare/${id}/${id}$`, 'u');
/** A link carries its version; one of a newer version is opened too, to be told so. */
const link = /^s\d+-[0-9A-Za-z-]+$/u;

/** Reads a fragment, with or without `#`; what is not understood shows the start. */
export function parseRoute(hash: string): Route {
  const fragment = hash.replace(/^#/u, '');
  if (fragment === 'quick' || fragment === 'full') return { view: 'new', mode: fragment };
  if (fragment === 'sample') return { view: 'sample' };
  if (link.test(fragment)) return { view: 'link', fragment };
  const answering = answer.exec(fragment);
  if (answering) return { view: 'answer', id: answering[1] ?? '', place: answering[2] ?? null };
  const showing = result.exec(fragment);
  if (showing) return { view: 'result', id: showing[1] ?? '' };
  const comparing = compare.exec(fragment);
  if (comparing) return { view: 'compare', first: comparing[1] ?? '', second: comparing[2] ?? '' };
  return { view: 'start' };
}

/** The fragment of a route, with `#`; empty for the start. */
export function hashOf(route: Route): string {
  switch (route.view) {
    case 'start':
      return '#';
    case 'new':
      return `#${route.mode}`;
    case 'sample':
      return '#sample';
    case 'link':
      return `#${route.fragment}`;
    case 'answer':
      return `#a/${route.id}${route.place === null ? '' : `/${route.place}`}`;
    case 'result':
      return `#r/${route.id}`;
    case 'compare':
      return `#compare/${route.first}/${route.second}`;
  }
}
