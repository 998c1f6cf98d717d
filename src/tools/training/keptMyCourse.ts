import type { MyCourseFile } from '../../domain/training/myCourse.ts';
import { checkMyCourseFile } from '../../workspace/files/myCourseFile.ts';
import { openStore } from '../../workspace/store.ts';

/** A course of a trainer's own that is kept on this device; null if it is not there, or cannot be read. */
export async function keptMyCourse(id: string): Promise<MyCourseFile | null> {
  const store = await openStore();
  const document = await store.get(id);
  if (document?.kind !== 'my-course') return null;
  const read = checkMyCourseFile(document.body);
  return read.ok ? read.value : null;
}
