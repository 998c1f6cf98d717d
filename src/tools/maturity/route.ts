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
  | { readonly view: 'link'; readonly fragment: string }
  | TeamRoute;

/** The parts of a round. */
export const ROUND_TABS = ['invite', 'collect', 'result', 'agree', 'board', 'plan'] as const;
export type RoundTab = (typeof ROUND_TABS)[number];

/** What shows a team's round; all of it is fetched when it is first asked for. */
export type TeamRoute =
  | { readonly view: 'new-round' }
  | { readonly view: 'rounds' }
  /** `item` is the question that is talked about; null for the first. */
  | { readonly view: 'round'; readonly id: string; readonly tab: RoundTab; readonly item: string | null }
  /** An invitation. */
  | { readonly view: 'join'; readonly fragment: string }
  /** Somebody's answer code in a link. */
  | { readonly view: 'code'; readonly code: string }
  /** One's own answer to a round, to be sent. */
  | { readonly view: 'send'; readonly id: string };

const id = '([0-9A-HJKMNP-TV-Z]{8})';
const answer = new RegExp(`^a/${id}(?:/([a-z.-]+))?$`, 'u');
const result = new RegExp(`^r/${id}$`, 'u');
const compare = new RegExp(`^compare/${id}/${id}$`, 'u');
const round = new RegExp(`^t/${id}(?:/([a-z]+)(?:/([a-z.-]+))?)?$`, 'u');
const send = new RegExp(`^send/${id}$`, 'u');
const join = /^j\d+-[0-9A-Za-z-]+$/u;
const code = /^c1-([0-9A-Za-z-]+)$/u;
/** A link carries its version; one of a newer version is opened too, to be told so. */
const link = /^s\d+-[0-9A-Za-z-]+$/u;

function parseTeamRoute(fragment: string): TeamRoute | null {
  if (fragment === 'new-round' || fragment === 'rounds') return { view: fragment };
  if (join.test(fragment)) return { view: 'join', fragment };
  const coded = code.exec(fragment);
  if (coded) return { view: 'code', code: coded[1] ?? '' };
  const sending = send.exec(fragment);
  if (sending) return { view: 'send', id: sending[1] ?? '' };
  const [, inRound, named, item] = round.exec(fragment) ?? [];
  if (inRound === undefined) return null;
  const tab = ROUND_TABS.find((each) => each === named) ?? 'invite';
  return { view: 'round', id: inRound, tab, item: tab === 'agree' ? (item ?? null) : null };
}

const TEAM_VIEWS: ReadonlySet<Route['view']> = new Set<TeamRoute['view']>([
  'new-round',
  'rounds',
  'round',
  'join',
  'code',
  'send',
]);

export function isTeamView(view: Route['view']): boolean {
  return TEAM_VIEWS.has(view);
}

export function isTeamRoute(route: Route): route is TeamRoute {
  return isTeamView(route.view);
}

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
  return parseTeamRoute(fragment) ?? { view: 'start' };
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
    case 'new-round':
    case 'rounds':
      return `#${route.view}`;
    case 'round':
      return `#t/${route.id}/${route.tab}${route.item === null ? '' : `/${route.item}`}`;
    case 'join':
      return `#${route.fragment}`;
    case 'code':
      return `#c1-${route.code}`;
    case 'send':
      return `#send/${route.id}`;
  }
}
