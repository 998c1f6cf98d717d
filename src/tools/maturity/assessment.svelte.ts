import type { Answers, AnswersFile } from '../../domain/maturity/answers.ts';
import { isAnswered } from '../../domain/maturity/answers.ts';
import type { ItemId, MaturityModel, Mode } from '../../domain/maturity/model.ts';
import { itemsOfDiscipline } from '../../domain/maturity/model.ts';
import { progress } from '../../domain/maturity/progress.ts';
import { newId, nowUtcSeconds, today } from '../../workspace/clock.ts';
import { writeFile } from '../../workspace/files/answersFile.ts';
import { readAnswersFile } from '../../workspace/files/readAnswersFile.ts';
import { OpenDocument } from '../shared/openDocument.svelte.ts';
import type { Library, Saved } from './library.svelte.ts';

export type { SaveState } from '../shared/openDocument.svelte.ts';

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

/** One assessment that is open: its answers, what they come to, and whether they are kept. */
export class Assessment extends OpenDocument<AnswersFile> {
  readonly model: MaturityModel;

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
    super(
      file,
      library,
      {
        check: (changed) => readAnswersFile(writeFile(changed), model),
        conflictTitle,
        // another person's, so that the two never count as one
        apart: (own) => ({ ...own, respondent: { ...own.respondent, id: newId() } }),
      },
      saved,
    );
    this.model = model;
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
}
