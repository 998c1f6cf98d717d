import type { Field } from '../round/bits.ts';
import { packed, unpacked } from '../round/bits.ts';
import { checkOf } from '../round/checkLetters.ts';
import { LETTER_BITS, letterValue, lettersOf } from '../round/letters.ts';
import type { Certificate, CertificateCourse } from './certificate.ts';
import { certificateFaults, dayAt, dayNumber } from './certificate.ts';
import { textBits, textFrom } from './certificateText.ts';
import { COURSES } from './model.ts';
import type { Bytes, CompressedPoint } from './p256.ts';
import { hasLowS } from './p256.ts';

/**
 * The code of a certificate: `V1-`, a head of eight letters, and the fields in blocks of 40 letters with four check
 * letters each. The head says how many letters follow, so that a code that was cut can be told from one that was
 * changed. The check letters of a block count all letters before them, so that blocks cannot change places.
 */

const VERSION = 1;
const PREFIX = `V${String(VERSION)}-`;
const HEAD_FIELDS = [4, 1, 11, 4] as const;
const HEAD_LETTERS = 4;
const CHECK_LETTERS = 4;
const BLOCK = 40;

const COURSE_BITS = 3;
const DAY_BITS = 16;
const HOURS_BITS = 11;
const RESULT_BITS = 7;
const NO_RESULT = 127;
const BYTE = 8;
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

/** Who signed a certificate, and the signature: r and s, the smaller s of two. */
export interface Seal {
  readonly key: CompressedPoint;
  readonly signature: Bytes;
}

export interface Coded {
  readonly certificate: Certificate;
  readonly seal: Seal | null;
}

export type CertificateCodeProblem =
  /** Nothing that looks like a code. */
  | 'unreadable'
  /** The end is missing. */
  | 'cut'
  /** Letters that do not fit each other. */
  | 'changed'
  /** Of a version that this code does not know. */
  | 'newer';

export type Decoded =
  { readonly ok: true; readonly coded: Coded } | { readonly ok: false; readonly problem: CertificateCodeProblem };

const bytesBits = (bytes: Uint8Array): readonly Field[] => Array.from(bytes, (byte): Field => [byte, BYTE]);

function courseBits(course: CertificateCourse): readonly Field[] {
  if (course.kind === 'site') return [[COURSES.indexOf(course.id) + 1, COURSE_BITS]];
  return [[0, COURSE_BITS], ...textBits(course.name), ...textBits(course.other)];
}

function fieldBits(certificate: Certificate): readonly Field[] {
  return [
    ...courseBits(certificate.course),
    [dayNumber(certificate.date) ?? 0, DAY_BITS],
    [certificate.halfHours, HOURS_BITS],
    [certificate.result ?? NO_RESULT, RESULT_BITS],
    ...textBits(certificate.learner),
    ...textBits(certificate.learnerOther),
    ...textBits(certificate.trainer),
    ...textBits(certificate.company),
  ];
}

const keyBits = ({ x, odd }: CompressedPoint): readonly Field[] => [[odd ? 1 : 0, 1], ...bytesBits(x)];

/**
 * What is signed: every field and the key, in the only form that they have, behind words that no other use of the key
 * could begin with.
 */
export function signedBytes(certificate: Certificate, key: CompressedPoint): Bytes {
  const letters = lettersOf(packed([...fieldBits(certificate), ...keyBits(key)]));
  return new Uint8Array(new TextEncoder().encode(`cx-compass certificate ${PREFIX}${letters}`));
}

/** Letters with check letters after each block, each counting all letters before it. */
function blocks(message: readonly number[]): readonly number[] {
  const out: number[] = [];
  for (let at = 0; at < message.length; at += BLOCK) {
    const end = Math.min(at + BLOCK, message.length);
    out.push(...message.slice(at, end), ...checkOf(message.slice(0, end)));
  }
  return out;
}

/**
 * The code of a certificate, in letters that every QR and every messenger carries.
 * @param certificate one without faults (`certificateFaults`)
 */
export function encodeCertificate({ certificate, seal }: Coded): string {
  const sealed = seal === null ? [] : [...keyBits(seal.key), ...bytesBits(seal.signature)];
  const body = packed([...fieldBits(certificate), ...sealed]);
  const head = packed([
    [VERSION, HEAD_FIELDS[0]],
    [seal === null ? 0 : 1, HEAD_FIELDS[1]],
    [body.length, HEAD_FIELDS[2]],
    [0, HEAD_FIELDS[3]],
  ]);
  return PREFIX + lettersOf([...head, ...checkOf(head), ...blocks(body)]);
}

/** Reads along bits; past their end it gives zeros, which the comparison with a code made anew then finds. */
function reader(letters: readonly number[]): (bits: number) => number {
  const { values } = unpacked(
    letters,
    Array.from({ length: letters.length * LETTER_BITS }, () => 1),
  );
  let at = 0;
  return (bits) => {
    let value = 0;
    for (let place = 0; place < bits; place += 1, at += 1) value = value * 2 + (values[at] ?? 0);
    return value;
  };
}

