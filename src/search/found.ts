import { Marker } from '../domain/search/marks.ts';
import { plan } from '../domain/search/plan.ts';
import { tokens } from '../domain/search/tokens.ts';
import styles from '../styles/search.css?url';
import { loadStyles } from './dom.ts';
import { pageLanguage } from '../i18n/pageLanguage.ts';

/** Name of the highlight in the style sheet. */
const NAME = 'search';

function rangesIn(root: Node, question: string): readonly Range[] {
  const lang = pageLanguage();
  const marker = new Marker(plan(question, lang));
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest('nav, script, style, noscript') !== null) continue;
    for (const { start, end } of marker.marks(tokens(node.nodeValue ?? '', lang))) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  return ranges;
}

/** Marks the words of a question on this page, without touching the page; Escape takes the marks away. */
export async function markFound(question: string): Promise<void> {
  const main = document.querySelector('main');
  if (!('highlights' in CSS) || main === null) return;
  const ranges = rangesIn(main, question);
  if (ranges.length === 0) return;
  await loadStyles(styles);
  CSS.highlights.set(NAME, new Highlight(...ranges));
  const clear = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || document.querySelector('dialog[open]') !== null) return;
    CSS.highlights.delete(NAME);
    removeEventListener('keydown', clear);
  };
  addEventListener('keydown', clear);
}
