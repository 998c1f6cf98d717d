import { getEntry } from 'astro:content';

/** Slug of the article at an address: the last folder of `/learn/<slug>/`. */
function slugOf(pathname: string): string {
  const slug = /\/learn\/([^/]+)\//u.exec(pathname)?.[1];
  if (slug === undefined) throw new Error(`${pathname}: a citation stands outside an article`);
  return slug;
}

/**
 * Number of a reference in an article: its place in the list of sources in `meta.yaml`, so that numbers
 * are the same in both languages.
 * @throws Error if the article does not name the source
 */
export async function citationNumber(pathname: string, source: string): Promise<number> {
  const slug = slugOf(pathname);
  const meta = await getEntry('articleMeta', slug);
  const index = meta?.data.sources.indexOf(source) ?? -1;
  if (index < 0) throw new Error(`content/articles/${slug}/meta.yaml does not name the source «${source}»`);
  return index + 1;
}
