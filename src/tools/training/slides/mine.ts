/** The slides of a lesson as a trainer has arranged them in a course of their own. */
import { arrangedSlides, rulesOf, type MyCourseFile, type OwnSlide } from '../../../domain/training/myCourse.ts';
import { element } from '../../../search/dom.ts';
import type { SlidesWords } from './words.ts';

/** Rules on one slide. */
const RULES = 6;

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
export function applyMine(mine: MyCourseFile, lesson: string, list: HTMLElement, words: SlidesWords): MineOutcome {
  const there = [...list.querySelectorAll<HTMLElement>('.deck-slide')].map((item) => ({
    id: item.dataset['slide'] ?? '',
    item,
  }));
  const arranged = arrangedSlides(lesson, there, mine).map((part) =>
    part.own ? ownSlide(part.slide, words) : part.slide.item,
  );
  if (arranged.length === 0) return 'all-hidden';
  list.replaceChildren(...arranged, ...ruleSlides(rulesOf(mine.rules), words));
  if (mine.logo !== null) {
    for (const face of list.querySelectorAll('.slide')) {
      face.append(element('img', { class: 'logo', src: mine.logo, alt: words.logo }));
    }
  }
  return 'shown';
}
