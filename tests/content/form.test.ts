import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/i18n/languages.ts';
import { foldersIn, linesOf, readMdx, sectionsOf, within } from './read.ts';

/** Headings that every article has; the tool may be named otherwise than as a question of position. */
const headings: Readonly<Record<'monday' | 'questions' | 'tool', Readonly<Record<Lang, readonly string[]>>>> = {
  monday: { fa: ['شنبه این سه کار را بکنید'], en: ['Do this on Monday'] },
  questions: { fa: ['سه پرسش برای تیم شما'], en: ['Three questions for your team'] },
  tool: { fa: ['جای خود را پیدا کنید', 'ابزار'], en: ['Find your position', 'The tool'] },
};

/** Words of a body, without what its components are given. */
function wordsIn(body: string): number {
  return linesOf(body)
    .join(' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Signs of a body, without what its components are given and without blanks. */
function signsIn(body: string): number {
  return linesOf(body).join('').replaceAll(/\s/gu, '').length;
}

function lengthFault(body: string): readonly string[] {
  const count = wordsIn(body);
  return count >= 900 && count <= 1800 ? [] : [`${String(count)} words`];
}

/** The one section with one of some headings, or the fault that there is none or more. */
function theSection(body: string, names: readonly string[]): string | null {
  const [section, ...more] = sectionsOf(body).filter(({ heading }) => names.includes(heading));
  return section === undefined || more.length > 0 ? null : section.body;
}

/** What an article lacks of the parts that all of them have. */
function missing(body: string, lang: Lang): readonly string[] {
  const faults: string[] = [];
  const figure = /^import (\w+) from '@figures\/\w+\.(?:astro|svelte)';$/mu.exec(body)?.[1];
  if (figure === undefined) faults.push('no figure');
  else if (!body.includes(`<${figure}`)) faults.push(`${figure} is not drawn`);
  const evidence = within(body, 'Evidence');
  if (evidence.length !== 1 || !/\p{L}/u.test(evidence[0] ?? '')) faults.push('not one <Evidence>');
  const steps = Array.from((theSection(body, headings.monday[lang]) ?? '').matchAll(/^(\d+)\. \S/gmu), ([, number]) => number);
  if (steps.join() !== '1,2,3') faults.push(`${headings.monday[lang].join()}: not three numbered steps`);
  const questions = (theSection(body, headings.questions[lang]) ?? '').match(/^(?:\d+\.|-) \S/gmu);
  if (questions?.length !== 3) faults.push(`${headings.questions[lang].join()}: not three questions`);
  const link = lang === 'fa' ? '](/tools/' : '](/en/tools/';
  if (theSection(body, headings.tool[lang])?.includes(link) !== true) faults.push('no section that leads to a tool');
  return faults;
}

/** Whether one language says much more than the other. */
function lopsided(fa: string, en: string): boolean {
  const balance = signsIn(fa) / signsIn(en);
  return balance < 0.6 || balance > 1.67;
}

describe.each(foldersIn('content/articles'))('the article %s', (slug) => {
  const [fa = '', en = ''] = (['fa', 'en'] as const).map((lang) => readMdx('content/articles', slug, lang)?.body);

  it.each([
    ['fa', fa],
    ['en', en],
  ] as const)('has 900 to 1,800 words in %s', (_, body) => {
    expect(lengthFault(body)).toEqual([]);
  });

  it.each([
    ['fa', fa],
    ['en', en],
  ] as const)('has in %s a figure, the evidence, three steps, three questions and the way to a tool', (lang, body) => {
    expect(missing(body, lang)).toEqual([]);
  });

  it('says as much in both languages', () => {
    expect(lopsided(fa, en)).toBe(false);
  });
});

describe('a sample', () => {
  const list = '1. a\n2. b\n3. c\n';
  const sample = [
    "import Some from '@figures/Some.astro';\n",
    '<Some caption="a" />\n',
    '<Evidence>\n\nSome.\n\n</Evidence>\n',
    `## Do this on Monday\n\n${list}`,
    `## Three questions for your team\n\n${list}`,
    '## Find your position\n\nIn the [tool](/en/tools/maturity/).\n',
  ].join('\n');

  it('has all', () => {
    expect(missing(sample, 'en')).toEqual([]);
  });

  it.each([
    ["import Some from '@figures/Some.astro';", '', 'no figure'],
    ['<Some caption="a" />', '', 'Some is not drawn'],
    ['Some.\n', '', 'not one <Evidence>'],
    ['3. c\n\n## Three', '\n## Three', 'Do this on Monday: not three numbered steps'],
    ['3. c\n\n## Find', '3. c\n4. d\n\n## Find', 'Three questions for your team: not three questions'],
    ['## Do this on Monday', '## On Monday', 'Do this on Monday: not three numbered steps'],
    ['/en/tools/', '/en/learn/', 'no section that leads to a tool'],
  ])('is found without %j', (part, other, fault) => {
    expect(missing(sample.replace(part, other), 'en')).toEqual([fault]);
  });

  it('is found when it is too short, too long or lopsided', () => {
    const body = (count: number): string => `<Some caption="${'word '.repeat(900)}" />\n${'word '.repeat(count)}`;
    expect(lengthFault(body(899))).toEqual(['899 words']);
    expect(lengthFault(body(900))).toEqual([]);
    expect(lengthFault(body(1801))).toEqual(['1801 words']);
    expect(lopsided(body(900), body(1000))).toBe(false);
    expect(lopsided(body(900), body(1800))).toBe(true);
    expect(lopsided(body(1800), body(1000))).toBe(true);
  });
});
