/** The page that is shown without a connection: tries again when asked to, and says what can be read meanwhile. */
import { pageLanguage } from '../i18n/pageLanguage.ts';
import { ask } from './ask.ts';

/** Lists the pages of this language that are on the device, by their titles without the name of the site. */
async function listKept(section: HTMLElement): Promise<void> {
  const pages = (await ask('pages')) ?? [];
  const own = pages.filter(({ path }) => path.startsWith('en/') === (pageLanguage() === 'en'));
  const items = own.map(({ path, title }) => {
    const link = document.createElement('a');
    link.href = import.meta.env.BASE_URL + path;
    link.textContent = title.replace(/ · [^·]*$/u, '');
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  section.querySelector('ul')?.append(...items);
  section.hidden = items.length === 0;
}

document.querySelector('[data-retry]')?.addEventListener('click', () => location.reload());

const status = document.querySelector<HTMLElement>('[data-online]');
addEventListener('online', () => {
  if (status) status.textContent = status.dataset['online'] ?? '';
});

const kept = document.querySelector<HTMLElement>('[data-kept]');
if (kept) void listKept(kept);
