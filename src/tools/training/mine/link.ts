import type { MyCourseFile } from '../../../domain/training/myCourse.ts';
import type { Fault } from '../../../workspace/faults.ts';
import { orderedMyCourseFile, readMyCourseFile } from '../../../workspace/files/myCourseFile.ts';
import { textFromFragment, textToFragment } from '../../../workspace/fragment.ts';
import type { Result } from '../../../workspace/result.ts';

/** The fragment that carries a course without its logo, without `#`; a fault if it grows too long for any link. */
export function toFragment(file: MyCourseFile): Promise<Result<string, Fault>> {
  return textToFragment(JSON.stringify(orderedMyCourseFile({ ...file, logo: null })));
}

/** The course in a fragment, with or without its `#`, or the first fault. It does not throw. */
export async function fromFragment(fragment: string): Promise<Result<MyCourseFile, Fault>> {
  const text = await textFromFragment(fragment);
  return text.ok ? readMyCourseFile(text.value) : text;
}
