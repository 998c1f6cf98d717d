import { fill } from '../i18n/fill.ts';
import type { Formatter } from '../i18n/format.ts';
import { element } from './dom.ts';
import type { SearchWords } from './language.ts';

/**
 * Says that another question was answered than the one typed, and offers that one.
 * @param answered the question that was answered
 * @param typed the question as it was typed
 */
export function correction(
  answered: string,
  typed: string,
  words: SearchWords,
  format: Formatter,
  askTyped: () => void,
): HTMLElement {
  const exact = element(
    'button',
    { type: 'button', class: 'search-exact', 'aria-keyshortcuts': 'ArrowUp' },
    fill(words.exact, { question: format.isolate(typed.trim()) }),
    ' ',
    element('kbd', { 'aria-hidden': 'true' }, '↑'),
  );
  exact.addEventListener('click', askTyped);
  const text = fill(words.resultsFor, { question: format.isolate(answered.trim()) });
  return element('p', { class: 'search-corrected' }, element('span', {}, text), ' ', exact);
}
