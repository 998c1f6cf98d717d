import type { ComparisonFile } from '../../domain/software/comparison.ts';
import { DocumentLibrary } from '../shared/library.svelte.ts';

/** The comparisons of this device. */
export class Library extends DocumentLibrary<ComparisonFile> {
  constructor() {
    super({
      kind: 'software-comparison',
      schema: 1,
      check: async () => (await import('../../workspace/forms/comparison.ts')).check,
    });
  }
}
