import { describe, expect, it } from 'vitest';
import { formatter } from './format.ts';
import { languages } from './languages.ts';

const fa = formatter('fa');
const en = formatter('en');
const letterMark = '\u061C';
const leftToRightMark = '\u200E';
const isolated = (text: string): string => `\u2068${text}\u2069`;
/** Without the marks of direction that some versions of Intl put beside a Persian comma: nobody sees them. */
const drawn = (text: string): string => text.replace(/[\u200E\u200F]/gu, '');

describe('numbers', () => {
  it('come in the digits of the language, grouped', () => {
    expect([fa.number(1234567), en.number(1234567)]).toEqual(['۱٬۲۳۴٬۵۶۷', '1,234,567']);
  });

  it('below a thousand are written as Intl writes them', () => {
    const own = { fa: new Intl.NumberFormat('fa-IR'), en: new Intl.NumberFormat('en-GB') };
    for (const lang of languages) {
      for (let value = 0; value <= 1001; value += 1) {
        expect(formatter(lang).number(value, 1)).toBe(own[lang].format(value));
      }
      expect(formatter(lang).number(-0)).toBe(own[lang].format(0));
    }
  });

  it('show no more decimals than asked for, and none that say nothing', () => {
    expect([fa.number(2.26, 1), en.number(2.26, 1), en.number(2.26)]).toEqual(['۲٫۳', '2.3', '2']);
    expect([fa.number(3, 1), en.number(3, 1)]).toEqual(['۳', '3']);
  });

  it('have no grouping where they are years', () => {
    expect([fa.plainNumber(1405), en.plainNumber(2026)]).toEqual(['۱۴۰۵', '2026']);
  });

  it('keep a minus with its digits, apart from the words around', () => {
    expect(fa.number(-12.5, 1)).toBe(isolated(`${leftToRightMark}−۱۲٫۵`));
    expect(en.number(-12.5, 1)).toBe('-12.5');
  });

  it('show the sign of a difference, but none of no difference', () => {
    expect([en.signed(1), en.signed(-0.5, 1), en.signed(0), en.signed(0.04, 1)]).toEqual(['+1', '-0.5', '0', '0']);
    expect([fa.signed(1), fa.signed(-0.5, 1), fa.signed(0)]).toEqual([
      isolated(`${leftToRightMark}+۱`),
      isolated(`${leftToRightMark}−۰٫۵`),
      isolated('۰'),
    ]);
  });

  it('never show a negative nothing', () => {
    expect([fa.number(-0.04, 1), en.number(-0.04, 1), en.number(-0)]).not.toContain('-0');
    expect(fa.number(-0.04, 1)).not.toContain('−');
  });

  it('are percentages with the letter mark before the number in Persian, so that ٪ stays on its side', () => {
    expect([fa.percent(0.85), en.percent(0.85)]).toEqual([`${letterMark}۸۵٪`, '85%']);
    expect([fa.percent(0), fa.percent(1)]).toEqual([`${letterMark}۰٪`, `${letterMark}۱۰۰٪`]);
  });

  it('are kilobytes of 1,024 bytes, with a decimal below ten', () => {
    expect([en.kilobytes(1536), en.kilobytes(262144), en.kilobytes(11000)]).toEqual(['1.5', '256', '11']);
    expect(fa.kilobytes(1536)).toBe('۱٫۵');
  });
});

describe('dates', () => {
  it('come in the calendar of the language', () => {
    expect([fa.date('2026-11-21'), en.date('2026-11-21')]).toEqual(['۳۰ آبان ۱۴۰۵', '21 November 2026']);
  });

  it.each([
    ['2026-03-20', '۲۹ اسفند ۱۴۰۴', '20 March 2026'],
    ['2026-03-21', '۱ فروردین ۱۴۰۵', '21 March 2026'],
    // 1403 is a leap year
    ['2025-03-20', '۳۰ اسفند ۱۴۰۳', '20 March 2025'],
    ['2024-02-29', '۱۰ اسفند ۱۴۰۲', '29 February 2024'],
  ])('are the same day in both: %s', (iso, persian, gregorian) => {
    expect([fa.date(iso), en.date(iso)]).toEqual([persian, gregorian]);
  });

  it('are times of the reader’s own day', () => {
    const evening = new Date(2026, 10, 21, 18, 5);
    expect([fa.time(evening), en.time(evening)]).toEqual(['۱۸:۰۵', '18:05']);
  });
});

describe('lists', () => {
  it('have «و» without a comma in Persian', () => {
    expect(drawn(fa.list(['راهبرد', 'طراحی']))).toBe('راهبرد و طراحی');
    expect(drawn(fa.list(['راهبرد', 'شناخت', 'طراحی']))).toBe('راهبرد، شناخت و طراحی');
    expect(drawn(fa.list(['راهبرد', 'شناخت', 'طراحی', 'فرهنگ']))).toBe('راهبرد، شناخت، طراحی و فرهنگ');
  });

  it('leave the «و» and the commas of their parts alone', () => {
    expect(drawn(fa.list(['راهبرد و مسئولیت‌ها', 'سنجش', 'فرهنگ و کارکنان']))).toBe(
      'راهبرد و مسئولیت‌ها، سنجش و فرهنگ و کارکنان',
    );
    expect(drawn(fa.list(['راهبرد', 'سنجش', 'کارکنان، قدیمی و تازه']))).toBe('راهبرد، سنجش و کارکنان، قدیمی و تازه');
  });

  it('have "and" without a comma in British English', () => {
    expect(en.list(['Strategy', 'Design', 'Culture'])).toBe('Strategy, Design and Culture');
  });

  it.each(languages)('are their only part, or nothing, in %s', (lang) => {
    const { list } = formatter(lang);
    expect(list(['راهبرد'])).toBe('راهبرد');
    expect(list([])).toBe('');
  });
});

describe('the rest', () => {
  it('isolates a text of unknown direction', () => {
    expect([fa.isolate('C++'), en.isolate('نارون')]).toEqual([isolated('C++'), isolated('نارون')]);
  });

  it('sorts as the alphabet of the language does', () => {
    expect(['گ', 'ی', 'پ', 'ک', 'ب', 'ژ', 'آ'].sort(fa.compare)).toEqual(['آ', 'ب', 'پ', 'ژ', 'ک', 'گ', 'ی']);
  });
});
