import type { MaturityModel } from '../maturity/model.ts';
import { MODES } from '../maturity/model.ts';
import type { CodedAnswers, CodeProblem } from './answerCode.ts';
import { codeLength, decodeAnswers } from './answerCode.ts';
import { findCodesOf } from './codesInText.ts';
import type { CodeReader, FoundCode } from './codesInText.ts';

export type { Place } from './codesInText.ts';
export type Found = FoundCode<CodedAnswers, CodeProblem>;

/** Less than these letters are not taken for a code that was damaged. */
const LEAST = 28;

function reader(model: MaturityModel): CodeReader<CodedAnswers, CodeProblem> {
  return {
    lengths: MODES.map((mode) => codeLength(model, mode)),
    least: LEAST,
    decode: (letters) => {
      const decoded = decodeAnswers(model, letters);
      if (decoded.ok) return { kind: 'coded', coded: decoded.coded };
      return decoded.problem.kind === 'instrument' ? { kind: 'strange', problem: decoded.problem } : { kind: 'none' };
    },
  };
}

/** Every answer code in a text, whatever looks like one, and links to files, as they come. */
export function findCodes(model: MaturityModel, text: string): Generator<Found, void, undefined> {
  return findCodesOf(reader(model), text);
}
