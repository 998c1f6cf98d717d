import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allItems } from '../../src/domain/maturity/model.ts';
import { MODEL } from '../../src/domain/maturity/testKit.ts';
import { CATEGORIES, READY_CRITERIA, SNAPSHOT_ROWS } from '../../src/domain/software/model.ts';
import { elements } from '../../src/elements.ts';
import { languages } from '../../src/i18n/languages.ts';
import { softwareCategorySchema, softwareCriteriaSchema, softwareSnapshotSchema } from '../../src/schemas/software.ts';
import { toolNamesSchema } from '../../src/schemas/toolNames.ts';
import { attributesOf, readMdx, readYaml, textsIn, yamlFiles } from './read.ts';

const folder = 'content/software';
const files = yamlFiles(`${folder}/categories`);
const snapshotFile = readYaml(`${folder}/snapshot.yaml`).data;
const criteriaFile = readYaml(`${folder}/criteria.yaml`).data;

describe('the kinds of software', () => {
  it('are the eleven that the rules know', () => {
    expect(files.map(({ id }) => id)).toEqual([...CATEGORIES].sort());
  });

  describe.each(files)('$id', ({ data }) => {
    it('keeps to the schema', () => {
      expect(softwareCategorySchema.safeParse(data).error?.issues ?? []).toEqual([]);
    });

    const category = softwareCategorySchema.parse(data);

    it('helps practices of the model, each named once', () => {
      expect(category.helps.filter((item) => !allItems(MODEL).includes(item))).toEqual([]);
      expect(new Set(category.helps).size).toBe(category.helps.length);
    });

    it('has as much to say in both languages', () => {
      for (const key of ['when', 'whenNot', 'ask'] as const) {
        expect(category.en[key], key).toHaveLength(category.fa[key].length);
      }
    });

    it.each(languages)('asks questions that end in a question mark or in something to show, in %s', (lang) => {
      const mark = lang === 'fa' ? '؟' : '?';
      expect(category[lang].ask.filter((question) => !question.includes(mark))).toEqual([]);
    });

    it.each(languages)('leads to an article that exists in %s, to a place that is there', (lang) => {
      const [slug = '', anchor] = category.articles.at(-1)?.split('#') ?? [];
      const article = readMdx('content/articles', slug, lang);
      expect(article).not.toBeNull();
      expect(existsSync(`content/articles/${slug}/meta.yaml`)).toBe(true);
      if (anchor === undefined) return;
      const anchors = attributesOf('Element', 'n', article?.body ?? '').map((n) => elements[Number(n) - 1]?.id);
      expect(anchors).toContain(anchor);
    });
  });

  it.each(languages)('have names of their own in %s', (lang) => {
    const words = files.map(({ data }) => softwareCategorySchema.parse(data)[lang]);
    expect(new Set(words.map(({ name }) => name)).size).toBe(CATEGORIES.length);
    const questions = words.flatMap(({ ask }) => ask);
    expect(new Set(questions).size).toBe(questions.length);
  });

  it('leave some practices to people: no software decides for whom and by whom', () => {
    const helped = new Set(files.flatMap(({ data }) => softwareCategorySchema.parse(data).helps));
    for (const item of ['strategy.owner', 'strategy.review', 'culture.authority']) expect(helped.has(item)).toBe(false);
  });

  it('name no product', () => {
    const { rows } = softwareSnapshotSchema.parse(snapshotFile);
    const products = rows.flatMap(({ name }) => name ?? []).map((name) => name.toLowerCase());
    const texts = [...files.map(({ data }) => data), criteriaFile].flatMap((data) => textsIn(data, ''));
    const named = texts.filter(({ text }) => products.some((product) => text.toLowerCase().includes(product)));
    expect(named).toEqual([]);
  });
});

describe('the names', () => {
  it('keep to the schema', () => {
    expect(toolNamesSchema.safeParse(readYaml(`${folder}/names.yaml`).data).error?.issues ?? []).toEqual([]);
  });
});

describe('the ready criteria', () => {
  it('keep to the schema', () => {
    expect(softwareCriteriaSchema.safeParse(criteriaFile).error?.issues ?? []).toEqual([]);
  });

  const { criteria } = softwareCriteriaSchema.parse(criteriaFile);

  it('are the ten that the rules know, in their order', () => {
    expect(criteria.map(({ id }) => id)).toEqual([...READY_CRITERIA]);
  });

  it.each(languages)('have names, hints and questions of their own in %s', (lang) => {
    const texts = criteria.flatMap((criterion) => Object.values(criterion[lang]));
    expect(new Set(texts).size).toBe(texts.length);
    const mark = lang === 'fa' ? '؟' : '?';
    expect(criteria.filter((criterion) => !criterion[lang].must.endsWith(mark))).toEqual([]);
  });
});

describe("the source text's table", () => {
  it('keeps to the schema', () => {
    expect(softwareSnapshotSchema.safeParse(snapshotFile).error?.issues ?? []).toEqual([]);
  });

  const snapshot = softwareSnapshotSchema.parse(snapshotFile);

  it('has the nine rows in their order, with the ratings and uses as printed', () => {
    expect(snapshot.rows.map(({ id }) => id)).toEqual([...SNAPSHOT_ROWS]);
    expect(snapshot.rows.map(({ printed, ratings, use }) => [printed, ...ratings, use.join('-')])).toEqual([
      ['Whatfix', 5, 4.5, 'B2B-B2C'],
      ['Fresh desk', 5, 5, 'B2B-B2C'],
      ['Thaught buzz', 5, 4.5, 'B2B-B2C'],
      ['Crowd stream', 5, 4.5, 'B2B-B2C'],
      ['Ask nicely', 5, 5, 'B2B-B2C'],
      ['Five line', 4.5, 4.5, 'B2B-B2C'],
      ['Team support', 4.5, 4.5, 'B2B'],
      ['Expriture', 5, 5, 'B2B-B2C'],
      ['Cx', 5, 5, 'B2B-B2C'],
    ]);
  });

  it('gives a name and a kind exactly to what was identified', () => {
    for (const { id, name, category, grade, status } of snapshot.rows) {
      const identified = status !== 'unidentified';
      expect([id, name !== null, category !== null, grade]).toEqual([id, identified, identified, identified ? 'C' : 'U']);
    }
    expect(snapshot.rows.filter(({ status }) => status === 'unidentified').map(({ id }) => id)).toEqual(['crowdstream', 'five-line', 'cx']);
    expect(snapshot.rows.filter(({ status }) => status === 'unknown').map(({ id }) => id)).toEqual(['thoughtbuzz', 'experiture']);
  });

  it('is history, of years long gone', () => {
    expect(snapshot.about).toEqual({ from: 2015, to: 2017 });
  });
});
