import { getCollection, getEntry } from 'astro:content';
import type { MaturityModel } from '../domain/maturity/model.ts';
import type { Lang } from '../i18n/languages.ts';
import { pathTo } from '../i18n/paths.ts';
import type { HelpfulArticle, MaturityContent } from '../tools/maturity/content.ts';

/** The first of the named articles that exists; `titles` are those of the articles by slug. */
function firstArticle(
  lang: Lang,
  item: string,
  articles: readonly string[],
  titles: ReadonlyMap<string, string>,
): HelpfulArticle {
  for (const article of articles) {
    const [slug = '', anchor] = article.split('#');
    const title = titles.get(slug);
    if (title !== undefined) {
      const path = `/learn/${slug}/${anchor === undefined ? '' : `#${anchor}`}`;
      return { title, href: pathTo(lang, path) };
    }
  }
  throw new Error(`content/maturity/items/${item}.yaml: none of its articles exists`);
}

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
  const texts = await getCollection('articles', ({ id }) => id.endsWith(`/${lang}`));
  const titles = new Map(texts.map(({ id, data }) => [id.replace(/\/[^/]+$/u, ''), data.title]));
  const disciplines = model.disciplines.map((discipline) => ({
    id: discipline.id,
    ...discipline[lang],
    items: discipline.items.map(({ id }) => {
      const item = words.get(id);
      if (!item) throw new Error(`content/maturity/items/${id}.yaml is missing`);
      return { id, ...item[lang], article: firstArticle(lang, id, item.articles, titles) };
    }),
  }));
  const sample = (await getEntry('maturitySample', 'sample'))?.data;
  if (!sample) throw new Error('content/maturity/sample.yaml is missing');
  return { sample, model: await maturityModel(), levels: model.levels.map((level) => level[lang]), disciplines };
}