function bytesFrom(read: (bits: number) => number, length: number): Bytes {
  return Uint8Array.from({ length }, () => read(BYTE));
}

function courseFrom(read: (bits: number) => number): CertificateCourse | null {
  const place = read(COURSE_BITS);
  if (place > 0) {
    const id = COURSES[place - 1];
    return id === undefined ? null : { kind: 'site', id };
  }
  const [name, other] = [textFrom(read), textFrom(read)];
  return name === null || other === null ? null : { kind: 'own', name, other };
}

function certificateFrom(read: (bits: number) => number): Certificate | null {
  const course = courseFrom(read);
  if (course === null) return null;
  const date = dayAt(read(DAY_BITS));
  const halfHours = read(HOURS_BITS);
  const result = read(RESULT_BITS);
  const [learner, learnerOther, trainer, company] = [textFrom(read), textFrom(read), textFrom(read), textFrom(read)];
  if (learner === null || learnerOther === null || trainer === null || company === null) return null;
  const certificate: Certificate = {
    learner,
    learnerOther,
    course,
    date,
    halfHours,
    result: result === NO_RESULT ? null : result,
    trainer,
    company,
  };
  return certificateFaults(certificate).length === 0 ? certificate : null;
}

/** The letters of a body without its check letters; null if a check does not fit. */
function unblocked(letters: readonly number[]): readonly number[] | null {
  const message: number[] = [];
  for (let at = 0; at < letters.length; at += BLOCK + CHECK_LETTERS) {
    const block = letters.slice(at, at + BLOCK + CHECK_LETTERS);
    message.push(...block.slice(0, -CHECK_LETTERS));
    const check = block.slice(-CHECK_LETTERS);
    if (!checkOf(message).every((letter, place) => letter === check[place])) return null;
  }
  return message;
}

const refused = (problem: CertificateCodeProblem): Decoded => ({ ok: false, problem });

function decodeLetters(code: string, values: readonly number[]): Decoded {
  const head = values.slice(0, HEAD_LETTERS);
  const rest = values.slice(HEAD_LETTERS + CHECK_LETTERS);
  if (values.length < HEAD_LETTERS + CHECK_LETTERS) return refused('cut');
  if (!checkOf(head).every((letter, place) => letter === values[HEAD_LETTERS + place])) return refused('changed');
  const [version = 0, sealed = 0, length = 0] = unpacked(head, HEAD_FIELDS).values;
  if (version !== VERSION) return refused(version > VERSION ? 'newer' : 'changed');
  const expected = length + Math.ceil(length / BLOCK) * CHECK_LETTERS;
  if (rest.length < expected) {
    // what is there has to fit, or it was changed as well
    const whole = rest.slice(0, rest.length - (rest.length % (BLOCK + CHECK_LETTERS)));
    return refused(unblocked(whole) === null ? 'changed' : 'cut');
  }
  const message = rest.length > expected ? null : unblocked(rest);
  if (message === null) return refused('changed');
  const read = reader(message);
  const certificate = certificateFrom(read);
  if (certificate === null) return refused('changed');
  const seal: Seal | null =
    sealed === 0
      ? null
      : {
          key: { odd: read(1) === 1, x: bytesFrom(read, KEY_BYTES) },
          signature: bytesFrom(read, SIGNATURE_BYTES),
        };
  if (seal !== null && !hasLowS(seal.signature)) return refused('changed');
  const coded: Coded = { certificate, seal };
  // one certificate has one code: whatever else would read the same was not written by this code
  return encodeCertificate(coded) === code ? { ok: true, coded } : refused('changed');
}

/** No code with all that may stand around it is longer. */
const MOST_SIGNS = 10_000;
/** Signs that people and programs put between letters, and marks that nobody sees. */
const BETWEEN = /[\s\p{Pd}\p{Cf}]/gu;

/**
 * The certificate in a text: a link, a fragment or a bare code, with its letters in any case, in groups and lines, or
 * with Persian digits. Whatever it is given, it does not throw.
 */
export function decodeCertificate(text: string): Decoded {
  const begin = /(?:^|[#\s])[vV]([0-9۰-۹]{1,3})\s*\p{Pd}([\s\S]*)$/u.exec(text.slice(0, MOST_SIGNS).trim());
  if (begin === null) return refused('unreadable');
  const [, number = '', letters = ''] = begin;
  const found = Number(lettersOf(Array.from(number, (digit) => letterValue(digit) ?? 0)));
  if (found > VERSION) return refused('newer');
  if (found !== VERSION) return refused('unreadable');
  const values: number[] = [];
  for (const sign of letters.replace(BETWEEN, '')) {
    const value = letterValue(sign);
    if (value === null) return refused('changed');
    values.push(value);
  }
  return decodeLetters(PREFIX + lettersOf(values), values);
}
