import * as v from 'valibot';
import { itemsOfMode, LEVELS, MODES } from '../../domain/maturity/model.ts';
import type { ItemId, MaturityModel, Mode } from '../../domain/maturity/model.ts';
import { SOURCES } from '../../domain/round/round.ts';
import type { Member, RoundFile } from '../../domain/round/round.ts';
import { countValues } from '../../domain/shared/json.ts';
import type { Fault } from '../faults.ts';
import { checkLimits } from '../json.ts';
import { parseLimited } from '../parse.ts';
import { DECISIONS_LIMIT, KB, roundFileLimits } from '../limits.ts';
import { failure, success } from '../result.ts';
import type { Result } from '../result.ts';
import { byItem, inRound, modelField, modeOf, orderedAnswersFile } from './answersFile.ts';
import { check } from './check.ts';
import { boolean, date, id, integer, list, object, oneOf, oneOfNumbers, text, time, title } from './fields.ts';
import type { StrictOutput } from './fields.ts';
import { format, kindOf, readKind, version } from './header.ts';
import { asFile, inOrder } from './order.ts';
import { perModel } from '../../domain/maturity/perModel.ts';
import { says } from './rules.ts';

/** Reading and writing of a team's round (formats.md 1, kind `maturity-round`). */

export const ROUND_KIND = 'maturity-round';

export { SOURCES } from '../../domain/round/round.ts';
export type {
  Action,
  Agreed,
  Cost,
  CustomerNumber,
  Decision,
  Member,
  RoundFile,
  Source,
} from '../../domain/round/round.ts';

const agreedEntries = { level: oneOfNumbers(LEVELS), reason: text };
const numberEntries = { name: text, value: integer(), margin: integer(0), n: integer(0) };
const cost = v.union([text, integer(0)], says({ kind: 'type', expected: 'text-or-integer' }));
const decisionEntries = { text, owner: text, cost, due: date };

function actionEntries(items: readonly ItemId[]) {
  return {
    item: oneOf(items),
    text,
    owner: v.nullable(text),
    due: v.nullable(date),
    cost: v.nullable(cost),
    done: boolean,
  };
}

/** The keys in the order of formats.md 1. */
function roundEntries(model: MaturityModel, mode: Mode) {
  const items = itemsOfMode(model, mode);
  return {
    format,
    version,
    kind: kindOf(ROUND_KIND),
    model: modelField(model),
    mode: oneOf(MODES),
    round: id,
    title,
    date,
    updated: time,
    unit: v.exactOptional(text),
    invited: v.exactOptional(integer(0)),
    groups: boolean,
    hidden: boolean,
    revealed: boolean,
    members: list(object({ source: oneOf(SOURCES), answers: inRound(model)[mode] })),
    agreed: byItem(items, object(agreedEntries)),
    actions: list(object(actionEntries(items))),
    customerNumber: v.nullable(object(numberEntries)),
    decisions: list(object(decisionEntries), DECISIONS_LIMIT),
  };
}

type RoundEntries = StrictOutput<ReturnType<typeof roundEntries>>;

const anotherRound = says({ kind: 'wrong-round' });

/** Every member is of this round, or of none. */
function refuseStrangers({ dataset, addIssue }: v.RawCheckContext<RoundEntries>): void {
  if (!dataset.typed) return;
  const { round, members } = dataset.value;
  const place = members.findIndex(({ answers }) => (answers.round ?? round) !== round);
  const stranger = members[place]?.answers;
  if (stranger === undefined) return;
  const step = (input: object, key: string | number): v.UnknownPathItem => ({
    type: 'unknown',
    origin: 'value',
    input,
    key,
    value: undefined,
  });
  addIssue({
    message: anotherRound,
    input: stranger.round,
    path: [step(dataset.value, 'members'), step(members, place), step(members, 'answers'), step(stranger, 'round')],
  });
}

function roundFileOf(model: MaturityModel, mode: Mode): v.GenericSchema<unknown, RoundFile> {
  return v.pipe(object(roundEntries(model, mode)), v.rawCheck(refuseStrangers));
}

type ByMode = Readonly<Record<Mode, v.GenericSchema<unknown, RoundFile>>>;

const schemas = perModel((model): ByMode => ({
  full: roundFileOf(model, 'full'),
  quick: roundFileOf(model, 'quick'),
}));

