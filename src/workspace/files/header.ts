import * as v from 'valibot';
import type { Fault } from '../faults.ts';
import { failure, success } from '../result.ts';
import type { Result } from '../result.ts';
import { shownValue } from '../shown.ts';
import { check } from './check.ts';
import { integer, openObject, text } from './fields.ts';
import { says } from './rules.ts';

export const FORMAT = 'cx-compass';
/** The version of the format that this code writes, and the newest that it reads. */
export const VERSION = 1;

export const format = v.literal(FORMAT, says({ kind: 'one-of', options: [FORMAT] }));
export const version = v.pipe(
  integer(VERSION),
  v.maxValue(VERSION, says({ kind: 'newer-version', known: VERSION })),
  v.literal(VERSION),
);

/** A file's kind, which must be this one. */
export function kindOf<const K extends string>(kind: K): v.LiteralSchema<K, string> {
  return v.literal(kind, says({ kind: 'wrong-kind', expected: [kind] }));
}

const marked = openObject({ format });
const numbered = openObject({ version });
const named = openObject({ kind: text });

/**
 * What a file says it is, before anything else in it is looked at: of this format, of a version known here, of one
 * of the kinds expected. A newer version may look like anything, so that nothing of it but its number is read.
 */
export function readKind<const K extends string>(value: unknown, kinds: readonly K[]): Result<K, Fault> {
  const first = check(marked, value);
  if (!first.ok) return first;
  const second = check(numbered, value);
  if (!second.ok) return second;
  const third = check(named, value);
  if (!third.ok) return third;
  const { kind } = third.value;
  const known = kinds.find((each) => each === kind);
  if (known !== undefined) return success(known);
  return failure({ path: 'kind', problem: { kind: 'wrong-kind', expected: kinds, got: shownValue(kind) } });
}
