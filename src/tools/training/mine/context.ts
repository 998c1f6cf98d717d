import { getContext, setContext } from 'svelte';
import type { CourseId } from '../../../domain/training/model.ts';
import type { MyCourseFile } from '../../../domain/training/myCourse.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatter, type Formatter } from '../../../i18n/format.ts';
import type { Words } from '../../../i18n/index.ts';
import type { Lang } from '../../../i18n/languages.ts';
import type { CourseName } from './outline.ts';

/** The interface words that the page needs. */
export type ToolWords = Pick<Words, 'myCourse' | 'files' | 'keeping'>;

/** Where the page leads. */
export interface ToolPlaces {
  readonly workspace: string;
  /** The class sheet. */
  readonly classes: string;
}

/** Language, words and the names of the courses, for every part of the page. */
export class ToolContext {
  readonly words: ToolWords['myCourse'];
  readonly fileWords: ToolWords['files'];
  readonly keeping: ToolWords['keeping'];
  readonly format: Formatter;
  readonly courses: readonly CourseName[];
  readonly places: ToolPlaces;

  constructor(lang: Lang, words: ToolWords, courses: readonly CourseName[], places: ToolPlaces) {
    this.words = words.myCourse;
    this.fileWords = words.files;
    this.keeping = words.keeping;
    this.format = formatter(lang);
    this.courses = courses;
    this.places = places;
  }

  /** @throws Error for a course that the page was not given: a fault of the page */
  course(id: CourseId): CourseName {
    const course = this.courses.find((each) => each.id === id);
    if (!course) throw new Error(`the page does not know the course ${id}`);
    return course;
  }

  /** Title of a course of one's own, or "My course: <course>". */
  titleOf({ title, course }: Pick<MyCourseFile, 'title' | 'course'>): string {
    return title ?? fill(this.words.titled, { course: this.course(course).title });
  }

  fill(message: string, values: Readonly<Record<string, string>>): string {
    return fill(message, values);
  }

  /** The same with a name of somebody's making, kept from disturbing its neighbours. */
  named(message: string, name: string): string {
    return fill(message, { name: this.format.isolate(name) });
  }

  number(value: number): string {
    return this.format.number(value);
  }
}

const key = Symbol('my course');

export function provideTool(tool: ToolContext): void {
  setContext(key, tool);
}

export function useTool(): ToolContext {
  return getContext<ToolContext>(key);
}
