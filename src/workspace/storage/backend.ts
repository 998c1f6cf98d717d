import type { StoredDocument } from './record.ts';

/** Bodies kept of each document, the present one included. */
export const REVISIONS_KEPT = 20;

/** What stands in the way of a write: a newer or unreadable (null) document, which was left alone. */
export interface Clash {
  readonly found: StoredDocument | null;
}

/** Where documents are kept. The device's throws when it cannot; the memory's never does. */
export interface Backend {
  get(id: string): Promise<StoredDocument | null>;
  list(kind: string): Promise<readonly StoredDocument[]>;
  /** The bodies kept, oldest first, the present one last. */
  revisions(id: string): Promise<readonly StoredDocument[]>;
  /** Writes a document whose writer last saw the revision `seen`; a clash if there is a newer one. */
  write(document: StoredDocument, seen: number): Promise<Clash | null>;
  /** Takes a document out, and gives its revisions. */
  remove(id: string): Promise<readonly StoredDocument[]>;
  /** Brings a document back with its revisions; a clash if there is one of that id. */
  restore(document: StoredDocument, revisions: readonly StoredDocument[]): Promise<Clash | null>;
}
