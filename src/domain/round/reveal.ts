import type { AnswersFile } from '../maturity/answers.ts';
import type { Member, RoundFile } from './round.ts';

/** The latest moment at which a member changed an answer. */
function latest(members: readonly Member[]): string {
  return members.reduce((last, { answers }) => (answers.updated > last ? answers.updated : last), '');
}

/**
 * A round as it stands after its reveal. If it is hidden, everybody gets a new id, and name, moment and order of
 * arrival are gone with the old one; so no later answer can replace one of these (formats.md 1).
 * @param ids at least as many different ids as there are members
 * @throws Error if there are fewer: a fault of the caller
 */
export function revealed(round: RoundFile, ids: readonly string[]): RoundFile {
  if (!round.hidden || round.revealed) return { ...round, revealed: true };
  if (new Set(ids).size < round.members.length) throw new Error('too few new ids');
  const updated = latest(round.members);
  const members = round.members
    .map(({ source, answers }, place): Member => {
      const { title: _, respondent, ...rest } = answers;
      const hidden: AnswersFile = { ...rest, updated, respondent: { ...respondent, id: ids[place] ?? '' } };
      return { source, answers: hidden };
    })
    .sort((a, b) => (a.answers.respondent.id < b.answers.respondent.id ? -1 : 1));
  return { ...round, revealed: true, members };
}
