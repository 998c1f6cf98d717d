import { fill } from '../../i18n/fill.ts';
import { loadPagefind } from '../../search/pagefind.ts';
import { right, wrong, type Check } from './finding.ts';

/** Whether the search finds a word that many pages have. */
export const checkSearch: Check = async ({ words, format }) => {
  const title = fill(words.searchWorks, { word: words.searchWord });
  try {
    const { results } = await (await loadPagefind()).search(words.searchWord);
    const [first] = results;
    // The text of a page comes in a file of its own.
    if (first && (await first.data()).content !== '') {
      return [right(title, fill(words.searchFound, { n: format.number(results.length) }))];
    }
  } catch {
    // It could not be loaded: said below.
  }
  return [wrong(title, words.searchWrong)];
};
