import type { MaturityModel } from '../domain/maturity/model.ts';
import type { Fault } from './faults.ts';
import type { ExpectationsFile } from '../domain/expectations/expectation.ts';
import type { AnswersFile } from '../domain/maturity/answers.ts';
import type { ComparisonFile } from '../domain/software/comparison.ts';
import type { MyCourseFile } from '../domain/training/myCourse.ts';
import type { ClassFile } from '../domain/training/classFile.ts';
import type { LearningFile } from '../domain/training/learning.ts';
import type { CertificateForm } from '../domain/training/certificateForm.ts';
import type { ChecklistFile } from '../domain/training/checklist.ts';
import type { RoundFile } from './files/roundFile.ts';
import type { TrainerKeyFile } from './files/trainerKeyFile.ts';
import { checkSize } from './json.ts';
import { answersFileLimits, expectationsFileLimits, roundFileLimits } from './limits.ts';
import { comparisonFileLimits } from './comparisonLimits.ts';
import { myCourseFileLimits } from './myCourseLimits.ts';
import {
  certificateFileLimits,
  checklistFileLimits,
  classFileLimits,
  learningFileLimits,
  trainerKeyFileLimits,
} from './trainingLimits.ts';
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

/** How bodies of a kind are read and written. */
export interface Form<F extends AnyBody = AnyBody> {
  readonly check: (body: unknown, model: MaturityModel) => Result<F, Fault>;
  /** The text of its file; the body has passed `check`. */
  readonly write: (body: F) => string;
}

/** A kind of document that is kept: what its body may hold, how older forms became the present one. */
export interface KeptKind {
  readonly kind: string;
  readonly limits: Limits;
  /** How it is read and written: fetched with the first document of the kind, so that nobody waits for all kinds. */
  readonly form: () => Promise<Form>;
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
interface OwnKind<F extends AnyBody> extends Omit<KeptKind, 'form' | 'apart'> {
  readonly form: () => Promise<Form<F>>;
  readonly apart?: (body: F, id: string) => F;
}

/** A kind among others: what it writes and copies has passed its own check before, so that it is a body of its own. */
function kept<F extends AnyBody>({ apart, form, ...rest }: OwnKind<F>): KeptKind {
  return {
    ...rest,
    form: async () => {
      const { check, write } = await form();
      return { check, write: (body) => write(body as F) };
    },
    ...(apart === undefined ? {} : { apart: (body, id) => apart(body as F, id) }),
  };
}

/** Every kind of document that this release knows. */
export const keptKinds: readonly KeptKind[] = [
  kept<AnswersFile>({
    kind: 'maturity-answers',
    limits: answersFileLimits,
    form: () => import('./forms/answers.ts'),
    steps: [],
    apart: anotherPerson,
  }),
  kept<RoundFile>({
    kind: 'maturity-round',
    limits: roundFileLimits,
    form: () => import('./forms/round.ts'),
    steps: [],
  }),
  kept<ExpectationsFile>({
    kind: 'expectations',
    limits: expectationsFileLimits,
    form: () => import('./forms/expectations.ts'),
    steps: [],
  }),
  kept<ComparisonFile>({
    kind: 'software-comparison',
    limits: comparisonFileLimits,
    form: () => import('./forms/comparison.ts'),
    steps: [],
  }),
  kept<MyCourseFile>({
    kind: 'my-course',
    limits: myCourseFileLimits,
    form: () => import('./forms/myCourse.ts'),
    steps: [],
  }),
  kept<ClassFile>({
    kind: 'class',
    limits: classFileLimits,
    form: () => import('./forms/class.ts'),
    steps: [],
  }),
  kept<LearningFile>({
    kind: 'learning',
    limits: learningFileLimits,
    form: () => import('./forms/learning.ts'),
    steps: [],
  }),
  kept<TrainerKeyFile>({
    kind: 'trainer-key',
    limits: trainerKeyFileLimits,
    form: () => import('./forms/trainerKey.ts'),
    steps: [],
  }),
  kept<CertificateForm>({
    kind: 'certificate',
    limits: certificateFileLimits,
    form: () => import('./forms/certificate.ts'),
    steps: [],
  }),
  kept<ChecklistFile>({
    kind: 'checklist',
    limits: checklistFileLimits,
    form: () => import('./forms/checklist.ts'),
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

/**
 * The body of a document in the form of this release, or its first fault: as strict as where a file enters.
 * Rejects if what reads its kind cannot be fetched.
 */
export async function readBody(document: StoredDocument, model: MaturityModel): Promise<Result<AnyBody, Fault>> {
  const kind = keptKind(document.kind);
  if (kind === undefined) return failure({ path: 'kind', problem: unknownKind(document.kind) });
  const form = migrated(document, kind.steps);
  if (!form.ok) return form;
  const oversize = checkSize(JSON.stringify(form.value, null, 2), kind.limits);
  if (oversize !== null) return failure(oversize);
  const { check } = await kind.form();
  return check(form.value, model);
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
