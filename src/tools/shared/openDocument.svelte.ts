import { newId, nowUtcSeconds, secondAfter } from '../../workspace/clock.ts';
import type { Fault } from '../../workspace/faults.ts';
import type { Result } from '../../workspace/result.ts';
import type { Change } from '../../workspace/store.ts';
import { History } from './history.svelte.ts';
import type { AnyDocument, DocumentLibrary, Saved } from './library.svelte.ts';
import { rest } from './rest.ts';

export type SaveState = 'never' | 'saving' | 'saved' | 'memory' | 'full' | 'newer';

/** What another tab did to the document that is open here. */
export type Elsewhere = 'changed' | 'removed';

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
 * One document that is open: what it holds, and whether it is kept. Every change is saved at once and can be undone;
 * what another tab saves is shown here at once. What is only looked at (a sample, a file or link not accepted yet) has
 * no library and is never saved.
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
  /** What another tab did since the last change here. */
  elsewhere = $state<Elsewhere | null>(null);
  /** Whether a newer release wrote it: this one shows it and changes nothing. */
  readOnly = $state(false);

  readonly #library: DocumentLibrary<F> | null;
  readonly #rules: DocumentRules<F>;
  readonly #history = new History<F>();
  #rev = $state.raw(0);
  /** Whether a change is on its way to the device, from before it waits for the page to show it. */
  #writing = false;
  /** Whether the storage has a change that it has not answered for yet. */
  #handedOver = false;
  /** The writing that goes on, or the last there was. */
  #run: Promise<void> = Promise.resolve();
  /** Ends the moment in which a change waits for the page to show it. */
  #hurry: (() => void) | null = null;
  /** The moment of what was last given out of the device. */
  #sent: string | null = null;
  #dirty = false;
  /** Whether another tab did something while a change was on its way. */
  #missed = false;
  /** The step of which the device has the last state. */
  #writtenStep = -1;

  constructor(file: F, library: DocumentLibrary<F> | null, rules: DocumentRules<F>, saved: Saved<F> | null = null) {
    this.file = file;
    this.#library = library;
    this.#rules = rules;
    if (saved !== null) {
      this.id = saved.id;
      this.#rev = saved.rev;
      this.readOnly = saved.readOnly === true;
      this.savedAt = new Date(saved.file.updated);
      this.saveState = library?.kept === false ? 'memory' : 'saved';
    }
    library?.attend(this);
    void this.#recall();
  }

  /** Whether changes are written to the device. */
  get keeps(): boolean {
    return this.#library !== null && !this.readOnly;
  }

  /** The revision that the device has; 0 if it has none. */
  get rev(): number {
    return this.#rev;
  }

  get canUndo(): boolean {
    return !this.readOnly && this.#history.canUndo;
  }

  get canRedo(): boolean {
    return !this.readOnly && this.#history.canRedo;
  }

  /** Whether the stored revision (null if there is none) is the one open here, or about to be overwritten by it. */
  isAt(rev: number | null): boolean {
    return this.#writing || this.#rev === rev;
  }

  /** Changes some of the fields, unless the file would break a rule; then nothing changes. */
  change(part: Partial<F>): void {
    this.#replace({ ...this.file, ...part });
  }

  /** Gives it a title, or takes it out: an untitled document is named by its date. */
  setTitle(title: string): void {
    const { title: _, ...rest } = this.file;
    const trimmed = title.trim();
    const part: AnyDocument = trimmed === '' ? rest : { ...rest, title: trimmed };
    // a title is optional in every kind of file, so that either is such a file
    this.#replace(part as F);
  }

  /** Takes the last change back. */
  undo(): void {
    if (this.canUndo) this.#step(this.#history.undo(this.file));
  }

  /** Makes the change again that was taken back last. */
  redo(): void {
    if (this.canRedo) this.#step(this.#history.redo(this.file));
  }

  /** Tries again to write what is not written yet: the page may be about to go. */
  flush(): void {
    if (this.saveState === 'full') this.#dirty = true;
    // a change that waits may come too late; one that was handed over before it takes the next revision, this the one after
    if (this.#writing && this.#dirty && this.id !== null) {
      this.#library?.mirrorNow(this.id, this.file, this.#rev + (this.#handedOver ? 1 : 0));
    }
    this.#hurry?.();
    void this.#write();
  }

  /** Writes at once what waits, for somebody who is about to read what is stored; resolves when it is written. */
  written(): Promise<void> {
    this.#hurry?.();
    return this.#writing ? this.#run : Promise.resolve();
  }

  /** Notes that this was saved to a file, so that it needs no backup until it changes. */
  async noteFile(): Promise<void> {
    const { id, rev } = this;
    if (id === null || rev === 0) return;
    const { noteSaved } = await import('../../workspace/backup.ts');
    noteSaved({ id, rev });
  }

  /** Takes over what another tab did. */
  async follow(change: Pick<Change, 'rev'> | null): Promise<void> {
    const id = this.id;
    if (id === null || this.#library === null || change?.rev === this.#rev) return;
    const saved = await this.#library.get(id);
    if (this.id !== id) return;
    if (this.#isBusy()) {
      // a change that is on its way here may find out by itself, or may have been written before that of the other tab
      this.#missed = true;
      return;
    }
    if (saved === null) {
      // it may be there and unreadable, for example from a newer release
      if (change?.rev === 0) this.elsewhere = 'removed';
      return;
    }
    this.readOnly = saved.readOnly === true;
    if (saved.rev === this.#rev) return;
    // undo leads back to what was here before the other tab
    this.#history.pause();
    this.#history.record(this.file, saved.file, Date.now());
    this.#history.pause();
    this.file = saved.file;
    this.#rev = saved.rev;
    this.savedAt = new Date(saved.file.updated);
    this.elsewhere = 'changed';
  }

  /** What is there now may leave the device: whatever changes later bears a later moment, so that the two can be told apart. */
  markSent(): void {
    this.#sent = this.file.updated;
  }

  #moment(): string {
    const now = nowUtcSeconds();
    return this.#sent !== null && now <= this.#sent ? secondAfter(this.#sent) : now;
  }

  #replace(next: F): void {
    if (this.readOnly) return;
    const changed: F = { ...next, updated: this.#moment() };
    const checked = this.#rules.check(changed);
    if (!checked.ok) {
      this.refused = checked.fault;
      return;
    }
    this.#history.record(this.file, changed, Date.now());
    this.#show(changed);
  }

  #step(state: F | null): void {
    if (state !== null) this.#show({ ...state, updated: this.#moment() });
  }

  #show(file: F): void {
    this.refused = null;
    this.elsewhere = null;
    this.file = file;
    this.#dirty = true;
    void this.#write();
  }

  /** Undo goes on where it was before the page was opened. */
  async #recall(): Promise<void> {
    const id = this.id;
    if (id === null || this.#library === null) return;
    const before = this.#history.step;
    const states = await this.#library.history(id).catch(() => []);
    if (this.#history.step === before && this.id === id) this.#history.load([...states, this.file]);
  }

  /** Whether a change came while another was on its way; asked anew each time, since it changes behind an await. */
  #isDirty(): boolean {
    return this.#dirty;
  }

  #isBusy(): boolean {
    return this.#writing || this.#dirty;
  }

  #write(): Promise<void> {
    const library = this.#library;
    if (library !== null && !this.#writing) this.#run = this.#writeAll(library);
    return this.#run;
  }

  async #writeAll(library: DocumentLibrary<F>): Promise<void> {
    this.#writing = true;
    this.id ??= newId();
    try {
      while (this.#isDirty()) {
        this.saveState = 'saving';
        await Promise.race([rest(), new Promise<void>((hurry) => (this.#hurry = hurry))]);
        this.#hurry = null;
        await this.#writeOnce(library, this.id);
      }
    } catch {
      // never seen, but then the page must not say "saving" for ever; the next change tries again, or leaving the page
      this.saveState = 'memory';
      this.#dirty = true;
    } finally {
      this.#writing = false;
    }
    if (!this.#missed) return;
    this.#missed = false;
    await this.follow(null);
  }

  async #writeOnce(library: DocumentLibrary<F>, id: string): Promise<void> {
    this.#dirty = false;
    const step = this.#history.step;
    this.#handedOver = true;
    const outcome = await library.put(id, this.file, this.#rev, step === this.#writtenStep).finally(() => {
      this.#handedOver = false;
    });
    if (outcome.state === 'conflict') {
      this.#split();
      return;
    }
    if (outcome.state === 'newer') {
      // what is on the page stays there, and can be saved as a file
      this.saveState = 'newer';
      return;
    }
    this.#rev = outcome.saved.rev;
    this.#writtenStep = step;
    // Another change came meanwhile: what is on the page is not saved yet.
    if (this.#isDirty()) return;
    this.savedAt = new Date();
    if (outcome.state === 'saved') this.saveState = 'saved';
    else if (outcome.newer === true) this.saveState = 'newer';
    else this.saveState = outcome.full ? 'full' : 'memory';
  }

  /** Goes on with this tab's version as a document of its own; what was before belongs to the other one. */
  #split(): void {
    const title = this.#rules.conflictTitle(this.file.title ?? '');
    const own: F = { ...this.file, title };
    this.file = this.#rules.apart?.(own) ?? own;
    this.id = newId();
    this.#rev = 0;
    this.#history.clear();
    this.conflict = title;
    this.#dirty = true;
  }
}
