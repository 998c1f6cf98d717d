import * as v from 'valibot';
import { ITEM_ID } from '../../domain/training/model.ts';
import type { LearningFile } from '../../domain/training/learning.ts';
import type { Fault } from '../faults.ts';
import { checkLimits } from '../json.ts';
import { learningFileLimits } from '../trainingLimits.ts';
import { parseLimited } from '../parse.ts';
import { failure } from '../result.ts';
import type { Result } from '../result.ts';
import { check } from './check.ts';
import { boolean, object, time, title } from './fields.ts';
import { recordOf } from './freeFields.ts';
import { format, kindOf, readKind, version } from './header.ts';
import { asFile, inOrder } from './order.ts';
import { says } from './rules.ts';

/** Reading and writing of a learner's progress (kind `learning`). */

export const LEARNING_KIND = 'learning';

/** Names of flashcards: of the site, or of a missed question. */
const CARD_ID = /^[A-Za-z0-9][A-Za-z0-9.:-]{0,99}$/u;
/** What the scheduler keeps of a card: `due`, `stability`, `reps` and the like. */
const CARD_FIELD = /^[a-z_]{1,40}$/u;
const FIELD_LIMIT = 40;
const anyField = says({ kind: 'type', expected: 'text-or-integer' });
const cardField: v.GenericSchema<unknown, number | string> = v.union(
  [
    v.pipe(v.number(), v.finite()),
    v.pipe(v.string(), v.maxLength(FIELD_LIMIT, says({ kind: 'too-long', limit: FIELD_LIMIT }))),
  ],
  anyField,
);

const fileEntries = {
  format,
  version,
  kind: kindOf(LEARNING_KIND),
  title: v.exactOptional(title),
  updated: time,
  items: recordOf(ITEM_ID, object({ right: boolean, at: time })),
  cards: recordOf(CARD_ID, recordOf(CARD_FIELD, cardField)),
};

const schema: v.GenericSchema<unknown, LearningFile> = object(fileEntries);

/** A value as a learner's progress, or its first fault. */
export function checkLearningFile(value: unknown): Result<LearningFile, Fault> {
  const oversize = checkLimits(value, learningFileLimits);
  if (oversize !== null) return failure(oversize);
  const kind = readKind(value, [LEARNING_KIND]);
  return kind.ok ? check(schema, value) : kind;
}

/** The text of a learner's progress, or its first fault. */
export function readLearningFile(text: string): Result<LearningFile, Fault> {
  const parsed = parseLimited(text, learningFileLimits);
  return parsed.ok ? checkLearningFile(parsed.value) : parsed;
}

/** The text to save. */
export function writeLearningFile(file: LearningFile): string {
  return asFile(inOrder(file, Object.keys(fileEntries)));
}
