import type { Backend } from './backend.ts';
import { REVISIONS_KEPT } from './backend.ts';
import type { StoredDocument } from './record.ts';
import { isSameWrite } from './record.ts';

/** Documents that last as long as the page. */
export class MemoryBackend implements Backend {
  readonly #documents = new Map<string, StoredDocument>();
  readonly #revisions = new Map<string, readonly StoredDocument[]>();

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

  revisions(id: string): Promise<readonly StoredDocument[]> {
    return Promise.resolve(this.#revisions.get(id) ?? []);
  }

  write(document: StoredDocument, seen: number): ReturnType<Backend['write']> {
    const found = this.#documents.get(document.id);
    if (found !== undefined && found.rev > seen && !isSameWrite(found, document)) return Promise.resolve({ found });
    this.#documents.set(document.id, document);
    const before = (this.#revisions.get(document.id) ?? []).filter(({ rev }) => rev < document.rev);
    this.#revisions.set(document.id, [...before, document].slice(-REVISIONS_KEPT));
    return Promise.resolve(null);
  }

  remove(id: string): Promise<readonly StoredDocument[]> {
    const revisions = this.#revisions.get(id) ?? [];
    this.#documents.delete(id);
    this.#revisions.delete(id);
    return Promise.resolve(revisions);
  }

  restore(document: StoredDocument, revisions: readonly StoredDocument[]): ReturnType<Backend['restore']> {
    const found = this.#documents.get(document.id);
    if (found !== undefined) return Promise.resolve({ found });
    this.#documents.set(document.id, document);
    this.#revisions.set(document.id, revisions);
    return Promise.resolve(null);
  }
}
