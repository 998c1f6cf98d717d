import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { fold, joined } from '../../src/domain/search/fold.ts';
import { elements } from '../../src/elements.ts';
import { languages, type Lang } from '../../src/i18n/languages.ts';
import { articleMetaSchema, articleTextSchema } from '../../src/schemas/article.ts';
import { pageSchema } from '../../src/schemas/page.ts';
import { plan } from './plan.ts';
import { attributesOf, foldersIn, mdxFiles, readMdx, readYaml, sectionsOf, yamlFiles, type MdxFile } from './read.ts';
import { unknownItems } from './seedItems.ts';

const articles = foldersIn('content/articles');
const pages = foldersIn('content/pages');
const sources = new Set(yamlFiles('content/sources').map(({ id }) => id));
const glossary = new Set(yamlFiles('content/glossary').map(({ id }) => id));
const metaOf = (slug: string) => articleMetaSchema.parse(readYaml(`content/articles/${slug}/meta.yaml`).data);
const titleOf = ({ frontMatter }: MdxFile): string => pageSchema.pick({ title: true }).loose().parse(frontMatter).title;

function textOf(folder: string, slug: string, lang: 'fa' | 'en'): MdxFile {
  const text = readMdx(folder, slug, lang);
  if (text === null) throw new Error(`${folder}/${slug}/${lang}.mdx is missing`);
  return text;
}

/** The frame of a text: its headings by level, and its parts that are not within a sentence. */
function frameOf({ body }: MdxFile): readonly string[] {
  return Array.from(
    body.matchAll(/^(#{2,4}) |^\s*<(?!Term|Cite)([A-Z]\w*)/gmu),
    ([, heading, component = '']) => heading ?? component,
  );
}

/** Addresses that a text links to. */
function linksOf({ body }: MdxFile): readonly string[] {
  const markdown = Array.from(body.matchAll(/\]\(([^)\s]+)[^)]*\)/gu), ([, address = '']) => address);
  const attributes = Array.from(body.matchAll(/\bhref=["']([^"']+)["']/gu), ([, address = '']) => address);
  return [...markdown, ...attributes];
}

/** Questions of readers of five or more words: an article has to answer them, not to repeat them. */
const questions = z
  .array(z.looseObject({ query: z.string(), lang: z.enum(languages) }))
  .parse(JSON.parse(readFileSync('tests/fixtures/search/queries.json', 'utf8')))
  .filter(({ query }) => query.trim().split(/\s+/u).length >= 5);

/** Other names that add nothing to the title or to one another, or that are a whole question of the search fixture. */
function idleAliases(aliases: readonly string[], title: string, lang: Lang): readonly string[] {
  const key = (text: string): string => joined(fold(text, lang));
  const taken = new Map([[key(title), 'the title'], ...questions.map(({ query }) => [key(query), 'a question'] as const)]);
  return aliases.flatMap((alias) => {
    const other = taken.get(key(alias));
    taken.set(key(alias), alias);
    return other === undefined ? [] : [`${alias}: the same as ${other}`];
  });
}

describe.each(articles)('the article %s', (slug) => {
  it('is there in both languages, with its facts', () => {
    const names = ['fa.mdx', 'en.mdx', 'meta.yaml'].filter((name) => !existsSync(`content/articles/${slug}/${name}`));
    expect(names).toEqual([]);
    expect(articleMetaSchema.safeParse(readYaml(`content/articles/${slug}/meta.yaml`).data).error).toBeUndefined();
  });

  const meta = metaOf(slug);
  const texts = languages.map((lang) => textOf('content/articles', slug, lang));
  const [fa, en] = texts;

  it.each(texts)('keeps to the schema in $lang, with at most eight names of at most four words', ({ frontMatter }) => {
    expect(articleTextSchema.safeParse(frontMatter).error?.issues ?? []).toEqual([]);
    const { aliases } = articleTextSchema.parse(frontMatter);
    expect(aliases.length).toBeLessThanOrEqual(8);
    expect(aliases.filter((alias) => alias.trim().split(/\s+/u).length > 4)).toEqual([]);
    expect(new Set(aliases).size).toBe(aliases.length);
  });

  it.each(texts)('has in $lang other names that are none of its title, and no question pasted whole', ({ frontMatter, lang }) => {
    const { aliases, title } = articleTextSchema.parse(frontMatter);
    expect(idleAliases(aliases, title, lang)).toEqual([]);
  });

  it('covers items that the source texts have, each once', () => {
    expect(unknownItems(meta.seeds)).toEqual([]);
    expect(new Set(meta.seeds).size).toBe(meta.seeds.length);
  });

  it('cites sources that exist, and that its facts name', () => {
    expect(meta.sources.filter((source) => !sources.has(source))).toEqual([]);
    expect(new Set(meta.sources).size).toBe(meta.sources.length);
    for (const { body } of texts) {
      expect(attributesOf('Cite', 'id', body).filter((source) => !meta.sources.includes(source))).toEqual([]);
    }
  });

  it.each(texts)('cites in $lang every source that it names', ({ body }) => {
    const cited = attributesOf('Cite', 'id', body);
    expect(meta.sources.filter((source) => !cited.includes(source))).toEqual([]);
  });

  it.each(texts)('explains in $lang with terms that the glossary has', ({ body }) => {
    expect(attributesOf('Term', 'id', body).filter((term) => !glossary.has(term))).toEqual([]);
  });

  it('corrects only what it covers, and the same in both languages', () => {
    const [inFa, inEn] = texts.map(({ body }) => attributesOf('Correction', 'items', body));
    expect(inEn).toEqual(inFa);
    const items = (inFa ?? []).flatMap((list) => list.split(/\s*,\s*/u));
    expect(items.filter((item) => !meta.seeds.includes(item))).toEqual([]);
  });

  it('has the same frame in both languages', () => {
    expect(frameOf(en ?? textOf('content/articles', slug, 'en'))).toEqual(frameOf(fa ?? textOf('content/articles', slug, 'fa')));
  });

  it('stands where the plan has it', () => {
    expect(plan[meta.section][meta.order - 1]).toBe(slug);
  });
});

