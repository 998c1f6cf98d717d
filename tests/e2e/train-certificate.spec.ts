/** A trainer makes, signs and prints certificates; somebody else checks them. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { encode } from 'uqr';
import { encodeCertificate } from '../../src/domain/training/certificateCode.ts';
import { CERTIFICATE } from '../../src/domain/training/certificateKit.ts';
import { fill } from '../../src/i18n/fill.ts';
import { formatter } from '../../src/i18n/format.ts';
import { wordsOf } from '../../src/i18n/index.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import { fingerprintOf, pointOf, sealer, type PrivateJwk } from '../../src/workspace/trainerKey.ts';
import {
  axeInBothSchemes,
  axeInItsScheme,
  expect,
  fitsWidth,
  inBothLanguages,
  inEitherLanguage,
  pathIn,
  picture,
} from './helpers.ts';
import { bare, expectWords } from './maturity.ts';
import { focusFaults, smallTargets } from './measure.ts';

const keyText = readFileSync(new URL('../fixtures/saved/trainer-key.1.cx.json', import.meta.url), 'utf8');
const jwk = (JSON.parse(keyText) as { key: PrivateJwk }).key;

/** A picture of one point. */
const logo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

async function open(page: Page, lang: Lang, fragment = ''): Promise<void> {
  await page.goto(`${pathIn(lang, '/train/certificate/')}${fragment}`);
  await expect(page.locator('[data-view]')).toHaveAttribute('data-view', 'form');
}

/** Fills in what stays the same for every learner. */
async function fillCommon(page: Page, lang: Lang): Promise<void> {
  const { form } = wordsOf(lang).certificate;
  await page.getByLabel(form.hours).fill(lang === 'fa' ? '۱۵٫۵' : '15.5');
  await page.getByLabel(form.trainer).fill(CERTIFICATE.trainer);
  await page.getByLabel(form.company).fill('<b>کفش</b>');
}

async function make(page: Page, lang: Lang): Promise<void> {
  await page.getByRole('button', { name: wordsOf(lang).certificate.form.make, exact: true }).click();
}

/** The dark modules of the QR code as it is drawn, read from a picture of the page. */
async function modulesIn(page: Page, size: number): Promise<readonly (readonly boolean[])[]> {
  // so large that rounding to points of the screen does not matter, in a window that holds all of it
  await page.setViewportSize({ width: 3600, height: 2600 });
  await page.evaluate(() => document.documentElement.style.setProperty('zoom', '3'));
  const shot = await page.locator('[data-qr]').first().screenshot();
  await page.evaluate(() => document.documentElement.style.removeProperty('zoom'));
  return page.evaluate(
    async ([address, count]) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const brush = canvas.getContext('2d', { willReadFrequently: true });
      brush?.drawImage(image, 0, 0);
      const line = Array.from({ length: count }, (_, at) => (at + 0.5) / count);
      return line.map((y) =>
        line.map((x) => {
          const [left, top] = [Math.floor(x * image.width), Math.floor(y * image.height)];
          return (brush?.getImageData(left, top, 1, 1).data[0] ?? 255) < 128;
        }),
      );
    },
    [`data:image/png;base64,${shot.toString('base64')}`, size] as const,
  );
}

