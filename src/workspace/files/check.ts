import * as v from 'valibot';
import type { Fault } from '../faults.ts';
import { failure, success } from '../result.ts';
import type { Result } from '../result.ts';
import { faultOf } from './rules.ts';

/** A value checked by a schema, up to its first fault. */
export function check<T>(schema: v.GenericSchema<unknown, T>, value: unknown): Result<T, Fault> {
  const checked = v.safeParse(schema, value, { abortEarly: true });
  return checked.success ? success(checked.output) : failure(faultOf(checked.issues[0]));
}
