import type { AnswersFile } from '../../domain/maturity/answers.ts';
import type { MaturityModel } from '../../domain/maturity/model.ts';
import { newId, nowUtcSeconds } from '../../workspace/clock.ts';
import { checkAnswersFile } from '../../workspace/files/answersFile.ts';
import { openStore, type DocumentStore, type StoredDocument } from '../../workspace/store.ts';

const kind = 'maturity-answers';
const schema = 1;

/** An assessment kept on this device. */
export interface Saved {
  readonly id: string;
  readonly rev: number;
  readonly file: AnswersFile;
}

export type SaveOutcome =
  | { readonly state: 'saved'; readonly saved: Saved }
  /** Kept in memory only. */
  | { readonly state: 'memory'; readonly saved: Saved; readonly full: boolean }
  /** Somebody else changed it meanwhile; nothing was overwritten. */
  | { readonly state: 'conflict' };

/** The assessments of this device, latest first, and the only way by which the tool reads and writes them. */
export class Library {
  all = $state.raw<readonly Saved[]>([]);
  loaded = $state(false);
  /** Whether what is written outlives the page. */
  kept = $state(true);
  full = $state(false);
  /** The last assessment deleted, until it is brought back or another is deleted. */
  deleted = $state.raw<Saved | null>(null);

  readonly #model: MaturityModel;
  #store: DocumentStore | null = null;
  #removed: StoredDocument | null = null;

  constructor(model: MaturityModel) {
    this.#model = model;
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
    const documents = await this.#opened().list(kind);
    this.all = documents.flatMap((document) => this.#read(document) ?? []);
  }

  /** One assessment, or null if this device does not have it (or cannot read it). */
  async get(id: string): Promise<Saved | null> {
    const document = await this.#opened().get(id);
    return document === null ? null : this.#read(document);
  }

  /** Writes an assessment that was last seen at `rev` (0 for a new one). */
  async put(id: string, file: AnswersFile, rev: number): Promise<SaveOutcome> {
    const store = this.#opened();
    const result = await store.put({ id, kind, schema, body: file, rev });
    if (!result.ok) {
      if (result.fault.kind === 'conflict') return { state: 'conflict' };
      throw new Error('an answers file that passed its schema could not be stored');
    }
    const saved: Saved = { id, rev: result.value.rev, file };
    await this.refresh();
    if (store.state === 'device') return { state: 'saved', saved };
    return { state: 'memory', saved, full: store.reason === 'full' };
  }

  /** Adds a file as a new assessment, under a new id. */
  async add(file: AnswersFile): Promise<SaveOutcome> {
    return this.put(newId(), file, 0);
  }

  /** A second copy, as of another person, so that the two never count as one. */
  async duplicate(saved: Saved, title: string): Promise<void> {
    const { round: _, ...file } = saved.file;
    await this.add({
      ...file,
      title,
      updated: nowUtcSeconds(),
      respondent: { ...file.respondent, id: newId() },
    });
  }

  async rename(saved: Saved, title: string): Promise<void> {
    await this.put(saved.id, { ...saved.file, title, updated: nowUtcSeconds() }, saved.rev);
  }

  async remove(saved: Saved): Promise<void> {
    const store = this.#opened();
    this.#removed = await store.get(saved.id);
    await store.remove(saved.id);
    this.deleted = saved;
    await this.refresh();
  }

  /** Brings the last deleted assessment back. */
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

  #read(document: StoredDocument): Saved | null {
    const checked = checkAnswersFile(document.body, this.#model);
    return checked.ok ? { id: document.id, rev: document.rev, file: checked.value } : null;
  }
}
