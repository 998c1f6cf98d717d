import { describe, expect, it } from 'vitest';
import { articleMetaSchema } from '../../src/schemas/article.ts';
import { plannedSlugs, repeated } from './plan.ts';
import { foldersIn, readYaml } from './read.ts';
import { seedItems, type SeedItems } from './seedItems.ts';

type Covers = ReadonlyMap<string, readonly string[]>;

/** By item, the articles that cover it. */
function coversOf(articles: Covers): Covers {
  const covers = new Map<string, string[]>();
  for (const [slug, items] of articles) {
    for (const item of items) covers.set(item, [...(covers.get(item) ?? []), slug]);
  }
  return covers;
}

/** Items that nothing covers though it should, and those that are covered though the list says not yet. */
function faultsOf({ items, features, notYet }: SeedItems, covers: Covers): readonly string[] {
  const done = (item: string): boolean => covers.has(item) || item in features;
  return [
    ...items.filter((item) => !done(item) && !notYet.includes(item)).map((item) => `${item}: not covered`),
    ...notYet.filter(done).map((item) => `${item}: covered, take it out of notYet in seed-items.json`),
    ...[...covers.keys(), ...Object.keys(features), ...notYet]
      .filter((item) => !items.includes(item))
      .map((item) => `${item}: no item of a source text`),
  ];
}

/** Item by item, what covers it. */
function tableOf({ items, features, notYet }: SeedItems, covers: Covers): string {
  const lines = items.map((item) => {
    const by = [...(covers.get(item) ?? []), ...(item in features ? [`page: ${features[item] ?? ''}`] : [])];
    return `${item.padEnd(6)} ${by.length > 0 ? by.join(', ') : notYet.includes(item) ? 'not yet' : '-'}`;
  });
  return `${lines.join('\n')}\n`;
}

const slugs = foldersIn('content/articles');
const covers = coversOf(
  new Map(slugs.map((slug) => [slug, articleMetaSchema.parse(readYaml(`content/articles/${slug}/meta.yaml`).data).seeds])),
);

describe('the items of the source texts', () => {
  it('are all 118, each once', () => {
    expect(seedItems.items).toHaveLength(118);
    expect([...repeated(seedItems.items), ...repeated(seedItems.notYet)]).toEqual([]);
  });

  it('are covered by an article or the page itself (SEED_TABLE=1 shows the table)', () => {
    if (process.env['SEED_TABLE']) process.stdout.write(tableOf(seedItems, covers));
    expect(faultsOf(seedItems, covers)).toEqual([]);
  });

  it('are all covered when all articles are there', () => {
    const complete = plannedSlugs.every((slug) => slugs.includes(slug));
    expect(complete ? seedItems.notYet : []).toEqual([]);
  });
});

describe('a sample', () => {
  const sample: SeedItems = { items: ['S0-1', 'S0-2', 'S0-3'], features: { 'S0-2': 'contents' }, notYet: ['S0-3'] };
  const by = (items: readonly string[]): Covers => coversOf(new Map([['some', items]]));

  it('is whole', () => {
    expect(faultsOf(sample, by(['S0-1']))).toEqual([]);
    expect(tableOf(sample, by(['S0-1']))).toBe('S0-1   some\nS0-2   page: contents\nS0-3   not yet\n');
  });

  it('is found with an item too few, too many or unknown', () => {
    expect(faultsOf(sample, by([]))).toEqual(['S0-1: not covered']);
    expect(faultsOf(sample, by(['S0-1', 'S0-3']))).toEqual(['S0-3: covered, take it out of notYet in seed-items.json']);
    expect(faultsOf(sample, by(['S0-1', 'S0-9']))).toEqual(['S0-9: no item of a source text']);
  });
});
