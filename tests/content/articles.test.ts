import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { articleMetaSchema, articleTextSchema } from '../../src/schemas/article.ts';
import { pageSchema } from '../../src/schemas/page.ts';
import { attributesOf, foldersIn, mdxFiles, readMdx, readYaml, yamlFiles, type MdxFile } from './read.ts';

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

  it('has a place of its own in its section', () => {
    const others = articles.filter((other) => other !== slug).map(metaOf);
    const { section, order } = meta;
    expect(others.filter((other) => other.section === section && other.order === order)).toEqual([]);
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

describe.each(languages)('texts in %s', (lang) => {
  const texts = [...mdxFiles('content/articles', lang), ...mdxFiles('content/pages', lang)];

  it('have titles of their own', () => {
    const titles = texts.map(titleOf);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('have their title in the front matter only', () => {
    expect(texts.filter(({ body }) => /^# /mu.test(body)).map(({ path }) => path)).toEqual([]);
  });

  it('link within their language', () => {
    const own = (address: string): boolean => {
      if (!address.startsWith('/')) return /^(?:https?:|mailto:|#)/u.test(address);
      return address.startsWith('/en/') === (lang === 'en');
    };
    const astray = texts.flatMap((text) =>
      linksOf(text)
        .filter((address) => !own(address))
        .map((address) => `${text.path}: ${address}`),
    );
    expect(astray).toEqual([]);
  });

  it('link to articles and pages that exist, with the slash at the end', () => {
    const known = new Set(['', 'learn', 'tools', 'tools/maturity', 'tools/expectations', 'tools/software', 'glossary', 'sources', ...pages]);
    for (const slug of articles) known.add(`learn/${slug}`);
    const dead = texts.flatMap((text) =>
      linksOf(text)
        .filter((address) => address.startsWith('/'))
        .filter((address) => {
          const path = address.replace(/#.*$/u, '').replace(/^\/en(?=\/)/u, '');
          return !path.endsWith('/') || !known.has(path.slice(1, -1));
        })
        .map((address) => `${text.path}: ${address}`),
    );
    expect(dead).toEqual([]);
  });

  it('link outside by https', () => {
    const plain = texts.flatMap((text) => linksOf(text).filter((address) => address.startsWith('http:')));
    expect(plain).toEqual([]);
  });
});
