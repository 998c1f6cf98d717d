import { getCollection } from 'astro:content';
import type { Lang } from '../i18n/languages.ts';
import { pathTo } from '../i18n/paths.ts';

/** An article that helps, in the reader's language. */
interface HelpfulArticle {
  readonly title: string;
  readonly href: string;
}

/** Titles of the articles of a language by slug. */
export async function articleTitles(lang: Lang): Promise<ReadonlyMap<string, string>> {
  const texts = await getCollection('articles', ({ id }) => id.endsWith(`/${lang}`));
  return new Map(texts.map(({ id, data }) => [id.replace(/\/[^/]+$/u, ''), data.title]));
}

/**
 * The first of the named articles (`slug` or `slug#anchor`) that exists.
 * @param file which names them, below `content/`
 * @throws Error if none exists
 */
export function firstArticle(
  lang: Lang,
  file: string,
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
  throw new Error(`content/${file}: none of its articles exists`);
}
