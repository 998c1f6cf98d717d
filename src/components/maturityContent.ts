import { getCollection, getEntry } from 'astro:content';
import type { MaturityModel } from '../domain/maturity/model.ts';
import type { Lang } from '../i18n/languages.ts';
import { pathTo } from '../i18n/paths.ts';
import type { HelpfulArticle, MaturityContent } from '../tools/maturity/content.ts';

/** The first of the named articles that exists. */
async function firstArticle(lang: Lang, item: string, articles: readonly string[]): Promise<HelpfulArticle> {
  for (const article of articles) {
    const [slug = '', anchor] = article.split('#');
    const text = await getEntry('articles', `${slug}/${lang}`);
    if (text) {
      const path = `/learn/${slug}/${anchor === undefined ? '' : `#${anchor}`}`;
      return { title: text.data.title, href: pathTo(lang, path) };
    }
  }
  throw new Error(`content/maturity/items/${item}.yaml: none of its articles exists`);
}

/**
 * The maturity model with its words in one language.
 * @throws Error if a practice of the model has no file, or a file no place in the model
 */
export async function maturityContent(lang: Lang): Promise<MaturityContent> {
  const model = (await getEntry('maturityModel', 'model'))?.data;
  if (!model) throw new Error('content/maturity/model.yaml is missing');
  const words = new Map((await getCollection('maturityItems')).map((entry) => [entry.id, entry.data]));
  const known = new Set(model.disciplines.flatMap(({ items }) => items.map(({ id }) => id)));
  for (const id of words.keys()) {
    if (!known.has(id)) throw new Error(`content/maturity/items/${id}.yaml has no place in model.yaml`);
  }
  const shape: MaturityModel = {
    id: `${model.id}@${String(model.version)}`,
    disciplines: model.disciplines.map(({ id, items }) => ({
      id,
      items: items.map((item) => ({ id: item.id, quick: item.quick })),
    })),
  };
  const disciplines = await Promise.all(
    model.disciplines.map(async (discipline) => ({
      id: discipline.id,
      ...discipline[lang],
      items: await Promise.all(
        discipline.items.map(async ({ id }) => {
          const item = words.get(id);
          if (!item) throw new Error(`content/maturity/items/${id}.yaml is missing`);
          return { id, ...item[lang], article: await firstArticle(lang, id, item.articles) };
        }),
      ),
    })),
  );
  return { model: shape, levels: model.levels.map((level) => level[lang]), disciplines };
}
