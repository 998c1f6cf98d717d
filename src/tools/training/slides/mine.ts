/** The slides of a lesson as a trainer has arranged them in a course of their own. */
import * as v from 'valibot';
import { arrangedSlides, type OwnSlide } from '../../../domain/training/myCourse.ts';
import { element } from '../../../search/dom.ts';
import type { SlidesWords } from './words.ts';

/** Rules on one slide. */
const RULES = 6;

/**
 * What slides take from a course of one's own. It was checked as a whole when it was written; what is not for slides
 * is none of their business here.
 */
const mineSchema = v.object({
  title: v.optional(v.string()),
  hidden: v.array(v.string()),
  slides: v.array(
    v.object({
      id: v.string(),
      lesson: v.string(),
      after: v.nullable(v.string()),
      title: v.string(),
      points: v.array(v.string()),
      notes: v.string(),
    }),
  ),
  rules: v.array(v.string()),
  logo: v.nullable(v.pipe(v.string(), v.regex(/^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+=*$/u))),
});

export type Mine = v.InferOutput<typeof mineSchema>;

/** The body of a kept document as a course of one's own; null if it is none. */
export function readMine(body: unknown): Mine | null {
  const read = v.safeParse(mineSchema, body);
  return read.success ? read.output : null;
}

/** A slide of the trainer's own, in the form of those of the site (src/components/training/slides/Slide.astro). */
function ownSlide({ id, title, points, notes }: Omit<OwnSlide, 'lesson' | 'after'>, words: SlidesWords): HTMLElement {
  const place = `own-${id}`;
  const heading = element('h2', { id: place, tabindex: '-1' }, title);
  const face = element('div', { class: 'face' }, heading);
  if (points.length > 0) {
    face.append(element('ul', { class: 'points' }, ...points.map((point) => element('li', {}, point))));
  }
  const foot = element(
    'p',
    { class: 'foot', 'aria-hidden': 'true' },
    element('span', {}),
    element('span', { 'data-number': '' }),
  );
  const lines = element(
    'div',
    { class: 'lines', 'aria-hidden': 'true' },
    ...Array.from({ length: 7 }, () => element('span', {})),
  );
  const said = element('div', { class: 'said' });
  if (notes !== '') said.append(element('h3', {}, words.notes), element('p', {}, notes));
  const choose = element('button', { class: 'choose', type: 'button', hidden: '' });
  return element(
    'li',
    { class: 'deck-slide', 'data-slide': place, 'data-kind': 'own', 'data-minutes': '0' },
    element('section', { class: 'slide', 'aria-labelledby': place }, face, foot),
    lines,
    said,
    choose,
  );
}

function ruleSlides(rules: readonly string[], words: SlidesWords): readonly HTMLElement[] {
  const pages = Array.from({ length: Math.ceil(rules.length / RULES) }, (_, page) =>
    rules.slice(page * RULES, (page + 1) * RULES),
  );
  return pages.map((points, page) =>
    ownSlide({ id: `rules-${String(page + 1)}`, title: words.rules, points, notes: '' }, words),
  );
}

/** What was made of the slides by a course of one's own. */
export type MineOutcome = 'shown' | 'all-hidden';

/**
 * Arranges the slides in a list as a course of one's own wants them: without hidden ones, own ones in their places,
 * the rules of the house at the end, the logo on each. If it hides all, nothing is changed.
 */
export function applyMine(mine: Mine, lesson: string, list: HTMLElement, words: SlidesWords): MineOutcome {
  const there = [...list.querySelectorAll<HTMLElement>('.deck-slide')].map((item) => ({
    id: item.dataset['slide'] ?? '',
    item,
  }));
  const arranged = arrangedSlides(lesson, there, mine).map((part) =>
    part.own ? ownSlide(part.slide, words) : part.slide.item,
  );
  if (arranged.length === 0) return 'all-hidden';
  list.replaceChildren(...arranged, ...ruleSlides(mine.rules, words));
  if (mine.logo !== null) {
    for (const face of list.querySelectorAll('.slide')) {
      face.append(element('img', { class: 'logo', src: mine.logo, alt: words.logo }));
    }
  }
  return 'shown';
}
