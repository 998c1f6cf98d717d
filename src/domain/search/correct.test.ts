import { describe, expect, it } from 'vitest';
import { corrected } from './correct.ts';
import { plan } from './plan.ts';
import { encodeVocabulary, Vocabulary } from './vocabulary.ts';

const vocabulary = new Vocabulary(
  encodeVocabulary(
    new Map([
      ['مشتری', 9],
      ['تجربه', 9],
      ['تعریف', 3],
      ['پیش‌دستانه', 2],
      ['خدمات', 5],
      ['سفر', 4],
    ]),
  ),
);
const mend = (question: string): string | null => corrected(question, plan(question, 'fa'), vocabulary);

describe('corrected', () => {
  it.each([
    ['تعریف تجربه مشتزی', 'تعریف تجربه مشتری'],
    ['خدمات پیش دستنه؟', 'خدمات پیش‌دستانه؟'],
    ['پیس دستنه', 'پیش‌دستانه'],
    ['تجریهٔ مشتزی‌', 'تجربه مشتری'],
    ['سفرمشتری چیست', 'سفر مشتری چیست'],
  ])('mends «%s»', (question, mended) => {
    expect(mend(question)).toBe(mended);
  });

  it.each(['تعریف تجربهٔ مشتری', 'مشتریان', 'چیست', 'بلاکچین', ''])('leaves «%s»', (question) => {
    expect(mend(question)).toBeNull();
  });
});
