import type { CourseId } from './model.ts';

/** What a trainer changes of a course; whatever it does not name stays as the site has it. */

/** A slide of the trainer's own. */
export interface OwnSlide {
  readonly id: string;
  /** The lesson that it is in. */
  readonly lesson: string;
  /** The slide behind which it stands; null or a slide that is gone: at the end of the lesson. */
  readonly after: string | null;
  readonly title: string;
  readonly points: readonly string[];
  readonly notes: string;
}

/** A question of the trainer's own: one answer is right. */
export interface OwnQuestion {
  readonly id: string;
  /** The lesson that it is in. */
  readonly lesson: string;
  /** The objective of the lesson that it tests. */
  readonly objective: string;
  readonly question: string;
  readonly options: readonly { readonly id: string; readonly right: boolean; readonly text: string }[];
  readonly explanation: string;
}

/** A course of the site as a trainer gives it. What it names and the site no longer has is kept, and not shown. */
export interface MyCourse {
  readonly course: CourseId;
  /** Lessons, slides and questions of the site that are left out. */
  readonly hidden: readonly string[];
  /** Lessons in the trainer's order; empty: in that of the site. */
  readonly order: readonly string[];
  readonly slides: readonly OwnSlide[];
  readonly questions: readonly OwnQuestion[];
  /** The rules of the house, one on each line. */
  readonly rules: string;
  /** A picture as `data:` address. */
  readonly logo: string | null;
  readonly company: string;
}

/** A course of one's own as it is kept and as a file. */
export interface MyCourseFile extends MyCourse {
  readonly format: 'cx-compass';
  readonly version: 1;
  readonly kind: 'my-course';
  readonly title?: string;
  /** The last change, UTC in whole seconds. */
  readonly updated: string;
}

/** The rules of the house, each by itself. */
export function rulesOf(rules: string): readonly string[] {
  return rules
    .split('\n')
    .map((rule) => rule.trim())
    .filter((rule) => rule !== '');
}

/** What of a lesson is shown, in its order: a slide of the site by its id, or one of the trainer's own. */
export type Arranged<Slide> =
  { readonly own: false; readonly slide: Slide } | { readonly own: true; readonly slide: OwnSlide };

/** The slides of a lesson as a trainer has arranged them: without hidden ones, own ones in their places. */
export function arrangedSlides<Slide extends { readonly id: string }>(
  lesson: string,
  slides: readonly Slide[],
  mine: { readonly hidden: readonly string[]; readonly slides: readonly OwnSlide[] },
): readonly Arranged<Slide>[] {
  const own = mine.slides.filter((slide) => slide.lesson === lesson);
  const there = new Set(slides.map(({ id }) => id));
  const asOwn = (some: readonly OwnSlide[]): readonly Arranged<Slide>[] => some.map((slide) => ({ own: true, slide }));
  return [
    ...slides.flatMap((slide): readonly Arranged<Slide>[] => [
      ...(mine.hidden.includes(slide.id) ? [] : [{ own: false as const, slide }]),
      ...asOwn(own.filter(({ after }) => after === slide.id)),
    ]),
    ...asOwn(own.filter(({ after }) => after === null || !there.has(after))),
  ];
}

/** The questions of a lesson as a trainer has arranged them: without hidden ones, own ones behind those of the site. */
export function arrangedQuestions<Question extends { readonly id: string }>(
  lesson: string,
  questions: readonly Question[],
  mine: Pick<MyCourse, 'hidden' | 'questions'>,
): readonly (
  { readonly own: false; readonly question: Question } | { readonly own: true; readonly question: OwnQuestion }
)[] {
  return [
    ...questions.filter(({ id }) => !mine.hidden.includes(id)).map((question) => ({ own: false as const, question })),
    ...mine.questions
      .filter((question) => question.lesson === lesson)
      .map((question) => ({ own: true as const, question })),
  ];
}

/**
 * Every lesson by id: in the trainer's order, lessons that the site no longer has in their places, lessons that the
 * trainer has not seen yet behind the one before them on the site.
 */
export function wholeOrder(lessons: readonly { readonly id: string }[], order: readonly string[]): readonly string[] {
  const whole = [...new Set(order)];
  for (const [place, { id }] of lessons.entries()) {
    if (whole.includes(id)) continue;
    // the one before stands already: it was in the order, or was put in a moment ago
    const before = lessons[place - 1];
    whole.splice(before === undefined ? 0 : whole.indexOf(before.id) + 1, 0, id);
  }
  return whole;
}

/** The lessons of the site in the trainer's order, hidden ones among them. */
export function orderedLessons<Lesson extends { readonly id: string }>(
  lessons: readonly Lesson[],
  { order }: Pick<MyCourse, 'order'>,
): readonly Lesson[] {
  const known = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  return wholeOrder(lessons, order).flatMap((id) => known.get(id) ?? []);
}

/** The lessons that a class is given, in their order. */
export function arrangedLessons<Lesson extends { readonly id: string }>(
  lessons: readonly Lesson[],
  mine: Pick<MyCourse, 'order' | 'hidden'>,
): readonly Lesson[] {
  return orderedLessons(lessons, mine).filter(({ id }) => !mine.hidden.includes(id));
}
