import * as v from 'valibot';
import { BEHAVIOURS, SEEN, VISITS, visitKey, visitOf, type ChecklistFile } from '../../domain/training/checklist.ts';
import type { Fault } from '../faults.ts';
import { checkLimits } from '../json.ts';
import { checklistFileLimits } from '../trainingLimits.ts';
import { parseLimited } from '../parse.ts';
import { failure } from '../result.ts';
import type { Result } from '../result.ts';
import { check } from './check.ts';
import { date, object, oneOf, text, time, title } from './fields.ts';
import { format, kindOf, readKind, version } from './header.ts';
import { asFile, inOrder } from './order.ts';

/** Reading and writing of a mentor's form (kind `checklist`). */

export const CHECKLIST_KIND = 'checklist';

const markEntries = {
  seen: v.exactOptional(oneOf(SEEN)),
  note: v.exactOptional(text),
  next: v.exactOptional(text),
};
const mark = v.exactOptional(object(markEntries));
const markOf = Object.fromEntries(BEHAVIOURS.map((id) => [id, mark])) as Record<
  (typeof BEHAVIOURS)[number],
  typeof mark
>;
const visit = object({ on: v.exactOptional(date), marks: object(markOf) });

const fileEntries = {
  format,
  version,
  kind: kindOf(CHECKLIST_KIND),
  title: v.exactOptional(title),
  date,
  updated: time,
  mentor: object({ name: v.exactOptional(title) }),
  visits: object({ day30: visit, day60: visit, day90: visit }),
};

const schema: v.GenericSchema<unknown, ChecklistFile> = object(fileEntries);

/** A value as a mentor's form, or its first fault. */
export function checkChecklistFile(value: unknown): Result<ChecklistFile, Fault> {
  const oversize = checkLimits(value, checklistFileLimits);
  if (oversize !== null) return failure(oversize);
  const kind = readKind(value, [CHECKLIST_KIND]);
  return kind.ok ? check(schema, value) : kind;
}

/** The text of a mentor's form, or its first fault. */
export function readChecklistFile(text: string): Result<ChecklistFile, Fault> {
  const parsed = parseLimited(text, checklistFileLimits);
  return parsed.ok ? checkChecklistFile(parsed.value) : parsed;
}

/** The text to save, with all keys in the order in which they are written. */
export function writeChecklistFile(file: ChecklistFile): string {
  const visits = Object.fromEntries(
    VISITS.map((day) => {
      const { marks, ...rest } = visitOf(file, day);
      const ordered = Object.fromEntries(
        BEHAVIOURS.flatMap((id) => {
          const own = marks[id];
          return own === undefined ? [] : [[id, inOrder(own, Object.keys(markEntries))]];
        }),
      );
      return [visitKey(day), { ...rest, marks: ordered }];
    }),
  );
  return asFile(inOrder({ ...file, visits }, Object.keys(fileEntries)));
}
