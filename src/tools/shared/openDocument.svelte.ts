import { newId, nowUtcSeconds } from '../../workspace/clock.ts';
import type { Fault } from '../../workspace/faults.ts';
import type { Result } from '../../workspace/result.ts';
import type { AnyDocument, DocumentLibrary, Saved } from './library.svelte.ts';

export type SaveState = 'never' | 'saving' | 'saved' | 'memory' | 'full';

/** What a tool says of its own documents. */
export interface DocumentRules<F extends AnyDocument> {
  /** Whether the file could be read again if it were written now: the same rules as where a file enters. */
  readonly check: (file: F) => Result<F, Fault>;
  /** Makes the title of this tab's version when another tab changed the same document. */
  readonly conflictTitle: (title: string) => string;
  /** This tab's version as a document of its own; the same under another title unless told. */
  readonly apart?: (file: F) => F;
}

/**
 * One document that is open: what it holds, and whether it is kept. Every change is saved at once; what is only
 * looked at (a sample, a file or link not accepted yet) has no library and is never saved.
 */
export class OpenDocument<F extends AnyDocument> {
  file = $state.raw<F>() as F;
  /** Null until the first change of a new document. */
  id = $state.raw<string | null>(null);
  saveState = $state<SaveState>('never');
  savedAt = $state.raw<Date | null>(null);
  /** The title under which this tab's version was kept when another tab had changed the same document. */
  conflict = $state<string | null>(null);
  /** Why the last change was not taken over, for example because the file would grow too large. */
  refused = $state.raw<Fault | null>(null);

  readonly #library: DocumentLibrary<F> | null;
  readonly #rules: DocumentRules<F>;
  #rev = 0;
  #writing = false;
  #dirty = false;

  constructor(file: F, library: DocumentLibrary<F> | null, rules: DocumentRules<F>, saved: Saved<F> | null = null) {
    this.file = file;
    this.#library = library;
    this.#rules = rules;
    if (saved !== null) {
      this.id = saved.id;
      this.#rev = saved.rev;
      this.savedAt = new Date(saved.file.updated);
      this.saveState = library?.kept === false ? 'memory' : 'saved';
    }
  }

  /** Whether changes are written to the device. */
  get keeps(): boolean {
    return this.#library !== null;
  }

  /** Whether the stored revision (null if there is none) is the one open here, or about to be overwritten by it. */
  isAt(rev: number | null): boolean {
    return this.#writing || this.#rev === rev;
  }

  /** Changes some of the fields, unless the file would break a rule; then nothing changes. */
  change(part: Partial<F>): void {
    const changed: F = { ...this.file, ...part, updated: nowUtcSeconds() };
    const checked = this.#rules.check(changed);
    if (!checked.ok) {
      this.refused = checked.fault;
      return;
    }
    this.refused = null;
    this.file = changed;
    this.#dirty = true;
    void this.#write();
  }

  /** Gives it a title, or takes it out: an untitled document is named by its date. */
  setTitle(title: string): void {
    const { title: _, ...rest } = this.file;
    const trimmed = title.trim();
    if (trimmed === '') {
      // a title is optional in every kind of file, so what is left is such a file
      this.file = rest as F;
      this.change({});
    } else {
      const part: Partial<AnyDocument> = { title: trimmed };
      this.change(part as Partial<F>);
    }
  }

  /** Whether a change came while another was on its way; asked anew each time, since it changes behind an await. */
  #isDirty(): boolean {
    return this.#dirty;
  }

  async #write(): Promise<void> {
    const library = this.#library;
    if (library === null || this.#writing) return;
    this.#writing = true;
    this.saveState = 'saving';
    try {
      while (this.#dirty) await this.#writeOnce(library);
    } catch {
      // never seen, but then the page must not say "saving" for ever; the next change tries again
      this.saveState = 'memory';
    } finally {
      this.#writing = false;
    }
  }

  async #writeOnce(library: DocumentLibrary<F>): Promise<void> {
    this.#dirty = false;
    const id = this.id ?? newId();
    this.id = id;
    const outcome = await library.put(id, this.file, this.#rev);
    if (outcome.state === 'conflict') {
      const title = this.#rules.conflictTitle(this.file.title ?? '');
      const own: F = { ...this.file, title };
      this.file = this.#rules.apart?.(own) ?? own;
      this.id = newId();
      this.#rev = 0;
      this.conflict = title;
      this.#dirty = true;
      return;
    }
    this.#rev = outcome.saved.rev;
    // Another change came meanwhile: what is on the page is not saved yet.
    if (this.#isDirty()) return;
    this.savedAt = new Date();
    this.saveState = outcome.state === 'saved' ? 'saved' : outcome.full ? 'full' : 'memory';
  }
}
