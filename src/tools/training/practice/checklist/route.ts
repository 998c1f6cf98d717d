import { VISITS, type Visit } from '../../../../domain/training/checklist.ts';

/** The parts of a form: a visit, or what the three come to. */
export type Step = Visit | 'result';
export const STEPS: readonly Step[] = [...VISITS, 'result'];

/** What the fragment of the address asks for. Ids are 8 characters of Crockford base32. */
export type Route =
  | { readonly view: 'start' }
  | { readonly view: 'form' }
  | { readonly view: 'new' }
  | { readonly view: 'open'; readonly id: string; readonly step: Step };

const opened = /^p\/([0-9A-HJKMNP-TV-Z]{8})\/(30|60|90|result)$/u;

/** Reads a fragment, with or without `#`; what is not understood shows the start. */
export function parseRoute(hash: string): Route {
  const fragment = hash.replace(/^#/u, '');
  if (fragment === 'form' || fragment === 'new') return { view: fragment };
  const open = opened.exec(fragment);
  const step = STEPS.find((each) => String(each) === open?.[2]);
  return open?.[1] === undefined || step === undefined ? { view: 'start' } : { view: 'open', id: open[1], step };
}

/** The fragment of a route, with `#`. */
export function hashOf(route: Route): string {
  switch (route.view) {
    case 'start':
      return '#';
    case 'open':
      return `#p/${route.id}/${String(route.step)}`;
    default:
      return `#${route.view}`;
  }
}
