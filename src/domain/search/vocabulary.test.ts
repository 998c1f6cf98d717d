import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeVocabulary, Vocabulary } from './vocabulary.ts';

const words = {
  مشتری: 300,
  مشتریان: 40,
  تجربه: 250,
  اقتصاد: 9,
  آموزش: 12,
  سفر: 30,
  پیش‌دستانه: 6,
  گیلمور: 2,
  انتظارات: 20,
  عنصر: 8,
  maturity: 5,
  customer: 50,
  churn: 2,
};
const vocabulary = new Vocabulary(encodeVocabulary(new Map(Object.entries(words))));

describe('encodeVocabulary', () => {
  it('tells of each word only what the line before does not', () => {
    expect(
      encodeVocabulary(
        new Map([
          ['سفرها', 1],
          ['سفر', 9],
          ['شب', 2],
        ]),
      ),
    ).toBe('03سفر\n30ها\n01شب');
  });

  it('loses no word, whatever the words are', () => {
    const word = fc.string({ unit: fc.constantFrom(...Array.from('ابپ‌abz')), minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.uniqueArray(word), (list) => {
        const file = encodeVocabulary(new Map(list.map((each) => [each, 1])));
        const known = new Vocabulary(file);
        for (const each of list) expect(known.knows(each.replaceAll('\u200C', ''))).toBe(true);
      }),
    );
  });
});

describe('knows', () => {
  it.each(['مشتری', 'مشتریها', 'تجربه', 'اموزش', 'پیشدستانه', 'دستانه', 'مشت', 'churned', 'customers', '1970'])(
    '%s',
    (word) => {
      expect(vocabulary.knows(word)).toBe(true);
    },
  );

  it.each(['مشتزی', 'دستنه', 'churm', 'ق'])('%s not', (word) => {
    expect(vocabulary.knows(word)).toBe(false);
  });
});

describe('nearest', () => {
  it.each([
    ['مشتزی', 'مشتری'],
    ['مشرتی', 'مشتری'],
    ['تجریه', 'تجربه'],
    ['اقتضاد', 'اقتصاد'],
    ['عنضر', 'عنصر'],
    ['انتطارات', 'انتظارات'],
    ['انتظارتت', 'انتظارات'],
    ['دستنه', 'دستانه'],
    ['گیلمر', 'گیلمور'],
    ['امورش', 'آموزش'],
    ['maturty', 'maturity'],
    ['cusotmer', 'customer'],
  ])('to %s is %s', (slip, meant) => {
    expect(vocabulary.nearest(slip)).toBe(meant);
  });

  it('parts two words that were written as one', () => {
    expect(vocabulary.nearest('سفرمشتری')).toBe('سفر مشتری');
  });

  it.each(['ققق', 'سف', 'کاملابیربط'])('to %s is none', (word) => {
    expect(vocabulary.nearest(word)).toBeNull();
  });
});
