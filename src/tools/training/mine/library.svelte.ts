import type { MyCourseFile } from '../../../domain/training/myCourse.ts';
import { DocumentLibrary } from '../../shared/library.svelte.ts';

/** The courses of one's own on this device. */
export class Library extends DocumentLibrary<MyCourseFile> {
  constructor() {
    super({
      kind: 'my-course',
      schema: 1,
      check: async () => (await import('../../../workspace/forms/myCourse.ts')).check,
    });
  }
}
