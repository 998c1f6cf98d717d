import type { Formatter } from '../../i18n/format.ts';
import type { Words } from '../../i18n/index.ts';
import type { Fault } from '../../workspace/faults.ts';

/** What it takes to say what is wrong with a file. */
export interface Speaker {
  readonly fileWords: Words['files'];
  readonly format: Formatter;
}

/** A fault as a sentence in the reader's language; the words for it are fetched with the first fault. */
export async function sentenceOf(fault: Fault, { fileWords, format }: Speaker): Promise<string> {
  const { describeFault } = await import('../../i18n/faults.ts');
  return describeFault(fault, fileWords, format);
}
