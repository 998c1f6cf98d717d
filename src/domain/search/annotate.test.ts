import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate, compounds } from './annotate.ts';
import { plan } from './plan.ts';

const none: ReadonlySet<string> = new Set();
const keys = (text: string, known = none): readonly string[] => annotate(text, known, 'fa');

/** What Pagefind does with a query of one word: it looks for words that begin so, in the text and in the keys. */
function finds(query: string, text: string): boolean {
  const letters = (word: string): string =>
    word
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, '');
  const index = [...text.split(/\s+/u), ...keys(text, compounds(['نرم‌افزار'], 'fa'))].map(letters);
  return query.split(' ').every((term) => index.some((word) => word.startsWith(letters(term))));
}

describe('annotate', () => {
  it('adds nothing where the index finds everything by itself', () => {
    expect(keys('سفر مشتری از کجا')).toEqual([]);
    expect(keys('کتاب‌ها و می‌شود')).toEqual(['شود']);
  });

  it.each([
    ['۷۷٪', ['77', 'درصد']],
    ['قوانین', ['قانون']],
    ['مسئله', ['مسیله']],
    ['نرم‌افزار', ['افزار']],
    ['تجربهٔ «مشتریِ»', []],
    ['«مشتری،خرید»', ['خرید']],
    ['كتابي', ['کتابی', 'کتاب']],
    ['الف/ب', []],
  ])('adds to %s what the index would miss', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it('adds known compounds where they stand apart', () => {
    const known = compounds(['نرم‌افزارها و سخت‌افزار'], 'fa');
    expect(keys('نرم افزار خوب', known)).toContain('نرمافزار');
    expect(keys('خوب افزار', known)).toEqual([]);
  });

  it('leaves English to its stemmer', () => {
    expect(annotate('Companies measured self-service, 1,234', none, 'en')).toEqual([]);
  });

  it('makes a word findable in every spelling that is planned for it', () => {
    const spellings: readonly (readonly string[])[] = [
      ['مشتری‌ها', 'مشتري ها', 'مشتریان', 'مُشتری'],
      ['خدمات', 'خدمت', 'خدمت‌های'],
      ['نرم‌افزار', 'نرم افزار', 'نرمافزار', 'نرم‌افزارهای'],
      ['۷', '7', '٧'],
      ['پرسش‌های', 'پرسش های', 'پرسشها', 'پرسش'],
      ['مسئله', 'مسأله', 'مسائل', 'مسئله‌ها'],
      ['تجربه‌ای', 'تجربه ای', 'تجارب', 'تجربهٔ'],
      ['می‌خواهند', 'می خواهند', 'میخواهند', 'می‌خواهد'],
    ];
    const pair = fc
      .constantFrom(...spellings)
      .chain((group) => fc.tuple(fc.constantFrom(...group), fc.constantFrom(...group)));
    fc.assert(
      fc.property(pair, ([inText, asked]) => {
        // of each word one way, or two words as the one that they may be
        const { ways, pairs } = plan(asked, 'fa');
        const text = `در ${inText}، هست`;
        const each = ways.every((own) => own.some(({ query }) => finds(query, text)));
        const asOne = pairs.some(({ forms }) => forms.some((form) => finds(form, text)));
        expect(each || asOne).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
