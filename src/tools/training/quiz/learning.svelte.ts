import type { LearningFile } from '../../../domain/training/learning.ts';
import { withAnswer } from '../../../domain/training/learning.ts';
import { nowUtcSeconds } from '../../../workspace/clock.ts';
import { checkLearningFile, LEARNING_KIND } from '../../../workspace/files/learningFile.ts';
import { OpenDocument } from '../../shared/openDocument.svelte.ts';
import type { LearningLibrary } from './library.svelte.ts';

function emptyLearning(): LearningFile {
  return {
    format: 'cx-compass',
    version: 1,
    kind: LEARNING_KIND,
    updated: nowUtcSeconds(),
    items: {},
    cards: {},
  };
}

/** The learner's progress on this device: the document changed last, or a new one that is kept with its first answer. */
export class Learning extends OpenDocument<LearningFile> {
  /** @param apart what the version of this tab is called if another tab changed the same progress */
  constructor(library: LearningLibrary, apart: string) {
    const saved = library.all[0] ?? null;
    const file = saved?.file ?? emptyLearning();
    super(file, library, { check: checkLearningFile, conflictTitle: (title) => (title === '' ? apart : title) }, saved);
  }

  /** Notes the answer to a question. */
  note(item: string, right: boolean): void {
    this.change(withAnswer(this.file, item, { right }, nowUtcSeconds()));
  }
}
