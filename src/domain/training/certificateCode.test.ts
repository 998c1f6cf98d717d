import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LETTERS } from '../round/alphabet.ts';
import type { Coded, Seal } from './certificateCode.ts';
import { decodeCertificate, encodeCertificate, signedBytes } from './certificateCode.ts';
import { anyCertificate, CERTIFICATE, longest } from './certificateKit.ts';

const byte = fc.nat(255);
const anySeal: fc.Arbitrary<Seal> = fc.record({
  key: fc.record({
    x: fc.array(byte, { minLength: 32, maxLength: 32 }).map(Uint8Array.from.bind(Uint8Array)),
    odd: fc.boolean(),
  }),
  // any signature with a small s
  signature: fc
    .array(byte, { minLength: 64, maxLength: 64 })
    .map((bytes) => Uint8Array.from(bytes, (value, place) => (place === 32 ? value >> 1 : value))),
});
const anyCoded: fc.Arbitrary<Coded> = fc.record({ certificate: anyCertificate, seal: fc.option(anySeal) });

const plain = encodeCertificate({ certificate: CERTIFICATE, seal: null });
const seal: Seal = { key: { x: new Uint8Array(32).fill(7), odd: true }, signature: new Uint8Array(64).fill(9) };
const sealed = encodeCertificate({ certificate: CERTIFICATE, seal });

describe('the code of a certificate', () => {
  it('brings back every field, the key and the signature', () => {
    fc.assert(
      fc.property(anyCoded, (coded) => {
        expect(decodeCertificate(encodeCertificate(coded))).toEqual({ ok: true, coded });
      }),
    );
  });

  it('never changes its form: these codes were written by its first version', () => {
    expect(plain).toBe('V1-210GXDCA4K5T0ZQ18W05G51P7DJBWXY96NDNM6A45N6K6KP408Q2B5M82GR07BW0WFJ31CFM3G9Y97XA1');
    expect(decodeCertificate(plain)).toEqual({ ok: true, coded: { certificate: CERTIFICATE, seal: null } });
  });

  it('is read in links, messages, any case, groups and Persian digits', () => {
    const grouped = plain.slice(3).replace(/(.{4})/gu, '$1-\n');
    const persian = plain.toLowerCase().replace(/\d/gu, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit)));
    for (const text of [
      `#${plain}`,
      `https://x.example/en/verify/#${plain}`,
      `v1–${grouped}`,
      persian,
      `Look: ${plain} `,
    ]) {
      expect(decodeCertificate(text), text).toMatchObject({ ok: true });
    }
  });

  it('is refused as cut wherever it was cut', () => {
    fc.assert(
      fc.property(anyCoded, fc.nat(), (coded, at) => {
        const code = encodeCertificate(coded);
        const end = 3 + (at % (code.length - 3));
        expect(decodeCertificate(code.slice(0, end))).toEqual({ ok: false, problem: 'cut' });
      }),
    );
  });

  it.each([plain, sealed])('is refused as changed whatever single letter is another', (code) => {
    for (let place = 3; place < code.length; place += 1) {
      for (const letter of LETTERS) {
        if (letter === code[place]) continue;
        const other = code.slice(0, place) + letter + code.slice(place + 1);
        expect(decodeCertificate(other)).toEqual({ ok: false, problem: 'changed' });
      }
    }
  });

  it('is refused after any few changes', () => {
    const edit = fc.tuple(
      fc.nat(),
      fc.constantFrom('replace', 'insert', 'delete', 'swap'),
      fc.constantFrom(...Array.from(LETTERS)),
    );
    fc.assert(
      fc.property(anyCoded, fc.array(edit, { minLength: 1, maxLength: 4 }), (coded, edits) => {
        const code = encodeCertificate(coded);
        const letters = Array.from(code.slice(3));
        for (const [number, kind, letter] of edits) {
          const at = number % letters.length;
          if (kind === 'replace') letters[at] = letter;
          else if (kind === 'insert') letters.splice(at, 0, letter);
          else if (kind === 'delete') letters.splice(at, 1);
          else letters.splice(at, 2, ...letters.slice(at, at + 2).reverse());
        }
        const changed = `V1-${letters.join('')}`;
        fc.pre(changed !== code);
        expect(decodeCertificate(changed).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused when its blocks change places', () => {
    const body = sealed.slice(11);
    const swapped = sealed.slice(0, 11) + body.slice(44, 88) + body.slice(0, 44) + body.slice(88);
    expect(decodeCertificate(swapped)).toEqual({ ok: false, problem: 'changed' });
  });

  it('tells a newer version from what is no code at all', () => {
    expect(decodeCertificate(`V2-${plain.slice(3)}`)).toEqual({ ok: false, problem: 'newer' });
    expect(decodeCertificate('V12-ABC')).toEqual({ ok: false, problem: 'newer' });
    for (const text of ['', 'V', 'V0-ABC', 'hello', '#', plain.slice(3)]) {
      expect(decodeCertificate(text), text).toEqual({ ok: false, problem: 'unreadable' });
    }
    expect(decodeCertificate('V1-!!')).toEqual({ ok: false, problem: 'changed' });
  });

  it('does not throw, and reads nothing, whatever it is given', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(...Array.from(LETTERS)), maxLength: 700 }),
    );
    fc.assert(
      fc.property(text, (given) => {
        expect(decodeCertificate(`V1-${given}`).ok).toBe(false);
      }),
    );
  });

  it('refuses the other form of a signature', () => {
    const high = { ...seal, signature: new Uint8Array(64).fill(0xff) };
    const code = encodeCertificate({ certificate: CERTIFICATE, seal: high });
    expect(decodeCertificate(code)).toEqual({ ok: false, problem: 'changed' });
  });

  it('stays short enough for a QR with every text at its limit, in Persian and in English', () => {
    for (const letter of ['ش', 'w']) {
      const certificate = longest(letter);
      const fits = letter === 'w' ? { ...certificate, ...shorter } : certificate;
      expect(encodeCertificate({ certificate: fits, seal }).length).toBeLessThanOrEqual(600);
    }
  });
});

/** One letter less, for the change to Latin letters. */
const w = 'w'.repeat(47);
const shorter = {
  learner: w,
  learnerOther: w,
  trainer: w,
  company: w,
  course: { kind: 'own', name: w, other: w },
} as const;

describe('what is signed', () => {
  it('differs whenever a field or the key does', () => {
    fc.assert(
      fc.property(anyCertificate, anyCertificate, anySeal, anySeal, (one, other, first, second) => {
        const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
        const same = JSON.stringify(one) === JSON.stringify(other);
        expect(text(signedBytes(one, first.key)) === text(signedBytes(other, first.key))).toBe(same);
        const sameKey = first.key.odd === second.key.odd && text(first.key.x) === text(second.key.x);
        if (!sameKey) expect(text(signedBytes(one, first.key))).not.toBe(text(signedBytes(one, second.key)));
      }),
    );
  });
});
