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
