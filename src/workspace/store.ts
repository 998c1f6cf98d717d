import { nowUtcSeconds } from './clock.ts';
import { failure, success } from './result.ts';
import type { Result } from './result.ts';
import type { Backend, Clash } from './storage/backend.ts';
import { Changes } from './storage/changes.ts';
import type { Change } from './storage/changes.ts';
import { DeviceBackend } from './storage/device.ts';
import { MemoryBackend } from './storage/memory.ts';
import { mirror, mirrored, mirrorText, setMirrorText, unmirror } from './storage/mirror.ts';
import { reasonOf, reasonOfOpening } from './storage/reasons.ts';
import type { MemoryReason } from './storage/reasons.ts';
import { checkRecord, latestFirst } from './storage/record.ts';
import type { StoredDocument } from './storage/record.ts';

export type { Change } from './storage/changes.ts';
export type { MemoryReason } from './storage/reasons.ts';
export type { StoredDocument } from './storage/record.ts';

/** A document to write; `rev` is the revision that its writer last saw, 0 for a new one. */
export type Draft = Pick<StoredDocument, 'id' | 'kind' | 'schema' | 'body' | 'rev'>;

export type StorageFault =
  /** There is a newer document, or one (null) that this code cannot read; it was left as it is. */
  | { readonly kind: 'conflict'; readonly found: StoredDocument | null }
  /** Not a document that could be read again: a body that is not JSON, an empty id. */
  | { readonly kind: 'not-storable' };

/** Where documents are kept: on the device, or until the page is closed. */
export type StorageState = 'device' | 'memory';

export interface StoreOptions {
  /** The present moment, UTC in whole seconds. */
  readonly now?: () => string;
  /** Milliseconds after which a database that does not open is given up. */
  readonly patience?: number;
}

/** The one door to what is kept on the device. Nothing here throws or rejects; what fails, fails as a fault or a state. */
export interface DocumentStore {
  readonly state: StorageState;
  /** Why documents are in memory only; null as long as they are on the device. */
  readonly reason: MemoryReason | null;
  /** All documents of a kind, latest first. */
  list(kind: string): Promise<readonly StoredDocument[]>;
  get(id: string): Promise<StoredDocument | null>;
  /** The last 20 bodies of a document, oldest first, the present one last. */
  revisions(id: string): Promise<readonly StoredDocument[]>;
  /** Writes a document, unless there is a newer one than its writer saw. In memory it succeeds as well: see `state`. */
  put(draft: Draft): Promise<Result<StoredDocument, StorageFault>>;
  remove(id: string): Promise<void>;
  /** Undoes a removal, unless there is a document of that id again. */
  restore(document: StoredDocument): Promise<Result<StoredDocument, StorageFault>>;
  /** Hears of what other tabs change. Gives the way to stop. */
  onChange(listener: (change: Change) => void): () => void;
  /** Hears when `state` changes. Gives the way to stop. */
  onState(listener: (state: StorageState, reason: MemoryReason | null) => void): () => void;
  close(): Promise<void>;
}

/** A body as plain JSON, so that all places keep the same and no proxy is in the way; undefined if it cannot be. */
function plain(body: unknown): unknown {
  try {
    // stringify gives undefined for what JSON has no word for, which parse then refuses
    const value: unknown = JSON.parse(JSON.stringify(body));
    return value;
  } catch {
    return undefined;
  }
}