/** A value as a round of the model, or its first fault. */
export function checkRoundFile(value: unknown, model: MaturityModel): Result<RoundFile, Fault> {
  const fault = checkLimits(value, roundFileLimits);
  if (fault !== null) return failure(fault);
  const kind = readKind(value, [ROUND_KIND]);
  return kind.ok ? check(schemas(model)[modeOf(value)], value) : kind;
}

/** The text of a round file, or its first fault. */
export function readRoundFile(text: string, model: MaturityModel): Result<RoundFile, Fault> {
  const parsed = parseLimited(text, roundFileLimits);
  return parsed.ok ? checkRoundFile(parsed.value, model) : parsed;
}

const ROUND_KEYS = [
  'format',
  'version',
  'kind',
  'model',
  'mode',
  'round',
  'title',
  'date',
  'updated',
  'unit',
  'invited',
  'groups',
  'hidden',
  'revealed',
  'members',
  'agreed',
  'actions',
  'customerNumber',
  'decisions',
];

const ACTION_KEYS = ['item', 'text', 'owner', 'due', 'cost', 'done'];

function orderedMember({ source, answers }: Member): Readonly<Record<string, unknown>> {
  return { source, answers: orderedAnswersFile(answers) };
}

/** The text to save, with all keys in the order of formats.md 1; as with answers, reading decides whether it fits. */
export function writeRoundFile(file: RoundFile): string {
  const members = file.members.map(orderedMember);
  const agreed = Object.fromEntries(
    Object.entries(file.agreed).map(([item, one]) => [item, inOrder(one, Object.keys(agreedEntries))]),
  );
  const actions = file.actions.map((one) => inOrder(one, ACTION_KEYS));
  const customerNumber = file.customerNumber === null ? null : inOrder(file.customerNumber, Object.keys(numberEntries));
  const decisions = file.decisions.map((one) => inOrder(one, Object.keys(decisionEntries)));
  return asFile(inOrder({ ...file, members, agreed, actions, customerNumber, decisions }, ROUND_KEYS));
}

const utf8 = new TextEncoder();

/** What a member adds to the size of its round. */
interface MemberSize {
  readonly bytes: number;
  readonly values: number;
}

/** No code says more than these: 24 items of at most a state and a reason that is null, and a head. */
const MOST_OF_A_CODE: MemberSize = { bytes: 8 * KB, values: 160 };

/**
 * Checks a round that is open, after each change: the same rules as where a file enters, but members that passed
 * before are not looked at again. A round may have thousands.
 */
export class RoundChecker {
  readonly #model: MaturityModel;
  readonly #passed = new WeakMap<Member, MemberSize>();

  constructor(model: MaturityModel) {
    this.#model = model;
  }

  /** Takes members made of codes for checked; what they add is not measured as long as it cannot matter. */
  trustDecoded(members: readonly Member[]): void {
    for (const member of members) this.#passed.set(member, MOST_OF_A_CODE);
  }

  /** Takes members of a file that was read for checked. */
  trust(members: readonly Member[]): void {
    for (const member of members) {
      // as deep in the text as it will stand in the file; the order of its keys takes no room
      const text = JSON.stringify([[member]], null, 2);
      const bytes = utf8.encode(text).length;
      this.#passed.set(member, { bytes, values: 1 + countValues(member) });
    }
  }

  check(file: RoundFile): Result<RoundFile, Fault> {
    const fresh = file.members.filter((member) => !this.#passed.has(member));
    const rest = { ...file, members: fresh };
    const checked = checkRoundFile(rest, this.#model);
    if (!checked.ok) return checked;
    this.trust(fresh);
    const fault = this.#tooMuch(file);
    if (fault === null) return success(file);
    // it may only seem too much
    this.trust(file.members.filter((member) => this.#passed.get(member) === MOST_OF_A_CODE));
    const measured = this.#tooMuch(file);
    return measured === null ? success(file) : failure(measured);
  }

  #tooMuch(file: RoundFile): Fault | null {
    const sizes = file.members.flatMap((member) => this.#passed.get(member) ?? []);
    const bytes = sizes.reduce((sum, size) => sum + size.bytes, writeRoundFile({ ...file, members: [] }).length * 2);
    const values = sizes.reduce((sum, size) => sum + size.values, countValues({ ...file, members: [] }));
    const limits = roundFileLimits;
    if (bytes > limits.bytes) {
      return { path: '', problem: { kind: 'too-large', limit: limits.bytes, size: bytes } };
    }
    return values > limits.values ? { path: '', problem: { kind: 'too-many-values', limit: limits.values } } : null;
  }
}
