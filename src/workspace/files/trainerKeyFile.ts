import * as v from 'valibot';
import { isPoint } from '../../domain/training/p256.ts';
import type { Fault } from '../faults.ts';
import { checkLimits } from '../json.ts';
import { trainerKeyFileLimits } from '../trainingLimits.ts';
import { parseLimited } from '../parse.ts';
import { failure, success } from '../result.ts';
import type { Result } from '../result.ts';
import { shownValue } from '../shown.ts';
import type { PrivateJwk, PublicJwk } from '../trainerKey.ts';
import { pointOf, publicHalf, yBytesOf } from '../trainerKey.ts';
import { check } from './check.ts';
import { object, time, title } from './fields.ts';
import type { StrictOutput } from './fields.ts';
import { format, kindOf, readKind, version } from './header.ts';
import { asFile, inOrder } from './order.ts';
import { says } from './rules.ts';

/** Reading and writing of a trainer's key: whole (kind `trainer-key`), and what of it may be given to everybody. */

export const TRAINER_KEY_KIND = 'trainer-key';
export const PUBLIC_KEY_KIND = 'trainer-public-key';

/** 32 bytes as base64url: the last letter carries two bits that are always zero. */
const aKey = says({ kind: 'pattern', what: 'key' });
const number = v.pipe(v.string(aKey), v.regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/u, aKey));

const publicEntries = { kty: v.literal('EC', aKey), crv: v.literal('P-256', aKey), x: number, y: number };
const privateEntries = { ...publicEntries, d: number };

const head = { format, version };
const rest = { title: v.exactOptional(title), updated: time };

const keyFileEntries = { ...head, kind: kindOf(TRAINER_KEY_KIND), ...rest, key: object(privateEntries) };
const publicFileEntries = { ...head, kind: kindOf(PUBLIC_KEY_KIND), ...rest, key: object(publicEntries) };

export type TrainerKeyFile = Readonly<Omit<StrictOutput<typeof keyFileEntries>, 'key'>> & { readonly key: PrivateJwk };
export type PublicKeyFile = Readonly<Omit<StrictOutput<typeof publicFileEntries>, 'key'>> & { readonly key: PublicJwk };

const keyFile: v.GenericSchema<unknown, TrainerKeyFile> = object(keyFileEntries);
const publicFile: v.GenericSchema<unknown, PublicKeyFile> = object(publicFileEntries);

/** A file whose key is a point of the curve. */
function onCurve<F extends { readonly key: PublicJwk }>(read: Result<F, Fault>): Result<F, Fault> {
  if (!read.ok || isPoint(pointOf(read.value.key).x, yBytesOf(read.value.key))) return read;
  return failure({ path: 'key', problem: { kind: 'pattern', what: 'key', got: shownValue(read.value.key.x) } });
}

function checkOneOf<F extends { readonly key: PublicJwk }>(
  value: unknown,
  kind: string,
  schema: v.GenericSchema<unknown, F>,
): Result<F, Fault> {
  const fault = checkLimits(value, trainerKeyFileLimits);
  if (fault !== null) return failure(fault);
  const named = readKind(value, [kind]);
  return named.ok ? onCurve(check(schema, value)) : named;
}

/** A value as a trainer's key, or its first fault. Whether its halves belong together `isWhole` says. */
export function checkTrainerKeyFile(value: unknown): Result<TrainerKeyFile, Fault> {
  return checkOneOf(value, TRAINER_KEY_KIND, keyFile);
}

/** The text of a file with a trainer's key, or its first fault. */
export function readTrainerKeyFile(json: string): Result<TrainerKeyFile, Fault> {
  const parsed = parseLimited(json, trainerKeyFileLimits);
  return parsed.ok ? checkTrainerKeyFile(parsed.value) : parsed;
}

/** The public half of a key out of a file for everybody, or out of the trainer's own; or the first fault. */
export function readPublicKey(json: string): Result<PublicJwk, Fault> {
  const parsed = parseLimited(json, trainerKeyFileLimits);
  if (!parsed.ok) return parsed;
  const named = readKind(parsed.value, [PUBLIC_KEY_KIND, TRAINER_KEY_KIND]);
  if (!named.ok) return named;
  const file =
    named.value === TRAINER_KEY_KIND
      ? checkTrainerKeyFile(parsed.value)
      : checkOneOf(parsed.value, PUBLIC_KEY_KIND, publicFile);
  return file.ok ? success(publicHalf(file.value.key)) : file;
}

/** The text of the trainer's own file: whoever has it can sign. */
export function writeTrainerKeyFile(file: TrainerKeyFile): string {
  return asFile(inOrder({ ...file, key: inOrder(file.key, Object.keys(privateEntries)) }, Object.keys(keyFileEntries)));
}

/** The text of the file for everybody: whoever has it can check, and not sign. */
export function writePublicKeyFile(file: TrainerKeyFile): string {
  const open = { ...file, kind: PUBLIC_KEY_KIND, key: publicHalf(file.key) };
  return asFile(inOrder(open, Object.keys(publicFileEntries)));
}
