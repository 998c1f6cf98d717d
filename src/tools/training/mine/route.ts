import { COURSES, type CourseId } from '../../../domain/training/model.ts';

/** What the fragment of the address asks the page to show. Ids are 8 characters of Crockford base32. */
export type Route =
  | { readonly view: 'start' }
  | { readonly view: 'new'; readonly course: CourseId }
  | { readonly view: 'open'; readonly id: string }
  | { readonly view: 'link'; readonly fragment: string };

const opened = /^m\/([0-9A-HJKMNP-TV-Z]{8})$/u;
/** A link carries its version; one of a newer version is opened too, to be told so. */
const link = /^s\d+-[0-9A-Za-z-]+$/u;

/** Reads a fragment, with or without `#`; what is not understood shows the start. */
export function parseRoute(hash: string): Route {
  const fragment = hash.replace(/^#/u, '');
  const course = COURSES.find((each) => fragment === `new=${each}`);
  if (course !== undefined) return { view: 'new', course };
  const open = opened.exec(fragment);
  if (open) return { view: 'open', id: open[1] ?? '' };
  if (link.test(fragment)) return { view: 'link', fragment };
  return { view: 'start' };
}

/** The fragment of a route, with `#`; empty for the start. */
export function hashOf(route: Route): string {
  switch (route.view) {
    case 'start':
      return '#';
    case 'new':
      return `#new=${route.course}`;
    case 'open':
      return `#m/${route.id}`;
    case 'link':
      return `#${route.fragment}`;
  }
}
