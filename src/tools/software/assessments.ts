import type { ItemId, MaturityModel } from '../../domain/maturity/model.ts';
import { score } from '../../domain/maturity/score.ts';
import { gapsOf } from '../../domain/software/need.ts';
import { ANSWERS_KIND, checkAnswersFile } from '../../workspace/files/answersFile.ts';
import { openStore } from '../../workspace/store.ts';

/** A maturity assessment of this device, with the practices that hold its weakest disciplines back. */
export interface Assessed {
  readonly id: string;
  readonly title: string | null;
  readonly date: string;
  readonly gaps: readonly ItemId[];
}

/** The assessments that are kept on this device, latest first; what cannot be read is left out. */
export async function readAssessments(model: MaturityModel): Promise<readonly Assessed[]> {
  const store = await openStore();
  try {
    const documents = await store.list(ANSWERS_KIND);
    return documents.flatMap(({ id, body }) => {
      const read = checkAnswersFile(body, model);
      if (!read.ok) return [];
      const { title = null, date, mode } = read.value;
      return [{ id, title, date, gaps: gapsOf(model, score(model, mode, [read.value])).map(({ item }) => item) }];
    });
  } finally {
    await store.close();
  }
}
