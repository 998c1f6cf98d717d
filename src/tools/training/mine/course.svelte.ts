import type { CourseId } from '../../../domain/training/model.ts';
import {
  arrangedLessons,
  orderedLessons,
  type MyCourseFile,
  type OwnQuestion,
  type OwnSlide,
} from '../../../domain/training/myCourse.ts';
import {
  canMoveSlide,
  strays,
  withHidden,
  withLessonMoved,
  withoutQuestion,
  withoutSlide,
  withQuestion,
  withSiteOrder,
  withSlide,
  withSlideMoved,
  type Way,
} from '../../../domain/training/myCourseEdits.ts';
import { nowUtcSeconds } from '../../../workspace/clock.ts';
import { checkMyCourseFile } from '../../../workspace/files/myCourseFile.ts';
import type { Saved } from '../../shared/library.svelte.ts';
import { OpenDocument } from '../../shared/openDocument.svelte.ts';
import type { Library } from './library.svelte.ts';
import type { CourseOutline, LessonOutline } from './outline.ts';

/** A course of the site in which nothing is changed yet. */
export function emptyFile(course: CourseId): MyCourseFile {
  return {
    format: 'cx-compass',
    version: 1,
    kind: 'my-course',
    updated: nowUtcSeconds(),
    course,
    hidden: [],
    order: [],
    slides: [],
    questions: [],
    rules: '',
    logo: null,
    company: '',
  };
}

/** One course of one's own that is open, beside what the site has of it. */
export class OpenCourse extends OpenDocument<MyCourseFile> {
  readonly outline: CourseOutline;
  /** Every lesson in the trainer's order, hidden ones among them. */
  readonly lessons: readonly LessonOutline[] = $derived.by(() => orderedLessons(this.outline.lessons, this.file));
  /** What a class is given. */
  readonly given: readonly LessonOutline[] = $derived.by(() => arrangedLessons(this.outline.lessons, this.file));
  /** What stands in lessons that are gone from the site. */
  readonly strays = $derived.by(() => strays(this.file, this.outline.lessons));

  constructor(
    file: MyCourseFile,
    outline: CourseOutline,
    library: Library | null,
    conflictTitle: (title: string) => string,
    saved: Saved<MyCourseFile> | null = null,
  ) {
    super(file, library, { check: checkMyCourseFile, conflictTitle }, saved);
    this.outline = outline;
  }

  get minutes(): number {
    return this.given.reduce((sum, { minutes }) => sum + minutes, 0);
  }

  isHidden(id: string): boolean {
    return this.file.hidden.includes(id);
  }

  hide(id: string, hide: boolean): void {
    this.change(withHidden(this.file, id, hide));
  }

  moveLesson(id: string, way: Way): void {
    this.#become(withLessonMoved(this.file, this.outline.lessons, id, way));
  }

  takeSiteOrder(): void {
    this.change(withSiteOrder(this.file, this.outline.lessons));
  }

  putSlide(slide: OwnSlide): void {
    this.change(withSlide(this.file, slide));
  }

  removeSlide(id: string): void {
    this.change(withoutSlide(this.file, id));
  }

  canMoveSlide(lesson: LessonOutline, id: string, way: Way): boolean {
    return canMoveSlide(this.file, lesson.slides, id, way);
  }

  moveSlide(lesson: LessonOutline, id: string, way: Way): void {
    this.#become(withSlideMoved(this.file, lesson.slides, id, way));
  }

  putQuestion(question: OwnQuestion): void {
    this.change(withQuestion(this.file, question));
  }

  removeQuestion(id: string): void {
    this.change(withoutQuestion(this.file, id));
  }

  /** Takes over a file, unless it is the one that is there. */
  #become(file: MyCourseFile): void {
    if (file !== this.file) this.change(file);
  }
}
