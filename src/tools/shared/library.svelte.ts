import type { BackupState } from '../../workspace/backup.ts';
import { newId, nowUtcSeconds } from '../../workspace/clock.ts';
import type { Fault } from '../../workspace/faults.ts';
import { migrated, type Step } from '../../workspace/migrate.ts';
import type { Result } from '../../workspace/result.ts';
import { openStore, type Change, type DocumentStore, type StoredDocument } from '../../workspace/store.ts';

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
  /** Whether a newer release wrote it, whose form this one may not wholly understand. */
  readonly readOnly?: boolean;
}

export type SaveOutcome<F extends AnyDocument> =
  | { readonly state: 'saved'; readonly saved: Saved<F> }
  /** Kept in memory only. */
  | {
      readonly state: 'memory';
      readonly saved: Saved<F>;
      readonly full: boolean;
      /** Whether the device belongs to a newer release now. */
      readonly newer?: boolean;
    }
  /** Somebody else changed it meanwhile; nothing was overwritten. */
  | { readonly state: 'conflict' }
  /** A newer release wrote it meanwhile; nothing was overwritten. */
  | { readonly state: 'newer' };

/** The document that is open, as far as it has to hear of what happens around it. */
interface Attending {
  readonly id: string | null;
  /** Takes over what another tab did; null to look whether it did anything. */
  follow(change: Change | null): Promise<void>;
  /** The page may be about to go. */
  flush(): void;
  /** Resolves when every change is written. */
  written(): Promise<void>;
}

/** A document that only a newer release of this site can read. */
export interface Unreadable {
  readonly id: string;
  readonly title: string | null;
}

/** How the documents of one tool are stored and read. */
export interface DocumentKind<F extends AnyDocument> {
  readonly kind: string;
  readonly schema: number;
  /**
   * Fetches what checks a body: what comes from the device is checked like what comes from outside.
   * Asked for with the first document, so that nobody waits for it who has none.
   */
  readonly check: () => Promise<(body: unknown) => Result<F, Fault>>;
  /** From each older form to the next (see src/workspace/migrate.ts); none as long as there is one form. */
  readonly steps?: readonly Step[];
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
  /** Documents that this release cannot show, because a newer one wrote them. */
  newer = $state.raw<readonly Unreadable[]>([]);

  readonly #kind: DocumentKind<F>;
  #store: DocumentStore | null = null;
  #removed: StoredDocument | null = null;
  #open: Attending | null = null;

  constructor(kind: DocumentKind<F>) {
    this.#kind = kind;
  }

  /** Opens the storage and reads what is there. */
  async open(opening: Promise<DocumentStore> = openStore()): Promise<void> {
    const store = await opening;
    this.#store = store;
    store.onState(() => {
      this.#observe(store);
    });
    store.onChange((change) => {
      void this.refresh();
      if (change.id === this.#open?.id) void this.#open.follow(change);
    });
    const page = 'document' in globalThis ? globalThis.document : null;
    page?.addEventListener('visibilitychange', () => {
      if (page.visibilityState === 'hidden') this.#open?.flush();
      // a tab that was asleep has heard nothing
      else void this.#open?.follow(null);
    });
    this.#observe(store);
    await this.refresh();
    this.loaded = true;
  }

  /** The document that is open from now on, and hears of what other tabs do to it. */
  attend(open: Attending): void {
    this.#open = open;
  }

  #observe(store: DocumentStore): void {
    this.kept = store.state === 'device';
    this.full = store.reason === 'full';
  }

  async refresh(): Promise<void> {
    const store = await this.#upToDate();
    const documents = await store.list(this.#kind.kind);
    const read = await Promise.all(
      documents.map(async (document) => ({ document, saved: await this.#read(document) })),
    );
    this.all = read.flatMap(({ saved }) => saved ?? []);
    const newer = read.filter(({ document, saved }) => saved === null && document.schema > this.#kind.schema);
    if (newer.length === 0) {
      this.newer = [];
      return;
    }
    const { glimpse } = await import('../../workspace/glimpse.ts');
    this.newer = newer.map(({ document }) => ({ id: document.id, title: glimpse(document).title }));
  }

  /** The states of a document that the device still has, oldest first, the present one last. */
  async history(id: string): Promise<readonly F[]> {
    if (this.#store === null) return [];
    const revisions = await this.#store.revisions(id);
    const read = await Promise.all(revisions.map((revision) => this.#read(revision)));
    return read.flatMap((saved) => saved?.file ?? []);
  }

  /** How much of all that is kept here, by every tool, is in no file; its code is fetched when it is asked for. */
  async backup(): Promise<BackupState> {
    const store = await this.#upToDate();
    const { backupState, mayErase } = await import('../../workspace/backup.ts');
    return backupState(store, await store.all(), nowUtcSeconds(), await mayErase());
  }

  /** One document, or null if this device does not have it (or cannot read it). */
  async get(id: string): Promise<Saved<F> | null> {
    const store = await this.#upToDate();
    const document = await store.get(id);
    return document?.kind === this.#kind.kind ? this.#read(document) : null;
  }

  /**
   * Writes a document that was last seen at `rev` (0 for a new one).
   * @param continues whether it goes on with what was written last, for example with more letters of one text
   */
  async put(id: string, file: F, rev: number, continues = false): Promise<SaveOutcome<F>> {
    const store = this.#opened();
    const { kind, schema } = this.#kind;
    const result = await store.put({ id, kind, schema, body: file, rev, continues });
    if (!result.ok) {
      if (result.fault.kind !== 'not-storable') return { state: result.fault.kind };
      throw new Error('a file that passed its schema could not be stored');
    }
    const saved: Saved<F> = { id, rev: result.value.rev, file };
    // what passed its schema a moment ago need not be fetched and checked again with all the others
    this.all = [saved, ...this.all.filter((other) => other.id !== id)];
    if (store.state === 'device') return { state: 'saved', saved };
    return { state: 'memory', saved, full: store.reason === 'full', newer: store.reason === 'newer' };
  }

  /** Keeps a document from being lost if the page goes before it is written; see `DocumentStore.mirrorNow`. */
  mirrorNow(id: string, file: F, rev: number): void {
    const { kind, schema } = this.#kind;
    this.#store?.mirrorNow({ id, kind, schema, body: file, rev });
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
    const store = await this.#upToDate();
    this.#removed = await store.get(saved.id);
    await store.remove(saved.id);
    this.deleted = saved;
    await this.refresh();
  }

  /** Takes a document out for good, with all its revisions: what must not lie in the bin either. */
  async erase({ id }: Pick<Saved<F>, 'id'>): Promise<void> {
    const store = await this.#upToDate();
    await store.erase(id);
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

  /** The storage, with all that was changed here: a change is written a moment after it is shown. */
  async #upToDate(): Promise<DocumentStore> {
    const store = this.#opened();
    await this.#open?.written();
    return store;
  }

  #opened(): DocumentStore {
    if (this.#store === null) throw new Error('the library was used before it was opened');
    return this.#store;
  }

  async #read(document: StoredDocument): Promise<Saved<F> | null> {
    const { schema, steps = [] } = this.#kind;
    const { id, rev } = document;
    const check = await this.#kind.check();
    if (document.schema > schema) {
      const checked = check(document.body);
      return checked.ok ? { id, rev, file: checked.value, readOnly: true } : null;
    }
    const form = migrated(document, steps);
    const checked = form.ok ? check(form.value) : form;
    return checked.ok ? { id, rev, file: checked.value } : null;
  }
}
