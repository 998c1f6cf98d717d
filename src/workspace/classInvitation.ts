import * as v from 'valibot';
import type { Asked, OwnItem } from '../domain/training/quiz.ts';
import type { Fault } from './faults.ts';
import { check } from './files/check.ts';
import { courseId, faultOfQuestions, itemIds, lessonId, moment, ownItems } from './files/classFile.ts';
import { id, object, title } from './files/fields.ts';
import { kindOf } from './files/header.ts';
import { textFromFragment, textToFragment } from './fragment.ts';
import { invitationLimits } from './trainingLimits.ts';
import { parseLimited } from './parse.ts';
import { failure, success } from './result.ts';
import type { Result } from './result.ts';

/** What a learner's device must know of a class in order to answer: it travels in the fragment of a link. */
export interface ClassInvitation extends Asked {
  /** 8 letters. */
  readonly class: string;
  readonly seed: string;
  /** Questions in the order of the codes. */
  readonly items: readonly string[];
  /** The trainer's own among them; absent where there are none. */
  readonly own?: readonly OwnItem[];
  /** Absent where the name of the lesson says it. */
  readonly title?: string;
}

const KIND = 'class-invitation';

const schema = object({
  kind: kindOf(KIND),
  title: v.exactOptional(title),
  course: courseId,
  lesson: v.nullable(lessonId),
  moment,
  class: id,
  seed: id,
  items: itemIds,
  own: v.exactOptional(ownItems),
});

/** The fragment that invites to a class, without `#`; a fault if own questions make it too long for any link. */
export function classToFragment(invitation: ClassInvitation): Promise<Result<string, Fault>> {
  const { title: name, course, lesson, moment: when, class: own, seed, items } = invitation;
  return textToFragment(
    JSON.stringify({
      kind: KIND,
      ...(name === undefined ? {} : { title: name }),
      course,
      lesson,
      moment: when,
      class: own,
      seed,
      items,
      ...((invitation.own ?? []).length === 0 ? {} : { own: invitation.own }),
    }),
  );
}

/** The invitation in a fragment, with or without `#`, or its first fault. Whatever it is given, it does not throw. */
export async function classFromFragment(fragment: string): Promise<Result<ClassInvitation, Fault>> {
  const text = await textFromFragment(fragment);
  if (!text.ok) return text;
  const parsed = parseLimited(text.value, invitationLimits);
  const checked = parsed.ok ? check(schema, parsed.value) : parsed;
  if (!checked.ok) return checked;
  const { kind: _, ...invitation } = checked.value;
  if (invitation.items.length === 0) return failure({ path: 'items', problem: { kind: 'empty' } });
  const fault = faultOfQuestions(invitation.items, invitation.own ?? []);
  return fault === null ? success(invitation) : failure(fault);
}
