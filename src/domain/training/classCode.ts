import { packed, unpacked } from '../round/bits.ts';
import type { Field } from '../round/bits.ts';
import { checkedMessage, withCheck } from '../round/checkLetters.ts';
import { findCodesOf } from '../round/codesInText.ts';
import type { CodeReader, FoundCode } from '../round/codesInText.ts';
import { lettersOf, valuesOf } from '../round/letters.ts';
import type { Result } from './mark.ts';
import { MOST_ITEMS } from './quiz.ts';
import { hashOf } from './shuffle.ts';

/**
 * What one learner answered in a class, in letters for any message: which class, who (drawn, no name), when, and of
 * each question of the class whether it was answered, whether rightly, and what was chosen. The questions themselves
 * are not in it: the class keeps their list, so that a code can be read whatever becomes of the course.
 */
export interface ClassCode {
  /** 8 letters. */
  readonly class: string;
  /** 8 letters, drawn on the learner's device. */
  readonly person: string;
  /** UTC, whole minutes. */
  readonly at: string;
  /** What the list of questions comes to, to tell it from another list of as many (`listNumber`). */
  readonly list: number;
  /** One for each question of the class in their order; null where nothing was answered. */
  readonly results: readonly (Result | null)[];
}

/** Whole, but made by a newer release. */
export type ClassCodeProblem = { readonly kind: 'newer' };
export type FoundClassCode = FoundCode<ClassCode, ClassCodeProblem>;

/** Every code begins with K; codes of rounds begin with other letters. */
const SIGN = 19;
const SIGN_LETTERS = 1;
const CLASS_LETTERS = 8;
const PERSON_LETTERS = 8;
const MINUTES_BITS = 24;
const COUNT_BITS = 6;
const LIST_BITS = 10;
const HEAD = SIGN_LETTERS + CLASS_LETTERS + PERSON_LETTERS + (MINUTES_BITS + COUNT_BITS + LIST_BITS) / 5;
/** Options, steps or pairs that a mark can tell apart. */
const MOST_PARTS = 5;
const PARTS = ['a', 'b', 'c', 'd', 'e'];
const RESULT_BITS = 1 + MOST_PARTS;
const CHECK_LETTERS = 4;
/** Up to so many letters the four check letters find any three that are wrong (`checkLetters.ts`). */
const BLOCK = 40;

/** 2026-01-01T00:00:00Z in minutes. */
const EPOCH = 1_767_225_600_000 / 60_000;

/** Letters of a message with its check letters. */
function lengthWithChecks(letters: number): number {
  return letters + Math.ceil(letters / BLOCK) * CHECK_LETTERS;
}

/** Letters of a code for so many questions. */
export function classCodeLength(items: number): number {
  return lengthWithChecks(HEAD + Math.ceil((items * RESULT_BITS) / 5));
}

const LENGTHS = Array.from({ length: MOST_ITEMS }, (_, place) => classCodeLength(place + 1));

/** A number for a list of questions, so that a code made for another list of as many is not read as this one's. */
export function listNumber(items: readonly string[]): number {
  return hashOf(items.join(' ')) % 2 ** LIST_BITS;
}

/** Blocks of at most 40 letters, each with its own check letters. */
function withChecks(message: readonly number[]): readonly number[] {
  const blocks = Array.from({ length: Math.ceil(message.length / BLOCK) }, (_, at) =>
    message.slice(at * BLOCK, (at + 1) * BLOCK),
  );
  return blocks.flatMap((block) => withCheck(block));
}

function checkedBlocks(letters: readonly number[]): readonly number[] | null {
  const size = BLOCK + CHECK_LETTERS;
  const message: number[] = [];
  for (let at = 0; at < letters.length; at += size) {
    const block = checkedMessage(letters.slice(at, at + size));
    if (block === null) return null;
    message.push(...block);
  }
  return message;
}

/** Right and the parts marked; all zero is unanswered: a wrong answer always marks something. */
function fieldsOf(result: Result | null): readonly Field[] {
  const bits = PARTS.reduce((sum, part, place) => sum + (result?.marks.includes(part) === true ? 1 << place : 0), 0);
  return [
    [result?.right === true ? 1 : 0, 1],
    [bits, MOST_PARTS],
  ];
}

function resultFrom(right: number, bits: number): Result | null {
  if (right === 0 && bits === 0) return null;
  return { right: right === 1, marks: PARTS.filter((_, place) => ((bits >> place) & 1) === 1) };
}

function minutesOf(at: string): number {
  return Math.min(2 ** MINUTES_BITS - 1, Math.max(0, Math.floor(Date.parse(at) / 60_000) - EPOCH));
}

function momentOf(minutes: number): string {
  return `${new Date((EPOCH + minutes) * 60_000).toISOString().slice(0, 19)}Z`;
}

/** The code of what a learner answered, without separators. */
export function encodeClassCode({ class: own, person, at, list, results }: ClassCode): string {
  const ids = [...(valuesOf(own) ?? []), ...(valuesOf(person) ?? [])];
  return lettersOf(
    withChecks([
      SIGN,
      ...ids,
      ...packed([
        [minutesOf(at), MINUTES_BITS],
        [results.length, COUNT_BITS],
        [list, LIST_BITS],
        ...results.flatMap(fieldsOf),
      ]),
    ]),
  );
}

/** What letters carry, in any spelling but without separators; null if they are no code of a class. */
export function decodeClassCode(letters: string): ClassCode | ClassCodeProblem | null {
  const values = valuesOf(letters);
  const message = values === null || !LENGTHS.includes(values.length) ? null : checkedBlocks(values);
  if (message?.[0] !== SIGN) return null;
  const ids = SIGN_LETTERS + CLASS_LETTERS + PERSON_LETTERS;
  const [minutes = 0, count = 0, list = 0] = unpacked(message.slice(ids, HEAD), [
    MINUTES_BITS,
    COUNT_BITS,
    LIST_BITS,
  ]).values;
  if (count < 1 || count > MOST_ITEMS || classCodeLength(count) !== letters.length) return { kind: 'newer' };
  const widths = Array.from({ length: count }, () => [1, MOST_PARTS]).flat();
  const { values: fields, clean } = unpacked(message.slice(HEAD), widths);
  if (!clean) return { kind: 'newer' };
  return {
    class: lettersOf(message.slice(SIGN_LETTERS, SIGN_LETTERS + CLASS_LETTERS)),
    person: lettersOf(message.slice(SIGN_LETTERS + CLASS_LETTERS, ids)),
    at: momentOf(minutes),
    list,
    results: Array.from({ length: count }, (_, place) =>
      resultFrom(fields[2 * place] ?? 0, fields[2 * place + 1] ?? 0),
    ),
  };
}

const reader: CodeReader<ClassCode, ClassCodeProblem> = {
  lengths: LENGTHS,
  // one letter of the shortest may be lost
  least: classCodeLength(1) - 1,
  decode: (letters) => {
    const decoded = decodeClassCode(letters);
    if (decoded === null) return { kind: 'none' };
    return 'kind' in decoded ? { kind: 'strange', problem: decoded } : { kind: 'coded', coded: decoded };
  },
};

/** Every class code in a pasted text, and whatever looks like one, as they come. */
export function findClassCodes(text: string): Generator<FoundClassCode, void, undefined> {
  return findCodesOf(reader, text);
}
