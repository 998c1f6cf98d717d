import { nowUtcSeconds } from './clock.ts';
import { failure, success } from './result.ts';
import type { Result } from './result.ts';
import type { Backend, BinEntry, Clash, Damaged } from './storage/backend.ts';
import { Changes } from './storage/changes.ts';
import type { Change } from './storage/changes.ts';
import { DeviceBackend } from './storage/device.ts';
import { MemoryBackend } from './storage/memory.ts';
import { forgetAll, mirror, mirrored, mirrorText, setMirrorText, unmirror } from './storage/mirror.ts';
import { reasonOf, reasonOfOpening } from './storage/reasons.ts';
import type { MemoryReason } from './storage/reasons.ts';
import { checkRecord, latestFirst } from './storage/record.ts';
import type { StoredDocument } from './storage/record.ts';

export type { BinEntry, Damaged } from './storage/backend.ts';
export type { Change } from './storage/changes.ts';
export type { MemoryReason } from './storage/reasons.ts';
export type { StoredDocument } from './storage/record.ts';

/** A document to write; `rev` is the revision that its writer last saw, 0 for a new one. */
export interface Draft extends Pick<StoredDocument, 'id' | 'kind' | 'schema' | 'body' | 'rev'> {
  /**
   * Whether it goes on with what its writer wrote last (more letters of one text): then it takes the place of that
   * revision, so that the last revisions are steps and not letters.
   */
  readonly continues?: boolean;
}

/** Days for which what was deleted can be brought back. */
export const DAYS_IN_BIN = 30;

export type StorageFault =
  /** There is a newer document, or one (null) that this code cannot read; it was left as it is. */
  | { readonly kind: 'conflict'; readonly found: StoredDocument | null }
  /** The document was written by a newer release, whose form this one does not know; it was left as it is. */
  | { readonly kind: 'newer'; readonly found: StoredDocument }
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
  /** Documents of every kind, latest first. */
  all(): Promise<readonly StoredDocument[]>;
  get(id: string): Promise<StoredDocument | null>;
  /** The last 20 bodies of a document, oldest first, the present one last. */
  revisions(id: string): Promise<readonly StoredDocument[]>;
  /** Writes a document, unless there is a newer one than its writer saw. In memory it succeeds as well: see `state`. */
  put(draft: Draft): Promise<Result<StoredDocument, StorageFault>>;
  /**
   * Puts a document where the next visit finds it even if the page goes before it is written: at once, since nothing
   * that takes time is finished by then. `put` still has to write it.
   */
  mirrorNow(draft: Omit<Draft, 'continues'>): void;
  /** Moves a document with its revisions into the bin, from where it can be brought back for 30 days. */
  remove(id: string): Promise<void>;
  /** Undoes a removal, unless there is a document of that id again. */
  restore(document: StoredDocument): Promise<Result<StoredDocument, StorageFault>>;
  /** What was deleted in the last 30 days, latest first. */
  bin(): Promise<readonly BinEntry[]>;
  /** Takes a document out for good, whether it is in the bin or not. */
  erase(id: string): Promise<void>;
  /** Records that stand where documents should and cannot be read. */
  damaged(): Promise<readonly Damaged[]>;
  /** Puts one of its revisions, or another document of that id, in the place of a record that cannot be read. */
  mend(document: StoredDocument): Promise<Result<StoredDocument, StorageFault>>;
  /** Takes out everything that this site keeps on the device, for good. */
  wipe(): Promise<void>;
  /** Hears of what other tabs change. Gives the way to stop. */
  onChange(listener: (change: Change) => void): () => void;
  /** Hears when `state` changes. Gives the way to stop. */
  onState(listener: (state: StorageState, reason: MemoryReason | null) => void): () => void;
  close(): Promise<void>;
}