describe('other names', () => {
  it('are found when they are the title, one another in another spelling, or a question', () => {
    const title = 'نُه عامل طلایی';
    expect(idleAliases(['عوامل طلایی', 'خدمات پیش‌دستانه'], title, 'fa')).toEqual([]);
    expect(idleAliases(['نه عاملِ طلایی'], title, 'fa')).toEqual(['نه عاملِ طلایی: the same as the title']);
    expect(idleAliases(['نرم‌افزار', 'نرم افزار'], title, 'fa')).toEqual(['نرم افزار: the same as نرم‌افزار']);
    const pasted = 'نقشه‌سفر‌را‌چگونه میکشند';
    expect(idleAliases([pasted], title, 'fa')).toEqual([`${pasted}: the same as a question`]);
  });
});

describe.each(pages)('the page %s', (slug) => {
  it.each(languages)('is there in %s and keeps to the schema', (lang) => {
    const { frontMatter } = textOf('content/pages', slug, lang);
    expect(pageSchema.safeParse(frontMatter).error?.issues ?? []).toEqual([]);
  });

  it('has the same frame in both languages', () => {
    expect(frameOf(textOf('content/pages', slug, 'en'))).toEqual(frameOf(textOf('content/pages', slug, 'fa')));
  });
});

/** Pages that are not articles, by their path in Persian without slashes at the ends. */
const routes = new Set(
  readdirSync('src/pages/[...lang]', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.astro') && !path.includes('[slug]'))
    .map((path) => path.replaceAll('\\', '/').replace(/(?:(?:^|\/)index)?\.astro$/u, '')),
);

/** What a link may point at on a page: elements and headings of an article, entries of a list; null if anything. */
function anchorsOf(path: string, lang: Lang, from: MdxFile): ReadonlySet<string> | null {
  if (path === 'glossary') return glossary;
  if (path === 'sources') return sources;
  const [, slug] = /^learn\/(.+)$/u.exec(path) ?? [];
  if (slug === undefined && path !== '') return null;
  const { body } = slug === undefined ? from : textOf('content/articles', slug, lang);
  return new Set([
    ...attributesOf('Element', 'n', body).map((n) => elements[Number(n) - 1]?.id ?? ''),
    ...sectionsOf(body).map(({ heading }) => heading.toLowerCase().replaceAll(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-')),
    ...attributesOf('Cite', 'id', body).map((id) => `ref-${id}`),
  ]);
}

/** Whether a link in a text stays in its language and leads to a page, and a place on it, that is there. */
function leadsSomewhere(address: string, lang: Lang, from: MdxFile): boolean {
  if (/^(?:https:|mailto:)/u.test(address)) return true;
  const [page = '', anchor] = address.split('#');
  if (page === '') return anchor !== undefined && anchorsOf('', lang, from)?.has(anchor) === true;
  const root = lang === 'en' ? '/en/' : '/';
  if (!page.startsWith(root) || !page.endsWith('/') || (lang === 'fa' && page.startsWith('/en/'))) return false;
  const path = page.slice(root.length, -1);
  if (!routes.has(path) && !articles.some((slug) => path === `learn/${slug}`)) return false;
  return anchor === undefined || (anchorsOf(path, lang, from)?.has(anchor) ?? true);
}

describe.each(languages)('texts in %s', (lang) => {
  const texts = [...mdxFiles('content/articles', lang), ...mdxFiles('content/pages', lang)];

  it('have titles of their own', () => {
    const titles = texts.map(titleOf);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('have their title in the front matter only', () => {
    expect(texts.filter(({ body }) => /^# /mu.test(body)).map(({ path }) => path)).toEqual([]);
  });

  it('link within their language, to what is there, with the slash at the end, and outside by https', () => {
    const dead = texts.flatMap((text) =>
      linksOf(text)
        .filter((address) => !leadsSomewhere(address, lang, text))
        .map((address) => `${text.path}: ${address}`),
    );
    expect(dead).toEqual([]);
  });
});

describe('links', () => {
  const [text = textOf('content/articles', 'maturity', 'fa')] = mdxFiles('content/articles', 'fa');
  const leads = (address: string): boolean => leadsSomewhere(address, 'fa', text);

  it.each(['/learn/maturity/', '/learn/eight-elements/#problems', '/tools/maturity/', '/', '/glossary/#kano-model'])(
    'lead somewhere: %s',
    (address) => {
      expect(leads(address)).toBe(true);
    },
  );

  it.each([
    '/en/learn/maturity/',
    '/learn/maturity',
    '/learn/nowhere/',
    '/learn/eight-elements/#nowhere',
    '/glossary/#nowhere',
    '/sources/#nowhere-1999',
    'http://example.com/',
    'learn/maturity/',
  ])('lead nowhere: %s', (address) => {
    expect(leads(address)).toBe(false);
  });
});
