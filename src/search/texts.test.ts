import { describe, expect, it } from 'vitest';
import { formatter } from '../i18n/format.ts';
import { searchAddress, searchWords } from './language.ts';
import { countText, typeText } from './texts.ts';

const answer = (total: number, terms: number) => ({
  pages: [],
  total,
  glossary: Array.from({ length: terms }, () => ({
    url: '',
    type: 'glossary',
    title: [],
    excerpt: [],
    sections: [],
    other: null,
  })),
  correctedTo: null,
});

describe('countText', () => {
  it.each([
    [0, 0, '', ''],
    [1, 0, 'یک صفحه پیدا شد.', 'Found 1 page.'],
    [12, 1, '۱۲ صفحه و یک واژه پیدا شد.', 'Found 12 pages and 1 term.'],
    [0, 2, '۲ واژه پیدا شد.', 'Found 2 terms.'],
  ])('of %i pages and %i terms', (pages, terms, fa, en) => {
    expect(countText(answer(pages, terms), searchWords('fa'), formatter('fa'))).toBe(fa);
    expect(countText(answer(pages, terms), searchWords('en'), formatter('en'))).toBe(en);
  });
});

describe('typeText', () => {
  it('names what a page is, and anything unknown a page', () => {
    expect([typeText('tool', searchWords('fa')), typeText('constructor', searchWords('en'))]).toEqual([
      'ابزار',
      'Page',
    ]);
  });
});

describe('searchAddress', () => {
  it('holds the question, whatever is in it', () => {
    expect(searchAddress('fa', '  ')).toMatch(/^\/search\/$/u);
    const address = new URL(searchAddress('en', ' a&b +«۹» '), 'https://cx.example');
    expect([address.pathname, address.searchParams.get('q')]).toEqual(['/en/search/', 'a&b +«۹»']);
  });
});