/** A document with its body once more as JSON. */
interface Written {
  readonly document: StoredDocument;
  readonly bodyText: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** Why a document of this form could not be written. */
function faultOf({ found }: Clash, schema: number): StorageFault {
  if (found !== null && found.schema > schema) return { kind: 'newer', found };
  return { kind: 'conflict', found };
}

class Store implements DocumentStore {
  readonly #now: () => string;
  readonly #device: DeviceBackend;
  /** All that was read or written since the page was opened, to go on with if the device fails. */
  readonly #memory = new MemoryBackend();
  readonly #changes: Changes;
  readonly #changeListeners = new Set<(change: Change) => void>();
  readonly #stateListeners = new Set<(state: StorageState, reason: MemoryReason | null) => void>();
  /** What was written to memory only, with the revision that the device last had. */
  readonly #unsaved = new Map<string, number>();
  #reason: MemoryReason | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  constructor({ now = nowUtcSeconds, patience }: StoreOptions) {
    this.#now = now;
    this.#device = new DeviceBackend(patience);
    this.#changes = new Changes((change) => {
      // what is gone must not come back from memory if the device fails later
      if (change.rev === 0 && this.#reason === null) void this.#memory.erase(change.id);
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
      await this.#purge();
      if (last === null) return;
      const known = await this.#with((backend) => backend.get(last.id));
      if (known === null || known.rev < last.rev) await this.#write(last, last.rev - 1);
    });
  }

  all(): Promise<readonly StoredDocument[]> {
    return this.#inTurn(async () => {
      const documents = await this.#with((backend) => backend.all());
      for (const document of documents) this.#memory.remember(document);
      return latestFirst(documents);
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

  mirrorNow(draft: Omit<Draft, 'continues'>): void {
    const written = this.#written(draft);
    if (written !== null) mirror(written.document, written.bodyText);
  }

  put(draft: Draft): Promise<Result<StoredDocument, StorageFault>> {
    const { rev, schema, continues = false } = draft;
    const written = this.#written(draft);
    if (written === null) return Promise.resolve(failure({ kind: 'not-storable' }));
    const { document, bodyText } = written;
    return this.#inTurn(async () => {
      const before = mirrorText();
      // first, because it is there at once even if the page dies now
      mirror(document, bodyText);
      const clash = await this.#write(document, rev, continues);
      if (clash === null) return success(document);
      setMirrorText(before);
      return failure(faultOf(clash, schema));
    });
  }

  remove(id: string): Promise<void> {
    return this.#inTurn(async () => {
      unmirror(id);
      const at = this.#now();
      const reason = this.#reason;
      await this.#with((backend) => backend.remove(id, at));
      await this.#memory.remove(id, at);
      this.#unsaved.delete(id);
      // what was removed must not come back with the next visit; without room for the bin it goes for good
      if (this.#reason !== null && reason !== 'refused') {
        await this.#device.remove(id, at).catch(() => this.#device.erase(id).catch(() => undefined));
      }
      this.#changes.tell({ id, rev: 0 });
    });
  }

  restore(document: StoredDocument): Promise<Result<StoredDocument, StorageFault>> {
    return this.#inTurn(async () => {
      const entries = [...(await this.#with((backend) => backend.bin())), ...(await this.#memory.bin())];
      const revisions = entries.find(({ id }) => id === document.id)?.revisions ?? [document];
      const clash = await this.#with((backend) => backend.restore(document, revisions));
      if (clash !== null) return failure(faultOf(clash, document.schema));
      await this.#memory.restore(document, revisions);
      mirror(document);
      this.#kept(document, 0);
      return success(document);
    });
  }

  bin(): Promise<readonly BinEntry[]> {
    return this.#inTurn(async () => {
      const entries = await this.#with((backend) => backend.bin());
      return [...entries].sort((a, b) => (a.removedAt < b.removedAt ? 1 : -1));
    });
  }

  erase(id: string): Promise<void> {
    return this.#inTurn(async () => {
      unmirror(id);
      await this.#with((backend) => backend.erase(id));
      await this.#memory.erase(id);
      this.#unsaved.delete(id);
      if (this.#reason !== null && this.#reason !== 'refused') await this.#device.erase(id).catch(() => undefined);
      this.#changes.tell({ id, rev: 0 });
    });
  }

  damaged(): Promise<readonly Damaged[]> {
    return this.#inTurn(() => this.#with((backend) => backend.damaged()));
  }

  mend(document: StoredDocument): Promise<Result<StoredDocument, StorageFault>> {
    return this.#inTurn(async () => {
      const mended: StoredDocument = { ...document, rev: document.rev + 1, updatedAt: this.#now() };
      const clash = await this.#with((backend) => backend.mend(mended), mended.id);
      if (clash !== null) return failure(faultOf(clash, document.schema));
      mirror(mended);
      this.#kept(mended, document.rev);
      return success(mended);
    });
  }

  wipe(): Promise<void> {
    return this.#inTurn(async () => {
      const known = await this.#memory.all();
      const there = await this.#with((backend) => backend.all());
      await this.#with((backend) => backend.wipe());
      await this.#memory.wipe();
      if (this.#reason !== null) await this.#device.wipe().catch(() => undefined);
      this.#unsaved.clear();
      forgetAll();
      for (const id of new Set([...known, ...there].map((document) => document.id))) this.#changes.tell({ id, rev: 0 });
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

  /** What a draft becomes, as plain JSON, so that all places keep the same and no proxy is in the way; null if it cannot be. */
  #written({ id, kind, schema, body, rev }: Draft): Written | null {
    try {
      const bodyText = JSON.stringify(body);
      // stringify gives undefined for what JSON has no word for, which parse then refuses
      const plain: unknown = JSON.parse(bodyText);
      const document = checkRecord({ id, kind, schema, rev: rev + 1, updatedAt: this.#now(), body: plain });
      return document === null ? null : { document, bodyText };
    } catch {
      return null;
    }
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

  async #write(document: StoredDocument, seen: number, continues = false): Promise<Clash | null> {
    const clash = await this.#with((backend) => backend.write(document, seen, continues), document.id);
    if (clash === null) {
      this.#kept(document, seen);
      await this.#bringBack();
    }
    return clash;
  }

  /** Notes a write that succeeded, wherever it went. */
  #kept(document: StoredDocument, seen: number): void {
    this.#memory.remember(document);
    const { id, rev, schema } = document;
    if (this.#reason === null) this.#changes.tell({ id, rev, schema });
    else if (!this.#unsaved.has(document.id)) this.#unsaved.set(document.id, seen);
  }

  /** Empties the bin of what has been there for 30 days; a device that cannot now is asked again next time. */
  async #purge(): Promise<void> {
    if (this.#reason !== null) return;
    const before = new Date(Date.parse(this.#now()) - DAYS_IN_BIN * DAY);
    await this.#device.purge(before.toISOString().replace(/\.\d+Z$/u, 'Z')).catch(() => undefined);
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
        this.#changes.tell({ id, rev: document.rev, schema: document.schema });
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
