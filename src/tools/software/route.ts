/** The steps of a comparison, in order. */
export const STEPS = ['need', 'criteria', 'candidates', 'scores', 'result'] as const;
export type Step = (typeof STEPS)[number];

/** What the fragment of the address asks the tool to show. Ids are 8 characters of Crockford base32. */
export type Route =
  | { readonly view: 'start' }
  | { readonly view: 'new'; readonly step: Step }
  /** `candidate` is whose scores are shown; null for the first. */
  | { readonly view: 'open'; readonly id: string; readonly step: Step; readonly candidate: string | null }
  | { readonly view: 'sample' }
  | { readonly view: 'link'; readonly fragment: string };

const id = '([0-9A-HJKMNP-TV-Z]{8})';
const step = `(${STEPS.join('|')})`;
const fresh = new RegExp(`^new(?:/${step})?$`, 'u');
const opened = new RegExp(`^c/${id}(?:/${step}(?:/${id})?)?$`, 'u');
/** A link carries its version; one of a newer version is opened too, to be told so. */
const link = /^s\d+-[0-9A-Za-z-]+$/u;

function stepOf(text: string | undefined): Step {
  return STEPS.find((each) => each === text) ?? 'need';
}

/** Reads a fragment, with or without `#`; what is not understood shows the start. */
export function parseRoute(hash: string): Route {
  const fragment = hash.replace(/^#/u, '');
  if (fragment === 'sample') return { view: 'sample' };
  if (link.test(fragment)) return { view: 'link', fragment };
  const beginning = fresh.exec(fragment);
  if (beginning) return { view: 'new', step: stepOf(beginning[1]) };
  const open = opened.exec(fragment);
  if (open) return { view: 'open', id: open[1] ?? '', step: stepOf(open[2]), candidate: open[3] ?? null };
  return { view: 'start' };
}

/** The fragment of a route, with `#`; empty for the start. */
export function hashOf(route: Route): string {
  switch (route.view) {
    case 'start':
      return '#';
    case 'sample':
      return '#sample';
    case 'link':
      return `#${route.fragment}`;
    case 'new':
      return `#new/${route.step}`;
    case 'open':
      return `#c/${route.id}/${route.step}${route.candidate === null ? '' : `/${route.candidate}`}`;
  }
}
