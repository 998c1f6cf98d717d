import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, joined } from './fold.ts';
import { persianStem } from './stem.ts';

const stemOf = (word: string): string => persianStem(joined(fold(word)));

describe('persianStem', () => {
  it.each([
    ['مشتری', 'مشتری‌ها', 'مشتریان', 'مشتریانی', 'مشتری‌هایشان'],
    ['تجربه', 'تجربه‌ها', 'تجارب', 'تجربیات', 'تجربه‌ی', 'تجربه‌اش'],
    ['قانون', 'قوانین', 'قانون‌های'],
    ['رقیب', 'رقبا', 'رقیبان'],
    ['هدف', 'اهداف', 'هدف‌هایی'],
    ['عامل', 'عوامل', 'عامل‌هایِ'],
    ['مسئله', 'مسأله', 'مسائل', 'مسئله‌ها'],
    ['خدمت', 'خدمات', 'خدمت‌های'],
    ['انتظار', 'انتظارات', 'انتظارهای'],
    ['سازمان', 'سازمان‌ها', 'سازمانی', 'سازمان‌هایمان'],
    ['کارکن', 'کارکنان', 'کارکنانشان'],
    ['کننده', 'کنندگان', 'کننده‌ها'],
    ['بزرگ', 'بزرگ‌تر', 'بزرگ‌ترین'],
    ['دانشجو', 'دانشجویان', 'دانشجویی'],
    ['معنی', 'معنا', 'معانی'],
    ['گفت‌وگو', 'گفتگو', 'گفت‌وگوهای'],
    ['خواه', 'می‌خواهند', 'می‌خواهد', 'می‌خواهیم', 'نمی‌خواهم'],
  ])('is the same for %s and its forms', (word, ...forms) => {
    expect(forms.map(stemOf)).toEqual(forms.map(() => stemOf(word)));
  });

  it.each(['زمان', 'ایران', 'میزان', 'دفتر', 'تنها', 'ثبات', 'رایگان', 'به', 'پا', 'می', 'ها', 'همچنین'])(
    'leaves %s whole',
    (word) => {
      expect(stemOf(word)).toBe(fold(word));
    },
  );

  it('is its own stem, and never shorter than two letters unless the word was', () => {
    const letter = fc.constantFrom(...Array.from('ابپتجدرزسشعفقکگلمنوهی'));
    const ending = fc.constantFrom('', 'ها', 'های', 'هایشان', 'ان', 'ات', 'ی', 'تر', 'ترین', 'گان', 'مان', 'ای');
    const start = fc.constantFrom('', 'می', 'نمی');
    fc.assert(
      fc.property(start, fc.array(letter, { minLength: 1, maxLength: 8 }), ending, ending, (before, word, one, two) => {
        const whole = before + word.join('') + one + two;
        const stem = persianStem(whole);
        expect(persianStem(stem)).toBe(stem);
        expect(stem.length).toBeGreaterThanOrEqual(Math.min(2, whole.length));
      }),
      { numRuns: 1000 },
    );
  });
});
