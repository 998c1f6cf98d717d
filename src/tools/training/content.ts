import type { TrainingCourseContent, TrainingItemContent, TrainingLessonContent } from '../../schemas/training.ts';

/** What is written in both languages, in one of them. */
export type InLanguage<T> = T extends { readonly fa: string; readonly en: string }
  ? string
  : T extends readonly (infer Part)[]
    ? readonly InLanguage<Part>[]
    : T extends object
      ? { readonly [Key in keyof T]: InLanguage<T[Key]> }
      : T;

/** An article of the library to read on. */
export interface ArticleLink {
  readonly slug: string;
  readonly title: string;
  readonly href: string;
}

/** A question with the article in which to read on. */
export type TrainingItem = InLanguage<TrainingItemContent> & { readonly reading: ArticleLink };

/** A lesson in one language. */
export interface TrainingLesson extends Omit<InLanguage<TrainingLessonContent>, 'articles' | 'quiz'> {
  readonly articles: readonly ArticleLink[];
  readonly quiz: readonly TrainingItem[];
  /** Path of its page in a language's part of the site, for example `/train/first-week/cues/`. */
  readonly path: string;
}

/** A course in one language, with its lessons in their order. */
export interface TrainingCourse extends Omit<InLanguage<TrainingCourseContent>, 'lessons'> {
  readonly path: string;
  readonly minutes: number;
  readonly lessons: readonly TrainingLesson[];
}

export type TrainingSlide = TrainingLesson['slides'][number];
export type TrainingActivity = TrainingLesson['activity'];
