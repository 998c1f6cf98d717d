import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { anyString } from './testKit.ts';
import { toXlsx, XLSX_TYPE } from './xlsx.ts';
import type { XlsxSheet } from './xlsx.ts';

async function partsOf(sheets: readonly XlsxSheet[], rightToLeft = true): Promise<Record<string, string>> {
  const blob = await toXlsx(sheets, { rightToLeft });
  expect(blob.type).toBe(XLSX_TYPE);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

function sheetOf(parts: Record<string, string>): string {
  return parts['xl/worksheets/sheet1.xml'] ?? '';
}

test('texts, numbers and dates keep their types, and empty cells are empty', async () => {
  const parts = await partsOf([
    {
      name: 'نتیجه',
      rows: [
        ['عنوان', 'عدد', 'تاریخ'],
        ['نان', 3.5, { date: '2026-11-21' }],
        [null, Number.NaN, ''],
      ],
    },
  ]);
  const sheet = sheetOf(parts);
  expect(sheet).toContain('<v>3.5</v>');
  // days since the last day of 1899
  expect(sheet).toContain('<v>46347</v>');
  expect(sheet).not.toContain('NaN');
  expect(parts['xl/sharedStrings.xml'] ?? sheet).toContain('نان');
});

test('the sheet runs from the right if asked to', async () => {
  const rows = [['a']];
  expect(sheetOf(await partsOf([{ name: 'x', rows }], true))).toContain('rightToLeft="1"');
  expect(sheetOf(await partsOf([{ name: 'x', rows }], false))).not.toContain('rightToLeft="1"');
});

test('a text is never a formula', async () => {
  const rows = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("https://example.org")'].map((text) => [text]);
  expect(sheetOf(await partsOf([{ name: '=x', rows }]))).not.toMatch(/<f[\s>]/u);
});

test('names that spreadsheets refuse are mended', async () => {
  for (const name of ['', "'", '[]:*?/\\', 'a'.repeat(80), `${'a'.repeat(30)}\u{1F600}`]) {
    const parts = await partsOf([{ name, rows: [['a']] }]);
    const [, shown = ''] = /<sheet [^>]*name="([^"]*)"/u.exec(parts['xl/workbook.xml'] ?? '') ?? [];
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThanOrEqual(31);
  }
});

test('a text longer than a cell is cut, and says so', async () => {
  const parts = await partsOf([{ name: 'x', rows: [['a'.repeat(40_000)]] }]);
  const all = Object.values(parts).join('');
  expect(all).toContain(`${'a'.repeat(32_766)}…`);
  expect(all).not.toContain('a'.repeat(32_767));
});

test('any text gives a file that can be read', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(anyString(), { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
      async (rows) => {
        const parts = await partsOf([{ name: 'x', rows }]);
        // what XML has no place for
        // eslint-disable-next-line no-control-regex -- these are the characters that must not be there
        expect(Object.values(parts).join('')).not.toMatch(/[\0-\x08\x0B\f\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/u);
      },
    ),
    { numRuns: 30 },
  );
});
