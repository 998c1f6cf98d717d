import { getCollection, getEntry } from 'astro:content';
import type { Lang } from '../i18n/languages.ts';
import { pathTo } from '../i18n/paths.ts';
import { contentFrom, type ExpectationsContent } from '../tools/expectations/content.ts';

/**
 * What the tool for expectations needs of the content, in one language.
 * @throws Error if a file is missing
 */
export async function expectationsContent(lang: Lang): Promise<ExpectationsContent> {
  const actions = (await getEntry('expectationActions', 'actions'))?.data.actions;
  const sample = (await getEntry('expectationSample', 'sample'))?.data;
  if (!actions || !sample) throw new Error('content/expectations/: actions.yaml or sample.yaml is missing');
  const sectors = (await getCollection('expectationSectors')).map(({ id, data }) => ({ id, ...data }));
  const texts = await getCollection('articles', ({ id }) => id.endsWith(`/${lang}`));
  const articles = new Map(
    texts.map(({ id, data }) => {
      const slug = id.replace(/\/[^/]+$/u, '');
      return [slug, { title: data.title, href: pathTo(lang, `/learn/${slug}/`) }] as const;
    }),
  );
  return contentFrom(lang, { sectors, actions, sample, articles });
}
