import { describe, expect, it } from 'vitest';
import { languages, type Lang } from '../../src/i18n/languages.ts';
import { correctionSchema } from '../../src/schemas/correction.ts';
import { sourceSchema } from '../../src/schemas/source.ts';
import { linesOf, mdxFiles, without, yamlFiles } from './read.ts';

const grades = new Map(yamlFiles('content/sources').map(({ id, data }) => [id, sourceSchema.parse(data).grade]));
const untraced = new Set([...grades].filter(([, grade]) => grade === 'U').map(([id]) => id));
const wrong = new Set([...grades].filter(([, grade]) => grade === 'W').map(([id]) => id));

/** Words that say that something was not found, not seen or not checked. */
const doubts: Readonly<Record<Lang, RegExp>> = {
  fa: /پیدا ن(?:کرد|شد)|نیافت|یافت نشد|ندید|دیده نشد|نخواند|نسنجید|وارسی ن(?:کرد|شد)|تأیید ن(?:کرد|شد)|باز نکرد|(?:معلوم|روشن|قطعی|مشخص|در دست) نیست|نامعلوم|نامشخص|ناشناخته|نمی‌دانیم|بی‌منبع|منبعی? (?:ندارد|نیست)|پژوهش مشخصی نیست/u,
  en: /\bnot (?:\w+ ){0,2}(?:found|find|seen|see|checked|read|verified|confirmed|traced|certain|known?|clear)\b|\b(?:did|could|have|has|was|is|do)n't (?:\w+ )?(?:find|found|seen|see|checked|read|verif\w+|confirm\w*|traced?|known?)\b|\bno (?:trace|sign|source|traceable)\b|\bfound no\b|\buntrace|\bunconfirmed|\bunchecked|\bunseen|\bunknown|\bunidentified|\bfound the \w+ of neither\b/iu,
};

