import { getEntry } from 'astro:content';
import type { Lang } from '../i18n/languages.ts';

/**
 * Name of a topic in a language.
 * @throws Error if `content/tags.yaml` does not have it
 */
export async function tagName(id: string, lang: Lang): Promise<string> {
  const tag = await getEntry('tags', id);
  if (!tag) throw new Error(`content/tags.yaml: no topic «${id}»`);
  return tag.data[lang];
}
