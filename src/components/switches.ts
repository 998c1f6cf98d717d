/** The two switches of the header: colours (kept on the device) and language (keeps the place in the page). */
const key = 'cx-theme';
type Theme = 'auto' | 'light' | 'dark';
const next: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' };

function current(): Theme {
  const theme = document.documentElement.dataset['theme'];
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

function remember(theme: Theme): void {
  try {
    if (theme === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage is refused: the choice holds for this page only.
  }
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-theme-switch]')) {
  const label = (): void => {
    const words = button.dataset[current()] ?? '';
    button.setAttribute('aria-label', words);
    button.title = words;
  };
  button.hidden = false;
  label();
  button.addEventListener('click', () => {
    const theme = next[current()];
    if (theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    remember(theme);
    label();
    document.dispatchEvent(new CustomEvent('cx:theme'));
  });
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]')) {
  link.addEventListener('click', () => {
    link.hash = location.hash;
  });
}
