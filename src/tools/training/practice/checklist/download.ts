import type { ChecklistFile } from '../../../../domain/training/checklist.ts';
import { nowUtcSeconds } from '../../../../workspace/clock.ts';
import { toCsv } from '../../../../workspace/csv.ts';
import { download } from '../../../../workspace/download.ts';
import { writeChecklistFile } from '../../../../workspace/files/checklistFile.ts';
import { toIcs } from '../../../../workspace/ics.ts';
import { fileName } from '../../../shared/fileName.ts';
import type { ChecklistContext } from './context.ts';
import { csvRows, dueVisits } from './exports.ts';
import type { Form } from './form.svelte.ts';

function nameOf(tool: ChecklistContext, file: ChecklistFile, ending: string): string {
  return fileName(tool.titleOf(file), ending, tool.words.unnamedFile);
}

/** Hands the file of a form to the reader's device. */
export function saveFile(tool: ChecklistContext, form: Form): void {
  download(nameOf(tool, form.file, '.cx.json'), 'application/json', writeChecklistFile(form.file));
  void form.noteFile();
}

export function saveCsv(tool: ChecklistContext, { file }: Form): void {
  download(nameOf(tool, file, '.csv'), 'text/csv', toCsv(csvRows(tool, file)));
}

/** Hands the three visits to the reader's calendar. */
export function saveIcs(tool: ChecklistContext, { file, id }: Form): void {
  download(nameOf(tool, file, '.ics'), 'text/calendar', toIcs(dueVisits(tool, id ?? '', file), nowUtcSeconds()));
}
