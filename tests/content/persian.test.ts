import { describe, expect, it } from 'vitest';
import { textsOf, yamlFiles } from './read.ts';

const texts = textsOf('fa');

/** Each place where a pattern is found, with what stands around it. */
function found(pattern: RegExp): readonly string[] {
  return texts.flatMap(({ place, text }) =>
    Array.from(text.matchAll(pattern), ({ 0: match, index }) => {
      const around = text.slice(Math.max(0, index - 20), index + match.length + 20);
      return `${place}: …${around}…`;
    }),
  );
}

/** `\b` of regular expressions knows no Persian letters: what may not stand beside a word. */
const start = String.raw`(?<![\p{L}\p{M}\u200C])`;
const end = String.raw`(?![\p{L}\p{M}\u200C])`;
const word = (pattern: string): RegExp => new RegExp(start + pattern + end, 'gu');

it('looks at all that is Persian', () => {
  const places = new Set(texts.map(({ place }) => place.split(' ')[0] ?? ''));
  expect(places.size).toBeGreaterThan(yamlFiles('content/glossary').length);
  expect(texts.length).toBeGreaterThan(2000);
});

describe('letters', () => {
  it('are Persian: ی, ک and ه, with hamza above ه and no other form of it', () => {
    expect(found(/[\u064A\u0643\u0649\u0629\u06C0\u06C1\u06C2\u06D5]/gu)).toEqual([]);
    expect(found(/(?<!ه)\u0654/gu)).toEqual([]);
  });

  it('are not stretched, and not taken from the forms of print', () => {
    expect(found(/[\u0640\uFB50-\uFDFB\uFE70-\uFEFC]/gu)).toEqual([]);
  });

  it('bring no marks of direction along that nobody sees', () => {
    expect(found(/\u200B|\u200D|[\u202A-\u202E\u2060\uFEFF]/gu)).toEqual([]);
  });
});

describe('digits', () => {
  it('are Persian, not Arabic', () => {
    expect(found(/[\u0660-\u0669]/gu)).toEqual([]);
  });

  it('are Persian, not Latin, but in Latin names and in dates to type', () => {
    // UTF-8, WCAG 2.2, CC BY 4.0, ISO 10004; 2026-11-21T18:40:00Z
    const allowed = /[A-Za-z][A-Za-z -]*\d[\d.]*|\d{4}-\d\d-\d\d(?:T[\d:]+Z)?/gu;
    const astray = texts.filter(({ text }) => /\d/u.test(text.replaceAll(allowed, '')));
    expect(astray).toEqual([]);
  });

  it('have Persian signs: ٫ in decimals, ٬ between thousands, ٪ after the number', () => {
    expect(found(/[۰-۹][.,][۰-۹]/gu)).toEqual([]);
    // years have four digits and no sign; the number of a standard is a name
    expect(found(/(?<!ایزو |[۰-۹])[۰-۹]{5,}/gu)).toEqual([]);
    expect(found(/%|٪\s*[۰-۹]|[۰-۹]\s+٪/gu)).toEqual([]);
  });

  it('have «تا» between the ends of a range', () => {
    expect(found(/[۰-۹]\s*[-–—]\s*[۰-۹]/gu)).toEqual([]);
  });
});

describe('signs', () => {
  it('are Persian beside Persian words: ، ؛ ؟ «»', () => {
    expect(found(/(?<=[\u0600-\u06FF]\s?)[,;?](?!\w)/gu)).toEqual([]);
    expect(found(/["“”„](?=[\u0600-\u06FF])|(?<=[\u0600-\u06FF])["“”]/gu)).toEqual([]);
  });

  it('close what they open', () => {
    // a figure may be given the words of a sentence one by one
    const open = texts.filter(({ text }) => text.length > 1 && text.split('«').length !== text.split('»').length);
    expect(open).toEqual([]);
  });

  it('stand at the word before them, with a blank after', () => {
    expect(found(/\s(?:[،؛؟»]|[:!.](?:\s|$))/gu)).toEqual([]);
    expect(found(/[،؛؟](?=[\p{L}\p{N}«(])/gu)).toEqual([]);
    expect(found(/«\s/gu)).toEqual([]);
  });

  it('have single blanks between words', () => {
    expect(found(/\S {2,}\S/gu)).toEqual([]);
  });
});

describe('zero-width non-joiners', () => {
  it('stand between letters only, one at a time', () => {
    expect(found(/(?<![\p{L}\p{M}\p{N}])\u200C|\u200C(?![\p{L}\p{N}])/gu)).toEqual([]);
  });

  it('hold a word and its ending together, where a blank would part them', () => {
    expect(found(new RegExp(String.raw`\s(?:ها|های|هایی|هایش|هایشان|هایتان|هایمان|ترین)${end}`, 'gu'))).toEqual([]);
  });

  it('hold a verb and its beginning together', () => {
    expect(found(new RegExp(`${start}ن?می\\s`, 'gu'))).toEqual([]);
  });

  it('part a verb from its beginning', () => {
    const stems = 'شو|کن|گوی|گیر|ده[دنیم]|رو[دنیم]|آی|خواه|توان|دان[دنم]|رس[دان]|بین[دنم]|نویس|ساز[دنم]|گذار|سنج|پرس|بر[دنم]|مان[دنم]|شد|کرد|گفت|رفت|داد|زن[دنم]|یاب|آور|خر[دنم]|ماند';
    expect(found(new RegExp(`${start}ن?می(?:${stems})`, 'gu'))).toEqual([]);
  });

  it('part a word from its plural', () => {
    const whole = '(?:تن|من|منت|انت|اشت|ب|ر)ها';
    const joined = `[بپتثجچحخسشصضطظعغفقکگلمنهی]ها(?:ی|یی|یش|یشان|یتان|یمان)?`;
    expect(found(new RegExp(String.raw`(?<!\p{L})(?!${whole})\p{L}*${joined}${end}`, 'gu'))).toEqual([]);
  });

  it('stand after no letter that does not join, before a plural', () => {
    expect(found(/[اآدذرزژو]\u200Cها/gu)).toEqual([]);
  });
});

describe('words', () => {
  it('have their ezafe where it belongs, as a hamza above ه', () => {
    expect(found(/ه\u200Cی(?![\p{L}\p{M}])/gu)).toEqual([]);
    expect(found(word('(?:تجربه مشتری|نقطه تماس|نقشه سفر|وعده برند|مرحله بعد|نسخه تازه)'))).toEqual([]);
  });

  it('are those of good Persian, not of offices', () => {
    const stiff = 'می‌باشد|می‌باشند|گردید|گردیده|نمایید|می‌نماید|لازم به ذکر|در راستای|در این راستا|توسط|اطمینان حاصل|به منظور|جهت انجام';
    expect(found(word(`(?:${stiff})`))).toEqual([]);
  });
});
