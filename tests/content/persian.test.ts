import { describe, expect, it } from 'vitest';
import { glossarySchema } from '../../src/schemas/glossary.ts';
import { digits, found, joints, letters, signs, word, words, type Rule } from './persianRules.ts';
import { fileOf, isAlias, textsOf, yamlFiles, type Text } from './read.ts';

/** Stiff sentences that learners are given to mend, or not to choose. */
const isToMend = ({ place }: Text): boolean =>
  /\/first-week\/writing\.yaml (?:activity cards 0 text|quiz 4 options 0 text)/u.test(place);
const texts = textsOf('fa').filter((text) => !isToMend(text));
const outsideCorrections = textsOf('fa', 'Correction').filter((text) => !fileOf(text).startsWith('content/corrections/'));
/** What the site itself says; an alias may have another spelling, since people type it. */
const own = texts.filter((text) => !isAlias(text));

it('looks at all that is Persian', () => {
  expect(new Set(texts.map(fileOf)).size).toBeGreaterThan(yamlFiles('content/glossary').length);
  expect(texts.length).toBeGreaterThan(2000);
});

describe.each<[string, readonly Rule[]]>([
  ['letters', letters],
  ['digits', digits],
  ['signs', signs],
  ['zero-width non-joiners', joints],
  ['words', words],
])('%s', (_, rules) => {
  describe.each(rules)('$name', ({ find, faults, fine, quoted }) => {
    it.each(faults)('not «%s»', (sample) => {
      expect(find(sample)).not.toEqual([]);
    });

    it.each(fine)('but «%s»', (sample) => {
      expect(find(sample)).toEqual([]);
    });

    it('everywhere', () => {
      const list = quoted === true ? outsideCorrections : texts;
      expect(list.flatMap(({ place, text }) => find(text).map((fault) => `${place}: ${fault}`))).toEqual([]);
    });
  });
});

/** Words that are written as another one without its ZWNJ: names of people, and دوره‌ای, کاره‌ای, حرفه‌ای. */
const names = new Set(['بهروز', 'بهنام', 'بیتا', 'دورهای', 'کارهای', 'حرفهای']);

/** Words that are written both with a ZWNJ and without, each with where the rarer form stands. */
function undecided(list: readonly Text[]): readonly string[] {
  const forms = new Map<string, Map<string, string[]>>();
  for (const { place, text } of list) {
    for (const [match] of text.matchAll(/[\p{L}\p{M}\u200C]+/gu)) {
      const form = match.replaceAll(/[\u064B-\u0652]|^\u200C|\u200C$/gu, '');
      const letters = form.replaceAll('\u200C', '');
      const known = forms.get(letters) ?? new Map<string, string[]>();
      forms.set(letters, known.set(form, [...(known.get(form) ?? []), place]));
    }
  }
  return [...forms].flatMap(([letters, known]) => {
    if (known.size === 1 || names.has(letters)) return [];
    const [usual, ...rarer] = [...known].sort(([, a], [, b]) => b.length - a.length);
    return rarer.map(([form, places]) => `${form}, elsewhere ${usual?.[0] ?? ''}: ${places.join(', ')}`);
  });
}

describe('a word', () => {
  it('has one spelling, with ZWNJ or without', () => {
    expect(undecided(own)).toEqual([]);
  });

  it('is found where it has two', () => {
    const [a, b, c] = ['یک‌راست برو', 'یک‌راست', 'یکراست و میان‌بُر'].map((text, index) => ({ place: String(index), text }));
    expect(undecided([a, b, c].flatMap((text) => text ?? []))).toEqual(['یکراست, elsewhere یک‌راست: 2']);
  });
});

describe('a term of several words', () => {
  const terms = yamlFiles('content/glossary').map(({ data }) => glossarySchema.parse(data).fa.term);
  const bare = terms.filter((term) => term.includes('هٔ ')).map((term) => term.replaceAll('هٔ', 'ه'));
  const without = (text: string): readonly string[] => bare.flatMap((term) => found(word(term), text));

  it('has its hamza everywhere', () => {
    expect(own.flatMap(({ place, text }) => without(text).map((fault) => `${place}: ${fault}`))).toEqual([]);
  });

  it('is found without it', () => {
    expect(without('از قاعده اوج و پایان')).toEqual(['…از قاعده اوج و پایان…']);
    expect(without('از قاعدهٔ اوج و پایان')).toEqual([]);
  });
});
