import type { AnswersFile } from '../domain/maturity/answers.ts';
import type { MaturityModel } from '../domain/maturity/model.ts';
import type { Fault } from './faults.ts';
import { orderedAnswersFile } from './files/answersFile.ts';
import { readAnswersFile } from './files/readAnswersFile.ts';
import { textFromFragment, textToFragment } from './fragment.ts';
import type { Result } from './result.ts';

export { isLong } from './fragment.ts';

/** The fragment that carries answers, without `#`; a fault if it grows too long for any link. */
export async function toFragment(file: AnswersFile): Promise<Result<string, Fault>> {
  return textToFragment(JSON.stringify(orderedAnswersFile(file)));
}

/** The answers in a fragment, with or without its `#`, or the first fault. Whatever it is given, it does not throw. */
export async function fromFragment(fragment: string, model: MaturityModel): Promise<Result<AnswersFile, Fault>> {
  const text = await textFromFragment(fragment);
  return text.ok ? readAnswersFile(text.value, model) : text;
}
