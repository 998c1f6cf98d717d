import type { ChecklistFile } from '../../../../domain/training/checklist.ts';
import { checkChecklistFile, CHECKLIST_KIND } from '../../../../workspace/files/checklistFile.ts';
import { DocumentLibrary } from '../../../shared/library.svelte.ts';

/** The forms of this device, one for each person. */
export class FormLibrary extends DocumentLibrary<ChecklistFile> {
  constructor() {
    super({ kind: CHECKLIST_KIND, schema: 1, check: checkChecklistFile });
  }
}
