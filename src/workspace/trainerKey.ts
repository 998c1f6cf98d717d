import { groupedCode, lettersOf, letterValue } from '../domain/round/letters.ts';
import { packed } from '../domain/round/bits.ts';
import type { Certificate } from '../domain/training/certificate.ts';
import type { Seal } from '../domain/training/certificateCode.ts';
import { signedBytes } from '../domain/training/certificateCode.ts';
import type { Bytes, CompressedPoint } from '../domain/training/p256.ts';
import { withLowS, yOf } from '../domain/training/p256.ts';

/** A trainer's own key, and what it signs: the one place that asks the browser for signatures. */

/** The public half of a key, as JSON Web Key. */
export interface PublicJwk {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
}

/** A key with its private half. */
export interface PrivateJwk extends PublicJwk {
  readonly d: string;
}

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const HASH = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** Whether this browser signs on this page: it does under https, and on the device itself. */
export function canSign(): boolean {
  // a page without https has no such property, whatever its type says
  return (crypto as Partial<Crypto>).subtle !== undefined;
}

function fromBase64Url(text: string): Bytes {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The point of a key, as a certificate carries it. */
export function pointOf({ x, y }: Pick<PublicJwk, 'x' | 'y'>): CompressedPoint {
  return { x: fromBase64Url(x), odd: ((fromBase64Url(y).at(-1) ?? 0) & 1) === 1 };
}

/** The y of a key. */
export function yBytesOf({ y }: Pick<PublicJwk, 'y'>): Bytes {
  return fromBase64Url(y);
}

/** The public half alone. */
export function publicHalf({ kty, crv, x, y }: PublicJwk): PublicJwk {
  return { kty, crv, x, y };
}

/** A new key, made on this device. */
export async function makeKey(): Promise<PrivateJwk> {
  const { privateKey } = await crypto.subtle.generateKey(CURVE, true, ['sign', 'verify']);
  const { x = '', y = '', d = '' } = await crypto.subtle.exportKey('jwk', privateKey);
  return { kty: 'EC', crv: 'P-256', x, y, d };
}

/** Signs certificates with a key. Rejects for a key whose halves do not belong together. */
export async function sealer(jwk: PrivateJwk): Promise<(certificate: Certificate) => Promise<Seal>> {
  const key = await crypto.subtle.importKey('jwk', { ...jwk }, CURVE, false, ['sign']);
  const point = pointOf(jwk);
  return async (certificate) => {
    const signature = await crypto.subtle.sign(HASH, key, signedBytes(certificate, point));
    return { key: point, signature: withLowS(new Uint8Array(signature)) };
  };
}

/** Whether a signature is that of this certificate by its key. */
export async function isSealed(certificate: Certificate, { key, signature }: Seal): Promise<boolean> {
  const y = yOf(key);
  if (y === null) return false;
  const jwk = { kty: 'EC', crv: 'P-256', x: toBase64Url(key.x), y: toBase64Url(y) };
  try {
    const imported = await crypto.subtle.importKey('jwk', jwk, CURVE, false, ['verify']);
    return await crypto.subtle.verify(HASH, imported, signature, signedBytes(certificate, key));
  } catch {
    return false;
  }
}

/** Whether the two halves of a key belong together: what one signs, the other finds right. */
export async function isWhole(jwk: PrivateJwk): Promise<boolean> {
  try {
    const seal = await sealer(jwk);
    const probe: Certificate = {
      learner: 'x',
      learnerOther: '',
      course: { kind: 'own', name: 'x', other: '' },
      date: '2000-01-01',
      halfHours: 1,
      result: null,
      trainer: 'x',
      company: '',
    };
    return await isSealed(probe, await seal(probe));
  } catch {
    return false;
  }
}

/** Bytes of the hash that a fingerprint shows: 80 bits, which nobody can hit by trying keys. */
const FINGERPRINT_BYTES = 10;
/** Letters of a fingerprint without its dashes. */
const FINGERPRINT_LETTERS = 16;

/** A key in four groups of four letters, to be compared by eye or read out: `7K3M-9QXA-2FVD-PT0C`. */
export async function fingerprintOf({ x, odd }: CompressedPoint): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array([odd ? 3 : 2, ...x]));
  const bytes = new Uint8Array(hash).slice(0, FINGERPRINT_BYTES);
  return groupedCode(lettersOf(packed(Array.from(bytes, (byte) => [byte, 8] as const))));
}

/** A fingerprint as somebody types it, in its one form; null for what is none. */
export function typedFingerprint(text: string): string | null {
  const values = Array.from(text.replace(/[\s\p{Pd}\p{Cf}]/gu, ''), letterValue);
  if (values.length !== FINGERPRINT_LETTERS) return null;
  const known = values.filter((value) => value !== null);
  return known.length === FINGERPRINT_LETTERS ? groupedCode(lettersOf(known)) : null;
}
