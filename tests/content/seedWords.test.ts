import { describe, expect, it } from 'vitest';
import { hashesOf, passagesIn, PROBE, readHashes } from '../../scripts/lib/shingles.ts';
import { fileOf, textsOf } from './read.ts';

const known = readHashes();

/** The working definition of the site is Peppers', named as his; put into Persian it can hardly have other words. */
const DEFINITION = 'فردی مشتری با یک نام تجاری در طول زمان';

describe('Persian texts', () => {
  it('have no eight words in a row from the source texts', () => {
    const files = Map.groupBy(textsOf('fa'), fileOf);
    const copied = [...files].flatMap(([file, texts]) =>
      passagesIn(texts.map(({ text }) => text).join('\n'), known)
        .filter((passage) => passage !== DEFINITION)
        .map((passage) => `${file}: ${passage}`),
    );
    expect(copied).toEqual([]);
  });
});

describe('the hashes of the source texts', () => {
  it('are many, and as the folding of today makes them (else: scripts/lib/shingles.ts)', () => {
    expect(known.size).toBeGreaterThan(10_000);
    expect(hashesOf([PROBE]).filter((hash) => !known.has(hash))).toEqual([]);
  });

  it('find a passage in whatever spelling and between whatever words', () => {
    const other = 'ما گفتیم: این جملهی آزمایشی میگوید که 12 نرمافزار کوچک آبهای رنگی و «مسئله ها» را نمی شناسد؛ همین.';
    expect(passagesIn(other, known)).toEqual([
      'این جملهی آزمایشی میگوید که 12 نرمافزار کوچک آبهای رنگی و «مسئله ها» را نمی شناسد',
    ]);
  });

  it('pass over seven words, and the same words in another order', () => {
    expect(passagesIn('این جمله‌ی آزمایشی می‌گوید که ۱۲ نرم‌افزارِ بزرگ، آب‌های رنگی و مسئله‌ها را نمی‌شناسد.', known)).toEqual([]);
    expect(passagesIn('که ۱۲ نرم‌افزار کوچک این جمله‌ی آزمایشی می‌گوید', known)).toEqual([]);
  });
});
