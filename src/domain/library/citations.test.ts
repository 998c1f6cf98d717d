import { describe, expect, it } from 'vitest';
import { bibtex, csl, type Publication } from './citations.ts';

const article: Publication = {
  id: 'lemon-verhoef-2016',
  type: 'article',
  authors: ['Lemon, K. N.', 'Verhoef, P. C.'],
  year: 2016,
  circa: false,
  title: 'Understanding Customer Experience & the 5 % {myth}',
  container: 'Journal of Marketing',
  volume: 80,
  issue: 6,
  pages: '69–96',
  doi: '10.1509/jm.15.0420',
  url: 'https://example.org/x',
};
const standard: Publication = {
  id: 'iso-10004-2018',
  type: 'standard',
  authors: ['ISO'],
  year: 2018,
  circa: true,
  title: 'ISO 10004',
  url: 'https://www.iso.org/standard/71582.html',
};

describe('bibtex', () => {
  it('gives persons, pages with two dashes, the DOI instead of the address, and no command', () => {
    expect(bibtex(article)).toBe(`@article{lemon-verhoef-2016,
  author = {Lemon, K. N. and Verhoef, P. C.},
  title = {{Understanding Customer Experience \\& the 5 \\% myth}},
  year = {2016},
  journal = {Journal of Marketing},
  volume = {80},
  number = {6},
  pages = {69--96},
  doi = {10.1509/jm.15.0420}
}
`);
  });

  it('keeps an organisation together, and says that a year is not certain', () => {
    expect(bibtex(standard)).toContain('author = {{ISO}}');
    expect(bibtex(standard)).toContain('note = {year not certain}');
    expect(bibtex(standard)).toContain('url = {https://www.iso.org/standard/71582.html}');
  });
});

describe('csl', () => {
  it('has the names of CSL-JSON, and nothing that is not known', () => {
    expect(csl(article)).toEqual({
      id: 'lemon-verhoef-2016',
      type: 'article-journal',
      author: [
        { family: 'Lemon', given: 'K. N.' },
        { family: 'Verhoef', given: 'P. C.' },
      ],
      issued: { 'date-parts': [[2016]] },
      title: article.title,
      'container-title': 'Journal of Marketing',
      volume: '80',
      issue: '6',
      page: '69–96',
      DOI: '10.1509/jm.15.0420',
      URL: 'https://example.org/x',
    });
  });

  it('takes an author without a comma for an organisation', () => {
    expect(csl(standard)).toMatchObject({ author: [{ literal: 'ISO' }], issued: { circa: true } });
  });
});
