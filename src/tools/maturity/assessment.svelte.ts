import type { Answers, AnswersFile } from '../../domain/maturity/answers.ts';
import { isAnswered } from '../../domain/maturity/answers.ts';
import type { ItemId, MaturityModel, Mode } from '../../domain/maturity/model.ts';
import { itemsOfDiscipline } from '../../domain/maturity/model.ts';
import { progress } from '../../domain/maturity/progress.ts';
import { newId, nowUtcSeconds, today } from '../../workspace/clock.ts';
import { readAnswersFile, writeFile } from '../../workspace/files/answersFile.ts';
import type { Fault } from '../../workspace/faults.ts';
import type { Library, Saved } from './library.svelte.ts';

export type SaveState = 'never' | 'saving' | 'saved' | 'memory' | 'full';

/** A new, empty assessment of today. */
export function emptyFile(model: MaturityModel, mode: Mode): AnswersFile {
  return {
    format: 'cx-compass',
    version: 1,
    kind: 'maturity-answers',
    model: model.id,
    mode,
    date: today(),
    updated: nowUtcSeconds(),
    respondent: { id: newId(), group: 'none' },
    answers: {},
  };
}

/**
 * One assessment that is open: its answers, what they come to, and whether they are kept. Every change is saved
 * at once; what is only looked at (a sample, a file or link not accepted yet) has no library and is never saved.
 */
export class Assessment {
  file = $state.raw<AnswersFile>() as AnswersFile;
  /** Null until the first change of a new assessment. */
  id = $state.raw<string | null>(null);
  saveState = $state<SaveState>('never');
  savedAt = $state.raw<Date | null>(null);
  /** The title under which this tab's version was kept when another tab had changed the same assessment. */
  conflict = $state<string | null>(null);
  /** Why the last change was not taken over, for example because the file would grow too large. */
  refused = $state.raw<Fault | null>(null);

  readonly model: MaturityModel;
  readonly #library: Library | null;
  readonly #conflictTitle: (title: string) => string;
  #rev = 0;
  #writing = false;
  #dirty = false;

  readonly progress = $derived.by(() => progress(this.model, this.file.mode, this.file.answers));

  /**
   * @param conflictTitle makes the title of this tab's version when another tab changed the same assessment
   */
  constructor(
    model: MaturityModel,
    file: AnswersFile,
    library: Library | null,
    conflictTitle: (title: string) => string,
    saved: Saved | null = null,
  ) {
    this.model = model;
    this.file = file;
    this.#library = library;
    this.#conflictTitle = conflictTitle;
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

  /** Ids of the items asked in a discipline. */
  itemsOf(disciplineId: string): readonly ItemId[] {
    const discipline = this.model.disciplines.find(({ id }) => id === disciplineId);
    return discipline === undefined ? [] : itemsOfDiscipline(discipline, this.file.mode);
  }

  isAnswered(item: ItemId): boolean {
    return isAnswered(this.file.answers[item]);
  }

  /** Takes over changed answers. */
  answer(answers: Answers): void {
    this.change({ answers });
  }

  /** Changes title, date, mode or answers, unless the file would break a limit; then nothing changes. */
  change(part: Partial<Pick<AnswersFile, 'title' | 'date' | 'mode' | 'answers'>>): void {
    const changed: AnswersFile = { ...this.file, ...part, updated: nowUtcSeconds() };
    const checked = readAnswersFile(writeFile(changed), this.model);
    if (!checked.ok) {
      this.refused = checked.fault;
      return;
    }
    this.refused = null;
    this.file = changed;
    this.#dirty = true;
    void this.#write();
  }

  /** Takes the title out: an untitled assessment is named by its date. */
  removeTitle(): void {
    const { title: _, ...rest } = this.file;
    this.file = rest;
    this.change({});
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

  async #writeOnce(library: Library): Promise<void> {
    this.#dirty = false;
    const id = this.id ?? newId();
    this.id = id;
    const outcome = await library.put(id, this.file, this.#rev);
    if (outcome.state === 'conflict') {
      const title = this.#conflictTitle(this.file.title ?? '');
      this.file = { ...this.file, title, respondent: { ...this.file.respondent, id: newId() } };
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
