import { newId, nowUtcSeconds } from '../../workspace/clock.ts';
import type { Fault } from '../../workspace/faults.ts';
import type { Result } from '../../workspace/result.ts';
import { openStore, type DocumentStore, type StoredDocument } from '../../workspace/store.ts';

/** What every file of every tool has. */
export interface AnyDocument {
  readonly title?: string;
  /** The last change, UTC in whole seconds. */
  readonly updated: string;
}

/** A document kept on this device. */
export interface Saved<F extends AnyDocument> {
  readonly id: string;
  readonly rev: number;
  readonly file: F;
}

export type SaveOutcome<F extends AnyDocument> =
  | { readonly state: 'saved'; readonly saved: Saved<F> }
  /** Kept in memory only. */
  | { readonly state: 'memory'; readonly saved: Saved<F>; readonly full: boolean }
  /** Somebody else changed it meanwhile; nothing was overwritten. */
  | { readonly state: 'conflict' };

/** How the documents of one tool are stored and read. */
export interface DocumentKind<F extends AnyDocument> {
  readonly kind: string;
  readonly schema: number;
  /** What comes from the device is checked like what comes from outside. */
  readonly check: (body: unknown) => Result<F, Fault>;
}

/** The documents of one tool on this device, latest first, and the only way by which the tool reads and writes them. */
export class DocumentLibrary<F extends AnyDocument> {
  all = $state.raw<readonly Saved<F>[]>([]);
  loaded = $state(false);
  /** Whether what is written outlives the page. */
  kept = $state(true);
  full = $state(false);
  /** The last document deleted, until it is brought back or another is deleted. */
  deleted = $state.raw<Saved<F> | null>(null);

  readonly #kind: DocumentKind<F>;
  #store: DocumentStore | null = null;
  #removed: StoredDocument | null = null;

  constructor(kind: DocumentKind<F>) {
    this.#kind = kind;
  }

  /** Opens the storage and reads what is there. */
  async open(): Promise<void> {
    const store = await openStore();
    this.#store = store;
    store.onState(() => {
      this.#observe(store);
    });
    store.onChange(() => {
      void this.refresh();
    });
    this.#observe(store);
    await this.refresh();
    this.loaded = true;
  }

  #observe(store: DocumentStore): void {
    this.kept = store.state === 'device';
    this.full = store.reason === 'full';
  }

  async refresh(): Promise<void> {
    const documents = await this.#opened().list(this.#kind.kind);
    this.all = documents.flatMap((document) => this.#read(document) ?? []);
  }

  /** One document, or null if this device does not have it (or cannot read it). */
  async get(id: string): Promise<Saved<F> | null> {
    const document = await this.#opened().get(id);
    return document?.kind === this.#kind.kind ? this.#read(document) : null;
  }

  /** Writes a document that was last seen at `rev` (0 for a new one). */
  async put(id: string, file: F, rev: number): Promise<SaveOutcome<F>> {
    const store = this.#opened();
    const { kind, schema } = this.#kind;
    const result = await store.put({ id, kind, schema, body: file, rev });
    if (!result.ok) {
      if (result.fault.kind === 'conflict') return { state: 'conflict' };
      throw new Error('a file that passed its schema could not be stored');
    }
    const saved: Saved<F> = { id, rev: result.value.rev, file };
    await this.refresh();
    if (store.state === 'device') return { state: 'saved', saved };
    return { state: 'memory', saved, full: store.reason === 'full' };
  }

  /** Adds a file as a new document, under a new id. */
  async add(file: F): Promise<SaveOutcome<F>> {
    return this.put(newId(), file, 0);
  }

  /** A second copy under another title. */
  async duplicate(saved: Saved<F>, title: string): Promise<void> {
    await this.add({ ...saved.file, title, updated: nowUtcSeconds() });
  }

  async rename(saved: Saved<F>, title: string): Promise<void> {
    await this.put(saved.id, { ...saved.file, title, updated: nowUtcSeconds() }, saved.rev);
  }

  async remove(saved: Saved<F>): Promise<void> {
    const store = this.#opened();
    this.#removed = await store.get(saved.id);
    await store.remove(saved.id);
    this.deleted = saved;
    await this.refresh();
  }

  /** Brings the last deleted document back. */
  async restore(): Promise<void> {
    const removed = this.#removed;
    this.#removed = null;
    this.deleted = null;
    if (removed !== null) await this.#opened().restore(removed);
    await this.refresh();
  }

  #opened(): DocumentStore {
    if (this.#store === null) throw new Error('the library was used before it was opened');
    return this.#store;
  }

  #read(document: StoredDocument): Saved<F> | null {
    const checked = this.#kind.check(document.body);
    return checked.ok ? { id: document.id, rev: document.rev, file: checked.value } : null;
  }
}
