import type { LearningFile } from '../../../../domain/training/learning.ts';
import { DocumentLibrary } from '../../../shared/library.svelte.ts';

/** What learners keep on this device. */
export class ProgressLibrary extends DocumentLibrary<LearningFile> {
  constructor() {
    super({
      kind: 'learning',
      schema: 1,
      check: async () => (await import('../../../../workspace/forms/learning.ts')).check,
    });
  }
}
