import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { articleMetaSchema } from '../../src/schemas/article.ts';
import { correctionSchema, seedSchema } from '../../src/schemas/correction.ts';
import { repeated, unplanned } from './plan.ts';
import { attributesOf, foldersIn, mdxFiles, readYaml, yamlFiles } from './read.ts';
import { unknownItems } from './seedItems.ts';

type Correction = z.infer<typeof correctionSchema>;

interface Known {
  readonly sources: ReadonlySet<string>;
  /** By article, the items that it covers. */
  readonly covers: ReadonlyMap<string, readonly string[]>;
}

/** What a correction names that is not there, or names twice. */
function faultsOf({ items, sources, articles }: Correction, known: Known): readonly string[] {
  const [best = ''] = articles;
  const covered = known.covers.get(best);
  return [
    ...unknownItems(items).map((item) => `${item}: no item of a source text`),
    ...sources.filter((source) => !known.sources.has(source)).map((source) => `${source}: no source`),
    ...unplanned(articles).map((slug) => `${slug}: no article`),
    ...[...repeated(items), ...repeated(sources), ...repeated(articles)].map((each) => `${each}: twice`),
    ...(covered && !items.some((item) => covered.includes(item)) ? [`${best}: covers none of its items`] : []),
  ];
}

const files = yamlFiles('content/corrections');
const corrections = files.flatMap(({ id, data }) => {
  const { success, data: correction } = correctionSchema.safeParse(data);
  return success ? [{ id, ...correction }] : [];
});
const slugs = foldersIn('content/articles');
const known: Known = {
  sources: new Set(yamlFiles('content/sources').map(({ id }) => id)),
  covers: new Map(
    slugs.map((slug) => [slug, articleMetaSchema.parse(readYaml(`content/articles/${slug}/meta.yaml`).data).seeds]),
  ),
};

describe('the corrections', () => {
  it('keep to the schema', () => {
    const broken = files.flatMap(({ id, data }) =>
      (correctionSchema.safeParse(data).error?.issues ?? []).map(({ path, message }) => `${id} ${path.join('.')}: ${message}`),
    );
    expect(broken).toEqual([]);
    expect(files.filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)).map(({ id }) => id)).toEqual([]);
  });

  it('are numbered from 1 without a gap', () => {
    expect(corrections.map(({ number }) => number).sort((a, b) => a - b)).toEqual(corrections.map((_, index) => index + 1));
  });

  it('name items, sources and articles that exist or will, each once', () => {
    expect(corrections.flatMap((each) => faultsOf(each, known).map((fault) => `${each.id}: ${fault}`))).toEqual([]);
  });

  it.each(languages)('have titles of their own in %s, and each a text of its own', (lang) => {
    expect(repeated(corrections.map((each) => each[lang].title))).toEqual([]);
    expect(repeated(corrections.flatMap((each) => [each[lang].said, each[lang].right]))).toEqual([]);
  });

  it('have all that an article corrects', () => {
    const listed = new Set(corrections.flatMap(({ items }) => items));
    const missing = mdxFiles('content/articles', 'fa').flatMap(({ slug, body }) =>
      attributesOf('Correction', 'items', body)
        .flatMap((items) => items.split(/\s*,\s*/u))
        .filter((item) => !listed.has(item))
        .map((item) => `${slug}: ${item}`),
    );
    expect(missing).toEqual([]);
  });

  it('are found when they lead nowhere', () => {
    const words = { title: 'a', said: 'b', right: 'c', how: 'd' };
    const sample = { number: 1, kind: 'wrong', grade: 'C', fa: words, en: words } as const;
    const some: Known = { sources: new Set(['kano-1984']), covers: new Map([['history', ['S1-4']]]) };
    expect(faultsOf({ ...sample, items: ['S1-4'], sources: ['kano-1984'], articles: ['history', 'trends'] }, some)).toEqual([]);
    expect(faultsOf({ ...sample, items: ['S1-48'], sources: ['kano-1985'], articles: ['nowhere'] }, some)).toEqual([
      'S1-48: no item of a source text',
      'kano-1985: no source',
      'nowhere: no article',
    ]);
    expect(faultsOf({ ...sample, items: ['S2-1', 'S2-1'], sources: [], articles: ['history'] }, some)).toEqual([
      'S2-1: twice',
      'history: covers none of its items',
    ]);
  });
});

describe('the five source texts', () => {
  const seeds = z.array(seedSchema).parse(readYaml('content/seeds.yaml').data);

  it('are there in their order', () => {
    expect(seeds.map(({ id }) => id)).toEqual(['S0', 'S1', 'S2', 'S3', 'S4']);
  });

  it.each(languages)('have names and descriptions of their own in %s', (lang) => {
    expect(repeated(seeds.flatMap((seed) => [seed[lang].name, seed[lang].about]))).toEqual([]);
  });
});
