import type { AnswersFile } from '../../domain/maturity/answers.ts';
import type { MaturityModel } from '../../domain/maturity/model.ts';
import type { Fault } from '../faults.ts';
import { checkSize, parseLimited } from '../json.ts';
import { answersFileLimits, roundFileLimits } from '../limits.ts';
import { failure } from '../result.ts';
import type { Result } from '../result.ts';
import { ANSWERS_KIND, checkAnswersFile } from './answersFile.ts';
import { readKind } from './header.ts';
import { checkRoundFile, ROUND_KIND } from './roundFile.ts';
import type { RoundFile } from './roundFile.ts';

export type AnyFile = AnswersFile | RoundFile;

/** The most that any kind may hold: all that can be asked of a file before its kind is known. */
export const anyFileLimits = roundFileLimits;

/** The text of a file of any kind known here, or its first fault; the limits are those of its kind. */
export function readAnyFile(text: string, model: MaturityModel): Result<AnyFile, Fault> {
  const parsed = parseLimited(text, anyFileLimits);
  if (!parsed.ok) return parsed;
  const kind = readKind(parsed.value, [ANSWERS_KIND, ROUND_KIND]);
  if (!kind.ok) return kind;
  if (kind.value === ROUND_KIND) return checkRoundFile(parsed.value, model);
  const oversize = checkSize(text, answersFileLimits);
  return oversize === null ? checkAnswersFile(parsed.value, model) : failure(oversize);
}
