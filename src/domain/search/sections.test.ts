import { describe, expect, it } from 'vitest';
import { Marker } from './marks.ts';
import { plan } from './plan.ts';
import { bestSections, sectionsOf } from './sections.ts';
import { tokens } from './tokens.ts';

const content = 'عنوان صفحه. آغاز متن. سفر مشتری. سفر از کجا شروع می‌شود. نقشهٔ کار. نقشه و سفر و مشتری. پایان.';
const at = (word: string): number => content.slice(0, content.indexOf(word)).split(' ').length - 1;
const anchors = [
  { element: 'h2', id: 'نقشه', text: 'نقشهٔ کار', location: at('نقشهٔ') },
  { element: 'h1', id: 'عنوان', text: 'عنوان صفحه', location: 0 },
  { element: 'h2', id: 'سفر', text: 'سفر  مشتری', location: at('سفر') },
  { element: 'li', id: 'ref-1', text: 'پایان', location: at('پایان') },
  { element: 'h3', id: 'empty', text: ' ', location: at('پایان') },
];
const sections = sectionsOf(content, anchors);

describe('sectionsOf', () => {
  it('cuts a page at its headings', () => {
    expect(sections.map(({ id, title, from, to }) => [id, title, content.slice(from, to).trim()])).toEqual([
      ['سفر', 'سفر مشتری', 'سفر مشتری. سفر از کجا شروع می‌شود.'],
      ['نقشه', 'نقشهٔ کار', 'نقشهٔ کار. نقشه و سفر و مشتری. پایان.'],
    ]);
  });

  it('leaves out what is no answer, without giving it to the section before', () => {
    const [first, ...others] = sectionsOf(content, anchors, ['نقشه']);
    expect(others).toEqual([]);
    expect(content.slice(first?.from, first?.to)).not.toContain('نقشه');
  });

  it('needs no headings', () => {
    expect(sectionsOf(content, [])).toEqual([]);
  });
});

describe('bestSections', () => {
  const best = (question: string): readonly string[] => {
    const asked = plan(question, 'fa');
    const marks = new Marker(asked).marks(tokens(content, 'fa'));
    return bestSections(sections, marks, asked.terms.length, 2).map(({ id }) => id);
  };

  it('are those whose heading has a word of the question, the fuller first', () => {
    expect(best('سفرها')).toEqual(['سفر']);
    expect(best('نقشه سفر مشتری')).toEqual(['سفر', 'نقشه']);
  });

  it('are those that have all words, although their heading has none', () => {
    expect(best('پایان مشتری')).toEqual(['سفر', 'نقشه']);
    expect(best('پایان سفر')).toEqual(['سفر', 'نقشه']);
  });

  it('are none where nothing is found', () => {
    expect(best('هتل')).toEqual([]);
    expect(best('شروع')).toEqual([]);
  });
});
