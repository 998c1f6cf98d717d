import { missed } from '../../../domain/training/learning.ts';
import type { LearningFile } from '../../../domain/training/learning.ts';
import { DocumentLibrary } from '../../shared/library.svelte.ts';
import type { Saved } from '../../shared/library.svelte.ts';

/** What learners keep on this device. */
export class LearningLibrary extends DocumentLibrary<LearningFile> {
  constructor() {
    super({
      kind: 'learning',
      schema: 1,
      check: async () => (await import('../../../workspace/forms/learning.ts')).check,
    });
  }

  /** The progress that was changed last; null before the first answer. */
  get latest(): Saved<LearningFile> | null {
    return this.all[0] ?? null;
  }

  /** The questions of these whose last answer was wrong. */
  missed(items: readonly string[]): readonly string[] {
    return this.latest === null ? [] : missed(this.latest.file, items);
  }
}
