import type { MaturityModel } from '../../domain/maturity/model.ts';
import { backupState, mayErase, noteBackup, noteSaved, type BackupState } from '../../workspace/backup.ts';
import { newId, nowUtcSeconds } from '../../workspace/clock.ts';
import { download } from '../../workspace/download.ts';
import type { Fault } from '../../workspace/faults.ts';
import { glimpse } from '../../workspace/glimpse.ts';
import { workspaceFileLimits } from '../../workspace/limits.ts';
import type { Choice, Incoming } from '../../workspace/restore.ts';
import { failure, success, type Result } from '../../workspace/result.ts';
import { openStore } from '../../workspace/store.ts';
import type { BinEntry, Damaged, DocumentStore, MemoryReason, StoredDocument } from '../../workspace/store.ts';
import type * as Later from './later.ts';

const JSON_TYPE = 'application/json';

/** What can be done with a document: everything, or only looked at, or only mended. */
export type Condition = 'fine' | 'newer' | 'unreadable';

/** What came of a change: done, or somebody else was faster, or the document is not for this release to change. */
export type Outcome = 'done' | 'conflict' | 'newer';

/** Room on the device in bytes; null where the browser does not say. */
export interface Room {
  readonly used: number | null;
  readonly quota: number | null;
  /** Whether the browser promised to keep what is here; null if it knows no such promise. */
  readonly persisted: boolean | null;
}

async function roomOnDevice(): Promise<Room> {
  try {
    const { usage = null, quota = null } = await navigator.storage.estimate();
    return { used: usage, quota, persisted: await navigator.storage.persisted() };
  } catch {
    return { used: null, quota: null, persisted: null };
  }
}

/** Everything that is kept on this device, and what can be done with it. */
export class Workspace {
  documents = $state.raw<readonly StoredDocument[]>([]);
  bin = $state.raw<readonly BinEntry[]>([]);
  damaged = $state.raw<readonly Damaged[]>([]);
  /** Documents whose body is not fine, by id. */
  conditions = $state.raw<ReadonlyMap<string, Condition>>(new Map());
  backup = $state.raw<BackupState | null>(null);
  room = $state.raw<Room>({ used: null, quota: null, persisted: null });
  /** Why nothing outlives the page; null if it does. */
  reason = $state<MemoryReason | null>(null);
  loaded = $state(false);

  /** Bytes of all documents, as their text would be. */
  readonly size = $derived(this.documents.reduce((sum, document) => sum + sizeOf(document), 0));

  readonly #model: MaturityModel;
  #store: DocumentStore | null = null;
  #later: Promise<typeof Later> | null = null;

  constructor(model: MaturityModel) {
    this.#model = model;
  }

  async open(): Promise<void> {
    const store = await openStore();
    this.#store = store;
    const refresh = (): void => void this.refresh();
    store.onChange(refresh);
    store.onState(refresh);
    await this.refresh();
    this.loaded = true;
    this.room = await roomOnDevice();
  }

  async refresh(): Promise<void> {
    const store = this.#opened();
    this.documents = await store.all();
    this.bin = await store.bin();
    this.damaged = await store.damaged();
    this.reason = store.reason;
    this.backup = await backupState(store, this.documents, nowUtcSeconds(), await mayErase());
    await this.#examine();
  }

  conditionOf({ id }: StoredDocument): Condition {
    return this.conditions.get(id) ?? 'fine';
  }

  async rename(document: StoredDocument, title: string): Promise<Outcome> {
    return this.#rewrite(document, document, (body) => ({ ...body, title }));
  }

