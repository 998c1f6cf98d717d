import * as v from 'valibot';
import { COURSES } from '../../domain/training/model.ts';
import type { MyCourseFile } from '../../domain/training/myCourse.ts';
import type { Fault } from '../faults.ts';
import { checkLimits } from '../json.ts';
import { TITLE_LIMIT } from '../limits.ts';
import {
  HIDDEN_LIMIT,
  LESSONS_LIMIT,
  myCourseFileLimits,
  NOTES_LIMIT,
  OWN_QUESTIONS_LIMIT,
  OWN_SLIDES_LIMIT,
  OWN_TEXT_LIMIT,
  POINTS_LIMIT,
  RULES_LIMIT,
} from '../myCourseLimits.ts';
import { parseLimited } from '../parse.ts';
import { failure, success } from '../result.ts';
import type { Result } from '../result.ts';
import { shownValue } from '../shown.ts';
import { check } from './check.ts';
import { boolean, id, list, object, oneOf, text, textUpTo, time, title } from './fields.ts';
import { logo, textOrNoneUpTo } from './freeFields.ts';
import type { StrictOutput } from './fields.ts';
import { format, kindOf, readKind, version } from './header.ts';
import { asFile, inOrder } from './order.ts';
import { says } from './rules.ts';

/** Reading and writing of a course of one's own (kind `my-course`). */

export const MY_COURSE_KIND = 'my-course';

const aName = says({ kind: 'pattern', what: 'name' });
/** A lesson of some release of the site; an own id, which is upper case, never looks like one. */
const lesson = v.pipe(text, v.regex(/^[a-z]{1,40}(?:-[a-z]{1,40}){0,8}$/u, aName));
/** A lesson, or what is in it: its id, a dot, and a name. */
const ofSite = v.pipe(text, v.regex(/^[a-z]{1,40}(?:-[a-z]{1,40}){0,8}(?:\.[a-z][a-z0-9-]{0,60})?$/u, aName));

const slideEntries = {
  id,
  lesson,
  after: v.nullable(ofSite),
  title,
  points: list(textUpTo(OWN_TEXT_LIMIT), POINTS_LIMIT),
  notes: textOrNoneUpTo(NOTES_LIMIT),
};

const optionEntries = { id: oneOf(['a', 'b', 'c', 'd']), right: boolean, text: textUpTo(OWN_TEXT_LIMIT) };
const FEWEST_OPTIONS = 3;
const MOST_OPTIONS = 4;

const questionEntries = {
  id,
  lesson,
  objective: ofSite,
  question: textUpTo(NOTES_LIMIT),
  options: list(object(optionEntries), MOST_OPTIONS),
  explanation: textOrNoneUpTo(NOTES_LIMIT),
};

/** The keys in the order in which they are written and faults are found. */
const fileEntries = {
  format,
  version,
  kind: kindOf(MY_COURSE_KIND),
  title: v.exactOptional(title),
  updated: time,
  course: oneOf(COURSES),
  hidden: list(ofSite, HIDDEN_LIMIT),
  order: list(lesson, LESSONS_LIMIT),
  slides: list(object(slideEntries), OWN_SLIDES_LIMIT),
  questions: list(object(questionEntries), OWN_QUESTIONS_LIMIT),
  rules: textOrNoneUpTo(RULES_LIMIT),
  logo: v.nullable(logo),
  company: textOrNoneUpTo(TITLE_LIMIT),
};

const schema: v.GenericSchema<unknown, StrictOutput<typeof fileEntries>> = object(fileEntries);

/** The place of the first text that stands twice; null if none does. */
function repeated(texts: readonly string[], pathOf: (place: number) => string): Fault | null {
  const at = texts.findIndex((each, place) => texts.indexOf(each) !== place);
  return at < 0 ? null : { path: pathOf(at), problem: { kind: 'duplicate-key' } };
}

/** What is wrong with the options of a question: too few, one id twice, none or two that are right. */
function faultOfOptions({ options }: MyCourseFile['questions'][number], path: string): Fault | null {
  const got = shownValue(options.length);
  if (options.length < FEWEST_OPTIONS) {
    return { path, problem: { kind: 'range', min: FEWEST_OPTIONS, max: MOST_OPTIONS, got } };
  }
  const twice = repeated(
    options.map((option) => option.id),
    (place) => `${path}.${String(place)}.id`,
  );
  const right = options.filter((option) => option.right).length;
  if (twice !== null || right === 1) return twice;
  return { path, problem: { kind: 'pattern', what: 'one-right', got: shownValue(right) } };
}

/** What no single field shows. */
function faultBetween({ hidden, order, slides, questions }: MyCourseFile): Fault | null {
  const ids = [...slides, ...questions].map((each) => each.id);
  const own = (place: number): string =>
    place < slides.length ? `slides.${String(place)}.id` : `questions.${String(place - slides.length)}.id`;
  const faults = [
    repeated(hidden, (place) => `hidden.${String(place)}`),
    repeated(order, (place) => `order.${String(place)}`),
    repeated(ids, own),
    ...questions.map((question, place) => faultOfOptions(question, `questions.${String(place)}.options`)),
  ];
  return faults.find((fault) => fault !== null) ?? null;
}

/** A value as a course of one's own, or its first fault. */
export function checkMyCourseFile(value: unknown): Result<MyCourseFile, Fault> {
  const oversize = checkLimits(value, myCourseFileLimits);
  if (oversize !== null) return failure(oversize);
  const kind = readKind(value, [MY_COURSE_KIND]);
  if (!kind.ok) return kind;
  const checked = check<MyCourseFile>(schema, value);
  if (!checked.ok) return checked;
  const fault = faultBetween(checked.value);
  return fault === null ? success(checked.value) : failure(fault);
}

/** The text of a course of one's own, or its first fault. */
export function readMyCourseFile(json: string): Result<MyCourseFile, Fault> {
  const parsed = parseLimited(json, myCourseFileLimits);
  return parsed.ok ? checkMyCourseFile(parsed.value) : parsed;
}

/** The same file with all keys in the order in which they are written. */
export function orderedMyCourseFile(file: MyCourseFile): Readonly<Record<string, unknown>> {
  const slides = file.slides.map((slide) => inOrder(slide, Object.keys(slideEntries)));
  const questions = file.questions.map((question) => {
    const options = question.options.map((option) => inOrder(option, Object.keys(optionEntries)));
    return inOrder({ ...question, options }, Object.keys(questionEntries));
  });
  return inOrder({ ...file, slides, questions }, Object.keys(fileEntries));
}

/** The text to save; what `readMyCourseFile` says to it decides whether it can be restored. */
export function writeMyCourseFile(file: MyCourseFile): string {
  return asFile(orderedMyCourseFile(file));
}
