import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arrangedLessons,
  arrangedQuestions,
  arrangedSlides,
  orderedLessons,
  rulesOf,
  wholeOrder,
  type MyCourse,
  type OwnQuestion,
  type OwnSlide,
} from './myCourse.ts';
import {
  canMoveSlide,
  strays,
  withHidden,
  withLessonMoved,
  withoutQuestion,
  withoutSlide,
  withQuestion,
  withQuestionMoved,
  withSiteOrder,
  withSlide,
  withSlideMoved,
  type Way,
} from './myCourseEdits.ts';

/** A course of the site as far as it is arranged. */
interface SiteLesson {
  readonly id: string;
  readonly slides: readonly { readonly id: string }[];
  readonly questions: readonly { readonly id: string }[];
}

const LESSONS = ['a', 'b', 'c', 'd', 'e', 'f'];
const slideIds = (lesson: string): string[] => [1, 2, 3, 4].map((n) => `${lesson}.s${String(n)}`);
const questionIds = (lesson: string): string[] => [1, 2, 3].map((n) => `${lesson}.q${String(n)}`);

function shuffled<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list]);
}

/** Any release of the site: lessons, slides and questions there or gone, in any order. */
const anySite: fc.Arbitrary<readonly SiteLesson[]> = shuffled(LESSONS).chain((lessons) =>
  fc.tuple(
    ...lessons.map((id) =>
      fc.record({
        id: fc.constant(id),
        slides: shuffled(slideIds(id)).map((ids) => ids.map((each) => ({ id: each }))),
        questions: shuffled(questionIds(id)).map((ids) => ids.map((each) => ({ id: each }))),
      }),
    ),
  ),
);

const OWN = ['AAAAAAA1', 'AAAAAAA2', 'AAAAAAA3', 'AAAAAAA4', 'AAAAAAA5'];
const lesson = fc.constantFrom(...LESSONS);

const anyOwnSlides: fc.Arbitrary<readonly OwnSlide[]> = shuffled(OWN).chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      lesson.chain((its) =>
        fc.record({
          id: fc.constant(id),
          lesson: fc.constant(its),
          after: fc.option(fc.constantFrom(...slideIds(its))),
          title: fc.constant(`title ${id}`),
          points: fc.constant([]),
          notes: fc.constant(''),
        }),
      ),
    ),
  ),
);

function question(id: string, its: string): OwnQuestion {
  const options = ['a', 'b', 'c'].map((each) => ({ id: each, right: each === 'a', text: each }));
  return { id, lesson: its, objective: `${its}.know`, question: `${id}?`, options, explanation: '' };
}

const anyMine: fc.Arbitrary<MyCourse> = fc.record({
  course: fc.constant('complaints' as const),
  hidden: shuffled([...LESSONS, ...LESSONS.flatMap(slideIds), ...LESSONS.flatMap(questionIds)]),
  order: shuffled(LESSONS),
  slides: anyOwnSlides,
  questions: fc
    .array(lesson, { maxLength: 4 })
    .map((its) => its.map((each, place) => question(OWN[place] ?? '', each))),
  rules: fc.constant(''),
  logo: fc.constant(null),
  company: fc.constant(''),
});

const way = fc.constantFrom<Way>(-1, 1);
const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
const sorted = (list: readonly string[]): readonly string[] => [...list].sort();

describe('a changed course of the site', () => {
  it('loses nothing of one’s own: what has no lesson any more is a stray, all else is shown once', () => {
    fc.assert(
      fc.property(anyMine, anySite, (mine, site) => {
        const stray = strays(mine, site);
        const slides = site.flatMap((each) => arrangedSlides(each.id, each.slides, mine)).filter(({ own }) => own);
        expect(sorted([...ids(slides.map(({ slide }) => slide)), ...ids(stray.slides)])).toEqual(
          sorted(ids(mine.slides)),
        );
        const asked = site.flatMap((each) => arrangedQuestions(each.id, each.questions, mine)).filter(({ own }) => own);
        expect(sorted([...ids(asked.map((one) => one.question)), ...ids(stray.questions)])).toEqual(
          sorted(ids(mine.questions)),
        );
      }),
    );
  });

  it('brings back nothing that is hidden, and hides nothing else', () => {
    fc.assert(
      fc.property(anyMine, anySite, (mine, site) => {
        const isShown = (id: string): boolean => !mine.hidden.includes(id);
        expect(sorted(ids(arrangedLessons(site, mine)))).toEqual(sorted(ids(site).filter(isShown)));
        for (const each of site) {
          const slides = arrangedSlides(each.id, each.slides, mine).filter(({ own }) => !own);
          expect(ids(slides.map(({ slide }) => slide))).toEqual(ids(each.slides).filter(isShown));
          const asked = arrangedQuestions(each.id, each.questions, mine).filter(({ own }) => !own);
          expect(ids(asked.map((one) => one.question))).toEqual(ids(each.questions).filter(isShown));
        }
      }),
    );
  });

  it('keeps the trainer’s order of what is still there', () => {
    fc.assert(
      fc.property(anyMine, anySite, (mine, site) => {
        const shown = ids(orderedLessons(site, mine));
        expect(sorted(shown)).toEqual(sorted(ids(site)));
        expect(shown.filter((id) => mine.order.includes(id))).toEqual(mine.order.filter((id) => shown.includes(id)));
      }),
    );
  });

  it('shows a new lesson behind its neighbour', () => {
    const site = ['a', 'new', 'newer', 'b', 'c'].map((id) => ({ id }));
    expect(wholeOrder(site, ['c', 'gone', 'a', 'b'])).toEqual(['c', 'gone', 'a', 'new', 'newer', 'b']);
    expect(wholeOrder([{ id: 'first' }, { id: 'a' }], ['a'])).toEqual(['first', 'a']);
  });

  it('leaves lessons that are away in their order, whatever is moved meanwhile', () => {
    fc.assert(
      fc.property(anyMine, anySite, lesson, way, (mine, site, id, direction) => {
        const others = (order: readonly string[]): readonly string[] =>
          order.filter((each) => each !== id && mine.order.includes(each));
        expect(others(withLessonMoved(mine, site, id, direction).order)).toEqual(others(mine.order));
      }),
    );
  });
});

