import type { AnswersFile } from '../../domain/maturity/answers.ts';
import type { MaturityModel } from '../../domain/maturity/model.ts';
import { newId, nowUtcSeconds } from '../../workspace/clock.ts';
import { DocumentLibrary } from '../shared/library.svelte.ts';
import type * as shared from '../shared/library.svelte.ts';

/** An assessment kept on this device. */
export type Saved = shared.Saved<AnswersFile>;
export type SaveOutcome = shared.SaveOutcome<AnswersFile>;

/** The assessments of this device. */
export class Library extends DocumentLibrary<AnswersFile> {
  constructor(model: MaturityModel) {
    super({
      kind: 'maturity-answers',
      schema: 1,
      check: async () => {
        const { checkAnswersFile } = await import('../../workspace/files/answersFile.ts');
        return (body) => checkAnswersFile(body, model);
      },
    });
  }

  /** A second copy, as of another person, so that the two never count as one. */
  override async duplicate(saved: Saved, title: string): Promise<void> {
    const { round: _, ...file } = saved.file;
    await this.add({
      ...file,
      title,
      updated: nowUtcSeconds(),
      respondent: { ...file.respondent, id: newId() },
    });
  }
}
