/** A file of the built site, as the service worker knows it. */
export interface Listed {
  /** Path below the base: `learn/definition/`, `_astro/site.abc.css`; empty for the home page. */
  readonly url: string;
  /** The first characters of the SHA-256 of its content. */
  readonly revision: string;
  /** Bytes that travel, where the host compresses. */
  readonly bytes: number;
  /** Bytes that it takes on the device. */
  readonly space: number;
  /** What a page cannot do without, as places in the list. */
  readonly needs?: readonly number[];
}

/** Hexadecimal digits of a revision. */
const digits = 12;

/** The revision of a content; the same at build and in the worker. */
export async function revisionOf(content: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, digits);
}

/** The page that is shown instead of one that cannot be had without a connection. */
export function offlinePage(path: string): string {
  return /^en(?:\/|$)/u.test(path) ? 'en/offline.html' : 'offline.html';
}

/** What has to be there for the site to say anything at all without a connection. */
export const shellPages = ['offline.html', 'en/offline.html'] as const;
