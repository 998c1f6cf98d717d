import * as v from 'valibot';
import { CUTS, KINDS, QUESTIONS, REPLIES, SCORES, STEPS } from '../../domain/expectations/expectation.ts';
import type { Expectation, ExpectationId, ExpectationsFile, Rating } from '../../domain/expectations/expectation.ts';
import { arePairs } from '../../domain/expectations/kanoAnswers.ts';
import type { Fault } from '../faults.ts';
import { checkLimits } from '../json.ts';
import { parseLimited } from '../parse.ts';
import { expectationsFileLimits, EXPECTATIONS_LIMIT, RESPONDENTS_LIMIT } from '../limits.ts';
import { failure, success } from '../result.ts';
import type { Result } from '../result.ts';
import { shownValue } from '../shown.ts';
import { check } from './check.ts';
import { date, integer, list, object, oneOf, oneOfNumbers, text, time, title } from './fields.ts';
import type { StrictOutput } from './fields.ts';
import { format, kindOf, readKind, version } from './header.ts';
import { asFile, inOrder } from './order.ts';
import { says } from './rules.ts';

/** Reading and writing of a list of expectations (kind `expectations`). */

export const EXPECTATIONS_KIND = 'expectations';

function isId(value: unknown): value is ExpectationId {
  return typeof value === 'string' && /^e[1-9]\d{0,5}$/u.test(value);
}

const id = v.custom<ExpectationId>(isId, says({ kind: 'pattern', what: 'expectation' }));
const name = v.pipe(text, v.regex(/^[a-z-]+(?:\.[a-z-]+)?$/u, says({ kind: 'pattern', what: 'name' })));

const UNKNOWN = 'unknown';
const rating = v.picklist([...SCORES, UNKNOWN], says({ kind: 'one-of', options: [...SCORES.map(String), UNKNOWN] }));
const reply = v.exactOptional(oneOf(REPLIES));
const step = v.exactOptional(oneOfNumbers(STEPS));

const replyEntries = { anywhere: reply, missed: reply, better: reply } satisfies Record<
  (typeof QUESTIONS)[number],
  typeof reply
>;
const levelEntries = { adequate: step, desired: step, perceived: step };
const overrulingEntries = { kind: oneOf(KINDS), reason: v.nullable(text) };

const expectationEntries = {
  id,
  text: title,
  ready: v.exactOptional(name),
  present: v.exactOptional(text),
  absent: v.exactOptional(text),
  replies: object(replyEntries),
  overruled: v.exactOptional(object(overrulingEntries)),
  importance: v.exactOptional(rating as v.GenericSchema<unknown, Rating>),
  performance: v.exactOptional(rating as v.GenericSchema<unknown, Rating>),
  levels: v.exactOptional(object(levelEntries)),
};

const respondentEntries = { segment: v.nullable(title), pairs: v.string(says({ kind: 'type', expected: 'text' })) };
const kanoEntries = {
  asked: list(id, EXPECTATIONS_LIMIT),
  respondents: list(object(respondentEntries), RESPONDENTS_LIMIT),
};

/** The keys in the order in which they are written and faults are found. */
const fileEntries = {
  format,
  version,
  kind: kindOf(EXPECTATIONS_KIND),
  title: v.exactOptional(title),
  date,
  updated: time,
  sector: v.nullable(name),
  cut: oneOf(CUTS),
  next: integer(1),
  expectations: list(object(expectationEntries), EXPECTATIONS_LIMIT),
  kano: object(kanoEntries),
};

const schema: v.GenericSchema<unknown, StrictOutput<typeof fileEntries>> = object(fileEntries);

/** What no field shows by itself: ids that stand twice or are too high, answers about what is not in the list. */
function faultBetween({ expectations, next, kano }: ExpectationsFile): Fault | null {
  const known = new Set<string>();
  for (const [place, each] of expectations.entries()) {
    const path = `expectations.${String(place)}.id`;
    if (known.has(each.id)) return { path, problem: { kind: 'duplicate-key' } };
    if (Number(each.id.slice(1)) >= next) {
      return {
        path: 'next',
        problem: { kind: 'range', min: Number(each.id.slice(1)) + 1, max: null, got: String(next) },
      };
    }
    known.add(each.id);
  }
  const asked = new Set<string>();
  for (const [place, one] of kano.asked.entries()) {
    const path = `kano.asked.${String(place)}`;
    if (asked.has(one)) return { path, problem: { kind: 'duplicate-key' } };
    if (!known.has(one)) return { path, problem: { kind: 'pattern', what: 'expectation', got: shownValue(one) } };
    asked.add(one);
  }
  const odd = kano.respondents.findIndex(({ pairs }) => !arePairs(pairs, kano.asked.length));
  const wrong = kano.respondents[odd];
  if (wrong === undefined) return null;
  const path = `kano.respondents.${String(odd)}.pairs`;
  return { path, problem: { kind: 'pattern', what: 'pairs', got: shownValue(wrong.pairs) } };
}

/** A value as a list of expectations, or its first fault. */
export function checkExpectationsFile(value: unknown): Result<ExpectationsFile, Fault> {
  const fault = checkLimits(value, expectationsFileLimits);
  if (fault !== null) return failure(fault);
  const kind = readKind(value, [EXPECTATIONS_KIND]);
  if (!kind.ok) return kind;
  const checked = check<ExpectationsFile>(schema, value);
  if (!checked.ok) return checked;
  const between = faultBetween(checked.value);
  return between === null ? success(checked.value) : failure(between);
}

/** The text of a file of expectations, or its first fault. */
export function readExpectationsFile(json: string): Result<ExpectationsFile, Fault> {
  const parsed = parseLimited(json, expectationsFileLimits);
  return parsed.ok ? checkExpectationsFile(parsed.value) : parsed;
}

function orderedExpectation(one: Expectation): unknown {
  const replies = inOrder(one.replies, QUESTIONS);
  const levels = one.levels === undefined ? {} : { levels: inOrder(one.levels, Object.keys(levelEntries)) };
  const overruled =
    one.overruled === undefined ? {} : { overruled: inOrder(one.overruled, Object.keys(overrulingEntries)) };
  return inOrder({ ...one, replies, ...levels, ...overruled }, Object.keys(expectationEntries));
}

/** The same file with all keys in one order. */
export function orderedExpectationsFile(file: ExpectationsFile): Readonly<Record<string, unknown>> {
  const respondents = file.kano.respondents.map((one) => inOrder(one, Object.keys(respondentEntries)));
  const kano = inOrder({ ...file.kano, respondents }, Object.keys(kanoEntries));
  return inOrder({ ...file, expectations: file.expectations.map(orderedExpectation), kano }, Object.keys(fileEntries));
}

/** The text to save; what `readExpectationsFile` says to it decides whether it can be restored. */
export function writeExpectationsFile(file: ExpectationsFile): string {
  return asFile(orderedExpectationsFile(file));
}
