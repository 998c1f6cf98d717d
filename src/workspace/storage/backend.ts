import type { StoredDocument } from './record.ts';

/** Bodies kept of each document, the present one included. */
export const REVISIONS_KEPT = 20;

/** What stands in the way of a write: a newer or unreadable (null) document, which was left alone. */
export interface Clash {
  readonly found: StoredDocument | null;
}

/** A document that was deleted, as long as it can be brought back. */
export interface BinEntry {
  readonly id: string;
  /** UTC in whole seconds. */
  readonly removedAt: string;
  readonly document: StoredDocument;
  /** Oldest first, the document itself last. */
  readonly revisions: readonly StoredDocument[];
}

/** A record that stands where a document should and is none; `raw` is what it holds. */
export interface Damaged {
  readonly id: string;
  readonly raw: unknown;
}

/** Where documents are kept. The device's throws when it cannot; the memory's never does. */
export interface Backend {
  get(id: string): Promise<StoredDocument | null>;
  list(kind: string): Promise<readonly StoredDocument[]>;
  /** Documents of every kind. */
  all(): Promise<readonly StoredDocument[]>;
  /** The bodies kept, oldest first, the present one last. */
  revisions(id: string): Promise<readonly StoredDocument[]>;
  /**
   * Writes a document whose writer last saw the revision `seen`; a clash if there is a newer one.
   * @param continues whether it goes on with the revision before it (more letters of one text), which it then replaces
   * among the revisions
   */
  write(document: StoredDocument, seen: number, continues?: boolean): Promise<Clash | null>;
  /** Moves a document with its revisions into the bin; null if there was none that can be read. */
  remove(id: string, at: string): Promise<BinEntry | null>;
  /** Brings a document back with its revisions, out of the bin if it is there; a clash if there is one of that id. */
  restore(document: StoredDocument, revisions: readonly StoredDocument[]): Promise<Clash | null>;
  bin(): Promise<readonly BinEntry[]>;
  /** Takes a document out for good, wherever it is: its revisions and what the bin has of it as well. */
  erase(id: string): Promise<void>;
  /** Takes out for good what was put into the bin before this moment. */
  purge(before: string): Promise<void>;
  damaged(): Promise<readonly Damaged[]>;
  /** Puts a document in the place of a record that cannot be read; a clash if that can be read. */
  mend(document: StoredDocument): Promise<Clash | null>;
  /** Takes out everything for good. */
  wipe(): Promise<void>;
}
