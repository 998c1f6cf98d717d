import type { ExpectationId, ExpectationsFile } from './expectation.ts';
import { sideBySide } from './finding.ts';
import { kindOf } from './kind.ts';
import { basics, cutsOf, findOut, gaps, points, quadrantOf } from './ratings.ts';
import { zones } from './tolerance.ts';

/** What the sentence for the meeting is about. */
export type Headline =
  /** Nothing is listed. */
  | { readonly state: 'empty' }
  /** No expectation is known to be basic yet. */
  | { readonly state: 'no-basics' }
  | { readonly state: 'unmet'; readonly unmet: readonly ExpectationId[]; readonly basics: number }
  /** None is known to be unmet, but of some nobody knows, or has said yet. */
  | { readonly state: 'open'; readonly open: readonly ExpectationId[]; readonly basics: number }
  | { readonly state: 'met'; readonly basics: number };

/** What to say first: unmet basics before anything else (formats.md 5). */
export function headlineOf({ expectations }: Pick<ExpectationsFile, 'expectations'>): Headline {
  if (expectations.length === 0) return { state: 'empty' };
  const { all, unmet, unknown, unrated } = basics(expectations);
  if (all.length === 0) return { state: 'no-basics' };
  if (unmet.length > 0) return { state: 'unmet', unmet, basics: all.length };
  const open = all.filter((id) => unknown.includes(id) || unrated.includes(id));
  return open.length > 0 ? { state: 'open', open, basics: all.length } : { state: 'met', basics: all.length };
}

/** What a team can do next, in the order in which it should. */
export const ACTIONS = [
  'unmet',
  'taken-for-granted',
  'below-zone',
  'concentrate',
  'find-out',
  'not-basic',
  'borderline',
  'ask',
  'overkill',
] as const;
export type Action = (typeof ACTIONS)[number];

export interface NextAction {
  readonly action: Action;
  /** The expectations that it is about; none for `ask`, which is about all. */
  readonly items: readonly ExpectationId[];
}

/** The actions that a list calls for. An expectation that is to be put right is not named for its gap again. */
export function nextActions(file: ExpectationsFile): readonly NextAction[] {
  const { expectations, kano } = file;
  const { unmet } = basics(expectations);
  const found = sideBySide(expectations, kano);
  const drawn = points(expectations);
  const cuts = cutsOf(drawn, file.cut);
  const below = zones(expectations)
    .filter(({ verdict }) => verdict === 'below')
    .map(({ id }) => id);
  const inField = (field: 'concentrate' | 'overkill'): readonly ExpectationId[] =>
    gaps(drawn)
      .filter((point) => quadrantOf(point, cuts) === field)
      .map(({ id }) => id);
  const items: Readonly<Record<Action, readonly ExpectationId[]>> = {
    unmet,
    'taken-for-granted': found.filter((each) => each.disagreement === 'taken-for-granted').map(({ id }) => id),
    'below-zone': below.filter((id) => !unmet.includes(id)),
    concentrate: inField('concentrate').filter((id) => !unmet.includes(id) && !below.includes(id)),
    'find-out': findOut(expectations),
    'not-basic': found.filter((each) => each.disagreement === 'not-basic').map(({ id }) => id),
    // what people have decided, they have decided
    borderline: expectations
      .filter((each) => each.overruled === undefined && kindOf(each) === 'borderline')
      .map(({ id }) => id),
    ask: [],
    overkill: inField('overkill'),
  };
  const toAsk = expectations.length > 0 && kano.respondents.length === 0;
  return ACTIONS.filter((action) => (action === 'ask' ? toAsk : items[action].length > 0)).map((action) => ({
    action,
    items: items[action],
  }));
}
