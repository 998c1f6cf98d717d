import type { AnswersFile } from '../../domain/maturity/answers.ts';
import { writeFile } from '../../workspace/files/answersFile.ts';
import { download } from '../../workspace/download.ts';
import type { ToolContext } from './context.ts';

/** A file name from a title: letters and digits of any script, at most 60 characters. */
export function fileName(title: string, ending: string): string {
  const plain = Array.from(title.replace(/[^\p{L}\p{M}\p{N}\u200C]+/gu, '-'))
    .slice(0, 60)
    .join('')
    .replace(/^[-\u200C]+|[-\u200C]+$/gu, '');
  return `${plain === '' ? 'assessment' : plain}${ending}`;
}

/** Hands the answers file to the reader's device. */
export function downloadAssessment(file: AnswersFile, tool: ToolContext): void {
  download(fileName(tool.titleOf(file), '.cx.json'), 'application/json', writeFile(file));
}
