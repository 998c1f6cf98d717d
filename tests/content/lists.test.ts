import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { articleMetaSchema, audiences } from '../../src/schemas/article.ts';
import { glossarySchema } from '../../src/schemas/glossary.ts';
import { maturityItemSchema } from '../../src/schemas/maturity.ts';
import { routeSchema } from '../../src/schemas/route.ts';
import { sourceSchema } from '../../src/schemas/source.ts';
import { tagSchema } from '../../src/schemas/tag.ts';
import { repeated, unplanned } from './plan.ts';
import { foldersIn, readYaml, yamlFiles } from './read.ts';
import { unknownItems } from './seedItems.ts';

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Each fault that a schema finds, with the file and the place in it. */
function faultsOf(id: string, error: z.ZodError | undefined): readonly string[] {
  return error?.issues.map(({ path, message }) => `${id} ${path.join('.')}: ${message}`) ?? [];
}

describe('the glossary', () => {
  const files = yamlFiles('content/glossary');
  const ids = files.map(({ id }) => id);
  // what does not keep to the schema is reported by the first test
  const terms = files.flatMap(({ id, data }) => {
    const term = glossarySchema.safeParse(data);
    return term.success ? [{ id, ...term.data }] : [];
  });

  it('keeps to the schema', () => {
    expect(files.flatMap(({ id, data }) => faultsOf(id, glossarySchema.safeParse(data).error))).toEqual([]);
    expect(ids.filter((id) => !kebab.test(id))).toEqual([]);
  });

  it('points at terms that exist, never at itself, never twice', () => {
    const astray = terms.flatMap(({ id, see }) =>
      [...see.filter((other) => other === id || !ids.includes(other)), ...repeated(see)].map((other) => `${id} → ${other}`),
    );
    expect(astray).toEqual([]);
  });

  it('numbers its terms from 1 without a gap', () => {
    const numbers = terms.map(({ number }) => number).sort((a, b) => a - b);
    expect(numbers).toEqual(terms.map((_, index) => index + 1));
  });

  it.each(languages)('has each term once in %s, and no term as another form of itself', (lang) => {
    expect(repeated(terms.map((term) => term[lang].term.toLowerCase()))).toEqual([]);
    expect(terms.filter((term) => term[lang].also.includes(term[lang].term)).map(({ id }) => id)).toEqual([]);
  });

  it.each(languages)('calls no other term by the name of a term, in %s', (lang) => {
    const names = new Map(terms.map((term) => [term[lang].term.toLowerCase(), term.id]));
    const mixed = terms.flatMap((term) =>
      term[lang].also
        .filter((other) => (names.get(other.toLowerCase()) ?? term.id) !== term.id)
        .map((other) => `${term.id}: ${other}`),
    );
    expect(mixed).toEqual([]);
  });
});

describe('the sources', () => {
  const files = yamlFiles('content/sources');

  it('keep to the schema', () => {
    expect(files.flatMap(({ id, data }) => faultsOf(id, sourceSchema.safeParse(data).error))).toEqual([]);
    expect(files.filter(({ id }) => !kebab.test(id))).toEqual([]);
  });

  const sources = files.flatMap(({ id, data }) => {
    const source = sourceSchema.safeParse(data);
    return source.success ? [{ id, ...source.data }] : [];
  });

  it('name each work once', () => {
    expect(repeated(sources.map(({ authors, year, title }) => `${authors.join(';')} ${String(year)} ${title}`))).toEqual([]);
    expect(repeated(sources.flatMap(({ doi }) => doi ?? []))).toEqual([]);
  });

  it('carry the year in their name', () => {
    expect(sources.filter(({ id, year }) => !id.endsWith(`-${String(year)}`)).map(({ id, year }) => [id, year])).toEqual([]);
  });

  it('lead out by https only', () => {
    expect(sources.filter(({ url }) => url !== undefined && !url.startsWith('https://')).map(({ id }) => id)).toEqual([]);
  });

  it('are none of the pages whose numbers are scrambled on purpose', () => {
    expect(sources.filter(({ url }) => url?.includes('fate-oracle.com')).map(({ id }) => id)).toEqual([]);
  });
});

const metas = new Map(
  foldersIn('content/articles').map((slug) => [
    slug,
    articleMetaSchema.parse(readYaml(`content/articles/${slug}/meta.yaml`).data),
  ]),
);

