import type { CourseId, Item } from './model.ts';
import type { MyCourse } from './myCourse.ts';

/** The questions of a class or of a lesson: which they are. */

/** When a class answers: after one lesson, or before and after a course. */
export const MOMENTS = ['lesson', 'before', 'after'] as const;
export type Moment = (typeof MOMENTS)[number];

/** The most questions that one class answers. */
export const MOST_ITEMS = 40;
/** Questions before and after a course: about ten minutes. */
export const MOST_AROUND = 20;
/** The most questions of a trainer's own in one class. */
export const MOST_OWN = 10;

/** A question of the trainer's own, which travels with the class. */
export interface OwnItem {
  /** 8 letters; never that of a question of the site. */
  readonly id: string;
  readonly kind: 'single' | 'several';
  readonly question: string;
  readonly options: readonly { readonly id: string; readonly right: boolean; readonly text: string }[];
  readonly explanation: string;
}

/** A lesson as far as its questions are chosen. */
export interface QuizLesson {
  readonly id: string;
  readonly objectives: readonly { readonly id: string }[];
  readonly quiz: readonly Item[];
}

/** What a class is asked about. */
export interface Asked {
  readonly course: CourseId;
  /** Null before and after a course. */
  readonly lesson: string | null;
  readonly moment: Moment;
}

/** The lesson of a question or an objective of the site; null for a question of the trainer's own. */
export function lessonOf(id: string): string | null {
  const dot = id.indexOf('.');
  return dot < 0 ? null : id.slice(0, dot);
}

/** One question for each objective: the first whose answer is chosen, since that is quicker than putting in order. */
function forObjective(lesson: QuizLesson, objective: string): readonly Item[] {
  const own = lesson.quiz.filter((item) => item.objective === objective);
  const quick = own.find(({ kind }) => kind !== 'order' && kind !== 'match') ?? own[0];
  return quick === undefined ? [] : [quick];
}

/**
 * The questions that a class is asked unless its trainer chooses others: all of the lesson; before and after a course
 * one for each objective, the same both times, up to twenty, first objectives of all lessons first.
 */
export function usualItems(lessons: readonly QuizLesson[], { lesson, moment }: Asked): readonly string[] {
  if (moment === 'lesson') {
    return (lessons.find(({ id }) => id === lesson)?.quiz ?? []).slice(0, MOST_ITEMS).map(({ id }) => id);
  }
  const rounds = Math.max(0, ...lessons.map(({ objectives }) => objectives.length));
  const chosen = Array.from({ length: rounds }, (_, round) =>
    lessons.flatMap((each) => forObjective(each, each.objectives[round]?.id ?? '')),
  )
    .flat()
    .slice(0, MOST_AROUND)
    .map(({ id }) => id);
  // as they stand in the course
  return lessons.flatMap(({ quiz }) => quiz.flatMap(({ id }) => (chosen.includes(id) ? [id] : [])));
}

/**
 * The questions of a class as a trainer has arranged them: without hidden ones, own ones of the lesson at the end, as
 * many as an invitation carries. Where nothing would be left, the usual ones.
 */
export function arrangedItems(
  usual: readonly string[],
  { lesson }: Pick<Asked, 'lesson'>,
  mine: Pick<MyCourse, 'hidden' | 'questions'>,
): { readonly items: readonly string[]; readonly own: readonly OwnItem[] } {
  const shown = usual.filter((id) => !mine.hidden.includes(id));
  const own = mine.questions
    .filter((question) => question.lesson === lesson)
    .slice(0, Math.min(MOST_OWN, MOST_ITEMS - shown.length))
    .map(({ id, question, options, explanation }): OwnItem => ({ id, kind: 'single', question, options, explanation }));
  const items = [...shown, ...own.map(({ id }) => id)];
  return items.length === 0 ? { items: usual, own: [] } : { items, own };
}
