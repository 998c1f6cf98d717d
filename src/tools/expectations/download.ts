import type { ExpectationsFile } from '../../domain/expectations/expectation.ts';
import { download } from '../../workspace/download.ts';
import { writeExpectationsFile } from '../../workspace/files/expectationsFile.ts';
import * as shared from '../shared/fileName.ts';
import type { ToolContext } from './context.ts';

/** A file name from the title of a list. */
export function fileName(title: string, ending: string): string {
  return shared.fileName(title, ending, 'expectations');
}

/** Hands the file of a list to the reader's device. */
export function downloadList(file: ExpectationsFile, tool: ToolContext): void {
  download(fileName(tool.titleOf(file), '.cx.json'), 'application/json', writeExpectationsFile(file));
}
