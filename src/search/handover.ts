/** What a result hands over to the page it leads to: which words were found. The address stays clean. */
export const KEY = 'cx-found';

export interface Handover {
  /** The page for which it is meant. */
  readonly path: string;
  readonly question: string;
}

/** Leaves the question for the page that is opened next. */
export function handOver(link: HTMLAnchorElement, question: string): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ path: link.pathname, question } satisfies Handover));
  } catch {
    // Without storage the words are not marked on the page.
  }
}

/** The question that led to this page, once; null if none did. */
export function takeOver(): string | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    sessionStorage.removeItem(KEY);
    const { path, question } = (stored ?? {}) as Partial<Record<keyof Handover, unknown>>;
    return path === location.pathname && typeof question === 'string' ? question : null;
  } catch {
    return null;
  }
}
