import type { AnswersFile } from '../../domain/maturity/answers.ts';
import { writeFile } from '../../workspace/files/answersFile.ts';
import { download } from '../../workspace/download.ts';
import * as shared from '../shared/fileName.ts';
import type { ToolContext } from './context.ts';

/** A file name from the title of an assessment. */
export function fileName(title: string, ending: string): string {
  return shared.fileName(title, ending, 'assessment');
}

/** Hands the answers file to the reader's device. */
export function downloadAssessment(file: AnswersFile, tool: ToolContext): void {
  download(fileName(tool.titleOf(file), '.cx.json'), 'application/json', writeFile(file));
}
