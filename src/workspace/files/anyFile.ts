import type { AnswersFile } from '../../domain/maturity/answers.ts';
import type { ExpectationsFile } from '../../domain/expectations/expectation.ts';
import type { MaturityModel } from '../../domain/maturity/model.ts';
import type { ComparisonFile } from '../../domain/software/comparison.ts';
import type { MyCourseFile } from '../../domain/training/myCourse.ts';
import type { ChecklistFile } from '../../domain/training/checklist.ts';
import type { ClassFile } from '../../domain/training/classFile.ts';
import type { LearningFile } from '../../domain/training/learning.ts';
import type { CertificateForm } from '../../domain/training/certificateForm.ts';
import type { Fault } from '../faults.ts';
import { checkSize } from '../json.ts';
import { parseLimited } from '../parse.ts';
import { answersFileLimits, expectationsFileLimits, LOGO_LIMIT, roundFileLimits } from '../limits.ts';
import { comparisonFileLimits } from '../comparisonLimits.ts';
import { myCourseFileLimits } from '../myCourseLimits.ts';
import {
  certificateFileLimits,
  checklistFileLimits,
  classFileLimits,
  learningFileLimits,
  trainerKeyFileLimits,
} from '../trainingLimits.ts';
import type { Limits } from '../limits.ts';
import { failure } from '../result.ts';
import type { Result } from '../result.ts';
import { ANSWERS_KIND, checkAnswersFile } from './answersFile.ts';
import { checkChecklistFile, CHECKLIST_KIND } from './checklistFile.ts';
import { checkClassFile, CLASS_KIND } from './classFile.ts';
import { CERTIFICATE_KIND, checkCertificateFile } from './certificateFile.ts';
import { checkComparisonFile, COMPARISON_KIND } from './comparisonFile.ts';
import { checkExpectationsFile, EXPECTATIONS_KIND } from './expectationsFile.ts';
import { readKind } from './header.ts';
import { checkMyCourseFile, MY_COURSE_KIND } from './myCourseFile.ts';
import { checkLearningFile, LEARNING_KIND } from './learningFile.ts';
import { checkRoundFile, ROUND_KIND } from './roundFile.ts';
import type { RoundFile } from './roundFile.ts';
import { checkTrainerKeyFile, TRAINER_KEY_KIND } from './trainerKeyFile.ts';
import type { TrainerKeyFile } from './trainerKeyFile.ts';

/** What can be scored by the maturity model. */
export type ScorableFile = AnswersFile | RoundFile;
export type AnyFile =
  | ScorableFile
  | ExpectationsFile
  | ComparisonFile
  | MyCourseFile
  | ClassFile
  | LearningFile
  | TrainerKeyFile
  | CertificateForm
  | ChecklistFile;

/** The most that any kind may hold: all that can be asked of a file before its kind is known. */
export const anyFileLimits: Limits = { ...roundFileLimits, text: LOGO_LIMIT };

/** A kind of file: what it may hold, and how it is read. */
interface Kind<F> {
  readonly kind: string;
  readonly limits: Limits;
  readonly check: (value: unknown, model: MaturityModel) => Result<F, Fault>;
}

const scorable: readonly Kind<ScorableFile>[] = [
  { kind: ANSWERS_KIND, limits: answersFileLimits, check: checkAnswersFile },
  { kind: ROUND_KIND, limits: roundFileLimits, check: checkRoundFile },
];

const all: readonly Kind<AnyFile>[] = [
  ...scorable,
  { kind: EXPECTATIONS_KIND, limits: expectationsFileLimits, check: checkExpectationsFile },
  { kind: COMPARISON_KIND, limits: comparisonFileLimits, check: checkComparisonFile },
  { kind: MY_COURSE_KIND, limits: myCourseFileLimits, check: checkMyCourseFile },
  { kind: CLASS_KIND, limits: classFileLimits, check: checkClassFile },
  { kind: LEARNING_KIND, limits: learningFileLimits, check: checkLearningFile },
  { kind: TRAINER_KEY_KIND, limits: trainerKeyFileLimits, check: checkTrainerKeyFile },
  { kind: CERTIFICATE_KIND, limits: certificateFileLimits, check: checkCertificateFile },
  { kind: CHECKLIST_KIND, limits: checklistFileLimits, check: checkChecklistFile },
];

function readOneOf<F>(kinds: readonly Kind<F>[], text: string, model: MaturityModel): Result<F, Fault> {
  const parsed = parseLimited(text, anyFileLimits);
  if (!parsed.ok) return parsed;
  const named = readKind(
    parsed.value,
    kinds.map(({ kind }) => kind),
  );
  if (!named.ok) return named;
  const own = kinds.find(({ kind }) => kind === named.value);
  const oversize = own === undefined ? null : checkSize(text, own.limits);
  if (own === undefined || oversize !== null) {
    return failure(oversize ?? { path: 'kind', problem: { kind: 'missing' } });
  }
  return own.check(parsed.value, model);
}

/** The text of a file of any kind known here, or its first fault; the limits are those of its kind. */
export function readAnyFile(text: string, model: MaturityModel): Result<AnyFile, Fault> {
  return readOneOf<AnyFile>(all, text, model);
}

/** The same for files that the maturity model scores; any other kind is refused. */
export function readScorableFile(text: string, model: MaturityModel): Result<ScorableFile, Fault> {
  return readOneOf<ScorableFile>(scorable, text, model);
}