/** The sentences of a body; a cell of a table is one too. Initials and «Cite» do not end a sentence. */
function sentencesOf(body: string): readonly string[] {
  return body.split('\n').flatMap((line) => line.split(/(?<=(?<!\b[A-Z])[.!?؟…]["»)*]*(?:<Cite[^>]*>)*)\s+|\s\|\s/u));
}

/** Sentences that cite what was not traced without saying so; a figure may not cite it at all. */
function statedAsFact(body: string, lang: Lang, ids: ReadonlySet<string>): readonly string[] {
  const cites = (text: string): boolean => [...ids].some((id) => text.includes(`<Cite id="${id}"`));
  const drawn = Array.from(body.matchAll(/\bsource(?:: |=)["']([^"']+)["']/gu), ([, id = '']) => id);
  return [
    ...sentencesOf(body).filter((sentence) => cites(sentence) && !doubts[lang].test(sentence)),
    ...drawn.filter((id) => ids.has(id)),
  ];
}

/** Cited sources of some ids outside of the boxes that say what is wrong and how sure we are. */
function citedAsRight(body: string, ids: ReadonlySet<string>): readonly string[] {
  const open = without(body, 'Correction', 'Evidence');
  return [...ids].filter((id) => open.includes(`"${id}"`) || open.includes(`'${id}'`));
}

const texts = ['content/articles', 'content/pages'].flatMap((folder) => languages.flatMap((lang) => mdxFiles(folder, lang)));

describe('what was not traced (grade U)', () => {
  it('is said to be so in the sentence that cites it', () => {
    const stated = texts.flatMap(({ body, lang, path }) => statedAsFact(body, lang, untraced).map((fault) => `${path}: ${fault}`));
    expect(stated).toEqual([]);
  });

  it('is found where it is stated as a fact', () => {
    const ids = new Set(['kiska-2002']);
    const cite = '<Cite id="kiska-2002" />';
    const found = (body: string, lang: Lang): number => statedAsFact(body, lang, ids).length;
    expect(found(`تعریف کیسکا این است${cite}. اصلش پیدا نشد.`, 'fa')).toBe(1);
    expect(found(`تعریف کیسکا را پیدا نکردیم${cite}. بعد چه؟`, 'fa')).toBe(0);
    expect(found(`J. Kiska defines it${cite}. We did not find it.`, 'en')).toBe(1);
    expect(found(`We have not seen the article by J. Kiska${cite}.`, 'en')).toBe(0);
    expect(found(`| Kiska | perception${cite} |\n| Gartner | not found |`, 'en')).toBe(1);
    expect(found(`<Timeline items={[{ who: 'Kiska', source: 'kiska-2002' }]} />`, 'en')).toBe(1);
    expect(found('Peppers<Cite id="peppers-2015" />.', 'en')).toBe(0);
  });
});

describe('what is wrong (grade W)', () => {
  it('is cited only where a correction or the evidence is', () => {
    expect(texts.flatMap(({ body, path }) => citedAsRight(body, wrong).map((id) => `${path}: ${id}`))).toEqual([]);
  });

  it('is found elsewhere', () => {
    const ids = new Set(['wrong-1999']);
    const cite = '<Cite id="wrong-1999" />';
    expect(citedAsRight(`It says${cite}.`, ids)).toEqual(['wrong-1999']);
    expect(citedAsRight(`<Chart source="wrong-1999" />`, ids)).toEqual(['wrong-1999']);
    expect(citedAsRight(`<Evidence>\n\nNot so${cite}.\n\n</Evidence>\n<Correction items="S1-1">Nor ${cite}</Correction>`, ids)).toEqual([]);
  });
});

describe('a correction', () => {
  const corrections = yamlFiles('content/corrections').map(({ id, data }) => ({ id, ...correctionSchema.parse(data) }));

  it.each(languages)('that rests on what was not traced says so in %s', (lang) => {
    const silent = corrections.filter(
      ({ grade, sources, [lang]: { right, how } }) =>
        (grade === 'U' || sources.some((id) => untraced.has(id))) && !doubts[lang].test(`${right} ${how}`),
    );
    expect(silent.map(({ id, [lang]: { how } }) => `${id}: ${how}`)).toEqual([]);
  });
});

/** Figures that everybody quotes and nobody has found: the paragraph that has one must say so. */
const folklore: Readonly<Record<Lang, RegExp>> = {
  fa: /۲۶ مشتری|۷۰٪ (?:از )?(?:تصمیم|خرید)|(?:پنج|۵) برابر(?= \P{L}*(?:نگه|حفظ|جذب|خرج|هزینه|گران))/u,
  en: /\b26 (?:\w+ )?customers|\b70% of (?:buying|purchas)|\bfive times (?:as much|more|cheaper|keeping|the cost|what it)/iu,
};
const disowned: Readonly<Record<Lang, RegExp>> = {
  fa: /افسانه|قول رایج|شایعه|<Cite id="pfeifer-2005"/u,
  en: /\bfolklore\b|\bmyth|\brule of thumb\b|\bmaxim\b|<Cite id="pfeifer-2005"/iu,
};

/** Paragraphs that pass on such a figure. */
function passedOn(body: string, lang: Lang): readonly string[] {
  return body
    .split('\n')
    .filter((line) => folklore[lang].test(line) && !disowned[lang].test(line) && !doubts[lang].test(line));
}

describe('figures of folklore', () => {
  it('are called so', () => {
    expect(texts.flatMap(({ body, lang, path }) => passedOn(body, lang).map((line) => `${path}: ${line}`))).toEqual([]);
  });

  it('are found where they are passed on', () => {
    expect(passedOn('جذب مشتری پنج برابر نگه‌داشتنش خرج دارد.', 'fa')).toHaveLength(1);
    expect(passedOn('«۲۶ مشتری ساکت» قول رایجی است.', 'fa')).toEqual([]);
    expect(passedOn('For every complaint, 26 customers stay silent.', 'en')).toHaveLength(1);
    expect(passedOn('"Five times more" is a maxim.', 'en')).toEqual([]);
    expect(linesOf('سه برابر').flatMap((line) => passedOn(line, 'fa'))).toEqual([]);
  });
});
