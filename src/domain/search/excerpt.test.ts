import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, segments } from './excerpt.ts';
import type { Segment } from './excerpt.ts';
import { Marker } from './marks.ts';
import { plan } from './plan.ts';
import { tokens } from './tokens.ts';

const marksOf = (question: string, text: string) => new Marker(plan(question, 'fa')).marks(tokens(text, 'fa'));
/** Marked words in brackets. */
const shown = (pieces: readonly Segment[]): string =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const find = (question: string, text: string): string => shown(excerpt(text, marksOf(question, text)));
const filler = (words: number): string => Array.from({ length: words }, () => 'چیز').join(' ');

describe('excerpt', () => {
  it('is the whole of a short text', () => {
    expect(find('مشتري', 'تجربهٔ «مشتری‌ها» این است.')).toBe('تجربهٔ «[مشتری‌ها]» این است.');
  });

  it('begins with the sentence of the mark', () => {
    const text = `${filler(40)}. اول سفر مشتری را بکشید. ${filler(40)}`;
    expect(find('سفر', text)).toMatch(/^اول \[سفر\] مشتری را بکشید\. .* …$/u);
  });

  it('begins in the middle of a long sentence, and says so', () => {
    expect(find('سفر', `${filler(40)} سفر ${filler(40)}`)).toMatch(/^… چیز چیز چیز چیز \[سفر\] چیز .* …$/u);
  });

  it('prefers the place with more of the words asked for', () => {
    const text = `مشتری مشتری مشتری. ${filler(60)}. سفر مشتری. ${filler(60)}`;
    expect(find('سفر مشتری', text)).toMatch(/^\[سفر\] \[مشتری\]\. /u);
  });

  it('takes the first of equals, and the beginning if nothing is marked', () => {
    expect(find('سفر', `سفر یک. ${filler(60)}. سفر دو.`)).toMatch(/^\[سفر\] یک/u);
    expect(find('هتل', `آغاز ${filler(60)}`)).toMatch(/^آغاز چیز .* …$/u);
    expect(find('هتل', '')).toBe('');
  });

  it('stays within a stretch', () => {
    const text = `سفر. ${filler(3)} هتل سفر ${filler(3)} سفر`;
    const from = text.indexOf('هتل');
    const to = text.lastIndexOf(' سفر');
    expect(shown(excerpt(text, marksOf('سفر', text), undefined, { from, to }))).toBe('هتل [سفر] چیز چیز چیز');
  });

  it('is cut out of the text, with at least one mark if there is one', () => {
    const text = fc.array(fc.constantFrom('سفر', 'مشتری', 'و', 'چیز.', '«هتل»', 'نرم‌افزار'), { maxLength: 120 });
    fc.assert(
      fc.property(text, (words) => {
        const whole = words.join(' ');
        const marks = marksOf('سفر نرم‌افزار', whole);
        const pieces = excerpt(whole, marks);
        const bare = pieces.map((piece) => piece.text).join('');
        expect(whole).toContain(bare.replace(/^… | …$/gu, ''));
        expect(pieces.some(({ marked }) => marked)).toBe(marks.length > 0);
      }),
    );
  });
});

describe('segments', () => {
  it('are the text', () => {
    const text = 'سفر مشتری، سفر';
    expect(shown(segments(text, marksOf('سفر', text), { from: 0, to: text.length }))).toBe('[سفر] مشتری، [سفر]');
  });
});
