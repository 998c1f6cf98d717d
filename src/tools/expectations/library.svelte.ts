import type { ExpectationsFile } from '../../domain/expectations/expectation.ts';
import { DocumentLibrary } from '../shared/library.svelte.ts';

/** The lists of this device. */
export class Library extends DocumentLibrary<ExpectationsFile> {
  constructor() {
    super({
      kind: 'expectations',
      schema: 1,
      check: async () => (await import('../../workspace/forms/expectations.ts')).check,
    });
  }
}
