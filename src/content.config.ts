import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { articleMetaSchema, articleTextSchema } from './schemas/article.ts';
import { glossarySchema } from './schemas/glossary.ts';
import { maturityItemSchema, maturityModelSchema, maturitySampleSchema } from './schemas/maturity.ts';
import { pageSchema } from './schemas/page.ts';
import { sourceSchema } from './schemas/source.ts';

/** Ids are the paths without their ending: `definition/fa`, `strategy.definition`. */
const withoutEnding = ({ entry }: { entry: string }): string => entry.replace(/\.[a-z]+$/u, '');
const folderOf = ({ entry }: { entry: string }): string => entry.replace(/\/[^/]+$/u, '');

export const collections = {
  articles: defineCollection({
    loader: glob({ base: 'content/articles', pattern: '*/{fa,en}.mdx', generateId: withoutEnding }),
    schema: articleTextSchema,
  }),
  articleMeta: defineCollection({
    loader: glob({ base: 'content/articles', pattern: '*/meta.yaml', generateId: folderOf }),
    schema: articleMetaSchema,
  }),
  pages: defineCollection({
    loader: glob({ base: 'content/pages', pattern: '*/{fa,en}.mdx', generateId: withoutEnding }),
    schema: pageSchema,
  }),
  glossary: defineCollection({
    loader: glob({ base: 'content/glossary', pattern: '*.yaml', generateId: withoutEnding }),
    schema: glossarySchema,
  }),
  sources: defineCollection({
    loader: glob({ base: 'content/sources', pattern: '*.yaml', generateId: withoutEnding }),
    schema: sourceSchema,
  }),
  maturityModel: defineCollection({
    loader: glob({ base: 'content/maturity', pattern: 'model.yaml', generateId: withoutEnding }),
    schema: maturityModelSchema,
  }),
  maturitySample: defineCollection({
    loader: glob({ base: 'content/maturity', pattern: 'sample.yaml', generateId: withoutEnding }),
    schema: maturitySampleSchema,
  }),
  maturityItems: defineCollection({
    loader: glob({ base: 'content/maturity/items', pattern: '*.yaml', generateId: withoutEnding }),
    schema: maturityItemSchema,
  }),
};
