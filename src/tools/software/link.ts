import type { ComparisonFile } from '../../domain/software/comparison.ts';
import type { Fault } from '../../workspace/faults.ts';
import { orderedComparisonFile, readComparisonFile } from '../../workspace/files/comparisonFile.ts';
import { textFromFragment, textToFragment } from '../../workspace/fragment.ts';
import type { Result } from '../../workspace/result.ts';

/** The fragment that carries a comparison, without `#`; a fault if it grows too long for any link. */
export function toFragment(file: ComparisonFile): Promise<Result<string, Fault>> {
  return textToFragment(JSON.stringify(orderedComparisonFile(file)));
}

/** The comparison in a fragment, with or without its `#`, or the first fault. It does not throw. */
export async function fromFragment(fragment: string): Promise<Result<ComparisonFile, Fault>> {
  const text = await textFromFragment(fragment);
  return text.ok ? readComparisonFile(text.value) : text;
}
