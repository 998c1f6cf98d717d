import type { Backend, BinEntry, Damaged } from './backend.ts';
import { REVISIONS_KEPT } from './backend.ts';
import type { StoredDocument } from './record.ts';
import { standsInTheWay } from './record.ts';

/** Documents that last as long as the page. */
export class MemoryBackend implements Backend {
  readonly #documents = new Map<string, StoredDocument>();
  readonly #revisions = new Map<string, readonly StoredDocument[]>();
  readonly #bin = new Map<string, BinEntry>();

  /** Takes a document over as it is, unless a newer one is here. */
  remember(document: StoredDocument): void {
    const known = this.#documents.get(document.id);
    if (known === undefined || known.rev < document.rev) this.#documents.set(document.id, document);
  }

  get(id: string): Promise<StoredDocument | null> {
    return Promise.resolve(this.#documents.get(id) ?? null);
  }

  list(kind: string): Promise<readonly StoredDocument[]> {
    return Promise.resolve([...this.#documents.values()].filter((document) => document.kind === kind));
  }

  all(): Promise<readonly StoredDocument[]> {
    return Promise.resolve([...this.#documents.values()]);
  }

  revisions(id: string): Promise<readonly StoredDocument[]> {
    return Promise.resolve(this.#revisions.get(id) ?? []);
  }

  write(document: StoredDocument, seen: number, continues = false): ReturnType<Backend['write']> {
    const found = this.#documents.get(document.id);
    if (found !== undefined && standsInTheWay(found, document, seen)) return Promise.resolve({ found });
    this.#documents.set(document.id, document);
    const before = (this.#revisions.get(document.id) ?? []).filter(
      ({ rev }) => rev < (continues ? document.rev - 1 : document.rev),
    );
    this.#revisions.set(document.id, [...before, document].slice(-REVISIONS_KEPT));
    return Promise.resolve(null);
  }

  remove(id: string, at: string): Promise<BinEntry | null> {
    const document = this.#documents.get(id);
    const revisions = this.#revisions.get(id) ?? [];
    this.#documents.delete(id);
    this.#revisions.delete(id);
    if (document === undefined) return Promise.resolve(null);
    const entry: BinEntry = {
      id,
      removedAt: at,
      document,
      revisions: revisions.length === 0 ? [document] : revisions,
    };
    this.#bin.set(id, entry);
    return Promise.resolve(entry);
  }

  restore(document: StoredDocument, revisions: readonly StoredDocument[]): ReturnType<Backend['restore']> {
    const found = this.#documents.get(document.id);
    if (found !== undefined) return Promise.resolve({ found });
    this.#documents.set(document.id, document);
    this.#revisions.set(document.id, revisions);
    this.#bin.delete(document.id);
    return Promise.resolve(null);
  }

  bin(): Promise<readonly BinEntry[]> {
    return Promise.resolve([...this.#bin.values()]);
  }

  erase(id: string): Promise<void> {
    this.#documents.delete(id);
    this.#revisions.delete(id);
    this.#bin.delete(id);
    return Promise.resolve();
  }

  purge(before: string): Promise<void> {
    for (const { id, removedAt } of [...this.#bin.values()]) if (removedAt < before) this.#bin.delete(id);
    return Promise.resolve();
  }

  /** What is kept here was read or written by this page, so that nothing of it is damaged. */
  damaged(): Promise<readonly Damaged[]> {
    return Promise.resolve([]);
  }

  mend(document: StoredDocument): ReturnType<Backend['mend']> {
    return this.write(document, document.rev - 1);
  }

  wipe(): Promise<void> {
    this.#documents.clear();
    this.#revisions.clear();
    this.#bin.clear();
    return Promise.resolve();
  }
}
