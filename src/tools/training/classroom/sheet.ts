import { persianDate } from '../../../domain/calendar/typedDate.ts';
import type { ClassFile, Participant } from '../../../domain/training/classFile.ts';
import { classSheet } from '../../../domain/training/classSheet.ts';
import type { ClassSheet, ItemRow } from '../../../domain/training/classSheet.ts';
import { isChoice } from '../../../domain/training/mark.ts';
import type { CourseQuiz, ShownItem } from '../quiz/content.ts';
import type { ClassroomContext } from './context.ts';

/** What a class comes to, with the words of the course. */
export interface ReadSheet {
  readonly file: ClassFile;
  readonly sheet: ClassSheet;
  readonly items: ReadonlyMap<string, ShownItem>;
  readonly objectives: ReadonlyMap<string, string>;
}

/** Objectives of the questions of a course, by question. */
export function objectivesOf(course: CourseQuiz): ReadonlyMap<string, string> {
  return new Map(course.lessons.flatMap(({ quiz }) => quiz.map(({ id, objective }) => [id, objective] as const)));
}

export function readSheet(file: ClassFile, course: CourseQuiz): ReadSheet {
  const own = file.own.map((item): readonly [string, ShownItem] => [
    item.id,
    { ...item, objective: '', reading: null },
  ]);
  return {
    file,
    sheet: classSheet(file, objectivesOf(course)),
    items: new Map<string, ShownItem>([
      ...course.lessons.flatMap(({ quiz }) => quiz.map((item) => [item.id, item] as const)),
      ...own,
    ]),
    objectives: new Map(
      course.lessons.flatMap(({ objectives }) => objectives.map(({ id, text }) => [id, text] as const)),
    ),
  };
}

/** A question in words; one that the course no longer has, by its id. */
export function questionOf(classroom: ClassroomContext, { items }: ReadSheet, id: string): string {
  return items.get(id)?.question ?? classroom.fill(classroom.words.sheet.goneItem, { id });
}

/** The option that most people chose wrongly, with how many; null where there is none. */
export function mostWrong(
  { items }: ReadSheet,
  row: ItemRow,
): { readonly text: string; readonly people: number } | null {
  const item = items.get(row.item);
  if (item === undefined || !isChoice(item)) return null;
  const wrong = item.options
    .filter((option) => !option.right)
    .map(({ id, text }) => ({ text, people: row.marked[id] ?? 0 }))
    .sort((a, b) => b.people - a.people)[0];
  return wrong === undefined || wrong.people === 0 ? null : wrong;
}

export function personName({ name, person }: Participant): string {
  return name ?? person;
}

/** The month of a date on the reader's calendar, in a form that sorts: `1405/08`, `2026/11`. */
export function monthOf(lang: 'fa' | 'en'): (date: string) => string {
  return (date) => {
    const [year = '', month = ''] = (lang === 'fa' ? persianDate(date) : date.replaceAll('-', '/')).split('/');
    return `${year}/${month.padStart(2, '0')}`;
  };
}

/** A sentence without its full stop, to stand before a colon. */
export function unstopped(text: string): string {
  return text.replace(/[.\s]+$/u, '');
}
