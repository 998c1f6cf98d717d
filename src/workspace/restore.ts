import type { MaturityModel } from '../domain/maturity/model.ts';
import { noteSaved } from './backup.ts';
import { isFromNewerRelease, keptKind, readBody, schemaOf } from './documents.ts';
import { glimpse } from './glimpse.ts';
import { TITLE_LIMIT } from './limits.ts';
import type { BinEntry, DocumentStore, StoredDocument } from './store.ts';

/** What comes back from a file, document by document, beside what this device has. Nothing is written here but by choice. */

/** How a document of a file stands to the one of the same id on this device. */
export type Standing =
  /** This device has none. */
  | 'new'
  /** Changed later than the one here. */
  | 'newer'
  /** Changed earlier than the one here. */
  | 'older'
  /** They hold the same. */
  | 'same'
  /** Written by a newer release: this one cannot tell what is in it. */
  | 'unknown';

/** What to do with a document: nothing, put it (what is here stays among the revisions), or keep both. */
export type Choice = 'leave' | 'put' | 'both';

export interface Incoming {
  readonly document: StoredDocument;
  readonly standing: Standing;
  /** What this device has under the same id. */
  readonly here: StoredDocument | null;
  /** What the bin of this device has under the same id. */
  readonly binned: BinEntry | null;
}

/** A value as JSON with all keys sorted, so that two values that hold the same read the same. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function standingOf(document: StoredDocument, here: StoredDocument | null): Standing {
  if (isFromNewerRelease(document) || (here !== null && isFromNewerRelease(here))) return 'unknown';
  if (here === null) return 'new';
  if (here.kind === document.kind && canonical(here.body) === canonical(document.body)) return 'same';
  return glimpse(document).updated > glimpse(here).updated ? 'newer' : 'older';
}

/** Each document of a file beside what this device has, in the order of the file. */
export function comparedWith(
  documents: readonly StoredDocument[],
  here: readonly StoredDocument[],
  bin: readonly BinEntry[],
): readonly Incoming[] {
  const kept = new Map(here.map((document) => [document.id, document]));
  const binned = new Map(bin.map((entry) => [entry.id, entry]));
  return documents.map((document) => {
    const own = kept.get(document.id) ?? null;
    return {
      document,
      standing: standingOf(document, own),
      here: own,
      binned: binned.get(document.id) ?? null,
    };
  });
}

/** What a reader can choose, the usual choice first. Another kind under the same id is never put over the one here. */
export function choicesFor({ standing, document, here }: Incoming): readonly Choice[] {
  const sameKind = here?.kind === document.kind;
  switch (standing) {
    case 'new':
      return ['put', 'leave'];
    case 'newer':
      return sameKind ? ['put', 'both', 'leave'] : ['both', 'leave'];
    case 'older':
      return sameKind ? ['leave', 'both', 'put'] : ['leave', 'both'];
    case 'same':
    case 'unknown':
      return ['leave'];
  }
}

interface CopyOptions {
  readonly model: MaturityModel;
  readonly newId: () => string;
  /** Makes the title of the copy. */
  readonly titled: (title: string | null) => string;
}

/**
 * Keeps a document as a copy of its own, under a new id and title, so that it never counts as the other one.
 * @returns the copy; null if the document cannot be read
 */
export async function keepCopy(
  store: DocumentStore,
  document: StoredDocument,
  { model, newId, titled }: CopyOptions,
): Promise<StoredDocument | null> {
  const kind = keptKind(document.kind);
  const read = await readBody(document, model);
  if (kind === undefined || !read.ok) return null;
  const titledBody = { ...read.value, title: titled(glimpse(document).title).slice(0, TITLE_LIMIT) };
  const body = kind.apart?.(titledBody, newId()) ?? titledBody;
  const written = await store.put({ id: newId(), kind: kind.kind, schema: schemaOf(kind), body, rev: 0 });
  return written.ok ? written.value : null;
}

async function putOne(store: DocumentStore, { document, here, binned }: Incoming): Promise<boolean> {
  const { id, kind, schema, body } = document;
  let rev = here?.rev ?? 0;
  if (here === null && binned !== null) {
    // what the bin has becomes the past of what comes back
    const back = await store.restore(binned.document);
    if (!back.ok) return false;
    rev = back.value.rev;
  }
  const written = await store.put({ id, kind, schema, body, rev });
  // it stands in the file that it came from
  if (written.ok) noteSaved(written.value);
  return written.ok;
}

/**
 * Does what was chosen. What another tab changed meanwhile is not overwritten: the document then becomes a copy.
 * @returns how many documents are now here as they stand in the file
 */
export async function restoreChosen(
  store: DocumentStore,
  chosen: readonly (readonly [Incoming, Choice])[],
  copy: CopyOptions,
): Promise<number> {
  let done = 0;
  for (const [incoming, choice] of chosen) {
    if (choice === 'leave' || !choicesFor(incoming).includes(choice)) continue;
    const put = choice === 'put' && (await putOne(store, incoming));
    if (put || (await keepCopy(store, incoming.document, copy)) !== null) done += 1;
  }
  return done;
}
