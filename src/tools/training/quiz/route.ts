/** What the fragment of the address asks the page of questions to show. */
export type Route =
  | { readonly view: 'start' }
  /** The questions of a lesson, without a class. */
  | { readonly view: 'lesson'; readonly course: string; readonly lesson: string }
  /** Questions whose last answer was not right: of all lessons, or of one. */
  | { readonly view: 'missed' }
  /** An invitation to a class, one of a newer version too, to be told so. */
  | { readonly view: 'class'; readonly fragment: string };

const name = '([a-z]+(?:-[a-z]+)*)';
const lesson = new RegExp(`^${name}/${name}$`, 'u');
const invitation = /^s\d+-[0-9A-Za-z-]+$/u;

/** Reads a fragment, with or without `#`; what is not understood shows the start. */
export function parseRoute(hash: string): Route {
  const fragment = hash.replace(/^#/u, '');
  if (fragment === 'missed') return { view: 'missed' };
  if (invitation.test(fragment)) return { view: 'class', fragment };
  const found = lesson.exec(fragment);
  return found === null ? { view: 'start' } : { view: 'lesson', course: found[1] ?? '', lesson: found[2] ?? '' };
}

/** The fragment of a route, with `#`. */
export function hashOf(route: Route): string {
  switch (route.view) {
    case 'start':
      return '#';
    case 'missed':
      return '#missed';
    case 'class':
      return `#${route.fragment}`;
    case 'lesson':
      return `#${route.course}/${route.lesson}`;
  }
}
