import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, joined, spelling, withPersianDigits } from './fold.ts';

describe('fold', () => {
  it.each([
    ['Arabic letters', 'كتابي', 'کتابی'],
    ['the final ى', 'موسى', 'موسی'],
    ['ة and ۀ and هٔ', 'نقطة نقطۀ نقطهٔ', 'نقطه نقطه نقطه'],
    ['hamza above and below', 'أثر إثر مؤثر مسئله', 'اثر اثر موثر مسیله'],
    ['the hamza that stands alone', 'جزء', 'جز'],
    ['madda', 'آموزش', 'اموزش'],
    ['vowel marks', 'تَجرِبهٔ مُشتَریِ', 'تجربه مشتری'],
    ['tatweel', 'تجـــربه', 'تجربه'],
    ['marks of direction and joiners', '\u2067تجربه\u2069\u200F \u061Cمشتری\u200D', 'تجربه مشتری'],
    ['Persian and Arabic digits', '۱۹۷۰ ٣', '1970 3'],
    ['separators of thousands', '۱٬۲۳۴٬۵۶۷ 1,234', '1234567 1234'],
    ['the decimal point', '۳٫۵', '3.5'],
    ['presentation forms', 'ﻼ ﷼', 'لا ریال'],
    ['case and accents', 'CAFÉ Kano', 'cafe kano'],
    ['full width', 'ＣＸ', 'cx'],
    ['the apostrophe of a typesetter', 'customer’s', "customer's"],
  ])('makes one of %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps the ZWNJ, which tells where a word has its joint', () => {
    expect(fold('می‌شود')).toBe('می‌شود');
  });

  it('reads the percent sign in the language of the text', () => {
    expect(fold('۸۵٪').trim()).toBe('85 درصد');
    expect(fold('85%', 'en').trim()).toBe('85 percent');
  });

  it('leaves a comma that is no separator of thousands', () => {
    expect(fold('۱,۲ 3,4567')).toBe('1,2 3,4567');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  it('folds every way to write a word alike', () => {
    const spellings: Readonly<Record<string, readonly string[]>> = {
      ی: ['ی', 'ي', 'ى', 'ئ'],
      ک: ['ک', 'ك'],
      ه: ['ه', 'ة', 'ۀ', 'ه\u0654'],
      ا: ['ا', 'آ', 'أ', 'إ', 'ٱ'],
      و: ['و', 'ؤ'],
      3: ['۳', '٣', '3'],
    };
    const spelling = fc.constantFrom(...Object.keys(spellings)).chain((letter) => {
      const ways = fc.constantFrom(...(spellings[letter] ?? []));
      const mark = fc.constantFrom('', '\u064E', '\u0640', '\u200F');
      return fc.tuple(ways, ways, mark);
    });
    fc.assert(
      fc.property(fc.array(spelling), (letters) => {
        const one = letters.map(([letter]) => letter).join('');
        const other = letters.map(([, letter, mark]) => letter + mark).join('');
        expect(fold(one)).toBe(fold(other));
      }),
    );
  });
});

describe('joined', () => {
  it.each([
    ['می‌شود', 'میشود'],
    ['self-service', 'selfservice'],
    ['3.5', '35'],
    ['«', ''],
  ])('of %s is %s', (word, letters) => {
    expect(joined(word)).toBe(letters);
  });
});

describe('spelling', () => {
  it.each([
    ['تجربهٔ', 'تجربه'],
    ['مُشتَریِ', 'مشتری'],
    ['آموزش', 'آموزش'],
    ['مسئله‌ها‌', 'مسئله‌ها'],
    ['می شود', 'می‌شود'],
    ['Kano', 'kano'],
  ])('of %s is %s', (word, written) => {
    expect(spelling(word)).toBe(written);
  });
});

describe('withPersianDigits', () => {
  it('is what the texts write', () => {
    expect(withPersianDigits('b2b 1970')).toBe('b۲b ۱۹۷۰');
  });
});