class Store implements DocumentStore {
  readonly #now: () => string;
  readonly #device: DeviceBackend;
  /** All that was read or written since the page was opened, to go on with if the device fails. */
  readonly #memory = new MemoryBackend();
  readonly #changes: Changes;
  readonly #changeListeners = new Set<(change: Change) => void>();
  readonly #stateListeners = new Set<(state: StorageState, reason: MemoryReason | null) => void>();
  /** What was removed since the page was opened, with its revisions. */
  readonly #removed = new Map<string, readonly StoredDocument[]>();
  /** What was written to memory only, with the revision that the device last had. */
  readonly #unsaved = new Map<string, number>();
  #reason: MemoryReason | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  constructor({ now = nowUtcSeconds, patience }: StoreOptions) {
    this.#now = now;
    this.#device = new DeviceBackend(patience);
    this.#changes = new Changes((change) => {
      // what is gone must not come back from memory if the device fails later
      if (change.rev === 0 && this.#reason === null) void this.#memory.remove(change.id);
      for (const listener of this.#changeListeners) listener(change);
    });
  }

  get state(): StorageState {
    return this.#reason === null ? 'device' : 'memory';
  }

  get reason(): MemoryReason | null {
    return this.#reason;
  }

  /** Opens the device, and brings back what only the mirror has. */
  open(): Promise<void> {
    return this.#inTurn(async () => {
      const last = mirrored();
      try {
        await this.#device.get(last?.id ?? '');
      } catch (error) {
        await this.#fall(reasonOfOpening(error));
      }
      if (last === null) return;
      const known = await this.#with((backend) => backend.get(last.id));
      if (known === null || known.rev < last.rev) await this.#write(last, last.rev - 1);
    });
  }

  list(kind: string): Promise<readonly StoredDocument[]> {
    return this.#inTurn(async () => {
      const documents = await this.#with((backend) => backend.list(kind));
      for (const document of documents) this.#memory.remember(document);
      return latestFirst(documents);
    });
  }

  get(id: string): Promise<StoredDocument | null> {
    return this.#inTurn(async () => {
      const document = await this.#with((backend) => backend.get(id));
      if (document !== null) this.#memory.remember(document);
      return document;
    });
  }

  revisions(id: string): Promise<readonly StoredDocument[]> {
    return this.#inTurn(() => this.#with((backend) => backend.revisions(id)));
  }

  put({ id, kind, schema, body, rev }: Draft): Promise<Result<StoredDocument, StorageFault>> {
    const document = checkRecord({
      id,
      kind,
      schema,
      rev: rev + 1,
      updatedAt: this.#now(),
      body: plain(body),
    });
    if (document?.body === undefined) return Promise.resolve(failure({ kind: 'not-storable' }));
    return this.#inTurn(async () => {
      const before = mirrorText();
      // first, because it is there at once even if the page dies now
      mirror(document);
      const clash = await this.#write(document, rev);
      if (clash === null) return success(document);
      setMirrorText(before);
      return failure({ kind: 'conflict', ...clash });
    });
  }

  remove(id: string): Promise<void> {
    return this.#inTurn(async () => {
      unmirror(id);
      const reason = this.#reason;
      const revisions = await this.#with((backend) => backend.remove(id));
      const remembered = await this.#memory.remove(id);
      this.#removed.set(id, revisions.length === 0 ? remembered : revisions);
      this.#unsaved.delete(id);
      // room may be what is missing; and what was removed must not come back with the next visit
      if (reason !== null && reason !== 'refused') await this.#device.remove(id).catch(() => []);
      this.#changes.tell({ id, rev: 0 });
    });
  }

  restore(document: StoredDocument): Promise<Result<StoredDocument, StorageFault>> {
    return this.#inTurn(async () => {
      const revisions = this.#removed.get(document.id) ?? [document];
      const clash = await this.#with((backend) => backend.restore(document, revisions));
      if (clash !== null) return failure({ kind: 'conflict', ...clash });
      this.#removed.delete(document.id);
      mirror(document);
      this.#kept(document, 0);
      return success(document);
    });
  }

  onChange(listener: (change: Change) => void): () => void {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  }

  onState(listener: (state: StorageState, reason: MemoryReason | null) => void): () => void {
    this.#stateListeners.add(listener);
    return () => this.#stateListeners.delete(listener);
  }

  close(): Promise<void> {
    return this.#inTurn(async () => {
      this.#changes.close();
      await this.#device.close();
    });
  }

  /** One thing after the other, so that no write comes between a fall and what is saved from it. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /**
   * Does something where documents are kept; if the device fails at it, in memory from now on.
   * @param written id of the document that is being written, if one is
   */
  async #with<T>(work: (backend: Backend) => Promise<T>, written?: string): Promise<T> {
    if (this.#reason !== null) return work(this.#memory);
    try {
      return await work(this.#device);
    } catch (error) {
      await this.#fall(reasonOf(error), written);
      return await work(this.#memory);
    }
  }

  async #write(document: StoredDocument, seen: number): Promise<Clash | null> {
    const clash = await this.#with((backend) => backend.write(document, seen), document.id);
    if (clash === null) {
      this.#kept(document, seen);
      await this.#bringBack();
    }
    return clash;
  }

  /** Notes a write that succeeded, wherever it went. */
  #kept(document: StoredDocument, seen: number): void {
    this.#memory.remember(document);
    if (this.#reason === null) this.#changes.tell({ id: document.id, rev: document.rev });
    else if (!this.#unsaved.has(document.id)) this.#unsaved.set(document.id, seen);
  }

  /** Goes on in memory, with all that is known here and all that the device still gives. */
  async #fall(reason: MemoryReason, written?: string): Promise<void> {
    // a device that refused once is not asked again: each question can take as long as our patience
    const rest = reason === 'refused' ? [] : await this.#device.all().catch(() => []);
    for (const document of rest) {
      // what just came back other than it was written is not worth keeping
      if (reason !== 'corrupt' || document.id !== written) this.#memory.remember(document);
    }
    this.#become(reason);
  }

  /** After a full disk, tries at each write whether there is room again: people were told to make some. */
  async #bringBack(): Promise<void> {
    if (this.#reason !== 'full') return;
    try {
      for (const [id, seen] of this.#unsaved) {
        const document = await this.#memory.get(id);
        if (document === null || (await this.#device.write(document, seen)) !== null) return;
        this.#unsaved.delete(id);
        this.#changes.tell({ id, rev: document.rev });
      }
      this.#become(null);
    } catch {
      // still full
    }
  }

  #become(reason: MemoryReason | null): void {
    this.#reason = reason;
    // later, so that a listener that throws breaks nothing here
    for (const listener of this.#stateListeners) queueMicrotask(() => listener(this.state, this.#reason));
  }
}

/** Opens what is kept on this device; where that cannot be, a store that lasts as long as the page. */
export async function openStore(options: StoreOptions = {}): Promise<DocumentStore> {
  const store = new Store(options);
  await store.open();
  return store;
}
