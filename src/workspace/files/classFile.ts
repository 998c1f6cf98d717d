import * as v from 'valibot';
import { COURSES, ITEM_ID } from '../../domain/training/model.ts';
import type { ClassFile } from '../../domain/training/classFile.ts';
import { MOMENTS, MOST_ITEMS, MOST_OWN } from '../../domain/training/quiz.ts';
import type { OwnItem } from '../../domain/training/quiz.ts';
import type { Fault } from '../faults.ts';
import { checkLimits } from '../json.ts';
import { classFileLimits, HANDS_LIMIT, ITEM_TEXT_LIMIT, PEOPLE_LIMIT } from '../trainingLimits.ts';
import { parseLimited } from '../parse.ts';
import { failure, success } from '../result.ts';
import type { Result } from '../result.ts';
import { check } from './check.ts';
import { boolean, date, id, integer, list, object, oneOf, text, time, title } from './fields.ts';
import { recordOf } from './freeFields.ts';
import { format, kindOf, readKind, version } from './header.ts';
import { asFile, inOrder } from './order.ts';
import { says } from './rules.ts';

/** Reading and writing of a class (kind `class`). */

export const CLASS_KIND = 'class';

const named = says({ kind: 'pattern', what: 'name' });
const PART_IDS = ['a', 'b', 'c', 'd', 'e'] as const;

export const itemId = v.pipe(text, v.regex(ITEM_ID, named));
export const lessonId = v.pipe(text, v.regex(/^[a-z]{1,40}(?:-[a-z]{1,40}){0,5}$/u, named));
export const courseId = oneOf(COURSES);
export const moment = oneOf(MOMENTS);

const shortText = v.pipe(text, v.maxLength(ITEM_TEXT_LIMIT, says({ kind: 'too-long', limit: ITEM_TEXT_LIMIT })));
const ownOption = object({ id: oneOf(PART_IDS), right: boolean, text: shortText });
const ownEntries = {
  id,
  kind: oneOf(['single', 'several'] as const),
  question: shortText,
  options: list(ownOption, PART_IDS.length),
  explanation: shortText,
};
export const ownItems: v.GenericSchema<unknown, OwnItem[]> = list(object(ownEntries), MOST_OWN);
export const itemIds = list(itemId, MOST_ITEMS);

const result = object({ right: boolean, marks: list(oneOf(PART_IDS), PART_IDS.length) });
const personEntries = {
  person: id,
  name: v.exactOptional(title),
  at: time,
  results: recordOf(ITEM_ID, result),
};
/** Whole numbers up to a limit, from 0 or from 1. */
function upTo(max: number, min: number): v.GenericSchema<unknown, number> {
  return v.pipe(integer(min), v.maxValue(max, says({ kind: 'range', min, max })));
}

const fileEntries = {
  format,
  version,
  kind: kindOf(CLASS_KIND),
  title: v.exactOptional(title),
  class: id,
  course: courseId,
  lesson: v.nullable(lessonId),
  moment,
  date,
  updated: time,
  seed: id,
  limit: upTo(100, 1),
  items: itemIds,
  own: ownItems,
  people: list(object(personEntries), PEOPLE_LIMIT),
  hands: recordOf(ITEM_ID, recordOf(/^(?:[a-e]|right|wrong)$/u, upTo(HANDS_LIMIT, 0))),
};

const schema: v.GenericSchema<unknown, ClassFile> = object(fileEntries);

/** The place of the first that was there before; null if none was. */
function repeated(all: readonly string[], path: string): Fault | null {
  const at = all.findIndex((each, index) => all.indexOf(each) !== index);
  return at < 0 ? null : { path: `${path}.${String(at)}`, problem: { kind: 'duplicate-key' } };
}

/** What no single field of questions shows: ids that stand twice, a question of one's own without a right option. */
export function faultOfQuestions(items: readonly string[], own: readonly OwnItem[]): Fault | null {
  const faults = [
    repeated(items, 'items'),
    repeated(
      own.map((each) => each.id),
      'own',
    ),
    ...own.map((each, place) =>
      repeated(
        each.options.map((option) => option.id),
        `own.${String(place)}.options`,
      ),
    ),
  ];
  return faults.find((fault) => fault !== null) ?? null;
}

function whole(file: ClassFile): Fault | null {
  const people = repeated(
    file.people.map(({ person }) => person),
    'people',
  );
  if ((file.moment === 'lesson') !== (file.lesson !== null)) {
    return { path: 'lesson', problem: { kind: 'one-of', options: ['null'], got: String(file.lesson) } };
  }
  return people ?? faultOfQuestions(file.items, file.own);
}

/** A value as a class, or its first fault. */
export function checkClassFile(value: unknown): Result<ClassFile, Fault> {
  const oversize = checkLimits(value, classFileLimits);
  if (oversize !== null) return failure(oversize);
  const kind = readKind(value, [CLASS_KIND]);
  if (!kind.ok) return kind;
  const checked = check(schema, value);
  if (!checked.ok) return checked;
  const fault = whole(checked.value);
  return fault === null ? success(checked.value) : failure(fault);
}

/** The text of a class, or its first fault. */
export function readClassFile(text: string): Result<ClassFile, Fault> {
  const parsed = parseLimited(text, classFileLimits);
  return parsed.ok ? checkClassFile(parsed.value) : parsed;
}

/** The text to save. */
export function writeClassFile(file: ClassFile): string {
  return asFile(
    inOrder(
      {
        ...file,
        own: file.own.map((each) => inOrder(each, Object.keys(ownEntries))),
        people: file.people.map((each) => inOrder(each, Object.keys(personEntries))),
      },
      Object.keys(fileEntries),
    ),
  );
}
