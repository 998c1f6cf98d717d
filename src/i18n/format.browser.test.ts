import { describe, expect, it } from 'vitest';
import { formatter } from './format.ts';
import { factsOf, type Lang } from './languages.ts';

/** Where the first of some signs in a text is drawn, from the left, when the text stands in a paragraph of a language. */
function placeOf(lang: Lang, text: string, sign: RegExp): number {
  const paragraph = document.createElement('p');
  paragraph.lang = lang;
  paragraph.dir = factsOf(lang).dir;
  paragraph.append(text);
  document.body.replaceChildren(paragraph);
  const start = text.search(sign);
  const range = document.createRange();
  range.setStart(paragraph.firstChild ?? paragraph, start);
  range.setEnd(paragraph.firstChild ?? paragraph, start + 1);
  const { left, width } = range.getBoundingClientRect();
  expect(width).toBeGreaterThan(0);
  return left + width / 2;
}

const digit = /[0-9۰-۹]/u;
const around: readonly (readonly [string, (number: string) => string])[] = [
  ['alone', (number) => number],
  ['after a Persian word', (number) => `رضایت ${number}`],
  ['after a Latin word', (number) => `CSAT ${number}`],
  ['between words', (number) => `از ${number} تا NPS`],
  ['in brackets', (number) => `(${number})`],
];

describe.each(around)('a Persian number %s', (_, put) => {
  const { percent, number, signed } = formatter('fa');

  it('has ٪ on its left', () => {
    const text = put(percent(0.85));
    expect(placeOf('fa', text, /٪/u)).toBeLessThan(placeOf('fa', text, digit));
  });

  it.each([
    ['minus', put(number(-12.5, 1)), /−/u],
    ['minus of a difference', put(signed(-0.5, 1)), /−/u],
    ['plus', put(signed(2)), /\+/u],
  ])('has its %s on its left', (_name, text, sign) => {
    expect(placeOf('fa', text, sign)).toBeLessThan(placeOf('fa', text, digit));
  });

  it('has its digits from left to right', () => {
    const text = put(number(1234));
    expect(placeOf('fa', text, /۱/u)).toBeLessThan(placeOf('fa', text, /۴/u));
  });
});

describe('an English number', () => {
  const { percent, signed } = formatter('en');

  it('has % on its right and its sign on its left', () => {
    expect(placeOf('en', percent(0.85), /%/u)).toBeGreaterThan(placeOf('en', percent(0.85), digit));
    expect(placeOf('en', signed(-2), /-/u)).toBeLessThan(placeOf('en', signed(-2), digit));
  });
});

describe('an isolated text', () => {
  it('keeps its own order amid the other direction', () => {
    const text = `نرم‌افزار ${formatter('fa').isolate('C++')} است`;
    expect(placeOf('fa', text, /\+/u)).toBeGreaterThan(placeOf('fa', text, /C/u));
  });
});

describe('a Persian list', () => {
  it('runs from right to left, whatever stands in it', () => {
    const text = formatter('fa').list(['CSAT', 'NPS', 'CES']);
    expect(placeOf('fa', text, /T/u)).toBeGreaterThan(placeOf('fa', text, /P/u));
    expect(placeOf('fa', text, /P/u)).toBeGreaterThan(placeOf('fa', text, /E/u));
  });
});
