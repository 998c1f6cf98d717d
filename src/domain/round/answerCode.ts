import type { Answer, Answers, AnswersFile, Group, Respondent } from '../maturity/answers.ts';
import { GROUPS, levelOf, stateOf } from '../maturity/answers.ts';
import { itemsOfMode, LEVELS, MODES } from '../maturity/model.ts';
import type { ItemId, MaturityModel, Mode } from '../maturity/model.ts';
import type { Field } from './bits.ts';
import { packed, unpacked } from './bits.ts';
import { checkedMessage, withCheck } from './checkLetters.ts';
import { INSTRUMENT_BITS, instrumentNumber, modeOfInstrument } from './instruments.ts';
import { lettersOf, valuesOf } from './letters.ts';
import type { RoundFile } from './round.ts';

/** Levels and states of one person in a code short enough for any message (formats.md 5, "Answer code"). */

/** What a code carries: no notes, evidence, targets or reasons. */
export interface CodedAnswers {
  readonly mode: Mode;
  readonly round: string;
  readonly respondent: Respondent;
  /** UTC in whole seconds. */
  readonly updated: string;
  readonly answers: Answers;
}

export type CodeProblem =
  /** A letter is missing or too many. */
  | { readonly kind: 'length'; readonly letters: number }
  /** The check letters do not fit: something in it was changed. */
  | { readonly kind: 'damaged' }
  /** Whole, but of questions that are not known here: made by a newer version. */
  | { readonly kind: 'instrument' };

export type DecodedCode =
  { readonly ok: true; readonly coded: CodedAnswers } | { readonly ok: false; readonly problem: CodeProblem };

const ID_LETTERS = 8;
const GROUP_BITS = 3;
const SECONDS_BITS = 30;
const ANSWER_BITS = 3;
const UNKNOWN = 6;
const NOT_APPLICABLE = 7;
const CHECK_LETTERS = 4;

/** 2026-01-01T00:00:00Z in milliseconds. */
const EPOCH = 1_767_225_600_000;
const LATEST = 2 ** SECONDS_BITS - 1;

/** Letters of a code in a mode: 42 full, 35 quick. */
export function codeLength(model: MaturityModel, mode: Mode): number {
  const bits = INSTRUMENT_BITS + 2 * ID_LETTERS * 5 + GROUP_BITS + SECONDS_BITS;
  return Math.ceil((bits + itemsOfMode(model, mode).length * ANSWER_BITS) / 5) + CHECK_LETTERS;
}

function idFields(id: string): readonly Field[] {
  return (valuesOf(id) ?? []).map((value) => [value, 5] as const);
}

function answerNumber(answer: Answer | undefined): number {
  const state = stateOf(answer);
  return levelOf(answer) ?? (state === 'unknown' ? UNKNOWN : state === 'not-applicable' ? NOT_APPLICABLE : 0);
}

/** What each number stands for; the same few answers for all, since thousands of people give them. */
const ANSWERS: ReadonlyMap<number, Answer> = new Map<number, Answer>([
  ...LEVELS.map((level) => [level, { level }] as const),
  [UNKNOWN, { state: 'unknown' }],
  [NOT_APPLICABLE, { state: 'not-applicable', reason: null }],
]);

/** A moment as seconds since 2026 began; one before or after all that fits is moved to the nearest that does. */
function secondsOf(updated: string): number {
  return Math.min(LATEST, Math.max(0, Math.floor((Date.parse(updated) - EPOCH) / 1000)));
}

function momentOf(seconds: number): string {
  return `${new Date(EPOCH + seconds * 1000).toISOString().slice(0, 19)}Z`;
}

/**
 * The code of a person's answers to a round, without separators.
 * @throws Error for a model that has no number, or a file without a round: a fault of the caller
 */
export function encodeAnswers(model: MaturityModel, file: AnswersFile): string {
  const instrument = instrumentNumber(file.model, file.mode);
  if (file.round === undefined) throw new Error('answers of no round have no code');
  const message = packed([
    [instrument, INSTRUMENT_BITS],
    ...idFields(file.round),
    ...idFields(file.respondent.id),
    [GROUPS.indexOf(file.respondent.group), GROUP_BITS],
    [secondsOf(file.updated), SECONDS_BITS],
    ...itemsOfMode(model, file.mode).map((item): Field => [answerNumber(file.answers[item]), ANSWER_BITS]),
  ]);
  return lettersOf(withCheck(message));
}

function answersFrom(items: readonly ItemId[], values: readonly number[]): Answers {
  const answers: Record<ItemId, Answer> = {};
  for (const [place, item] of items.entries()) {
    const answer = ANSWERS.get(values[place] ?? 0);
    if (answer !== undefined) answers[item] = answer;
  }
  return answers;
}

function refused(problem: CodeProblem): DecodedCode {
  return { ok: false, problem };
}

/** What letters carry, in any spelling (`letterValue`) but without separators; or why they carry nothing. */
export function decodeAnswers(model: MaturityModel, letters: string): DecodedCode {
  const count = Array.from(letters).length;
  const lengths = MODES.map((mode) => codeLength(model, mode));
  if (!lengths.includes(count)) return refused({ kind: 'length', letters: count });
  const values = valuesOf(letters);
  const message = values === null ? null : checkedMessage(values);
  if (message === null) return refused({ kind: 'damaged' });
  const mode = modeOfInstrument(model.id, message[0] ?? -1);
  if (mode === null || codeLength(model, mode) !== count) return refused({ kind: 'instrument' });
  const items = itemsOfMode(model, mode);
  const ids = 1 + 2 * ID_LETTERS;
  const { values: rest, clean } = unpacked(message.slice(ids), [
    GROUP_BITS,
    SECONDS_BITS,
    ...items.map(() => ANSWER_BITS),
  ]);
  const [group = -1, seconds = 0, ...answers] = rest;
  const named: Group | undefined = GROUPS[group];
  if (named === undefined || !clean) return refused({ kind: 'instrument' });
  return {
    ok: true,
    coded: {
      mode,
      round: lettersOf(message.slice(1, 1 + ID_LETTERS)),
      respondent: { id: lettersOf(message.slice(1 + ID_LETTERS, ids)), group: named },
      updated: momentOf(seconds),
      answers: answersFrom(items, answers),
    },
  };
}

/** What a code carries, as a file of the round that it was collected for: of that round's date, all reasons null. */
export function answersFromCode(coded: CodedAnswers, { model, date }: Pick<RoundFile, 'model' | 'date'>): AnswersFile {
  const { mode, updated, round, respondent, answers } = coded;
  return {
    format: 'cx-compass',
    version: 1,
    kind: 'maturity-answers',
    model,
    mode,
    date,
    updated,
    round,
    respondent,
    answers,
  };
}
