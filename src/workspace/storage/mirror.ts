import { checkRecord } from './record.ts';
import type { StoredDocument } from './record.ts';

/**
 * The document last written, once more in localStorage: synchronous, apart from the database and evicted less often.
 * It may be missing at any time.
 */
const KEY = 'cx-mirror';

function storage(): Storage | null {
  try {
    return 'localStorage' in globalThis ? globalThis.localStorage : null;
  } catch {
    // some settings forbid even to look
    return null;
  }
}

function attempt<T>(work: (storage: Storage) => T): T | null {
  try {
    const there = storage();
    return there === null ? null : work(there);
  } catch {
    return null;
  }
}

/** What the mirror holds, as it stands there. */
export function mirrorText(): string | null {
  return attempt((there) => there.getItem(KEY));
}

/** Puts back what `mirrorText` gave. */
export function setMirrorText(text: string | null): void {
  attempt((there) => {
    if (text === null) there.removeItem(KEY);
    else there.setItem(KEY, text);
  });
}

/** The document in the mirror; null if there is none that can be read. */
export function mirrored(): StoredDocument | null {
  try {
    const value: unknown = JSON.parse(mirrorText() ?? 'null');
    return checkRecord(value);
  } catch {
    return null;
  }
}

/**
 * Puts a document into the mirror, unless it is too large for localStorage.
 * @param bodyText its body as JSON, by whoever has it already: it may be as long as all answers of a thousand people
 */
export function mirror({ body, ...rest }: StoredDocument, bodyText = JSON.stringify(body)): void {
  setMirrorText(`${JSON.stringify(rest).slice(0, -1)},"body":${bodyText}}`);
}

/** Forgets a document that was removed. */
export function unmirror(id: string): void {
  if (mirrored()?.id === id) setMirrorText(null);
}

/** Everything of this site in localStorage and in the storage of the tab: what its keys begin with. */
const OWN = 'cx-';

/** Forgets whatever this site keeps outside of the database: the mirror, marks, questions, colours. */
export function forgetAll(): void {
  attempt((there) => {
    for (const key of Object.keys(there)) if (key.startsWith(OWN)) there.removeItem(key);
  });
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(OWN)) sessionStorage.removeItem(key);
  } catch {
    // there is none
  }
}