describe('hiding', () => {
  it('and showing again is the identity', () => {
    fc.assert(
      fc.property(anyMine, fc.constantFrom(...LESSONS, ...LESSONS.flatMap(slideIds)), (mine, id) => {
        const shown = withHidden(mine, id, false);
        expect(withHidden(withHidden(shown, id, true), id, false)).toEqual(shown);
        const hidden = withHidden(mine, id, true);
        expect(withHidden(withHidden(hidden, id, false), id, true)).toEqual(hidden);
        expect(withHidden(hidden, id, true)).toEqual(hidden);
      }),
    );
  });
});

describe('moving a lesson', () => {
  it('is a permutation in which one pair of neighbours has changed places, and can be taken back', () => {
    fc.assert(
      fc.property(anyMine, anySite, lesson, way, (mine, site, id, direction) => {
        const before = ids(orderedLessons(site, mine));
        const done = withLessonMoved(mine, site, id, direction);
        const after = ids(orderedLessons(site, done));
        expect(sorted(after)).toEqual(sorted(before));
        expect(sorted(wholeOrder(site, done.order))).toEqual(sorted(wholeOrder(site, mine.order)));
        const from = before.indexOf(id);
        const to = from + direction;
        if (from < 0 || to < 0 || to >= before.length) {
          expect(done).toBe(mine);
          return;
        }
        expect(after[to]).toBe(id);
        expect(after[from]).toBe(before[to]);
        const back = direction === 1 ? -1 : 1;
        expect(ids(orderedLessons(site, withLessonMoved(done, site, id, back)))).toEqual(before);
      }),
    );
  });

  it('can be given up for the order of the site', () => {
    fc.assert(
      fc.property(anyMine, anySite, (mine, site) => {
        const done = withSiteOrder(mine, site);
        expect(ids(orderedLessons(site, done))).toEqual(ids(site));
        expect(mine.order.filter((id) => !ids(site).includes(id)).every((id) => done.order.includes(id))).toBe(true);
      }),
    );
  });
});

describe('own slides', () => {
  it('move past one neighbour at a time, never before the first of the site', () => {
    fc.assert(
      fc.property(anyMine, anySite, fc.nat(4), way, (mine, site, which, direction) => {
        const slide = mine.slides[which];
        const its = site.find(({ id }) => id === slide?.lesson);
        if (slide === undefined || its === undefined) return;
        const stand = (one: MyCourse): readonly string[] =>
          ids(arrangedSlides(its.id, its.slides, { ...one, hidden: [] }).map((each) => each.slide));
        const before = stand(mine);
        const from = before.indexOf(slide.id);
        const done = withSlideMoved(mine, its.slides, slide.id, direction);
        const after = stand(done);
        expect(sorted(ids(done.slides))).toEqual(sorted(ids(mine.slides)));
        if (!canMoveSlide(mine, its.slides, slide.id, direction)) {
          expect(done).toBe(mine);
          return;
        }
        const expected = [...before];
        expected.splice(from, 1);
        expected.splice(from + direction, 0, slide.id);
        expect(after).toEqual(expected);
      }),
    );
  });

  it('are added, changed and removed by id', () => {
    fc.assert(
      fc.property(anyMine, (mine) => {
        const slide: OwnSlide = { id: 'ZZZZZZZ9', lesson: 'a', after: null, title: 'x', points: [], notes: '' };
        const added = withSlide(mine, slide);
        expect(added.slides).toEqual([...mine.slides, slide]);
        expect(withSlide(added, { ...slide, title: 'y' }).slides.at(-1)?.title).toBe('y');
        expect(withoutSlide(added, slide.id)).toEqual(mine);
      }),
    );
  });
});

describe('own questions', () => {
  it('are added, changed, moved and removed by id', () => {
    const empty: MyCourse = {
      course: 'complaints',
      hidden: [],
      order: [],
      slides: [],
      questions: [],
      rules: '',
      logo: null,
      company: '',
    };
    const two = [question('AAAAAAA1', 'a'), question('AAAAAAA2', 'b'), question('AAAAAAA3', 'a')].reduce(
      withQuestion,
      empty,
    );
    expect(ids(withQuestionMoved(two, 'AAAAAAA3', -1).questions)).toEqual(['AAAAAAA3', 'AAAAAAA1', 'AAAAAAA2']);
    expect(withQuestionMoved(two, 'AAAAAAA2', 1)).toBe(two);
    expect(withQuestionMoved(two, 'none', 1)).toBe(two);
    expect(withQuestion(two, { ...question('AAAAAAA2', 'b'), question: 'new' }).questions[1]?.question).toBe('new');
    expect(ids(withoutQuestion(two, 'AAAAAAA1').questions)).toEqual(['AAAAAAA2', 'AAAAAAA3']);
  });
});

describe('rules of the house', () => {
  it('are the lines that say something', () => {
    expect(rulesOf(' one \n\n\ttwo\n ')).toEqual(['one', 'two']);
    expect(rulesOf('')).toEqual([]);
  });
});
