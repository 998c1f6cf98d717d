import type { MaturityModel, Mode } from '../maturity/model.ts';
import { packed, unpacked } from './bits.ts';
import { checkedMessage, withCheck } from './checkLetters.ts';
import { INSTRUMENT_BITS, instrumentNumber, modeOfInstrument } from './instruments.ts';
import { lettersOf, valuesOf } from './letters.ts';
import type { RoundFile } from './round.ts';

/** What a member must know of a round in order to answer. Its title travels beside it, since it is only for people. */
export interface Invitation extends Pick<RoundFile, 'mode' | 'round' | 'date' | 'groups' | 'hidden'> {
  /** The model's id with its version. */
  readonly model: string;
}

export type InvitationProblem = 'damaged' | 'instrument';

const ID_LETTERS = 8;
const DATE_BITS = 22;
/** Letters of an invitation, check letters included. */
export const INVITATION_LETTERS = 18;

const DAY = 86_400_000;
/** 0001-01-01, so that every date of four digits has a number. */
const FIRST_DAY = Date.parse('0001-01-01T00:00:00Z') / DAY;

function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY - FIRST_DAY;
}

/** The date of a day; null after the year 9999. */
function dateOf(day: number): string | null {
  const date = new Date((day + FIRST_DAY) * DAY).toISOString();
  return date.length === '0001-01-01T00:00:00.000Z'.length ? date.slice(0, 10) : null;
}

/** An invitation in 18 letters. */
export function encodeInvitation({ model, mode, round, date, groups, hidden }: Invitation): string {
  const message = packed([
    [instrumentNumber(model, mode), INSTRUMENT_BITS],
    ...(valuesOf(round) ?? []).map((value) => [value, 5] as const),
    [groups ? 1 : 0, 1],
    [hidden ? 1 : 0, 1],
    [dayOf(date), DATE_BITS],
  ]);
  return lettersOf(withCheck(message));
}

/** The invitation in letters, spelt in any way, or why there is none. */
export function decodeInvitation(model: MaturityModel, letters: string): Invitation | InvitationProblem {
  const values = valuesOf(letters);
  const message = values?.length === INVITATION_LETTERS ? checkedMessage(values) : null;
  if (message === null) return 'damaged';
  const mode: Mode | null = modeOfInstrument(model.id, message[0] ?? -1);
  const { values: fields, clean } = unpacked(message.slice(1 + ID_LETTERS), [1, 1, DATE_BITS]);
  const [groups, hidden, day = 0] = fields;
  const date = dateOf(day);
  if (mode === null || date === null || !clean) return 'instrument';
  const round = lettersOf(message.slice(1, 1 + ID_LETTERS));
  return { model: model.id, mode, round, date, groups: groups === 1, hidden: hidden === 1 };
}
