import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { articleMetaSchema, articleTextSchema } from './schemas/article.ts';
import { behaviourSchema } from './schemas/behaviours.ts';
import { correctionSchema, seedSchema } from './schemas/correction.ts';
import { expectationActionsSchema, expectationSampleSchema, expectationSectorSchema } from './schemas/expectations.ts';
import { glossarySchema } from './schemas/glossary.ts';
import { maturityItemSchema, maturityModelSchema, maturitySampleSchema } from './schemas/maturity.ts';
import { pageSchema } from './schemas/page.ts';
import { routeSchema } from './schemas/route.ts';
import { softwareCategorySchema, softwareCriteriaSchema, softwareSnapshotSchema } from './schemas/software.ts';
import { sourceSchema } from './schemas/source.ts';
import { tagSchema } from './schemas/tag.ts';
import { trainingCourseSchema, trainingLessonSchema } from './schemas/training.ts';
import { trainingHeapsSchema } from './schemas/trainingHeaps.ts';

/** The build benchmark puts a larger folder of the same form in its place. */
const root = process.env['CONTENT_ROOT'] ?? 'content';

/** Ids are the paths without their ending: `definition/fa`, `strategy.definition`. */
const withoutEnding = ({ entry }: { entry: string }): string => entry.replace(/\.[a-z]+$/u, '');
const folderOf = ({ entry }: { entry: string }): string => entry.replace(/\/[^/]+$/u, '');

export const collections = {
  articles: defineCollection({
    loader: glob({ base: `${root}/articles`, pattern: '*/{fa,en}.mdx', generateId: withoutEnding }),
    schema: articleTextSchema,
  }),
  articleMeta: defineCollection({
    loader: glob({ base: `${root}/articles`, pattern: '*/meta.yaml', generateId: folderOf }),
    schema: articleMetaSchema,
  }),
  pages: defineCollection({
    loader: glob({ base: `${root}/pages`, pattern: '*/{fa,en}.mdx', generateId: withoutEnding }),
    schema: pageSchema,
  }),
  glossary: defineCollection({
    loader: glob({ base: `${root}/glossary`, pattern: '*.yaml', generateId: withoutEnding }),
    schema: glossarySchema,
  }),
  sources: defineCollection({
    loader: glob({ base: `${root}/sources`, pattern: '*.yaml', generateId: withoutEnding }),
    schema: sourceSchema,
  }),
  corrections: defineCollection({
    loader: glob({ base: `${root}/corrections`, pattern: '*.yaml', generateId: withoutEnding }),
    schema: correctionSchema,
  }),
  seeds: defineCollection({ loader: file(`${root}/seeds.yaml`), schema: seedSchema }),
  tags: defineCollection({ loader: file(`${root}/tags.yaml`), schema: tagSchema }),
  routes: defineCollection({ loader: file(`${root}/routes.yaml`), schema: routeSchema }),
  maturityModel: defineCollection({
    loader: glob({ base: `${root}/maturity`, pattern: 'model.yaml', generateId: withoutEnding }),
    schema: maturityModelSchema,
  }),
  maturitySample: defineCollection({
    loader: glob({ base: `${root}/maturity`, pattern: 'sample.yaml', generateId: withoutEnding }),
    schema: maturitySampleSchema,
  }),
  expectationSectors: defineCollection({
    loader: glob({ base: `${root}/expectations/sectors`, pattern: '*.yaml', generateId: withoutEnding }),
    schema: expectationSectorSchema,
  }),
  expectationActions: defineCollection({
    loader: glob({ base: `${root}/expectations`, pattern: 'actions.yaml', generateId: withoutEnding }),
    schema: expectationActionsSchema,
  }),
  expectationSample: defineCollection({
    loader: glob({ base: `${root}/expectations`, pattern: 'sample.yaml', generateId: withoutEnding }),
    schema: expectationSampleSchema,
  }),
  maturityItems: defineCollection({
    loader: glob({ base: `${root}/maturity/items`, pattern: '*.yaml', generateId: withoutEnding }),
    schema: maturityItemSchema,
  }),
  softwareCategories: defineCollection({
    loader: glob({ base: `${root}/software/categories`, pattern: '*.yaml', generateId: withoutEnding }),
    schema: softwareCategorySchema,
  }),
  softwareCriteria: defineCollection({
    loader: glob({ base: `${root}/software`, pattern: 'criteria.yaml', generateId: withoutEnding }),
    schema: softwareCriteriaSchema,
  }),
  softwareSnapshot: defineCollection({
    loader: glob({ base: `${root}/software`, pattern: 'snapshot.yaml', generateId: withoutEnding }),
    schema: softwareSnapshotSchema,
  }),
  trainingCourses: defineCollection({
    loader: glob({ base: `${root}/training`, pattern: '*/course.yaml', generateId: folderOf }),
    schema: trainingCourseSchema,
  }),
  trainingLessons: defineCollection({
    loader: glob({ base: `${root}/training`, pattern: ['*/*.yaml', '!*/course.yaml'], generateId: withoutEnding }),
    schema: trainingLessonSchema,
  }),
  trainingHeaps: defineCollection({ loader: file(`${root}/training-heaps.yaml`), schema: trainingHeapsSchema }),
  trainingBehaviours: defineCollection({ loader: file(`${root}/training-behaviours.yaml`), schema: behaviourSchema }),
};
