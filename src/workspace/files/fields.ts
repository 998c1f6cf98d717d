import * as v from 'valibot';
import { isSafeAddress } from '../address.ts';
import { TEXT_LIMIT, TITLE_LIMIT } from '../limits.ts';
import { says } from './rules.ts';

/** The fields that files are made of (formats.md 1, "Everywhere"). */

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Any object: what is in it is checked elsewhere. */
export const anyObject = v.custom<object>(isObject, says({ kind: 'type', expected: 'object' }));

/** What a strict object of these entries comes to. */
export type StrictOutput<E extends v.ObjectEntries> = v.InferOutput<v.StrictObjectSchema<E, undefined>>;

/** An object with these keys and no other. (valibot's own takes `[]` for an object without keys.) */
export function object<const E extends v.ObjectEntries>(entries: E): v.GenericSchema<unknown, StrictOutput<E>> {
  return v.pipe(anyObject, v.strictObject(entries));
}

/** An object that has at least these keys. */
export function openObject<const E extends v.ObjectEntries>(
  entries: E,
): v.GenericSchema<unknown, v.InferOutput<v.ObjectSchema<E, undefined>>> {
  return v.pipe(anyObject, v.object(entries));
}

export function list<T>(entry: v.GenericSchema<unknown, T>, limit?: number): v.GenericSchema<unknown, T[]> {
  const all = v.array(entry, says({ kind: 'type', expected: 'list' }));
  return limit === undefined ? all : v.pipe(all, v.maxLength(limit, says({ kind: 'too-many', limit })));
}

const anyText = v.string(says({ kind: 'type', expected: 'text' }));

/** A text that is not empty. */
export function textUpTo(limit: number): v.GenericSchema<unknown, string> {
  return v.pipe(
    anyText,
    v.minLength(1, says({ kind: 'empty' })),
    v.maxLength(limit, says({ kind: 'too-long', limit })),
  );
}

export const text = textUpTo(TEXT_LIMIT);
export const title = textUpTo(TITLE_LIMIT);
export const boolean = v.boolean(says({ kind: 'type', expected: 'boolean' }));

/** A whole number; of at least `min` if that is given. */
export function integer(min?: number): v.GenericSchema<unknown, number> {
  const whole = says({ kind: 'type', expected: 'integer' });
  const any = v.pipe(v.number(whole), v.safeInteger(whole));
  return min === undefined ? any : v.pipe(any, v.minValue(min, says({ kind: 'range', min, max: null })));
}

/** One of consecutive whole numbers. */
export function oneOfNumbers<const T extends number>(options: readonly T[]): v.GenericSchema<unknown, T> {
  const range = { min: Math.min(...options), max: Math.max(...options) };
  return v.picklist(options, says({ kind: 'range', ...range }));
}

export function oneOf<const T extends string>(options: readonly T[]): v.GenericSchema<unknown, T> {
  return v.picklist(options, says({ kind: 'one-of', options }));
}

/** Whether a text of ISO's form is a time that exists: no 30 February, no 24:00, no second 60. */
function isReal(time: string): boolean {
  const milliseconds = Date.parse(time);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString() === time.replace('Z', '.000Z');
}

const aDate = says({ kind: 'pattern', what: 'date' });
/** A real date, `2026-11-21`. */
export const date = v.pipe(
  anyText,
  v.regex(/^\d{4}-\d{2}-\d{2}$/u, aDate),
  v.check((value) => isReal(`${value}T00:00:00Z`), aDate),
);

const aTime = says({ kind: 'pattern', what: 'time' });
/** A real moment, UTC in whole seconds, `2026-11-21T18:40:00Z`. */
export const time = v.pipe(anyText, v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u, aTime), v.check(isReal, aTime));

/** 8 characters of Crockford base32, upper case. */
export const id = v.pipe(anyText, v.regex(/^[0-9A-HJKMNP-TV-Z]{8}$/u, says({ kind: 'pattern', what: 'id' })));

/** An address that a link may lead to: http, https, mailto. */
export const address = v.pipe(anyText, v.check(isSafeAddress, says({ kind: 'pattern', what: 'address' })));
