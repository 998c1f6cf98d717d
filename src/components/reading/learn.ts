/** The list of articles: its filters, which stand in the address, and what has been read. */
import { fill } from '../../i18n/fill.ts';
import { formatter } from '../../i18n/format.ts';
import { element } from '../../search/dom.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { readArticles } from './marks.ts';

const format = formatter(pageLanguage());
const read = readArticles();

/** Whether an entry is what a filter asks for. */
function fits(entry: HTMLElement, name: string, value: string): boolean {
  const own = entry.dataset[name] ?? '';
  if (value === '') return true;
  if (name === 'minutes') return Number(own) <= Number(value);
  if (name === 'read') return read.has(entry.dataset['slug'] ?? '') === (value === 'yes');
  return own.split(' ').includes(value);
}

function filterArticles(form: HTMLFormElement): void {
  const selects = [...form.querySelectorAll('select')];
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const entries = [...document.querySelectorAll<HTMLElement>('.entry')];
  const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];
  const clear = form.querySelector<HTMLElement>('[type="reset"]');
  const apply = (): void => {
    const shown = entries.filter((entry) => {
      entry.hidden = !selects.every(({ name, value }) => fits(entry, name, value));
      return !entry.hidden;
    });
    for (const group of groups) group.hidden = group.querySelector('.entry:not([hidden])') === null;
    if (clear) clear.hidden = selects.every(({ value }) => value === '');
    const { shown: count = '', none = '' } = form.dataset;
    const counts = { n: format.number(shown.length), all: format.number(entries.length) };
    if (status) status.textContent = shown.length === 0 ? none : fill(count, counts);
  };
  const keep = (): void => {
    const address = new URL(location.href);
    for (const { name, value } of selects) {
      if (value === '') address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    history.replaceState(history.state, '', address);
    apply();
  };
  const wanted = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = wanted.get(select.name) ?? '';
    // an address may ask for what is not there
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  form.addEventListener('change', keep);
  form.addEventListener('reset', () => {
    for (const select of selects) select.value = '';
    keep();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
}

for (const entry of document.querySelectorAll<HTMLElement>('[data-slug]')) {
  if (!read.has(entry.dataset['slug'] ?? '')) continue;
  const word = document.querySelector<HTMLElement>('[data-learn]')?.dataset['read'] ?? '';
  entry.querySelector('a')?.after(element('span', { class: 'is-read' }, `✓ ${word}`));
}
for (const form of document.querySelectorAll<HTMLFormElement>('[data-learn]')) filterArticles(form);
