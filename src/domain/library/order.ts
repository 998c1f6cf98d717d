/** What the order of the library is made of: where an article stands, and what it is about. */
export interface Place {
  readonly slug: string;
  readonly section: string;
  /** Its place in the section, from 1. */
  readonly order: number;
  readonly tags: readonly string[];
  /** The strategy element (1 to 8) that it explains, or null. */
  readonly element: number | null;
}

/** Articles in reading order: by section, in the order of the sections given, then by their place in it. */
export function inReadingOrder<Article extends Place>(
  articles: readonly Article[],
  sections: readonly string[],
): readonly Article[] {
  return [...articles].sort(
    (a, b) =>
      sections.indexOf(a.section) - sections.indexOf(b.section) || a.order - b.order || (a.slug < b.slug ? -1 : 1),
  );
}

/** Where a reader of an article stands in the library. */
export interface Neighbours<Article> {
  readonly previous: Article | null;
  readonly next: Article | null;
  /** Place among the articles of its section that are there, from 1. */
  readonly place: number;
  /** How many articles its section has. */
  readonly of: number;
}

/**
 * What comes before and after an article.
 * @param ordered all articles in reading order
 * @throws RangeError if the article is none of them
 */
export function neighbours<Article extends Place>(ordered: readonly Article[], slug: string): Neighbours<Article> {
  const index = ordered.findIndex((article) => article.slug === slug);
  const own = ordered[index];
  if (own === undefined) throw new RangeError(`no article «${slug}»`);
  const section = ordered.filter((article) => article.section === own.section);
  return {
    previous: ordered[index - 1] ?? null,
    next: ordered[index + 1] ?? null,
    place: section.indexOf(own) + 1,
    of: section.length,
  };
}

/** How much two articles have in common: a shared tag 2, the same strategy element 3, the same section 1. */
export function kinship(a: Place, b: Place): number {
  const tags = a.tags.filter((tag) => b.tags.includes(tag)).length;
  const element = a.element !== null && a.element === b.element ? 3 : 0;
  return 2 * tags + element + (a.section === b.section ? 1 : 0);
}

/**
 * The articles most akin to one, without those beside it, at most `most`; earlier in reading order first where they
 * have as much in common. None that share nothing but the section.
 */
export function related<Article extends Place>(
  ordered: readonly Article[],
  slug: string,
  most: number,
): readonly Article[] {
  const own = ordered.find((article) => article.slug === slug);
  if (own === undefined) return [];
  const { previous, next } = neighbours(ordered, slug);
  return ordered
    .filter((article) => article !== own && article !== previous && article !== next)
    .map((article) => ({ article, score: kinship(own, article) }))
    .filter(({ score }) => score > 1)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ article }) => article);
}
