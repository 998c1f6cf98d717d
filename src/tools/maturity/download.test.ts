import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MODEL } from '../../domain/maturity/testKit.ts';
import { languages } from '../../i18n/languages.ts';
import { download } from '../../workspace/download.ts';
import { readAnswersFile } from '../../workspace/files/readAnswersFile.ts';
import { downloadAssessment, fileName } from './download.ts';
import { fileOf, toolFor } from './testKit.ts';

vi.mock('../../workspace/download.ts', () => ({ download: vi.fn() }));

describe('fileName', () => {
  it.each([
    ['فروشگاه نمونه', 'فروشگاه-نمونه'],
    ['ارزیابی ۳۰ آبان ۱۴۰۵', 'ارزیابی-۳۰-آبان-۱۴۰۵'],
    // the zero-width non-joiner belongs to the word, the mark above to its letter
    ['تجربهٔ مشتری‌ها', 'تجربهٔ-مشتری‌ها'],
    ['Café Zoë, 2nd round', 'Café-Zoë-2nd-round'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\CON?*"<>|', 'C-CON'],
    ['a\u202Egnp.exe', 'a-gnp-exe'],
    ['  spaced  ', 'spaced'],
    ['', 'assessment'],
    ['!?…', 'assessment'],
  ])('makes of %j the name %s', (title, name) => {
    expect(fileName(title, '.csv')).toBe(`${name}.csv`);
  });

  it('is at most 60 characters long, without its ending', () => {
    expect(fileName('x'.repeat(200), '.cx.json')).toBe(`${'x'.repeat(60)}.cx.json`);
  });

  it('ends with a letter or digit even where it is cut', () => {
    expect(fileName(`${'x'.repeat(59)} yes`, '.csv')).toBe(`${'x'.repeat(59)}.csv`);
  });
});

describe('downloadAssessment', () => {
  beforeEach(() => vi.mocked(download).mockClear());

  it.each(languages)('hands over a file that can be read again, named by its title in %s', (lang) => {
    const file = fileOf('3?-1', { title: 'Narvan, 2026' });
    downloadAssessment(file, toolFor(lang));
    const [name, type, text] = vi.mocked(download).mock.lastCall ?? [];
    expect([name, type]).toEqual(['Narvan-2026.cx.json', 'application/json']);
    expect(readAnswersFile(text ?? '', MODEL)).toEqual({ ok: true, value: file });
  });

  it('names a file without a title by its date in the reader’s calendar', () => {
    for (const lang of languages) downloadAssessment(fileOf('3'), toolFor(lang));
    expect(vi.mocked(download).mock.calls.map(([name]) => name)).toEqual([
      'ارزیابی-۳۰-آبان-۱۴۰۵.cx.json',
      'Assessment-of-21-November-2026.cx.json',
    ]);
  });
});
