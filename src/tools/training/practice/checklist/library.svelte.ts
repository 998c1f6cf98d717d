import type { ChecklistFile } from '../../../../domain/training/checklist.ts';
import { DocumentLibrary } from '../../../shared/library.svelte.ts';

/** The forms of this device, one for each person. */
export class FormLibrary extends DocumentLibrary<ChecklistFile> {
  constructor() {
    super({
      kind: 'checklist',
      schema: 1,
      check: async () => (await import('../../../../workspace/forms/checklist.ts')).check,
    });
  }
}
