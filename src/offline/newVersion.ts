/** The bar that offers a new version. */
import styles from '../styles/offline.css?url';
import { offlineWords } from './words.ts';

/** Until the tab is closed the reader is not asked again. */
const later = 'cx-later';
let bar: HTMLElement | null = null;
/** The version that is offered: a newer one may take its place while the reader makes up their mind. */
let offered: ServiceWorker | null = null;

function isPutOff(): boolean {
  try {
    return sessionStorage.getItem(later) !== null;
  } catch {
    return false;
  }
}

function putOff(): void {
  try {
    sessionStorage.setItem(later, '1');
  } catch {
    // Storage is refused: the next page asks again.
  }
  bar?.remove();
}

function button(word: string, kind: string, action: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = kind;
  made.textContent = word;
  made.addEventListener('click', action);
  return made;
}

/** Asks the reader whether to use a version that waits. Nothing happens until they say so. */
export function offerVersion(worker: ServiceWorker): void {
  offered = worker;
  if (isPutOff() || bar?.isConnected === true) return;
  const words = offlineWords();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  document.head.append(link);

  let isWanted = false;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // In another tab the reader may be in the middle of something: it only stops asking.
    if (isWanted) location.reload();
    else bar?.remove();
  });
  const use = button(words.newVersionUse, 'button primary', () => {
    isWanted = true;
    use.disabled = true;
    offered?.postMessage({ type: 'use' });
  });
  const text = document.createElement('p');
  text.setAttribute('role', 'status');
  const buttons = document.createElement('p');
  buttons.className = 'buttons';
  buttons.append(use, button(words.newVersionLater, 'button', putOff));
  bar = document.createElement('section');
  bar.className = 'new-version';
  bar.setAttribute('aria-label', words.newVersionLabel);
  bar.append(text, buttons);
  document.body.append(bar);
  // Said once the region is there: readers who hear the page hear only what changes in it.
  requestAnimationFrame(() => (text.textContent = words.newVersion));
}
