import type { Fault } from '../../workspace/faults.ts';
import type { ToolContext } from './context.ts';

/** A fault as a sentence in the reader's language; the words for it are fetched with the first fault. */
export async function sentenceOf(fault: Fault, tool: ToolContext): Promise<string> {
  const { describeFault } = await import('../../i18n/faults.ts');
  return describeFault(fault, tool.fileWords, tool.format);
}
