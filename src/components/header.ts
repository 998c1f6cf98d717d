/**
 * What every page does at once: the switches of the header, and the first sign of use of what is loaded then only.
 * Those scripts have fixed addresses (src/integrations/lazy-scripts.ts); Vite would put a helper around an import
 * that it can read.
 */
import './switches.ts';

const folder = import.meta.env.BASE_URL;
const load = (script: string): Promise<{ open?: () => void }> =>
  import(/* @vite-ignore */ folder + script) as Promise<{ open?: () => void }>;

const link = document.querySelector<HTMLAnchorElement>('[data-search]');

/** Opens the search box; where it cannot be had, the search page. */
function openSearch(event: Event): void {
  event.preventDefault();
  load('search/box.js').then(
    (box) => box.open?.(),
    () => link && location.assign(link.href),
  );
}

link?.addEventListener('click', (event) => {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) openSearch(event);
});

addEventListener('keydown', (event) => {
  const isShortcut = event.ctrlKey || event.metaKey ? event.code === 'KeyK' : event.key === '/';
  const { target } = event;
  const isText =
    target instanceof HTMLElement &&
    (target.isContentEditable || typeof (target as HTMLInputElement).selectionStart === 'number');
  if (isShortcut && !event.altKey && !isText) openSearch(event);
});

if (document.querySelector('.article')) {
  for (const sign of ['pointerover', 'keydown', 'scroll', 'touchstart']) {
    addEventListener(sign, () => void load('components/reading/aids.js'), { once: true, passive: true });
  }
}

addEventListener('load', () => void load('offline/start.js'));

try {
  if (sessionStorage.getItem('cx-found') !== null) void load('search/found.js');
} catch {
  // Storage is refused: no words of a search were handed over.
}
