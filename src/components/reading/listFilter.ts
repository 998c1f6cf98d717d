/** A field that shows the entries of a list in which its words stand, in any spelling. */
import { tokens } from '../../domain/search/tokens.ts';
import { fill } from '../../i18n/fill.ts';
import { formatter } from '../../i18n/format.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';

const lang = pageLanguage();
const format = formatter(lang);

/** All forms of the words of a text, each between blanks. */
const wordsIn = (text: string): string =>
  ` ${tokens(text, lang)
    .flatMap(({ forms }) => forms)
    .join(' ')} `;

function filterList(root: HTMLElement): void {
  const field = root.querySelector('input');
  const status = root.querySelector<HTMLElement>('[role="status"]');
  const entries = [...document.querySelectorAll<HTMLElement>(root.dataset['filter'] ?? '')];
  if (!field || !status) return;
  const { within = '' } = root.dataset;
  let texts: readonly string[] | null = null;
  const apply = (): void => {
    // read when they are first asked for: a long list takes its time
    texts ??= entries.map((entry) => wordsIn((within === '' ? entry : entry.querySelector(within))?.textContent ?? ''));
    const wanted = tokens(field.value, lang);
    let shown = 0;
    entries.forEach((entry, index) => {
      const text = texts?.[index] ?? '';
      // the beginning of a word is enough while it is typed
      const fits = wanted.every(({ joined, stem }) => text.includes(` ${joined}`) || text.includes(` ${stem} `));
      entry.hidden = !fits;
      if (fits) shown += 1;
    });
    for (const group of document.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector(`${root.dataset['filter'] ?? ''}:not([hidden])`) === null;
    }
    status.textContent =
      wanted.length === 0
        ? ''
        : shown === 0
          ? (root.dataset['none'] ?? '')
          : fill(root.dataset['shown'] ?? '', { n: format.number(shown), all: format.number(entries.length) });
  };
  field.addEventListener('input', apply);
  // a link within the page leads to its entry, hidden or not
  addEventListener('hashchange', () => {
    field.value = '';
    apply();
    document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  });
  if (field.value !== '') apply();
}

for (const root of document.querySelectorAll<HTMLElement>('[data-filter]')) filterList(root);
