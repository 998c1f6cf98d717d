/** On every page: the search box opens with its button, with / and with Ctrl or ⌘ and K; only then it is loaded. */
const link = document.querySelector<HTMLAnchorElement>('[data-search]');

const open = (event: Event): void => {
  event.preventDefault();
  import('./box.ts').then(
    ({ openBox }) => openBox(),
    // Not to be had: the search page says what is the matter.
    () => location.assign(link?.href ?? ''),
  );
};

link?.addEventListener('click', (event) => {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
});

addEventListener('keydown', (event) => {
  const { key, code, target } = event;
  const hasModifier = event.ctrlKey || event.metaKey;
  // by its place too: on a Persian keyboard the key gives another letter
  const isShortcut = hasModifier ? key === 'k' || code === 'KeyK' : key === '/';
  const isText = (target as Element).closest(
    'input:not([type=radio],[type=checkbox]),textarea,select,[contenteditable]',
  );
  if (isShortcut && !event.altKey && isText === null) open(event);
});

try {
  // A result of the search has led here: its words are marked.
  if ('cx-found' in sessionStorage) void import('./found.ts').then(({ markHandedOver }) => markHandedOver());
} catch {
  // Without storage nothing was handed over.
}
