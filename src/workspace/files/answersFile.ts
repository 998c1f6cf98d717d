import * as v from 'valibot';
import { GROUPS, IMPORTANCES, STATES } from '../../domain/maturity/answers.ts';
import type { Answer, AnswersFile } from '../../domain/maturity/answers.ts';
import { itemsOfMode, LEVELS, MODES } from '../../domain/maturity/model.ts';
import type { ItemId, MaturityModel, Mode } from '../../domain/maturity/model.ts';
import type { Fault } from '../faults.ts';
import { checkLimits } from '../json.ts';
import { answersFileLimits } from '../limits.ts';
import { failure } from '../result.ts';
import type { Result } from '../result.ts';
import { check } from './check.ts';
import { address, date, id, list, object, oneOf, oneOfNumbers, openObject, text, time, title } from './fields.ts';
import type { StrictOutput } from './fields.ts';
import { format, kindOf, readKind, version } from './header.ts';
import { asFile, inOrder } from './order.ts';
import { perModel } from '../../domain/maturity/perModel.ts';
import { says } from './rules.ts';

/** Reading and writing of one person's answers (formats.md 1, kind `maturity-answers`). */

export const ANSWERS_KIND = 'maturity-answers';

const evidenceEntries = {
  text,
  url: v.exactOptional(address),
  date: v.exactOptional(date),
};

const answerEntries = {
  level: v.exactOptional(oneOfNumbers(LEVELS)),
  state: v.exactOptional(oneOf(STATES)),
  reason: v.exactOptional(v.nullable(text)),
  target: v.exactOptional(oneOfNumbers(LEVELS)),
  importance: v.exactOptional(oneOfNumbers(IMPORTANCES)),
  note: v.exactOptional(text),
  evidence: v.exactOptional(list(object(evidenceEntries))),
};

type AnswerEntries = StrictOutput<typeof answerEntries>;

function hasOneState({ level, state }: AnswerEntries): boolean {
  return level === undefined || state === undefined;
}

function hasItsReason({ state, reason }: AnswerEntries): boolean {
  return state !== 'not-applicable' || reason !== undefined;
}

function hasNoOtherReason({ state, reason }: AnswerEntries): boolean {
  return state === 'not-applicable' || reason === undefined;
}

/** The same as the kind of answer that it has been found to be. */
function toAnswer({ level, state, reason, ...beside }: AnswerEntries): Answer {
  if (level !== undefined) return { level, ...beside };
  if (state === 'not-applicable') return { state, reason: reason ?? null, ...beside };
  return state === undefined ? beside : { state, ...beside };
}

const answer = v.pipe(
  object(answerEntries),
  v.check(hasOneState, says({ kind: 'level-and-state' })),
  v.forward(v.check(hasItsReason, says({ kind: 'reason-missing' })), ['reason']),
  v.forward(v.check(hasNoOtherReason, says({ kind: 'reason-misplaced' })), ['reason']),
  v.transform(toAnswer),
);

const respondentEntries = { id, group: oneOf(GROUPS) };

/** The field that names the model answered. */
export function modelField(model: MaturityModel): v.GenericSchema<unknown, string> {
  return v.literal(model.id, says({ kind: 'wrong-model', expected: model.id }));
}

/** An object over item ids. */
export function byItem<T>(
  items: readonly ItemId[],
  value: v.GenericSchema<unknown, T>,
): v.GenericSchema<unknown, Readonly<Record<ItemId, T>>> {
  const entries: Readonly<Record<ItemId, v.GenericSchema<unknown, T>>> = Object.fromEntries(
    items.map((item) => [item, v.exactOptional(value)]),
  );
  return object(entries);
}

/**
 * The schema of a file in one of these modes. Its keys stand in the order of formats.md 1, in which faults are
 * found as well.
 */
function answersFileOf(
  model: MaturityModel,
  mode: Mode,
  modes: readonly Mode[],
): v.GenericSchema<unknown, AnswersFile> {
  return object({
    format,
    version,
    kind: kindOf(ANSWERS_KIND),
    model: modelField(model),
    mode: oneOf(modes),
    title: v.exactOptional(title),
    date,
    updated: time,
    round: v.exactOptional(id),
    respondent: object(respondentEntries),
    answers: byItem(itemsOfMode(model, mode), answer),
  });
}

type ByMode = Readonly<Record<Mode, v.GenericSchema<unknown, AnswersFile>>>;

/** For a file that stands alone: any mode, checked against the items of its own. */
const alone = perModel((model): ByMode => ({
  full: answersFileOf(model, 'full', MODES),
  quick: answersFileOf(model, 'quick', MODES),
}));

/** For a file in a round: the mode of the round only. */
export const inRound = perModel((model): ByMode => ({
  full: answersFileOf(model, 'full', ['full']),
  quick: answersFileOf(model, 'quick', ['quick']),
}));

const withMode = openObject({ mode: v.unknown() });

/** The mode that a file says it has; full if it says none that there is, which its schema then refuses. */
export function modeOf(value: unknown): Mode {
  const checked = check(withMode, value);
  return MODES.find((mode) => checked.ok && checked.value.mode === mode) ?? 'full';
}

/** A value as answers to the model, or its first fault. Items come out in model order. */
export function checkAnswersFile(value: unknown, model: MaturityModel): Result<AnswersFile, Fault> {
  const fault = checkLimits(value, answersFileLimits);
  if (fault !== null) return failure(fault);
  const kind = readKind(value, [ANSWERS_KIND]);
  return kind.ok ? check(alone(model)[modeOf(value)], value) : kind;
}

const FILE_KEYS = [
  'format',
  'version',
  'kind',
  'model',
  'mode',
  'title',
  'date',
  'updated',
  'round',
  'respondent',
  'answers',
];

function orderedAnswer(one: Answer): unknown {
  const evidence = one.evidence?.map((each) => inOrder(each, Object.keys(evidenceEntries)));
  return inOrder(evidence === undefined ? one : { ...one, evidence }, Object.keys(answerEntries));
}

/** The same file with all keys in the order of formats.md 1, and the items as they stand in it. */
export function orderedAnswersFile(file: AnswersFile): Readonly<Record<string, unknown>> {
  const answers: Readonly<Record<string, unknown>> = Object.fromEntries(
    Object.entries(file.answers).map(([item, one]) => [item, orderedAnswer(one)]),
  );
  const respondent = inOrder(file.respondent, Object.keys(respondentEntries));
  return inOrder({ ...file, respondent, answers }, FILE_KEYS);
}

/**
 * The text to save. It can be larger than a file may be; what `readAnswersFile` says to it decides whether it can
 * be restored.
 */
export function writeFile(file: AnswersFile): string {
  return asFile(orderedAnswersFile(file));
}
