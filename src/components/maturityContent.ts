import { getCollection, getEntry } from 'astro:content';
import type { MaturityModel } from '../domain/maturity/model.ts';
import type { Lang } from '../i18n/languages.ts';
import type { MaturityContent } from '../tools/maturity/content.ts';
import { articleTitles, firstArticle } from './helpfulArticle.ts';

async function modelData() {
  const model = (await getEntry('maturityModel', 'model'))?.data;
  if (!model) throw new Error('content/maturity/model.yaml is missing');
  return model;
}

/** The maturity model without its words: the items and their order. */
export async function maturityModel(): Promise<MaturityModel> {
  const model = await modelData();
  return {
    id: `${model.id}@${String(model.version)}`,
    disciplines: model.disciplines.map(({ id, items }) => ({
      id,
      items: items.map((item) => ({ id: item.id, quick: item.quick })),
    })),
  };
}

/**
 * The maturity model with its words in one language.
 * @throws Error if a practice of the model has no file, or a file no place in the model
 */
export async function maturityContent(lang: Lang): Promise<MaturityContent> {
  const model = await modelData();
  const words = new Map((await getCollection('maturityItems')).map((entry) => [entry.id, entry.data]));
  const known = new Set(model.disciplines.flatMap(({ items }) => items.map(({ id }) => id)));
  for (const id of words.keys()) {
    if (!known.has(id)) throw new Error(`content/maturity/items/${id}.yaml has no place in model.yaml`);
  }
  const titles = await articleTitles(lang);
  const disciplines = model.disciplines.map((discipline) => ({
    id: discipline.id,
    ...discipline[lang],
    items: discipline.items.map(({ id }) => {
      const item = words.get(id);
      if (!item) throw new Error(`content/maturity/items/${id}.yaml is missing`);
      return { id, ...item[lang], article: firstArticle(lang, `maturity/items/${id}.yaml`, item.articles, titles) };
    }),
  }));
  const sample = (await getEntry('maturitySample', 'sample'))?.data;
  if (!sample) throw new Error('content/maturity/sample.yaml is missing');
  return { sample, model: await maturityModel(), levels: model.levels.map((level) => level[lang]), disciplines };
}
