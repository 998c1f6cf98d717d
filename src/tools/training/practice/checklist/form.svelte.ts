import {
  visitKey,
  visitOf,
  withMark,
  type BehaviourId,
  type ChecklistFile,
  type Mark,
  type Visit,
} from '../../../../domain/training/checklist.ts';
import { nowUtcSeconds, today } from '../../../../workspace/clock.ts';
import { CHECKLIST_KIND, readChecklistFile, writeChecklistFile } from '../../../../workspace/files/checklistFile.ts';
import type { Saved } from '../../../shared/library.svelte.ts';
import { OpenDocument } from '../../../shared/openDocument.svelte.ts';
import type { FormLibrary } from './library.svelte.ts';

/** A form of somebody who begins today. */
export function emptyForm(): ChecklistFile {
  return {
    format: 'cx-compass',
    version: 1,
    kind: CHECKLIST_KIND,
    date: today(),
    updated: nowUtcSeconds(),
    mentor: {},
    visits: { day30: { marks: {} }, day60: { marks: {} }, day90: { marks: {} } },
  };
}

/** The form of one person that is open. */
export class Form extends OpenDocument<ChecklistFile> {
  constructor(
    file: ChecklistFile,
    library: FormLibrary | null,
    conflictTitle: (title: string) => string,
    saved: Saved<ChecklistFile> | null = null,
  ) {
    super(file, library, { check: (changed) => readChecklistFile(writeChecklistFile(changed)), conflictTitle }, saved);
  }

  setMark(visit: Visit, id: BehaviourId, part: Mark): void {
    this.change(withMark(this.file, visit, id, part));
  }

  setMentor(name: string): void {
    this.change({ mentor: name.trim() === '' ? {} : { name: name.trim() } });
  }

  /** The day on which somebody really looked; null takes it out. */
  setOn(visit: Visit, on: string | null): void {
    const { marks } = visitOf(this.file, visit);
    const record = on === null ? { marks } : { on, marks };
    this.change({ visits: { ...this.file.visits, [visitKey(visit)]: record } });
  }
}
