import { getContext, setContext } from 'svelte';
import { fill } from '../../../i18n/fill.ts';
import { formatter, type Formatter } from '../../../i18n/format.ts';
import type { Words } from '../../../i18n/index.ts';
import type { Lang } from '../../../i18n/languages.ts';
import type { CourseOutline } from './content.ts';

/** The interface words that the questions need. */
export type QuizPageWords = Pick<Words, 'quiz' | 'files'>;

/** Language, words and the list of courses, for every part of the questions. */
export class QuizContext {
  readonly lang: Lang;
  readonly words: QuizPageWords['quiz'];
  readonly fileWords: QuizPageWords['files'];
  readonly format: Formatter;
  readonly courses: readonly CourseOutline[];

  constructor(lang: Lang, words: QuizPageWords, courses: readonly CourseOutline[]) {
    this.lang = lang;
    this.words = words.quiz;
    this.fileWords = words.files;
    this.format = formatter(lang);
    this.courses = courses;
  }

  number(value: number): string {
    return this.format.number(value);
  }

  fill(message: string, values: Readonly<Record<string, string>>): string {
    return fill(message, values);
  }
}

const key = Symbol('questions');

export function provideQuiz(quiz: QuizContext): void {
  setContext(key, quiz);
}

export function useQuiz(): QuizContext {
  return getContext<QuizContext>(key);
}
