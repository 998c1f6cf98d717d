import { describe, expect, it } from 'vitest';
import { languages, type Lang } from '../../src/i18n/languages.ts';
import { glossarySchema } from '../../src/schemas/glossary.ts';
import { word } from './persianRules.ts';
import { fileOf, isAlias, mdxFiles, textsOf, yamlFiles, type Text } from './read.ts';
import { latinNames, names, terms, type Spelling } from './spellings.ts';

/** A text without what it quotes: who says that something has another name uses that name. */
const unquoted = (text: Text): Text => ({ ...text, text: text.text.replaceAll(/«[^«»]*»|"[^"]*"/gu, '') });

/** Texts that may not have what is wrong: corrections and notes on sources may quote it, and an alias is what people type. */
const bound = (lang: Lang): readonly Text[] =>
  textsOf(lang, 'Correction')
    .filter((text) => !fileOf(text).startsWith('content/corrections/') && !isAlias(text))
    .map(unquoted);

/** The vowel marks that Persian may leave out do not make another word. */
const bare = (text: string): string => text.replaceAll(/[\u064B-\u0652]/gu, '');

const patterns = new Map(
  [...names, ...latinNames, ...terms].flatMap(({ wrong }) => wrong.map((form) => [form, word(bare(form))] as const)),
);

/** Each wrong form that a text has, and the right one. */
function misspelt(list: readonly Spelling[], text: string): readonly string[] {
  const plain = bare(text);
  return list.flatMap(({ right, wrong }) =>
    wrong
      .filter((form) => plain.search(patterns.get(form) ?? word(bare(form))) >= 0)
      .map((form) => `${form}, should be ${right}`),
  );
}

const everywhere = (list: readonly Spelling[], texts: readonly Text[]): readonly string[] =>
  texts.flatMap(({ place, text }) => misspelt(list, text).map((fault) => `${place}: ${fault}`));

describe('names', () => {
  it('are spelt one way in Persian', () => {
    expect(everywhere(names, bound('fa'))).toEqual([]);
  });

  it.each(languages)('of the source texts stand corrected in %s', (lang) => {
    expect(everywhere(latinNames, bound(lang))).toEqual([]);
  });

  it('are found when they are spelt otherwise', () => {
    expect(misspelt(names, 'به نظر ورهوف و لمون')).toEqual(['ورهوف, should be فرهوف']);
    expect(misspelt(names, 'رالف جانسون نوشت')).toEqual(['رالف جانسون, should be ینسن']);
    expect(misspelt(latinNames, 'scores from Captera')).toEqual(['Captera, should be Capterra']);
    expect(misspelt(names, 'لیموناد و کانادا')).toEqual([]);
  });
});

/** People whose Latin name does not stand in the paragraph that mentions them first; ambiguous words are passed over. */
function withoutLatin(body: string): readonly string[] {
  const plain = names.filter(({ right }) => !['بری', 'هیکل', 'کانو'].includes(right));
  return plain.flatMap(({ right, latin }) => {
    const first = body.split('\n').find((line) => word(right).test(line));
    return first === undefined || first.includes(latin) ? [] : [right];
  });
}

describe('people in a Persian article', () => {
  it.each(mdxFiles('content/articles', 'fa'))('of $slug have their Latin name where they come in', ({ body }) => {
    expect(withoutLatin(body)).toEqual([]);
  });

  it('are found when they have none', () => {
    expect(withoutLatin('تافلر (Toffler) گفت.\nبه گفتهٔ پپرز هم.\nپپرز (Peppers)')).toEqual(['پپرز']);
  });
});

describe('terms', () => {
  it('are those of the glossary', () => {
    expect(everywhere(terms, bound('fa').map(unquoted))).toEqual([]);
  });

  it('are found when they are others', () => {
    expect(misspelt(terms, 'تجربهٔ کانال‌فراگیر و چت‌بات')).toEqual([
      'چت‌بات, should be ربات پاسخ‌گو',
      'کانال‌فراگیر, should be همه‌کاناله',
    ]);
    expect(misspelt(terms, 'همه‌کاناله با ربات پاسخ‌گو')).toEqual([]);
    expect(unquoted({ place: '', text: 'همه‌کاناله، یا «کانال‌فراگیر»' }).text).toBe('همه‌کاناله، یا ');
  });
});

describe('the lists', () => {
  const own = new Set(yamlFiles('content/glossary').map(({ data }) => glossarySchema.parse(data).fa.term));

  it('have as right what the glossary has as its term', () => {
    // the site's word for the subject of its first section is no term
    expect(terms.filter(({ right }) => right !== 'راهبرد' && !own.has(right)).map(({ right }) => right)).toEqual([]);
  });

  it('call nothing wrong that another entry calls right', () => {
    for (const list of [names, latinNames, terms]) {
      expect(list.flatMap(({ right }) => misspelt(list, right))).toEqual([]);
    }
  });
});
