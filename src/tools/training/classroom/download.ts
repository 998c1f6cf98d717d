import type { ClassFile } from '../../../domain/training/classFile.ts';
import { download } from '../../../workspace/download.ts';
import { writeClassFile } from '../../../workspace/files/classFile.ts';
import { fileName } from '../../shared/fileName.ts';
import type { ClassroomContext } from './context.ts';

/** Hands the file of a class to the reader's device. */
export function downloadClass(classroom: ClassroomContext, file: ClassFile): void {
  const name = fileName(classroom.titleOf(file), '.cx.json', classroom.words.sheet.fileName);
  download(name, 'application/json', writeClassFile(file));
}
