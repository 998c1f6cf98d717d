import type { ExpectationsFile } from '../../domain/expectations/expectation.ts';
import { checkExpectationsFile, EXPECTATIONS_KIND } from '../../workspace/files/expectationsFile.ts';
import { DocumentLibrary } from '../shared/library.svelte.ts';

/** The lists of this device. */
export class Library extends DocumentLibrary<ExpectationsFile> {
  constructor() {
    super({ kind: EXPECTATIONS_KIND, schema: 1, check: checkExpectationsFile });
  }
}
