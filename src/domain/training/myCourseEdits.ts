import { arrangedSlides, wholeOrder, type MyCourse, type OwnQuestion, type OwnSlide } from './myCourse.ts';

/** Every change that a trainer makes to a course, as a function from one course to the next. */

/** One place up or down. */
export type Way = -1 | 1;

type Lessons = readonly { readonly id: string }[];

/** Leaves a lesson, slide or question of the site out, or takes it in again. */
export function withHidden<Mine extends MyCourse>(mine: Mine, id: string, hide: boolean): Mine {
  const others = mine.hidden.filter((each) => each !== id);
  return { ...mine, hidden: hide ? [...others, id] : others };
}

/** A list with what stands at one place moved to another. */
function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const rest = list.filter((_, place) => place !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

/** Moves a lesson past its neighbour; at the end of the course nothing changes. */
export function withLessonMoved<Mine extends MyCourse>(mine: Mine, lessons: Lessons, id: string, way: Way): Mine {
  const whole = wholeOrder(lessons, mine.order);
  const there = whole.filter((each) => lessons.some((lesson) => lesson.id === each));
  const neighbour = there[there.indexOf(id) + way];
  if (!there.includes(id) || neighbour === undefined) return mine;
  // past lessons that the site no longer has, which nobody sees
  return { ...mine, order: moved(whole, whole.indexOf(id), whole.indexOf(neighbour)) };
}

/** The order of the site again; lessons that are gone from it stay named, so that they find their place again. */
export function withSiteOrder<Mine extends MyCourse>(mine: Mine, lessons: Lessons): Mine {
  const gone = mine.order.filter((id) => !lessons.some((lesson) => lesson.id === id));
  return { ...mine, order: gone.length === 0 ? [] : [...lessons.map(({ id }) => id), ...gone] };
}

/** Adds a slide, or puts it in the place of the one with its id. */
export function withSlide<Mine extends MyCourse>(mine: Mine, slide: OwnSlide): Mine {
  const known = mine.slides.some(({ id }) => id === slide.id);
  const slides = known ? mine.slides.map((each) => (each.id === slide.id ? slide : each)) : [...mine.slides, slide];
  return { ...mine, slides };
}

export function withoutSlide<Mine extends MyCourse>(mine: Mine, id: string): Mine {
  return { ...mine, slides: mine.slides.filter((slide) => slide.id !== id) };
}

/** The slides of a lesson as they stand, hidden ones of the site among them. */
function standing(mine: MyCourse, lesson: string, slides: Lessons) {
  return arrangedSlides(lesson, slides, { hidden: [], slides: mine.slides });
}

/** Whether an own slide can move: never before the first slide of the site, which opens the lesson. */
export function canMoveSlide(mine: MyCourse, slides: Lessons, id: string, way: Way): boolean {
  const slide = mine.slides.find((each) => each.id === id);
  if (slide === undefined) return false;
  const all = standing(mine, slide.lesson, slides);
  const to = all.findIndex((each) => each.own && each.slide.id === id) + way;
  return to < all.length && to > (all[0]?.own === false ? 0 : -1);
}

/** Moves an own slide past its neighbour in the lesson, whose slides of the site are given. */
export function withSlideMoved<Mine extends MyCourse>(mine: Mine, slides: Lessons, id: string, way: Way): Mine {
  const slide = mine.slides.find((each) => each.id === id);
  if (slide === undefined || !canMoveSlide(mine, slides, id, way)) return mine;
  const before = standing(mine, slide.lesson, slides);
  const from = before.findIndex((each) => each.own && each.slide.id === id);
  const after = moved(before, from, from + way);
  const previous = after[from + way - 1];
  // behind another own slide it stands where that one stands
  const place = previous === undefined ? slide.after : previous.own ? previous.slide.after : previous.slide.id;
  const own = after.flatMap((each) => {
    if (!each.own) return [];
    return [each.slide.id === id ? { ...each.slide, after: place } : each.slide];
  });
  return { ...mine, slides: [...mine.slides.filter(({ lesson }) => lesson !== slide.lesson), ...own] };
}

/** Adds a question, or puts it in the place of the one with its id. */
export function withQuestion<Mine extends MyCourse>(mine: Mine, question: OwnQuestion): Mine {
  const known = mine.questions.some(({ id }) => id === question.id);
  const questions = known
    ? mine.questions.map((each) => (each.id === question.id ? question : each))
    : [...mine.questions, question];
  return { ...mine, questions };
}

export function withoutQuestion<Mine extends MyCourse>(mine: Mine, id: string): Mine {
  return { ...mine, questions: mine.questions.filter((question) => question.id !== id) };
}

/** Moves a question past the other own questions of its lesson. */
export function withQuestionMoved<Mine extends MyCourse>(mine: Mine, id: string, way: Way): Mine {
  const question = mine.questions.find((each) => each.id === id);
  const own = mine.questions.filter(({ lesson }) => lesson === question?.lesson);
  const neighbour = own[own.findIndex((each) => each.id === id) + way];
  if (question === undefined || neighbour === undefined) return mine;
  return {
    ...mine,
    questions: moved(mine.questions, mine.questions.indexOf(question), mine.questions.indexOf(neighbour)),
  };
}

/** What stands in lessons that the site no longer has: kept, and offered another lesson. */
export function strays(mine: MyCourse, lessons: Lessons): Pick<MyCourse, 'slides' | 'questions'> {
  const isGone = ({ lesson }: { readonly lesson: string }): boolean => !lessons.some(({ id }) => id === lesson);
  return { slides: mine.slides.filter(isGone), questions: mine.questions.filter(isGone) };
}