type Tag = z.infer<typeof tagSchema>;

/** Topics that are twice, that no article names, or that an article names and nobody knows. */
function tagFaults(tags: readonly Tag[], named: readonly string[]): readonly string[] {
  const ids = tags.map(({ id }) => id);
  return [
    ...[...repeated(ids), ...languages.flatMap((lang) => repeated(tags.map((tag) => tag[lang])))].map((each) => `${each}: twice`),
    ...ids.filter((id) => !named.includes(id)).map((id) => `${id}: no article names it`),
    ...named.filter((id) => !ids.includes(id)).map((id) => `${id}: not in tags.yaml`),
  ];
}

describe('the topics', () => {
  const tags = z.array(tagSchema).parse(readYaml('content/tags.yaml').data);

  it('are those that articles name, each once', () => {
    expect(tagFaults(tags, [...new Set([...metas.values()].flatMap((meta) => meta.tags))])).toEqual([]);
    expect([...metas].flatMap(([slug, meta]) => repeated(meta.tags).map((tag) => `${slug}: ${tag}`))).toEqual([]);
    expect(tags.filter(({ id }) => !kebab.test(id))).toEqual([]);
  });

  it('are found when they are twice, unused or unknown', () => {
    const a = { id: 'a', fa: 'الف', en: 'A' };
    expect(tagFaults([a], ['a'])).toEqual([]);
    expect(tagFaults([a, { id: 'b', fa: 'ب', en: 'A' }], ['a', 'b'])).toEqual(['A: twice']);
    expect(tagFaults([a], [])).toEqual(['a: no article names it']);
    expect(tagFaults([a], ['a', 'b'])).toEqual(['b: not in tags.yaml']);
  });
});

type Route = z.infer<typeof routeSchema>;
type Readers = ReadonlyMap<string, readonly string[]>;

/** Articles on a route that will never be, that stand on it twice, or that are not written for whoever goes it. */
function routeFaults(route: Route, readers: Readers): readonly string[] {
  return [
    ...unplanned(route.articles).map((slug) => `${slug}: no article`),
    ...repeated(route.articles).map((slug) => `${slug}: twice`),
    ...route.articles
      .filter((slug) => readers.get(slug)?.includes(route.id) === false)
      .map((slug) => `${slug}: not for ${route.id}`),
  ];
}

describe('the routes', () => {
  const routes = z.array(routeSchema).parse(readYaml('content/routes.yaml').data);
  const readers: Readers = new Map([...metas].map(([slug, { audience }]) => [slug, audience]));

  it('are one for each audience, over articles that are written for it or will be', () => {
    expect(routes.map(({ id }) => id)).toEqual([...audiences]);
    expect(routes.flatMap((route) => routeFaults(route, readers))).toEqual([]);
  });

  it.each(languages)('have names and goals of their own in %s', (lang) => {
    expect(repeated(routes.flatMap((route) => [route[lang].name, route[lang].goal]))).toEqual([]);
  });

  it('are found when they lead nowhere, in a circle or to what others read', () => {
    const words = { name: 'a', goal: 'b' };
    const route = (...articles: string[]): Route => ({ id: 'trainer', fa: words, en: words, articles });
    const list: Readers = new Map([['maturity', ['manager', 'team']]]);
    expect(routeFaults(route('definition', 'metrics'), list)).toEqual([]);
    expect(routeFaults(route('definition', 'definition', 'nowhere', 'maturity'), list)).toEqual([
      'nowhere: no article',
      'definition: twice',
      'maturity: not for trainer',
    ]);
  });
});

describe('the practices of the maturity model', () => {
  it('come from items of the source texts and lead to articles, each once', () => {
    const astray = yamlFiles('content/maturity/items').flatMap(({ id, data }) => {
      const { seeds, articles } = maturityItemSchema.parse(data);
      return [...unknownItems(seeds), ...repeated(seeds), ...unplanned(articles), ...repeated(articles)].map(
        (each) => `${id}: ${each}`,
      );
    });
    expect(astray).toEqual([]);
    expect([...unknownItems(['S0-15']), ...unplanned(['nowhere', 'eight-elements#position'])]).toEqual(['S0-15', 'nowhere']);
  });
});
