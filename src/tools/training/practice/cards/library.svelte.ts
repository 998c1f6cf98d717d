import type { LearningFile } from '../../../../domain/training/learning.ts';
import { checkLearningFile, LEARNING_KIND } from '../../../../workspace/files/learningFile.ts';
import { DocumentLibrary } from '../../../shared/library.svelte.ts';

/** What learners keep on this device. */
export class ProgressLibrary extends DocumentLibrary<LearningFile> {
  constructor() {
    super({ kind: LEARNING_KIND, schema: 1, check: checkLearningFile });
  }
}
