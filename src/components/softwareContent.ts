import { getCollection, getEntry } from 'astro:content';
import { CATEGORIES } from '../domain/software/model.ts';
import type { Lang } from '../i18n/languages.ts';
import type { SoftwareCategoryContent, SoftwareSnapshotContent } from '../schemas/software.ts';
import type { CategoryWords, SoftwareContent } from '../tools/software/content.ts';
import { articleTitles, firstArticle } from './helpfulArticle.ts';
import { maturityContent } from './maturityContent.ts';

/** A kind of software with what only its page shows. */
export interface CategoryPage extends CategoryWords {
  readonly also: readonly string[];
}

export interface SoftwarePage {
  /** What the tool needs. */
  readonly tool: SoftwareContent;
  readonly categories: readonly CategoryPage[];
  readonly snapshot: SoftwareSnapshotContent;
}

/**
 * The content of the software comparison in one language.
 * @throws Error if a kind of software has no file, or no article of those that it names exists
 */
export async function softwareContent(lang: Lang): Promise<SoftwarePage> {
  const files = new Map((await getCollection('softwareCategories')).map(({ id, data }) => [id, data]));
  const criteria = (await getEntry('softwareCriteria', 'criteria'))?.data.criteria;
  const snapshot = (await getEntry('softwareSnapshot', 'snapshot'))?.data;
  if (!criteria || !snapshot) throw new Error('content/software/ lacks criteria.yaml or snapshot.yaml');
  const titles = await articleTitles(lang);
  const maturity = await maturityContent(lang);
  const categories = CATEGORIES.map((id): CategoryPage => {
    const category: SoftwareCategoryContent | undefined = files.get(id);
    if (!category) throw new Error(`content/software/categories/${id}.yaml is missing`);
    const article = firstArticle(lang, `software/categories/${id}.yaml`, category.articles, titles);
    return { id, helps: category.helps, article, ...category[lang] };
  });
  const tool: SoftwareContent = {
    // what is found by search only stays out of the tool
    categories: categories.map(({ also: _, ...category }) => category),
    criteria: criteria.map(({ id, ...words }) => ({ id, ...words[lang] })),
    snapshot: {
      ...snapshot.about,
      rows: snapshot.rows.map((row) => ({
        id: row.id,
        printed: row.printed,
        name: row.name,
        service: row[lang].service,
        ratings: row.ratings,
        use: row.use.join(' / '),
        category: row.category,
      })),
    },
    model: maturity.model,
    practices: maturity.disciplines.map(({ id, name, items }) => ({
      id,
      name,
      items: items.map((item) => ({ id: item.id, name: item.name })),
    })),
  };
  return { tool, categories, snapshot };
}