inBothLanguages('a signed certificate, from the form to the paper to whoever checks it', async ({ page, lang }) => {
  const { form, key, made, verify } = wordsOf(lang).certificate;
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, lang, '#complaints');
  await make(page, lang);
  // what is missing is said, and the first of it has the focus
  await expect(page.getByLabel(form.hours)).toBeFocused();
  await expect(page.getByRole('alert').filter({ hasText: form.faults.missing })).toHaveCount(3);
  await axeInItsScheme(page, lang);
  await page.getByRole('radio', { name: form.languagesOf.both }).check();
  await fillCommon(page, lang);
  await page.getByLabel(form.learnerFa).fill(CERTIFICATE.learner);
  await page.getByLabel(form.learnerEn).fill(CERTIFICATE.learnerOther);
  await page.getByLabel(form.result).fill('92');
  await page.getByLabel(form.logoChoose).setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: logo });
  await expect(page.locator('[data-logo]')).toBeVisible();
  // the key, by keyboard
  await page.getByText(key.heading, { exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-make]').press('Enter');
  const fingerprint = page.locator('[data-fingerprint]');
  await expect(fingerprint).toBeFocused();
  const own = (await fingerprint.textContent()) ?? '';
  await make(page, lang);
  await expect(page.getByRole('heading', { name: made.heading })).toBeFocused();
  await expectWords(page.locator('[data-made]'), made.signed);
  await axeInItsScheme(page, lang);
  expect(await smallTargets(page)).toEqual([]);
  await picture(page, `certificate ${lang}`);
  const link = (await page.locator('[data-qr]').getAttribute('data-qr')) ?? '';
  expect(link).toMatch(/\/verify\/#V1-[0-9A-Z]+$/u);
  // what is printed is the code, module by module, on one sheet of A4 across
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const { size, data, version } = encode(link, { ecc: 'M', border: 4 });
  expect(version).toBeLessThanOrEqual(20);
  expect(await modulesIn(page, size)).toEqual(data);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
  expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 84[12]\.?\d* 59[45]\.?\d*\s*\]/u);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 320, height: 800 });
  await fitsWidth(page);
  await page.getByRole('link', { name: made.check }).click();
  const result = page.locator('[data-result]');
  await expect(result).toHaveAttribute('data-result', 'signed');
  const words = wordsOf((await page.locator('html').getAttribute('lang')) === 'en' ? 'en' : 'fa').certificate.verify;
  await expectWords(result, words.signed.text);
  for (const text of [CERTIFICATE.learner, CERTIFICATE.learnerOther, CERTIFICATE.trainer, '<b>کفش</b>', own]) {
    await expectWords(result, text);
  }
  await fitsWidth(page);
  await page.goto(`${pathIn(lang, '/verify/')}#${link.split('#')[1] ?? ''}`);
  await expect(result).toHaveAttribute('data-result', 'signed');
  await expectWords(result, verify.compare);
  await axeInItsScheme(page, lang);
  await picture(page, `verify ${lang}`);
});

inEitherLanguage('a list makes a sheet for each name; bad lines are named', async ({ page, lang }) => {
  const { form, made } = wordsOf(lang).certificate;
  const format = formatter(lang);
  await open(page, lang);
  await fillCommon(page, lang);
  await page.getByRole('radio', { name: form.many, exact: true }).check();
  const list = page.getByRole('textbox', { name: form.list, exact: true });
  await list.fill('نام\tنتیجه\nسارا\t101\nعلی\t80');
  await make(page, lang);
  await expect(list).toBeFocused();
  await expectWords(page.getByRole('alert'), fill(form.listResult, { line: format.number(2), got: '101' }));
  await list.fill('سارا\t92\n<img src=x>\t80\n');
  await make(page, lang);
  await expect(page.locator('[data-sheet]')).toHaveCount(2);
  await expectWords(page.locator('[data-made]'), made.unsigned);
  await expectWords(page.locator('[data-sheet]').nth(1), '<img src=x>');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(2);
  // sheets never say other than the form
  await page.getByLabel(form.trainer).fill('x');
  await expect(page.locator('[data-sheet]')).toHaveCount(0);
  await expect(page.locator('[data-stale]')).toHaveText(made.stale);
  await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved');
  await page.reload();
  await expect(list).toHaveValue(/^سارا/u);
  await page.getByRole('button', { name: form.clear }).click();
  await expect(list).toHaveValue('');
});

