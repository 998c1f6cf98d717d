/** Which articles were read on this device. */
const KEY = 'cx-read';
const MOST = 500;

const isSlug = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9-]{1,60}$/u.test(value);

/** Slugs of the articles that were read; none where the browser keeps nothing. */
export function readArticles(): ReadonlySet<string> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return new Set(Array.isArray(stored) ? stored.filter(isSlug).slice(0, MOST) : []);
  } catch {
    return new Set();
  }
}

/** Keeps whether an article was read. */
export function keepRead(slug: string, isRead: boolean): void {
  const others = [...readArticles()].filter((other) => other !== slug);
  try {
    localStorage.setItem(KEY, JSON.stringify(isRead ? [...others, slug] : others));
  } catch {
    // Storage is refused or full: the mark is not kept, and nothing else depends on it.
  }
}
