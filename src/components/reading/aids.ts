/** What helps while reading an article, loaded at the first sign of a reader; without it the page is whole. */
import { fill } from '../../i18n/fill.ts';
import { element, icon, loadStyles } from '../../search/dom.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import styles from '../../styles/reading.css?url';
import { copyText } from '../../workspace/clipboard.ts';
import { keepRead, readArticles } from './marks.ts';
import { openReport } from './report.ts';
import { followReading } from './spy.ts';
import { explainTerms } from './terms.ts';
import { readingWords } from './words.ts';

const words = readingWords(pageLanguage());
const chain =
  'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.6l-1.3 1.2M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.6l1.3-1.2';

const status = element('p', { role: 'status', class: 'visually-hidden' });
const toast = element('p', { class: 'toast', 'aria-hidden': 'true' });
let fading = 0;

/** Says a sentence, to eyes and ears. */
function say(text: string): void {
  status.textContent = text;
  toast.textContent = text;
  toast.hidden = false;
  clearTimeout(fading);
  fading = window.setTimeout(() => (toast.hidden = true), 4000);
}

async function copyAddress(address: string): Promise<void> {
  say((await copyText(address)) ? words.copied : words.copyFailed);
}

/** Beside each heading, a button that copies the address of its section. */
function linkHeadings(prose: HTMLElement): void {
  for (const heading of prose.querySelectorAll<HTMLElement>('h2[id], h3[id]')) {
    const label = fill(words.copyHeading, { heading: heading.textContent.trim() });
    const button = element(
      'button',
      { type: 'button', class: 'copy-link', 'aria-label': label, title: label },
      icon(chain),
    );
    button.addEventListener('click', () => {
      const address = new URL(location.href);
      address.hash = heading.id;
      history.replaceState(history.state, '', address);
      void copyAddress(address.href);
    });
    // after it, not in it: the name of a heading is its text alone
    heading.after(button);
  }
}

function offerSharing(button: HTMLButtonElement): void {
  button.hidden = false;
  button.addEventListener('click', () => {
    const url = location.origin + location.pathname;
    // where the browser cannot hand the page on, its address is copied
    if (!('share' in navigator)) return void copyAddress(url);
    navigator.share({ title: document.title, url }).catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'AbortError')) void copyAddress(url);
    });
  });
}

/** The mark of what was read: by hand, or by itself once the end has been seen. */
function markReading(button: HTMLButtonElement, slug: string, end: Element | null): void {
  const show = (isRead: boolean): void => {
    button.setAttribute('aria-pressed', String(isRead));
    button.textContent = isRead ? words.markedRead : words.markRead;
  };
  const isRead = readArticles().has(slug);
  button.hidden = false;
  show(isRead);
  button.addEventListener('click', () => {
    const now = button.getAttribute('aria-pressed') !== 'true';
    keepRead(slug, now);
    show(now);
  });
  if (isRead || end === null) return;
  const watch = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    watch.disconnect();
    keepRead(slug, true);
    show(true);
  });
  watch.observe(end);
}

async function help(article: HTMLElement): Promise<void> {
  await loadStyles(styles);
  toast.hidden = true;
  article.append(status, toast);
  const prose = article.querySelector<HTMLElement>('.prose');
  const contents = article.querySelector<HTMLDetailsElement>('.contents');
  if (prose) {
    linkHeadings(prose);
    explainTerms(prose);
  }
  if (contents) {
    // where it stands in the margin it is always open
    if (matchMedia('(width >= 80rem)').matches) contents.open = true;
    followReading(contents);
  }
  const share = article.querySelector<HTMLButtonElement>('[data-share]');
  if (share) offerSharing(share);
  const read = article.querySelector<HTMLButtonElement>('[data-read]');
  if (read) markReading(read, read.dataset['read'] ?? '', article.querySelector('.references'));
  article.querySelector('[data-report]')?.addEventListener('click', (event) => {
    event.preventDefault();
    openReport(words, (event.currentTarget as HTMLElement).dataset['report'] ?? '');
  });
}

const article = document.querySelector<HTMLElement>('article.article');
if (article) void help(article);
