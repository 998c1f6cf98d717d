import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkCertificateFile, writeCertificateFile } from './certificateFile.ts';
import { readPublicKey, readTrainerKeyFile, writePublicKeyFile, writeTrainerKeyFile } from './trainerKeyFile.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../../tests/fixtures/${name}`, import.meta.url), 'utf8');
const keyText = read('saved/trainer-key.1.cx.json');
const form: unknown = JSON.parse(read('saved/certificate.1.cx.json'));

describe('the form of a certificate', () => {
  it('comes back as it was written', () => {
    const checked = checkCertificateFile(form);
    expect(checked.ok && JSON.parse(writeCertificateFile(checked.value))).toEqual(form);
  });

  it.each([
    ['a drawing as a logo', { logo: ['data:image/svg+xml;base64,PHN2Zy8+'] }, 'logo', 'pattern'],
    ['an address as a logo', { logo: ['https://x.example/logo.png'] }, 'logo', 'pattern'],
    ['a logo that ends in something else', { logo: ['data:image/png;base64,AAAA', '"onload'] }, 'logo', 'pattern'],
    ['a course that is none', { course: 'constructor' }, 'course', 'one-of'],
    ['a date that is none', { date: '2026-02-30' }, 'date', 'pattern'],
    ['a name without end', { learner: 'x'.repeat(201) }, 'learner', 'too-long'],
  ])('with %s is refused', (_, part, path, kind) => {
    const value = { ...(form as object), ...part };
    expect(checkCertificateFile(value)).toMatchObject({ ok: false, fault: { path, problem: { kind } } });
  });

  it('takes empty fields, and no field that is not there', () => {
    expect(checkCertificateFile({ ...(form as object), trainer: '', logo: [] })).toMatchObject({ ok: true });
    expect(checkCertificateFile({ ...(form as object), secret: 1 })).toMatchObject({ ok: false });
  });
});

describe('a key in a file', () => {
  it('comes back as it was written; the file for everybody has no private half', () => {
    const file = readTrainerKeyFile(keyText);
    if (!file.ok) throw new Error('the saved key is not read');
    expect(writeTrainerKeyFile(file.value)).toBe(keyText);
    const open = writePublicKeyFile(file.value);
    expect(open).not.toContain(file.value.key.d);
    const { d: _, ...half } = file.value.key;
    expect(readPublicKey(open)).toEqual({ ok: true, value: half });
    // a trainer may give the whole file by mistake: only the open half is taken
    expect(readPublicKey(keyText)).toEqual({ ok: true, value: half });
    expect(readTrainerKeyFile(open)).toMatchObject({ ok: false, fault: { problem: { kind: 'wrong-kind' } } });
  });

  it.each([
    ['off the curve', { y: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }, 'key'],
    ['of another curve', { crv: 'P-521' }, 'key.crv'],
    ['cut short', { d: 'AAAA' }, 'key.d'],
    ['with more than a key', { k: 'x' }, 'key.k'],
  ])('%s is refused', (_, part, path) => {
    const file = JSON.parse(keyText) as { key: object };
    const text = JSON.stringify({ ...file, key: { ...file.key, ...part } });
    expect(readTrainerKeyFile(text)).toMatchObject({ ok: false, fault: { path } });
    expect(readPublicKey(text)).toMatchObject({ ok: false });
  });
});
