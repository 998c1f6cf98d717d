import { spacedWords } from './excerpt.ts';
import type { Range } from './excerpt.ts';
import type { Mark } from './marks.ts';
import { termsIn } from './marks.ts';

/** A place in a page with an id, as Pagefind tells of it; its `location` counts words between spaces. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text?: string;
  readonly location: number;
}

/** What stands under a heading, up to the next one. */
export interface Section extends Range {
  readonly id: string;
  readonly title: string;
  /** Where the title itself ends. */
  readonly titleEnd: number;
}

/**
 * The sections of a page, from its headings.
 * @param leftOut ids of sections that are no answer, for example the references
 * @param words of the content, from `spacedWords`
 */
export function sectionsOf(
  content: string,
  anchors: readonly Anchor[],
  leftOut: readonly string[] = [],
  words: readonly Range[] = spacedWords(content),
): readonly Section[] {
  const headings = anchors
    .filter(({ element, text = '' }) => /^h[2-6]$/iu.test(element) && text.trim() !== '')
    .sort((a, b) => a.location - b.location);
  const sections = headings.map(({ id, text = '', location }, index) => {
    const next = headings[index + 1];
    const title = text.replace(/\s+/gu, ' ').trim();
    return {
      id,
      title,
      from: words[location]?.from ?? content.length,
      titleEnd: words[location + title.split(' ').length - 1]?.to ?? content.length,
      to: next === undefined ? content.length : (words[next.location]?.from ?? content.length),
    };
  });
  return sections.filter(({ id }) => !leftOut.includes(id));
}

/**
 * The sections that answer best: those whose heading has a word of the question, or that have all its words (two at
 * least) although no heading has; the fullest first.
 * @param terms how many words the question has
 */
export function bestSections(
  sections: readonly Section[],
  marks: readonly Mark[],
  terms: number,
  most: number,
): readonly Section[] {
  return sections
    .map((section) => {
      const within = marks.filter(({ start, end }) => start >= section.from && end <= section.to);
      const titled = termsIn(within.filter(({ end }) => end <= section.titleEnd)).size;
      const all = termsIn(within).size;
      return { section, titled, all, count: within.length };
    })
    .filter(({ titled, all }) => titled > 0 || (terms > 1 && all === terms))
    .sort((a, b) => b.titled - a.titled || b.all - a.all || b.count - a.count)
    .slice(0, most)
    .map(({ section }) => section);
}
