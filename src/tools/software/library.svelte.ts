import type { ComparisonFile } from '../../domain/software/comparison.ts';
import { checkComparisonFile, COMPARISON_KIND } from '../../workspace/files/comparisonFile.ts';
import { DocumentLibrary } from '../shared/library.svelte.ts';

/** The comparisons of this device. */
export class Library extends DocumentLibrary<ComparisonFile> {
  constructor() {
    super({ kind: COMPARISON_KIND, schema: 1, check: checkComparisonFile });
  }
}
