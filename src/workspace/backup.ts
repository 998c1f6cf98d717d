import * as v from 'valibot';
import { integer, object, time } from './files/fields.ts';
import type { DocumentStore, StoredDocument } from './store.ts';

/** What was saved outside of this browser, and when it is time to do it again. */

const KEY = 'cx-backup';
const DAY = 24 * 60 * 60 * 1000;
/** When a reminder is due: so many days since the oldest change that is in no file, or so many changes. */
const USUAL = { days: 7, changes: 10 };
/** Where the browser erases what was not visited for seven days, the reminder must come well before. */
const ERASING = { days: 1, changes: 3 };

interface Mark {
  /** When everything was last saved, null if never; UTC in whole seconds. */
  readonly at: string | null;
  /** The revision of each document that is in a file. */
  readonly revs: Readonly<Record<string, number>>;
}

const mark = object({ at: v.nullable(time), revs: v.record(v.string(), integer(1)) });
const NONE: Mark = { at: null, revs: {} };

function read(): Mark {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    const checked = v.safeParse(mark, stored, { abortEarly: true });
    return checked.success ? checked.output : NONE;
  } catch {
    // Storage is refused, or holds something else: then nothing is known to be saved.
    return NONE;
  }
}

function write(next: Mark): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Storage is refused or full: the reminder comes again, and nothing else depends on it.
  }
}

type Revision = Pick<StoredDocument, 'id' | 'rev'>;

/** Notes that these documents, which are all that there are, were saved to a file. */
export function noteBackup(documents: readonly Revision[], at: string): void {
  write({ at, revs: Object.fromEntries(documents.map(({ id, rev }) => [id, rev])) });
}

/** Notes that one document was saved to a file of its own. */
export function noteSaved({ id, rev }: Revision): void {
  const { at, revs } = read();
  write({ at, revs: { ...revs, [id]: rev } });
}

export interface BackupState {
  /** When everything was last saved; null if never. */
  readonly at: string | null;
  /** Changes that are in no file. */
  readonly changes: number;
  /** Whole days since the oldest of them, as far as it is known. */
  readonly days: number;
  readonly due: boolean;
  /** Whether this browser may erase what is here if the site is not visited for seven days. */
  readonly erasing: boolean;
}

/** Whether the browser is of the kind that erases after seven days (Safari), and has not been kept from it. */
export async function mayErase(): Promise<boolean> {
  if (typeof navigator === 'undefined' || navigator.vendor !== 'Apple Computer, Inc.') return false;
  if (matchMedia('(display-mode: standalone)').matches) return false;
  try {
    return !(await navigator.storage.persisted());
  } catch {
    return true;
  }
}

/** Time of the oldest change of a document that is in no file; its revisions tell, unless there were too many. */
async function oldestChange(store: DocumentStore, { id, updatedAt }: StoredDocument, saved: number): Promise<string> {
  const revisions = await store.revisions(id);
  return revisions.find(({ rev }) => rev > saved)?.updatedAt ?? updatedAt;
}

/**
 * How much of what a device keeps is in no file, and whether it is time to save it.
 * @param now UTC in whole seconds
 */
export async function backupState(
  store: DocumentStore,
  documents: readonly StoredDocument[],
  now: string,
  erasing: boolean,
): Promise<BackupState> {
  const { at, revs } = read();
  const limits = erasing ? ERASING : USUAL;
  // a map, because an id read from storage could be any word
  const saved = new Map(Object.entries(revs));
  const changed = documents
    .map((document) => ({ document, rev: saved.get(document.id) ?? 0 }))
    .filter(({ document, rev }) => document.rev > rev);
  const changes = changed.reduce((sum, { document, rev }) => sum + document.rev - rev, 0);
  let days = 0;
  for (const { document, rev } of changed) {
    const since = Date.parse(now) - Date.parse(await oldestChange(store, document, rev));
    days = Math.max(days, Math.floor(since / DAY));
  }
  return { at, changes, days, due: changes >= limits.changes || (changes > 0 && days >= limits.days), erasing };
}
