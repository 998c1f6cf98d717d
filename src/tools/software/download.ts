import type { ComparisonFile } from '../../domain/software/comparison.ts';
import { download } from '../../workspace/download.ts';
import { writeComparisonFile } from '../../workspace/files/comparisonFile.ts';
import { fileName } from '../shared/fileName.ts';
import type { ToolContext } from './context.ts';

/** A file name for a comparison. */
export function nameOf(tool: ToolContext, file: ComparisonFile, ending: string): string {
  return fileName(tool.titleOf(file), ending, tool.words.unnamedFile);
}

/** Hands the file of a comparison to the reader's device. */
export function downloadComparison(tool: ToolContext, file: ComparisonFile): void {
  download(nameOf(tool, file, '.cx.json'), 'application/json', writeComparisonFile(file));
}
