import type { MaturityModel } from '../domain/maturity/model.ts';
import type { Fault } from './faults.ts';
import type { ExpectationsFile } from '../domain/expectations/expectation.ts';
import type { AnswersFile } from '../domain/maturity/answers.ts';
import type { ComparisonFile } from '../domain/software/comparison.ts';
import type { ChecklistFile } from '../domain/training/checklist.ts';
import type { ClassFile } from '../domain/training/classFile.ts';
import type { LearningFile } from '../domain/training/learning.ts';
import { ANSWERS_KIND, checkAnswersFile, writeFile } from './files/answersFile.ts';
import { checkChecklistFile, CHECKLIST_KIND, writeChecklistFile } from './files/checklistFile.ts';
import { checkClassFile, CLASS_KIND, writeClassFile } from './files/classFile.ts';
import { checkComparisonFile, COMPARISON_KIND, writeComparisonFile } from './files/comparisonFile.ts';
import { checkExpectationsFile, EXPECTATIONS_KIND, writeExpectationsFile } from './files/expectationsFile.ts';
import { checkLearningFile, LEARNING_KIND, writeLearningFile } from './files/learningFile.ts';
import { checkRoundFile, ROUND_KIND, writeRoundFile } from './files/roundFile.ts';
import type { RoundFile } from './files/roundFile.ts';
import { checkSize } from './json.ts';
import {
  answersFileLimits,
  checklistFileLimits,
  classFileLimits,
  comparisonFileLimits,
  expectationsFileLimits,
  learningFileLimits,
  roundFileLimits,
} from './limits.ts';
import type { Limits } from './limits.ts';
import { migrated } from './migrate.ts';
import type { Step } from './migrate.ts';
import { failure } from './result.ts';
import type { Result } from './result.ts';
import type { StoredDocument } from './storage/record.ts';

/** What every body of every kind has. */
export interface AnyBody {
  readonly title?: string;
  /** The last change, UTC in whole seconds. */
  readonly updated: string;
}

/** A kind of document that is kept: what its body may hold, how it is read, how older forms became the present one. */
export interface KeptKind {
  readonly kind: string;
  readonly limits: Limits;
  readonly check: (body: unknown, model: MaturityModel) => Result<AnyBody, Fault>;
  /** The text of its file; the body has passed `check`. */
  readonly write: (body: AnyBody) => string;
  /** From each form to the next; the form that this release writes is one more than there are steps. */
  readonly steps: readonly Step[];
  /** What a second copy gets of its own, besides its title: an id, so that the two never count as one. */
  readonly apart?: (body: AnyBody, id: string) => AnyBody;
}

/** Another person's answers, of no round. */
function anotherPerson({ round: _, ...body }: AnswersFile, id: string): AnswersFile {
  return { ...body, respondent: { ...body.respondent, id } };
}

/** What a kind says of its own bodies. */
interface OwnKind<F extends AnyBody> extends Omit<KeptKind, 'check' | 'write' | 'apart'> {
  readonly check: (body: unknown, model: MaturityModel) => Result<F, Fault>;
  readonly write: (body: F) => string;
  readonly apart?: (body: F, id: string) => F;
}

/** A kind among others: what it writes and copies has passed its own check before, so that it is a body of its own. */
function kept<F extends AnyBody>({ apart, write, ...rest }: OwnKind<F>): KeptKind {
  return {
    ...rest,
    write: (body) => write(body as F),
    ...(apart === undefined ? {} : { apart: (body, id) => apart(body as F, id) }),
  };
}

/** Every kind of document that this release knows. */
export const keptKinds: readonly KeptKind[] = [
  kept<AnswersFile>({
    kind: ANSWERS_KIND,
    limits: answersFileLimits,
    check: checkAnswersFile,
    write: writeFile,
    steps: [],
    apart: anotherPerson,
  }),
  kept<RoundFile>({
    kind: ROUND_KIND,
    limits: roundFileLimits,
    check: checkRoundFile,
    write: writeRoundFile,
    steps: [],
  }),
  kept<ExpectationsFile>({
    kind: EXPECTATIONS_KIND,
    limits: expectationsFileLimits,
    check: checkExpectationsFile,
    write: writeExpectationsFile,
    steps: [],
  }),
  kept<ComparisonFile>({
    kind: COMPARISON_KIND,
    limits: comparisonFileLimits,
    check: checkComparisonFile,
    write: writeComparisonFile,
    steps: [],
  }),
  kept<ClassFile>({
    kind: CLASS_KIND,
    limits: classFileLimits,
    check: checkClassFile,
    write: writeClassFile,
    steps: [],
  }),
  kept<LearningFile>({
    kind: LEARNING_KIND,
    limits: learningFileLimits,
    check: checkLearningFile,
    write: writeLearningFile,
    steps: [],
  }),
  kept<ChecklistFile>({
    kind: CHECKLIST_KIND,
    limits: checklistFileLimits,
    check: checkChecklistFile,
    write: writeChecklistFile,
    steps: [],
  }),
];

export function keptKind(kind: string): KeptKind | undefined {
  return keptKinds.find((each) => each.kind === kind);
}

/** The form that this release writes of a kind. */
export function schemaOf({ steps }: KeptKind): number {
  return steps.length + 1;
}

/** The body of a document in the form of this release, or its first fault: as strict as where a file enters. */
export function readBody(document: StoredDocument, model: MaturityModel): Result<AnyBody, Fault> {
  const kind = keptKind(document.kind);
  if (kind === undefined) return failure({ path: 'kind', problem: unknownKind(document.kind) });
  const form = migrated(document, kind.steps);
  if (!form.ok) return form;
  const oversize = checkSize(JSON.stringify(form.value, null, 2), kind.limits);
  return oversize === null ? kind.check(form.value, model) : failure(oversize);
}

/** A kind that only a newer release can know. */
function unknownKind(kind: string): Fault['problem'] {
  return { kind: 'wrong-kind', expected: keptKinds.map((each) => each.kind), got: JSON.stringify(kind.slice(0, 60)) };
}

/** Whether only a newer release can read a document: its kind or its form is not known here. */
export function isFromNewerRelease({ kind, schema }: Pick<StoredDocument, 'kind' | 'schema'>): boolean {
  const known = keptKind(kind);
  return known === undefined || schema > schemaOf(known);
}
