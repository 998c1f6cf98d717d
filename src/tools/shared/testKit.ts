/** What the tests of this folder share: a device for several tabs, and the simplest document there is. */
import { failure, success } from '../../workspace/result.ts';
import type {
  BinEntry,
  Change,
  Damaged,
  DocumentStore,
  Draft,
  MemoryReason,
  StorageState,
  StoredDocument,
} from '../../workspace/store.ts';
import { MemoryBackend } from '../../workspace/storage/memory.ts';
import { DocumentLibrary } from './library.svelte.ts';
import { OpenDocument } from './openDocument.svelte.ts';
import type { Saved } from './library.svelte.ts';

/** A document of marks: each change can be told from every other. */
export interface Marks {
  readonly title?: string;
  readonly updated: string;
  readonly marks: Readonly<Record<string, number>>;
}

export const KIND = 'marks';

/** Lets something happen; another one lets it wait. */
export type Turn = () => Promise<void>;

/** One device for all tabs of a test. */
export class SharedDevice {
  readonly backend = new MemoryBackend();
  readonly #turn: Turn;
  readonly #stores: FakeStore[] = [];

  constructor(turn: Turn = () => Promise.resolve()) {
    this.#turn = turn;
  }

  store(): FakeStore {
    const store = new FakeStore(this, this.#turn);
    this.#stores.push(store);
    return store;
  }

  /** Tells all tabs but one of a change, each in its own time. */
  tell(from: FakeStore, change: Change): void {
    for (const store of this.#stores) if (store !== from) void this.#turn().then(() => store.hear(change));
  }
}

/** A store that does everything at its own time. */
export class FakeStore implements DocumentStore {
  state: StorageState = 'device';
  reason: MemoryReason | null = null;
  /** What was kept for the next visit without being written. */
  mirrored: Draft | null = null;
  readonly #device: SharedDevice;
  readonly #turn: Turn;
  readonly #listeners = new Set<(change: Change) => void>();

  constructor(device: SharedDevice, turn: Turn) {
    this.#device = device;
    this.#turn = turn;
  }

  hear(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }

  async list(kind: string): Promise<readonly StoredDocument[]> {
    await this.#turn();
    return this.#device.backend.list(kind);
  }

  async all(): Promise<readonly StoredDocument[]> {
    await this.#turn();
    return this.#device.backend.all();
  }

  async get(id: string): Promise<StoredDocument | null> {
    await this.#turn();
    return this.#device.backend.get(id);
  }

  async revisions(id: string): Promise<readonly StoredDocument[]> {
    await this.#turn();
    return this.#device.backend.revisions(id);
  }

  mirrorNow(draft: Draft): void {
    this.mirrored = draft;
  }

  async put({ continues = false, ...draft }: Draft): ReturnType<DocumentStore['put']> {
    await this.#turn();
    const document: StoredDocument = { ...draft, rev: draft.rev + 1, updatedAt: '2026-11-22T08:00:00Z' };
    const clash = await this.#device.backend.write(document, draft.rev, continues);
    if (clash !== null) {
      const { found } = clash;
      const newer = found !== null && found.schema > draft.schema;
      return failure(newer ? { kind: 'newer', found } : { kind: 'conflict', found });
    }
    this.#device.tell(this, { id: document.id, rev: document.rev, schema: document.schema });
    await this.#turn();
    return success(document);
  }

  async remove(id: string): Promise<void> {
    await this.#device.backend.remove(id, '2026-11-22T08:00:00Z');
    this.#device.tell(this, { id, rev: 0 });
  }

  async restore(document: StoredDocument): ReturnType<DocumentStore['restore']> {
    await this.#device.backend.restore(document, [document]);
    return success(document);
  }

  bin(): Promise<readonly BinEntry[]> {
    return this.#device.backend.bin();
  }

  erase(id: string): Promise<void> {
    return this.#device.backend.erase(id);
  }

  damaged(): Promise<readonly Damaged[]> {
    return this.#device.backend.damaged();
  }

  async mend(document: StoredDocument): ReturnType<DocumentStore['mend']> {
    await this.#device.backend.mend(document);
    return success(document);
  }

  wipe(): Promise<void> {
    return this.#device.backend.wipe();
  }

  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  onState(): () => void {
    return () => undefined;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** The library of a tab that takes whatever it finds. */
export async function libraryOn(store: DocumentStore, schema = 1): Promise<DocumentLibrary<Marks>> {
  const library = new DocumentLibrary<Marks>({
    kind: KIND,
    schema,
    check: () => Promise.resolve((body: unknown) => success(body as Marks)),
  });
  await library.open(Promise.resolve(store));
  return library;
}

export const empty: Marks = { updated: '2026-11-21T18:40:00Z', marks: {} };

export function opened(library: DocumentLibrary<Marks>, saved: Saved<Marks> | null = null): OpenDocument<Marks> {
  return new OpenDocument<Marks>(
    saved?.file ?? empty,
    library,
    { check: (file) => success(file), conflictTitle: (title) => `${title}'` },
    saved,
  );
}

/** Everything that was asked for has happened. */
export async function settled(): Promise<void> {
  for (let turns = 0; turns < 200; turns += 1) await Promise.resolve();
}
