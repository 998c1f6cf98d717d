import type { MaturityModel } from '../domain/maturity/model.ts';
import type { Invitation, InvitationProblem } from '../domain/round/invitation.ts';
import { decodeInvitation, encodeInvitation, INVITATION_LETTERS } from '../domain/round/invitation.ts';
import { fromLetters, toLetters } from './fragment.ts';
import { TITLE_LIMIT } from './limits.ts';
import { failure, success } from './result.ts';
import type { Result } from './result.ts';

/** The fragments of links for rounds: `j1-…` invites to answer, `c1-…` carries an answer code. */

/** An invitation with the title of the round; null where none came, or only part of it. */
export interface TitledInvitation extends Invitation {
  readonly title: string | null;
}

const INVITATION = /^j1-([0-9A-Za-z]+)(?:-t((?:[A-Za-z0-9]|-[01])*))?$/u;

/** The fragment that invites to a round, without `#`. */
export function invitationToFragment(invitation: Invitation, title: string): string {
  return `j1-${encodeInvitation(invitation)}-t${toLetters(new TextEncoder().encode(title))}`;
}

/** A title that a person can read; null for anything else. */
function titleIn(letters: string): string | null {
  try {
    const title = new TextDecoder('utf-8', { fatal: true }).decode(fromLetters(letters)).trim();
    return title === '' || title.length > TITLE_LIMIT ? null : title;
  } catch {
    return null;
  }
}

/** The invitation in a fragment, or why there is none. Whatever it is given, it does not throw. */
export function invitationFromFragment(
  fragment: string,
  model: MaturityModel,
): Result<TitledInvitation, InvitationProblem> {
  const [, letters = '', title = ''] = INVITATION.exec(fragment.slice(0, 2000)) ?? [];
  if (letters.length !== INVITATION_LETTERS) return failure('damaged');
  const invitation = decodeInvitation(model, letters);
  return typeof invitation === 'string' ? failure(invitation) : success({ ...invitation, title: titleIn(title) });
}

/** The fragment that carries an answer code, without `#`. */
export function codeToFragment(code: string): string {
  return `c1-${code}`;
}
