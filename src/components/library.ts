/** The articles of the library in one language, in reading order, as pages show them. */
import { getCollection, getEntry } from 'astro:content';
import { inReadingOrder, type Place } from '../domain/library/order.ts';
import type { Lang } from '../i18n/languages.ts';
import { lastChange, readingMinutes } from '../reading.ts';
import { sections, type audiences } from '../schemas/article.ts';

export interface LibraryArticle extends Place {
  readonly section: (typeof sections)[number];
  readonly audience: readonly (typeof audiences)[number][];
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  /** The day of the last change, ISO. */
  readonly changed: string;
  /** What was changed last, if it was said. */
  readonly change: string | null;
}

const libraries = new Map<Lang, Promise<readonly LibraryArticle[]>>();

async function read(lang: Lang): Promise<readonly LibraryArticle[]> {
  const metas = await getCollection('articleMeta');
  const articles = await Promise.all(
    metas.map(async ({ id, data }): Promise<LibraryArticle> => {
      const text = await getEntry('articles', `${id}/${lang}`);
      if (!text) throw new Error(`content/articles/${id}/${lang}.mdx is missing`);
      return {
        slug: id,
        ...data,
        title: text.data.title,
        summary: text.data.summary,
        minutes: readingMinutes(text.body ?? '', lang),
        changed: lastChange(data),
        change: data.changes[0]?.[lang] ?? null,
      };
    }),
  );
  return inReadingOrder(articles, sections);
}

/**
 * All articles of a language, read once for all pages.
 * @throws Error if the text of one is missing
 */
export function libraryOf(lang: Lang): Promise<readonly LibraryArticle[]> {
  const known = libraries.get(lang) ?? read(lang);
  libraries.set(lang, known);
  return known;
}
