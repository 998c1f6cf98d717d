import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Certificate } from '../domain/training/certificate.ts';
import type { Seal } from '../domain/training/certificateCode.ts';
import { decodeCertificate, encodeCertificate } from '../domain/training/certificateCode.ts';
import { anyCertificate, CERTIFICATE } from '../domain/training/certificateKit.ts';
import { LETTERS } from '../domain/round/alphabet.ts';
import { bytesOf, hasLowS, isPoint, numberOf, withLowS, yOf } from '../domain/training/p256.ts';
import { verdictOn } from './certificateVerdict.ts';
import type { PrivateJwk } from './trainerKey.ts';
import { fingerprintOf, isSealed, isWhole, makeKey, pointOf, sealer, typedFingerprint } from './trainerKey.ts';

const N = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

let key: PrivateJwk;
let other: PrivateJwk;
let seal: (certificate: Certificate) => Promise<Seal>;

beforeAll(async () => {
  [key, other] = [await makeKey(), await makeKey()];
  seal = await sealer(key);
});

/** The same certificate with its one field from another where they differ. */
function changedBy(one: Certificate, from: Certificate, field: keyof Certificate): Certificate {
  return { ...one, [field]: from[field] };
}

const anyField = fc.constantFrom(
  ...(['learner', 'learnerOther', 'course', 'date', 'halfHours', 'result', 'trainer', 'company'] as const),
);

describe('a signed certificate', () => {
  it('is signed after it went through its code', async () => {
    await fc.assert(
      fc.asyncProperty(anyCertificate, async (certificate) => {
        const code = encodeCertificate({ certificate, seal: await seal(certificate) });
        const fingerprint = await fingerprintOf(pointOf(key));
        expect(await verdictOn(code, null)).toEqual({ kind: 'signed', certificate, fingerprint, trusted: false });
        expect(await verdictOn(code, fingerprint)).toMatchObject({ kind: 'signed', trusted: true });
      }),
      { numRuns: 40 },
    );
  });

  it('is never signed with any field changed, whoever makes the check letters fit again', async () => {
    await fc.assert(
      fc.asyncProperty(anyCertificate, anyCertificate, anyField, async (certificate, another, field) => {
        const changed = changedBy(certificate, another, field);
        fc.pre(JSON.stringify(changed) !== JSON.stringify(certificate));
        const code = encodeCertificate({ certificate: changed, seal: await seal(certificate) });
        expect(await verdictOn(code, null)).toEqual({ kind: 'forged' });
      }),
      { numRuns: 60 },
    );
  });

  it('is never signed with any bit of the key or signature changed, whoever makes the check letters fit again', async () => {
    const good = await seal(CERTIFICATE);
    await fc.assert(
      fc.asyncProperty(fc.nat(95), fc.nat(7), async (place, bit) => {
        const bytes = Uint8Array.from([...good.key.x, ...good.signature]);
        bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
        const bad: Seal = { key: { ...good.key, x: bytes.slice(0, 32) }, signature: bytes.slice(32) };
        const { kind } = await verdictOn(encodeCertificate({ certificate: CERTIFICATE, seal: bad }), null);
        expect(['forged', 'changed']).toContain(kind);
      }),
      { numRuns: 60 },
    );
    const turned: Seal = { ...good, key: { ...good.key, odd: !good.key.odd } };
    expect(await isSealed(CERTIFICATE, turned)).toBe(false);
  });

  it('is never signed with any character of its code changed', async () => {
    const code = encodeCertificate({ certificate: CERTIFICATE, seal: await seal(CERTIFICATE) });
    await fc.assert(
      fc.asyncProperty(fc.nat(code.length - 1), fc.constantFrom(...Array.from(LETTERS)), async (place, letter) => {
        fc.pre(code[place] !== letter);
        const { kind } = await verdictOn(code.slice(0, place) + letter + code.slice(place + 1), null);
        expect(['changed', 'unreadable', 'newer']).toContain(kind);
      }),
      { numRuns: 300 },
    );
  });

  it('has one form only: the mirrored signature is refused', async () => {
    const good = await seal(CERTIFICATE);
    const mirrored = bytesOf(N - numberOf(good.signature.slice(32)));
    const signature = new Uint8Array([...good.signature.slice(0, 32), ...mirrored]);
    expect(hasLowS(good.signature)).toBe(true);
    // the browser itself would take it
    expect(await isSealed(CERTIFICATE, { ...good, signature })).toBe(true);
    expect(
      await verdictOn(encodeCertificate({ certificate: CERTIFICATE, seal: { ...good, signature } }), null),
    ).toEqual({
      kind: 'changed',
    });
    expect(withLowS(signature)).toEqual(good.signature);
  });

  it('is foreign to whoever knows another key', async () => {
    const code = encodeCertificate({ certificate: CERTIFICATE, seal: await seal(CERTIFICATE) });
    expect(await verdictOn(code, await fingerprintOf(pointOf(other)))).toMatchObject({ kind: 'foreign' });
  });

  it('is self-attested without its signature, and so it says', async () => {
    const { certificate } = { certificate: CERTIFICATE };
    expect(await verdictOn(encodeCertificate({ certificate, seal: null }), null)).toEqual({
      kind: 'self-attested',
      certificate,
    });
    expect(await verdictOn('V9-X', null)).toEqual({ kind: 'newer' });
  });
});

describe('keys', () => {
  it('give back their other half from the compressed one', async () => {
    for (let round = 0; round < 8; round += 1) {
      const jwk = await makeKey();
      const { x } = pointOf(jwk);
      const y = yOf(pointOf(jwk));
      expect(y === null ? '' : Buffer.from(y).toString('base64url')).toBe(jwk.y);
      expect(y !== null && isPoint(x, y)).toBe(true);
    }
    expect(yOf({ x: new Uint8Array(32).fill(0xff), odd: false })).toBeNull();
    expect(isPoint(new Uint8Array(32).fill(1), new Uint8Array(32).fill(1))).toBe(false);
  });

  it('whose halves do not belong together sign nothing', async () => {
    expect(await isWhole(key)).toBe(true);
    expect(await isWhole({ ...key, d: other.d })).toBe(false);
    expect(await isWhole({ ...key, d: 'AA' })).toBe(false);
  });

  it('have a fingerprint that can be read out and typed', async () => {
    const fingerprint = await fingerprintOf(pointOf(key));
    expect(fingerprint).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}$/u);
    expect(typedFingerprint(` ${fingerprint.toLowerCase().replaceAll('-', ' – ')} `)).toBe(fingerprint);
    expect(['', 'AAAA', `${fingerprint}A`, 'UUUU-UUUU-UUUU-UUUU'].map(typedFingerprint)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('have the same code read as the same certificate', async () => {
    const code = encodeCertificate({ certificate: CERTIFICATE, seal: await seal(CERTIFICATE) });
    expect(decodeCertificate(code)).toMatchObject({ ok: true, coded: { certificate: CERTIFICATE } });
  });
});
