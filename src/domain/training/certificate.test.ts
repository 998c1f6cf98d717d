import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certificateFaults, dayAt, dayNumber, LAST_DAY, plainText } from './certificate.ts';
import { anyCertificate, CERTIFICATE, longest } from './certificateKit.ts';
import { learnersIn, MOST_NAMES, resultFrom } from './certificateNames.ts';
import { lengthOf } from './certificateText.ts';

describe('plainText', () => {
  it('says the same once and twice, and leaves nothing that acts unseen', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 20 }), (codes) => {
        const plain = plainText(String.fromCharCode(...codes));
        expect(plainText(plain)).toBe(plain);
        expect(plain).not.toMatch(/[\u202A-\u202E\u2066-\u2069\t\n]/u);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps ZWNJ between letters and composes what can be composed', () => {
    expect(plainText('  می\u200Cشود \t ')).toBe('می\u200Cشود');
    expect(plainText('e\u0301\u202E')).toBe('é');
  });
});

describe('dates', () => {
  it('are counted from 2000 to 2179, and real', () => {
    expect(dayNumber('2000-01-01')).toBe(0);
    expect(dayNumber(dayAt(LAST_DAY))).toBe(LAST_DAY);
    expect(['1999-12-31', '2026-02-30', '2026-1-1', '', '2300-01-01'].map(dayNumber)).toEqual(Array(5).fill(null));
  });
});

describe('certificateFaults', () => {
  it('finds none in what may be written', () => {
    fc.assert(
      fc.property(anyCertificate, (certificate) => {
        expect(certificateFaults(certificate)).toEqual([]);
      }),
    );
    expect(certificateFaults(longest('ش'))).toEqual([]);
  });

  it('names each field at fault, in the order of the form', () => {
    const bad = {
      ...longest('شx'),
      learnerOther: ' a',
      course: { kind: 'own', name: '', other: '' },
      date: '2026-02-30',
      halfHours: 0,
      result: 101,
      trainer: '',
      company: '',
    } as const;
    expect(certificateFaults(bad)).toEqual([
      { field: 'learner', problem: 'long' },
      { field: 'learnerOther', problem: 'bad' },
      { field: 'course', problem: 'missing' },
      { field: 'date', problem: 'bad' },
      { field: 'hours', problem: 'bad' },
      { field: 'result', problem: 'bad' },
      { field: 'trainer', problem: 'missing' },
    ]);
    expect(certificateFaults({ ...CERTIFICATE, result: null, company: '', learnerOther: '' })).toEqual([]);
  });
});

describe('lengthOf', () => {
  it('counts a letter as one, a change of letters as one more, anything else as five or so', () => {
    expect(lengthOf('مریم')).toBe(4);
    expect(lengthOf('Mary')).toBe(5);
    expect(lengthOf('字')).toBe(6);
  });
});

describe('learnersIn', () => {
  it('reads lines, and rows of a spreadsheet with numbers and headings', () => {
    const text = 'نام\tName\tنتیجه\r\n1\tسارا محمدی\tSara Mohammadi\t۹۲٪\n\n 2\tعلی\t\t80\nمریم';
    expect(learnersIn(text)).toEqual({
      learners: [
        { name: 'سارا محمدی', other: 'Sara Mohammadi', result: 92 },
        { name: 'علی', other: '', result: 80 },
        { name: 'مریم', other: '', result: null },
      ],
      faults: [],
    });
  });

  it('names the lines that it leaves out', () => {
    const { learners, faults } = learnersIn(`a\t101\n12\n${'ش'.repeat(49)}\nb`);
    expect(learners.map(({ name }) => name)).toEqual(['b']);
    expect(faults.map(({ line, problem }) => [line, problem])).toEqual([
      [1, 'result'],
      [2, 'no-name'],
      [3, 'long'],
    ]);
    expect(MOST_NAMES).toBe(100);
  });

  it('reads results in any digits', () => {
    expect(['۹۲٪', '92 %', '0', '100', '101', '9.5', 'x'].map(resultFrom)).toEqual([92, 92, 0, 100, null, null, null]);
  });
});
