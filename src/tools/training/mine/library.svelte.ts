import type { MyCourseFile } from '../../../domain/training/myCourse.ts';
import { checkMyCourseFile, MY_COURSE_KIND } from '../../../workspace/files/myCourseFile.ts';
import { DocumentLibrary } from '../../shared/library.svelte.ts';

/** The courses of one's own on this device. */
export class Library extends DocumentLibrary<MyCourseFile> {
  constructor() {
    super({ kind: MY_COURSE_KIND, schema: 1, check: checkMyCourseFile });
  }
}
