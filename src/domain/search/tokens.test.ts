import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokens } from './tokens.ts';

const surfaces = (text: string): readonly string[] => tokens(text, 'fa').map(({ surface }) => surface);
const only = (text: string) => {
  const [token, ...more] = tokens(text, 'fa');
  if (token === undefined || more.length > 0) throw new Error(`not one word: ${text}`);
  return token;
};

describe('tokens', () => {
  it.each([
    ['«مشتری،خرید» (CX)', ['مشتری', 'خرید', 'cx']],
    ['سفر مشتری از کجا شروع می شود؟', ['سفر', 'مشتری', 'از', 'کجا', 'شروع', 'می‌شود']],
    ['پرسش های پرتکرار', ['پرسش‌های', 'پرتکرار']],
    ['الگوریتم سه مرحله ای', ['الگوریتم', 'سه', 'مرحله‌ای']],
    ['درجه ی بلوغ', ['درجه‌ی', 'بلوغ']],
    ['۷واژه و CXمحور', ['7', 'واژه', 'و', 'cx', 'محور']],
    ['3Rs، B2B و e-mail', ['3rs', 'b2b', 'و', 'e-mail']],
    ['است.بعد', ['است', 'بعد']],
    ['۱٬۲۳۴٫۵ تومان، ۸۵٪', ['1234.5', 'تومان', '85', 'درصد']],
    ['۱,۲,۳', ['1', '2', '3']],
    ['customer’s', ['customer']],
    ['— … «»', []],
    ['', []],
  ])('of %s', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  it('joins nothing over a full stop or a line', () => {
    expect(surfaces('می. شود')).toEqual(['می', 'شود']);
    expect(surfaces('پرسش\nهای')).toEqual(['پرسش', 'های']);
  });

  it('leaves a lone ending at the start alone', () => {
    expect(surfaces('ها و ی')).toEqual(['ها', 'و‌ی']);
    expect(surfaces('CX ها')).toEqual(['cx', 'ها']);
  });

  it.each([
    ['می‌شود', 'میشود', ['شود']],
    ['نرم‌افزارهایشان', 'نرمافزارهایشان', ['نرم', 'افزارهایشان']],
    ['کتاب‌ها', 'کتابها', ['کتاب']],
    ['self-service', 'selfservice', ['self', 'service']],
    ['مشتری', 'مشتری', []],
  ])('knows the forms of %s', (text, whole, parts) => {
    expect(only(text)).toMatchObject({ joined: whole, parts });
  });

  it.each([
    ['تجربه‌ای', 'تجربه ای', 'تجربه', 'تجربهٔ', 'تجربۀ', 'تجربه‌ی', 'تَجرِبه', 'تجارب'],
    ['مشتری‌ها', 'مشتری ها', 'مشتریها', 'مشتري', 'مشتریان'],
    ['می‌خواهد', 'می خواهد', 'میخواهد'],
    ['نرم‌افزار', 'نرم‌افزارها', 'نرم‌افزار های', 'نرمافزار'],
  ])('gives one stem to %s, however it is written', (text, ...spellings) => {
    expect(spellings.map((spelling) => only(spelling).stem)).toEqual(spellings.map(() => only(text).stem));
  });

  it('says where each word stands', () => {
    const text = 'پیش از «تجربهٔ مشتری‌ها»، می شود ۸۵٪.';
    expect(tokens(text, 'fa').map(({ start, end }) => text.slice(start, end))).toEqual([
      'پیش',
      'از',
      'تجربهٔ',
      'مشتری‌ها',
      'می شود',
      '۸۵',
      '٪',
    ]);
  });

  it('never leaves the text, overlaps or gives an empty form', () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from("می شودها‌تر ۱۲٬۳٫٪%.-'’_CXs،«»\n\u0640\u064E\u200F")),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, fc.constantFrom<'fa' | 'en'>('fa', 'en'), (given, lang) => {
        let last = 0;
        for (const token of tokens(given, lang)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(given.length);
          expect([token.surface, token.joined, token.stem, ...token.parts]).not.toContain('');
          last = token.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
