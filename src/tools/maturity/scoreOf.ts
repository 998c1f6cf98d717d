import type { AnswersFile } from '../../domain/maturity/answers.ts';
import { score, type Score } from '../../domain/maturity/score.ts';
import type { Assessment } from './assessment.svelte.ts';

const known = new WeakMap<AnswersFile, Score>();

/** What an assessment comes to now; scored once for each change, however many parts of the result ask. */
export function scoreOf(assessment: Assessment): Score {
  const { file, model } = assessment;
  const before = known.get(file);
  if (before !== undefined) return before;
  const made = score(model, file.mode, [file]);
  known.set(file, made);
  return made;
}
