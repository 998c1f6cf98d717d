import { describe, expect, it } from 'vitest';
import { textsOf } from './read.ts';

const texts = textsOf('en');

/** Each place where a pattern is found. */
function found(pattern: RegExp): readonly string[] {
  return texts.flatMap(({ place, text }) => Array.from(text.matchAll(pattern), ([match]) => `${place}: ${match} in "${text}"`));
}

it('looks at all that is English', () => {
  expect(texts.length).toBeGreaterThan(2000);
});

describe('English', () => {
  it('has no Persian letters, digits or signs, but in the name of the other language', () => {
    const astray = found(/[\u0600-\u06FF]+/gu).filter((place) => !place.includes('site otherLanguage'));
    expect(astray).toEqual([]);
  });

  it('is British', () => {
    const american =
      /\b(?:organi[z]\w+|recogni[z]\w+|reali[z]\w+|prioriti[z]\w+|personali[z]\w+|customi[z]\w+|summari[z]\w+|centers?|behaviors?|colors?|favor\w*|honor\w*|labor|fulfill|enrollment|catalog|judgment)\b/giu;
    // the glossary names other forms on purpose
    expect(found(american).filter((place) => !place.includes(' en also '))).toEqual([]);
  });

  it('has straight quotation marks and apostrophes, and no dash in a sentence', () => {
    expect(found(/[“”‘’]/gu)).toEqual([]);
    expect(found(/ [—–] |—/gu)).toEqual([]);
  });

  it('has single blanks between words, and none before a sign', () => {
    expect(found(/\S {2,}\S/gu)).toEqual([]);
    expect(found(/\w [,;:?!.](?=\s|$)/gu)).toEqual([]);
  });
});
