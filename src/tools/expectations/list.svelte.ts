import { add, change } from '../../domain/expectations/edit.ts';
import type { Words as NewWords } from '../../domain/expectations/edit.ts';
import type { Expectation, ExpectationId, ExpectationsFile } from '../../domain/expectations/expectation.ts';
import { nowUtcSeconds, today } from '../../workspace/clock.ts';
import { checkExpectationsFile } from '../../workspace/files/expectationsFile.ts';
import { checkSize } from '../../workspace/json.ts';
import { expectationsFileLimits } from '../../workspace/limits.ts';
import { failure } from '../../workspace/result.ts';
import type { Saved } from '../shared/library.svelte.ts';
import { OpenDocument } from '../shared/openDocument.svelte.ts';
import type { SectorWords } from './content.ts';
import type { Library } from './library.svelte.ts';

/** A new list of today, with the ready expectations of a sector if one is given. */
export function newFile(sector: SectorWords | null): ExpectationsFile {
  const empty: ExpectationsFile = {
    format: 'cx-compass',
    version: 1,
    kind: 'expectations',
    date: today(),
    updated: nowUtcSeconds(),
    sector: sector?.id ?? null,
    cut: 'middle',
    next: 1,
    expectations: [],
    kano: { asked: [], respondents: [] },
  };
  const words = (sector?.expectations ?? []).map(({ id, text }): NewWords => ({ text, ready: id }));
  return { ...empty, ...add(empty, words) };
}

/** One list that is open. */
export class OpenList extends OpenDocument<ExpectationsFile> {
  constructor(
    file: ExpectationsFile,
    library: Library | null,
    conflictTitle: (title: string) => string,
    saved: Saved<ExpectationsFile> | null = null,
  ) {
    super(
      file,
      library,
      {
        check: (changed) => {
          // as large as its text would be: what can be made can be saved and opened again
          const oversize = checkSize(JSON.stringify(changed, null, 2), expectationsFileLimits);
          return oversize === null ? checkExpectationsFile(changed) : failure(oversize);
        },
        conflictTitle,
      },
      saved,
    );
  }

  /** Changes one expectation. */
  changeOne(id: ExpectationId, changed: (before: Expectation) => Expectation): void {
    this.change(change(this.file, id, changed));
  }
}
