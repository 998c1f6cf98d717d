import type { MyCourseFile } from '../../../domain/training/myCourse.ts';
import { download } from '../../../workspace/download.ts';
import { writeMyCourseFile } from '../../../workspace/files/myCourseFile.ts';
import { fileName } from '../../shared/fileName.ts';
import type { ToolContext } from './context.ts';

/** Hands the file of a course to the reader's device. */
export function downloadCourse(tool: ToolContext, file: MyCourseFile): void {
  const name = fileName(tool.titleOf(file), '.cx.json', tool.words.unnamedFile);
  download(name, 'application/json', writeMyCourseFile(file));
}
