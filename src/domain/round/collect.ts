import type { AnswersFile } from '../maturity/answers.ts';
import { gather } from '../maturity/people.ts';
import type { Member, RoundFile } from './round.ts';

/** What becomes of one person's answers that come in. */
export type Verdict =
  | { readonly kind: 'accepted' }
  /** It stands in place of an earlier answer of the same person. */
  | { readonly kind: 'replaced' }
  /** It is here already. */
  | { readonly kind: 'same' }
  /** A later answer of the same person is here. */
  | { readonly kind: 'older' }
  /** The same person and moment, but other answers: nobody can say which stands. */
  | { readonly kind: 'contradicts' }
  | { readonly kind: 'wrong-model'; readonly got: string }
  | { readonly kind: 'wrong-mode' }
  | { readonly kind: 'wrong-round'; readonly got: string }
  /** Hidden and revealed: ids were drawn anew, so that nobody can say who is in already. */
  | { readonly kind: 'closed' };

export interface Collected {
  readonly members: readonly Member[];
  /** One for each that came in, in their order. */
  readonly verdicts: readonly Verdict[];
}

/** Why answers cannot belong to a round, whoever gave them; null if they can. */
function stranger(round: RoundFile, { model, mode, round: own }: AnswersFile): Verdict | null {
  if (model !== round.model) return { kind: 'wrong-model', got: model };
  if (own !== undefined && own !== round.round) return { kind: 'wrong-round', got: own };
  if (mode !== round.mode) return { kind: 'wrong-mode' };
  return round.hidden && round.revealed ? { kind: 'closed' } : null;
}

/** The member with the name that somebody gave it; a file that is only called like the round has none. */
function named(round: RoundFile, member: Member, before: Member | undefined): Member {
  const { title, ...rest } = member.answers;
  const own = title === round.title ? undefined : title;
  const name = own ?? before?.answers.title;
  return { source: member.source, answers: name === undefined ? rest : { ...rest, title: name } };
}

/** Which of two answers of one person stands (formats.md 1, last point). */
function against(round: RoundFile, before: Member, member: Member): Verdict {
  const { model, mode } = round;
  const gathered = gather([before.answers, member.answers], { model, mode, round: round.round });
  if (!gathered.ok) return { kind: 'contradicts' };
  if (gathered.people[0] === member.answers) return { kind: 'replaced' };
  return { kind: member.answers.updated < before.answers.updated ? 'older' : 'same' };
}

/**
 * Takes answers into a round, one after the other: new people are added, a later answer of the same person stands
 * in place of the earlier one, and what does not belong here is left out with its reason.
 */
export function collect(round: RoundFile, incoming: readonly Member[]): Collected {
  const members = [...round.members];
  const placeOf = new Map(members.map(({ answers }, place) => [answers.respondent.id, place]));
  const verdicts = incoming.map((one): Verdict => {
    const strange = stranger(round, one.answers);
    if (strange !== null) return strange;
    const place = placeOf.get(one.answers.respondent.id);
    const before = place === undefined ? undefined : members[place];
    const member = named(round, one, before);
    if (place === undefined || before === undefined) {
      placeOf.set(one.answers.respondent.id, members.length);
      members.push(member);
      return { kind: 'accepted' };
    }
    const verdict = against(round, before, member);
    if (verdict.kind === 'replaced') members[place] = member;
    return verdict;
  });
  return { members, verdicts };
}
