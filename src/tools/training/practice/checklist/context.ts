import { getContext, setContext } from 'svelte';
import { VISITS, type BehaviourId, type ChecklistFile, type Visit } from '../../../../domain/training/checklist.ts';
import { fill } from '../../../../i18n/fill.ts';
import { formatter, type Formatter } from '../../../../i18n/format.ts';
import type { Words } from '../../../../i18n/index.ts';
import type { Lang } from '../../../../i18n/languages.ts';
import type { BehaviourWords } from './content.ts';

/** The interface words that the page needs. */
export interface ChecklistWords extends Pick<Words, 'files' | 'keeping'> {
  readonly practice: Pick<Words['practice'], 'checklist' | 'loading' | 'loadFailed'>;
}

/** Language, words and content, for every part of the form. */
export class ChecklistContext {
  readonly lang: Lang;
  readonly words: Words['practice']['checklist'];
  readonly loading: string;
  readonly loadFailed: string;
  readonly fileWords: Words['files'];
  readonly keeping: Words['keeping'];
  readonly format: Formatter;
  readonly behaviours: readonly BehaviourWords[];
  /** The page of what is kept on this device. */
  readonly workspaceHref: string;

  constructor(lang: Lang, words: ChecklistWords, behaviours: readonly BehaviourWords[], workspaceHref: string) {
    this.lang = lang;
    this.words = words.practice.checklist;
    this.loading = words.practice.loading;
    this.loadFailed = words.practice.loadFailed;
    this.fileWords = words.files;
    this.keeping = words.keeping;
    this.format = formatter(lang);
    this.behaviours = behaviours;
    this.workspaceHref = workspaceHref;
  }

  number(value: number): string {
    return this.format.number(value);
  }

  fill(message: string, values: Readonly<Record<string, string>>): string {
    return fill(message, values);
  }

  /** What one can see of a behaviour. */
  see(id: BehaviourId): string {
    return this.behaviours.find((each) => each.id === id)?.see ?? id;
  }

  /** Who a form is of, or when that person began. */
  titleOf(file: Pick<ChecklistFile, 'title' | 'date'>): string {
    return file.title ?? fill(this.words.untitledOn, { date: this.format.date(file.date) });
  }

  dayName(visit: Visit): string {
    return fill(this.words.steps.day, { n: this.number(visit) });
  }

  stepName(step: Visit | 'result'): string {
    return step === 'result' ? this.words.steps.result : this.dayName(step);
  }

  /** Something of each visit, in their order. */
  each<T>(of: (visit: Visit) => T): readonly T[] {
    return VISITS.map(of);
  }
}

const key = Symbol('checklist');

export function provideChecklist(checklist: ChecklistContext): void {
  setContext(key, checklist);
}

export function useChecklist(): ChecklistContext {
  return getContext<ChecklistContext>(key);
}
