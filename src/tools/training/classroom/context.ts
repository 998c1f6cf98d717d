import { getContext, setContext } from 'svelte';
import type { ClassFile } from '../../../domain/training/classFile.ts';
import type { Asked } from '../../../domain/training/quiz.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatter, type Formatter } from '../../../i18n/format.ts';
import type { Words } from '../../../i18n/index.ts';
import type { Lang } from '../../../i18n/languages.ts';
import type { CourseOutline } from '../quiz/content.ts';

/** The interface words that classes need. */
export type ClassroomWords = Pick<Words, 'classroom' | 'files' | 'keeping'>;

/** Language, words and the list of courses, for every part of the classes. */
export class ClassroomContext {
  readonly lang: Lang;
  readonly words: ClassroomWords['classroom'];
  readonly fileWords: ClassroomWords['files'];
  readonly keeping: ClassroomWords['keeping'];
  readonly format: Formatter;
  readonly courses: readonly CourseOutline[];
  /** The page of what is kept on this device. */
  readonly workspaceHref: string;
  /** The page on which learners answer. */
  readonly answerHref: string;
  /** The page on which certificates are made. */
  readonly certificateHref: string;

  constructor(
    lang: Lang,
    words: ClassroomWords,
    courses: readonly CourseOutline[],
    hrefs: { readonly workspace: string; readonly answer: string; readonly certificate: string },
  ) {
    this.lang = lang;
    this.words = words.classroom;
    this.fileWords = words.files;
    this.keeping = words.keeping;
    this.format = formatter(lang);
    this.courses = courses;
    this.workspaceHref = hrefs.workspace;
    this.answerHref = hrefs.answer;
    this.certificateHref = hrefs.certificate;
  }

  number(value: number): string {
    return this.format.number(value);
  }

  fill(message: string, values: Readonly<Record<string, string>>): string {
    return fill(message, values);
  }

  /** What a class is about, in words: its lesson, or its course with the moment. */
  subjectOf({ course, lesson, moment }: Asked): string {
    const found = this.courses.find(({ id }) => id === course);
    if (moment !== 'lesson') return fill(this.words.momentOf[moment], { course: found?.title ?? course });
    return found?.lessons.find(({ id }) => id === lesson)?.title ?? lesson ?? course;
  }

  /** Title of a class, or its subject and date. */
  titleOf(file: ClassFile): string {
    return file.title ?? fill(this.words.titleOn, { lesson: this.subjectOf(file), date: this.format.date(file.date) });
  }
}

const key = Symbol('classes');

export function provideClassroom(room: ClassroomContext): void {
  setContext(key, room);
}

export function useClassroom(): ClassroomContext {
  return getContext<ClassroomContext>(key);
}