  /** A second copy under another title. */
  async duplicate(document: StoredDocument, titled: (title: string | null) => string): Promise<boolean> {
    const later = await this.fetch();
    const copy = await later.keepCopy(this.#opened(), document, { model: this.#model, newId, titled });
    await this.refresh();
    return copy !== null;
  }

  async remove(document: StoredDocument): Promise<void> {
    await this.#opened().remove(document.id);
    await this.refresh();
  }

  async unbin(entry: BinEntry): Promise<boolean> {
    const back = await this.#opened().restore(entry.document);
    await this.refresh();
    return back.ok;
  }

  async erase(id: string): Promise<void> {
    await this.#opened().erase(id);
    await this.refresh();
  }

  /** What the device has of a document, latest first, without the present one. */
  async revisions({ id, rev }: Pick<StoredDocument, 'id' | 'rev'>): Promise<readonly StoredDocument[]> {
    const all = await this.#opened().revisions(id);
    return all.filter((revision) => revision.rev !== rev).toReversed();
  }

  /** Makes a revision the latest. */
  async bringBack(document: StoredDocument, revision: StoredDocument): Promise<Outcome> {
    return this.#rewrite(document, revision, (body) => body);
  }

  /** Puts the last revision that can be read in the place of a record that cannot; null if there is none. */
  async mend({ id }: Damaged): Promise<StoredDocument | null> {
    const later = await this.fetch();
    const left = await this.revisions({ id, rev: 0 });
    const readable = await Promise.all(left.map(async (each) => (await later.readBody(each, this.#model)).ok));
    const good = left.find((_, place) => readable[place]);
    const mended = good === undefined ? null : await this.#opened().mend(good);
    await this.refresh();
    return mended?.ok === true ? mended.value : null;
  }

  /** Saves one document to a file of its kind; what this release cannot read is saved as it is. */
  async saveFile(document: StoredDocument, name: string): Promise<void> {
    const later = await this.fetch();
    const kind = later.keptKind(document.kind);
    const read = await later.readBody(document, this.#model);
    if (kind === undefined || !read.ok) {
      this.saveRaw(document.body, name);
      return;
    }
    const { write } = await kind.form();
    download(name, JSON_TYPE, write(read.value));
    noteSaved(document);
    await this.refresh();
  }

  saveRaw(value: unknown, name: string): void {
    download(name, JSON_TYPE, `${JSON.stringify(value, null, 2)}\n`);
  }

  /**
   * Saves everything to one file.
   * @returns what is in the file, and what had to be left out because it cannot be read; a fault if it grew too large
   */
  async saveAll(name: string): Promise<Result<Record<'saved' | 'leftOut', readonly StoredDocument[]>, Fault>> {
    const later = await this.fetch();
    const now = nowUtcSeconds();
    const documents = this.documents;
    const faults = await Promise.all(documents.map((document) => later.unfitFor(document, this.#model)));
    const leftOut = documents.filter((_, place) => faults[place] !== null);
    const saved = documents.filter((document) => !leftOut.includes(document));
    const text = later.writeWorkspaceFile(saved, now);
    const readable = await later.readDocuments(text, this.#model, newId);
    if (!readable.ok) return readable;
    download(name, JSON_TYPE, text);
    noteBackup(saved, now);
    await this.refresh();
    return success({ saved, leftOut });
  }

  /** What a file holds, beside what is here; nothing is written. */
  async look(file: File): Promise<Result<readonly Incoming[], Fault>> {
    const { bytes: limit } = workspaceFileLimits;
    if (file.size > limit) return failure({ path: '', problem: { kind: 'too-large', limit, size: file.size } });
    const later = await this.fetch();
    const text = later.readUtf8(new Uint8Array(await file.arrayBuffer()), workspaceFileLimits);
    const read = text.ok ? await later.readDocuments(text.value, this.#model, newId) : text;
    return read.ok ? success(later.comparedWith(read.value, this.documents, this.bin)) : read;
  }

  /** Does what was chosen for the documents of a file, and says how many are now here. */
  async restore(
    chosen: readonly (readonly [Incoming, Choice])[],
    titled: (title: string | null) => string,
  ): Promise<number> {
    const later = await this.fetch();
    const done = await later.restoreChosen(this.#opened(), chosen, { model: this.#model, newId, titled });
    await this.refresh();
    return done;
  }

  /** Asks the browser to promise that it keeps what is here. */
  async persist(): Promise<boolean> {
    const granted = await navigator.storage.persist().catch(() => false);
    this.room = await roomOnDevice();
    await this.refresh();
    return granted;
  }

  async wipe(): Promise<void> {
    await this.#opened().wipe();
    await this.refresh();
    this.room = await roomOnDevice();
  }

  /** Writes a body over a document, as the latest revision. */
  async #rewrite(document: StoredDocument, source: StoredDocument, change: (body: object) => object): Promise<Outcome> {
    const later = await this.fetch();
    const kind = later.keptKind(document.kind);
    const read = await later.readBody(source, this.#model);
    if (kind === undefined || !read.ok) return 'newer';
    const { id, rev } = document;
    const body = { ...change(read.value), updated: nowUtcSeconds() };
    const written = await this.#opened().put({ id, rev, body, kind: kind.kind, schema: later.schemaOf(kind) });
    await this.refresh();
    if (written.ok) return 'done';
    return written.fault.kind === 'newer' ? 'newer' : 'conflict';
  }

  /** Looks into every document, once what that takes has been fetched. */
  async #examine(): Promise<void> {
    const later = await this.fetch().catch(() => null);
    if (later === null) return;
    const documents = this.documents;
    const look = async (document: StoredDocument): Promise<[string, Condition]> => {
      if (later.isFromNewerRelease(document)) return [document.id, 'newer'];
      // what reads the kind may be out of reach: then nothing is said against the document
      const read = await later.readBody(document, this.#model).catch(() => null);
      return [document.id, read === null || read.ok ? 'fine' : 'unreadable'];
    };
    const found = await Promise.all(documents.map(look));
    // a later look may have ended first
    if (documents === this.documents) this.conditions = new Map(found);
  }

  /** What looks into documents, fetched once; rejects without a connection, and can be asked again. */
  fetch(): Promise<typeof Later> {
    this.#later ??= import('./later.ts').catch((error: unknown) => {
      // asked again the next time: the connection may be back
      this.#later = null;
      throw error;
    });
    return this.#later;
  }

  #opened(): DocumentStore {
    if (this.#store === null) throw new Error('the workspace was used before it was opened');
    return this.#store;
  }
}

/** Bytes that a document takes, as its text would be. */
export function sizeOf({ body }: Pick<StoredDocument, 'body'>): number {
  return new Blob([JSON.stringify(body)]).size;
}

/** When a document was last changed, as a moment. */
export function changedAt(document: Pick<StoredDocument, 'body' | 'updatedAt'>): Date {
  return new Date(glimpse(document).updated);
}