inEitherLanguage('the key goes out and in as a file, and is gone when it is deleted', async ({ page, lang }) => {
  const { key } = wordsOf(lang).certificate;
  const own = await fingerprintOf(pointOf(jwk));
  await open(page, lang, '#key');
  const chooser = page.getByLabel(key.restore, { exact: true });
  const file = (text: string) => ({ name: 'key.cx.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await chooser.setInputFiles(file(keyText.replace(jwk.d, jwk.x)));
  await expect(page.getByRole('alert')).toHaveText(key.halves);
  await chooser.setInputFiles(file('{'));
  await expectWords(page.getByRole('alert'), wordsOf(lang).files.unchanged);
  await chooser.setInputFiles(file(keyText));
  await expect(page.locator('[data-fingerprint]')).toHaveText(own);
  const [whole] = await Promise.all([page.waitForEvent('download'), page.locator('[data-save-key]').click()]);
  expect(readFileSync(await whole.path(), 'utf8')).toBe(keyText);
  const [open_] = await Promise.all([page.waitForEvent('download'), page.locator('[data-save-open]').click()]);
  expect(readFileSync(await open_.path(), 'utf8')).not.toContain(jwk.d);
  await page.reload();
  await expect(page.locator('[data-fingerprint]')).toHaveText(own);
  await page.locator('[data-delete]').press('Enter');
  await expect(page.locator('[data-no]')).toBeFocused();
  await axeInBothSchemes(page);
  await page.locator('[data-no]').press('Enter');
  await expect(page.locator('[data-delete]')).toBeFocused();
  await page.locator('[data-delete]').click();
  await page.locator('[data-yes]').click();
  await expect(page.locator('[data-said]')).toHaveText(key.deleted);
  await page.goto(pathIn(lang, '/workspace/'));
  await expect(page.locator('[data-view]')).not.toHaveAttribute('data-view', 'loading');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(jwk.d);
  await expect(page.locator('[data-document]')).toHaveCount(0);
});

inEitherLanguage(
  'whatever is wrong with a code is said, without a connection and by keyboard',
  async ({ page, lang }) => {
    const { verify } = wordsOf(lang).certificate;
    const plain = encodeCertificate({ certificate: CERTIFICATE, seal: null });
    const seal = await (await sealer(jwk))(CERTIFICATE);
    const sealed = encodeCertificate({ certificate: CERTIFICATE, seal });
    const forged = encodeCertificate({ certificate: { ...CERTIFICATE, result: 100 }, seal });
    await page.goto(pathIn(lang, '/verify/'));
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    const result = page.locator('[data-result]');
    const code = page.getByLabel(verify.label);
    const go = page.getByRole('button', { name: verify.go, exact: true });
    await go.press('Enter');
    await expect(code).toBeFocused();
    await expect(page.locator('[data-fault]')).toHaveText(verify.empty);
    const cases = [
      [plain, 'selfAttested'],
      [sealed, 'signed'],
      [sealed.slice(0, -9), 'cut'],
      [plain.replace(/.$/u, (letter) => (letter === '0' ? '2' : '0')), 'changed'],
      [forged, 'forged'],
      [`V2-${plain.slice(3)}`, 'newer'],
      ['hello', 'unreadable'],
    ] as const;
    for (const [text, name] of cases) {
      await code.fill(text);
      await go.press('Enter');
      await expect(result).toHaveAttribute('data-result', name);
      await expect(result).toBeFocused();
      await expect(result.getByRole('heading')).toHaveText(verify[name].heading);
      await expectWords(result, verify[name].text);
      // what is refused shows nothing that could be believed
      if (!['selfAttested', 'signed'].includes(name))
        expect(bare(await result.innerText())).not.toContain(CERTIFICATE.learner);
    }
    await page.getByText(verify.trustHeading, { exact: true }).press('Enter');
    const key = page.getByLabel(verify.trustLabel, { exact: true });
    await key.fill('AAAA');
    await go.press('Enter');
    await expect(key).toBeFocused();
    expect(await focusFaults(page)).toEqual([]);
    await expect(page.locator('[data-key-fault]')).toHaveText(verify.trustBad);
    await key.fill('AAAA AAAA AAAA AAAA');
    for (const [text, name] of [
      [sealed, 'foreign'],
      [plain, 'notTrusted'],
    ] as const) {
      await code.fill(text);
      await go.press('Enter');
      await expect(result).toHaveAttribute('data-result', name);
    }
    await axeInBothSchemes(page);
    await page.context().setOffline(false);
    const chooser = page.getByLabel(verify.trustFile);
    await chooser.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await expect(page.locator('[data-key-fault]')).toHaveText(verify.trustFileBad);
    await chooser.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(keyText) });
    await expect(key).toHaveValue(await fingerprintOf(pointOf(jwk)));
    await code.fill(`  ${sealed.toLowerCase().replace(/(.{40})/gu, '$1\n')}`);
    await go.press('Enter');
    await expect(result).toHaveAttribute('data-result', 'trusted');
  },
);
