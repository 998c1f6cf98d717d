import type { AnswersFile } from '../../domain/maturity/answers.ts';
import type { MaturityModel } from '../../domain/maturity/model.ts';
import type { Fault } from '../faults.ts';
import { answersFileLimits } from '../limits.ts';
import { parseLimited } from '../parse.ts';
import type { Result } from '../result.ts';
import { checkAnswersFile } from './answersFile.ts';

/** The text of an answers file, or its first fault. */
export function readAnswersFile(text: string, model: MaturityModel): Result<AnswersFile, Fault> {
  const parsed = parseLimited(text, answersFileLimits);
  return parsed.ok ? checkAnswersFile(parsed.value, model) : parsed;
}
