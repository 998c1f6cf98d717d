/** The form of a mentor: ten behaviours, looked at on the job 30, 60 and 90 days after the first day. */

/** In the order in which they are shown; their words stand in `content/training-behaviours.yaml`. Ids never change. */
export const BEHAVIOURS = [
  'greet',
  'note-first',
  'listen',
  'own-it',
  'name-mistake',
  'two-ways',
  'promise',
  'tell-first',
  'hand-over',
  'pass-on',
] as const;
export type BehaviourId = (typeof BEHAVIOURS)[number];

/** Days after the first day at work. */
export const VISITS = [30, 60, 90] as const;
export type Visit = (typeof VISITS)[number];

/** How often a behaviour was seen where there was a chance to see it; `chance` if there was none. */
export const SEEN = ['no', 'sometimes', 'rule', 'chance'] as const;
export type Seen = (typeof SEEN)[number];

/** What a mentor wrote of one behaviour. */
export interface Mark {
  readonly seen?: Seen;
  readonly note?: string;
  /** What the two agreed to do next. */
  readonly next?: string;
}

/** One visit: when it really was, and what was seen. */
export interface VisitRecord {
  /** ISO date. */
  readonly on?: string;
  readonly marks: Readonly<Partial<Record<BehaviourId, Mark>>>;
}

/** The form of one person (kind `checklist`). */
export interface ChecklistFile {
  readonly format: 'cx-compass';
  readonly version: 1;
  readonly kind: 'checklist';
  /** Who is being helped: a name, initials or a job. */
  readonly title?: string;
  /** The first day at work, ISO. */
  readonly date: string;
  readonly updated: string;
  /** Who looks. */
  readonly mentor: { readonly name?: string };
  readonly visits: Readonly<Record<`day${Visit}`, VisitRecord>>;
}

const DAY = 86_400_000;

const KEYS = { 30: 'day30', 60: 'day60', 90: 'day90' } as const;

/** The key of a visit in a file. */
export function visitKey(visit: Visit): `day${Visit}` {
  return KEYS[visit];
}

export function visitOf(file: Pick<ChecklistFile, 'visits'>, visit: Visit): VisitRecord {
  return file.visits[visitKey(visit)];
}

/** The date on which a visit is due: so many days after the first one. */
export function dueDate(firstDay: string, visit: Visit): string {
  return new Date(Date.parse(`${firstDay}T00:00:00Z`) + visit * DAY).toISOString().slice(0, 10);
}

/** The first visit of which nothing is written yet; the last one if all are begun. */
export function nextVisit(file: Pick<ChecklistFile, 'visits'>): Visit {
  return VISITS.find((visit) => answeredOf(visitOf(file, visit)) === 0) ?? 90;
}

/** How many behaviours have been answered. */
export function answeredOf({ marks }: VisitRecord): number {
  return BEHAVIOURS.filter((id) => marks[id]?.seen !== undefined).length;
}

/** The same file with one mark changed; empty texts and empty marks are taken out. */
export function withMark(file: ChecklistFile, visit: Visit, id: BehaviourId, part: Mark): ChecklistFile {
  const before = visitOf(file, visit);
  const { seen, note, next }: Mark = { ...before.marks[id], ...part };
  const mark: Mark = {
    ...(seen === undefined ? {} : { seen }),
    ...(note === undefined || note.trim() === '' ? {} : { note: note.trim() }),
    ...(next === undefined || next.trim() === '' ? {} : { next: next.trim() }),
  };
  const { [id]: _, ...others } = before.marks;
  const marks = Object.keys(mark).length === 0 ? others : { ...others, [id]: mark };
  return { ...file, visits: { ...file.visits, [visitKey(visit)]: { ...before, marks } } };
}

/** How many behaviours were seen how often at one visit. */
export interface VisitCounts extends Readonly<Record<Seen, number>> {
  /** Behaviours that there was a chance to see: what the share is a share of. */
  readonly counted: number;
  readonly open: number;
  /** Of what was counted, the part that was seen as a rule, 0 to 1; null if nothing was. */
  readonly share: number | null;
}

export function countsOf({ marks }: VisitRecord): VisitCounts {
  const number = (seen: Seen): number => BEHAVIOURS.filter((id) => marks[id]?.seen === seen).length;
  const [no, sometimes, rule, chance] = [number('no'), number('sometimes'), number('rule'), number('chance')];
  const counted = no + sometimes + rule;
  return {
    no,
    sometimes,
    rule,
    chance,
    counted,
    open: BEHAVIOURS.length - counted - chance,
    share: counted === 0 ? null : rule / counted,
  };
}

/** What a mark counts when two are compared; null for one that does not count. */
function rank(mark: Mark | undefined): number | null {
  const place = ['no', 'sometimes', 'rule'].indexOf(mark?.seen ?? '');
  return place < 0 ? null : place;
}

/** What changed between two visits, behaviour by behaviour, where both had a chance to see it. */
export interface Change {
  readonly from: Visit;
  readonly to: Visit;
  readonly more: readonly BehaviourId[];
  readonly less: readonly BehaviourId[];
  readonly same: readonly BehaviourId[];
}

/** What changed between the first and the last visit of which something can be compared; null if there are no two. */
export function changeOf(file: Pick<ChecklistFile, 'visits'>): Change | null {
  const begun = VISITS.filter((visit) => countsOf(visitOf(file, visit)).counted > 0);
  const [from] = begun;
  const to = begun.at(-1);
  if (from === undefined || to === undefined || from === to) return null;
  const steps = BEHAVIOURS.flatMap((id) => {
    const [before, after] = [rank(visitOf(file, from).marks[id]), rank(visitOf(file, to).marks[id])];
    return before === null || after === null ? [] : [{ id, step: after - before }];
  });
  const those = (fits: (step: number) => boolean): readonly BehaviourId[] =>
    steps.filter(({ step }) => fits(step)).map(({ id }) => id);
  return {
    from,
    to,
    more: those((step) => step > 0),
    less: those((step) => step < 0),
    same: those((step) => step === 0),
  };
}

/** What was agreed at a visit, in the order of the behaviours. */
export function agreedAt(record: VisitRecord): readonly { readonly id: BehaviourId; readonly next: string }[] {
  return BEHAVIOURS.flatMap((id) => {
    const next = record.marks[id]?.next;
    return next === undefined ? [] : [{ id, next }];
  });
}
