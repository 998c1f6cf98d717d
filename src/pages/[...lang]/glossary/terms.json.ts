import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import type { Lang } from '../../../i18n/languages.ts';
import { languagePaths } from '../../../i18n/paths.ts';

export const getStaticPaths = languagePaths;

/** What the glossary says of each term, for the explanations beside terms in articles: `{ id: [term, definition] }`. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) => {
  const entries = await getCollection('glossary');
  return Response.json(
    Object.fromEntries(entries.map(({ id, data }) => [id, [data[lang].term, data[lang].definition]])),
  );
};
