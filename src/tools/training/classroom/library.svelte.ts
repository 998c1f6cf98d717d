import type { ClassFile } from '../../../domain/training/classFile.ts';
import type { Asked } from '../../../domain/training/quiz.ts';
import { today } from '../../../workspace/clock.ts';
import { DocumentLibrary } from '../../shared/library.svelte.ts';
import type { Saved } from '../../shared/library.svelte.ts';

/** The classes of this device. */
export class ClassLibrary extends DocumentLibrary<ClassFile> {
  constructor() {
    super({
      kind: 'class',
      schema: 1,
      check: async () => (await import('../../../workspace/forms/class.ts')).check,
    });
  }

  /** A class of today about the same that nobody has answered yet: "Class" pressed twice opens it again. */
  untouched({ course, lesson, moment }: Asked): Saved<ClassFile> | null {
    const isSame = ({ file }: Saved<ClassFile>): boolean =>
      file.course === course &&
      file.lesson === lesson &&
      file.moment === moment &&
      file.date === today() &&
      file.people.length === 0 &&
      Object.keys(file.hands).length === 0;
    return this.all.find(isSame) ?? null;
  }
}
