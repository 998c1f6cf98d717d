import { getCollection } from 'astro:content';
import { bibtex } from '../domain/library/citations.ts';

/** All sources for reference managers, as BibTeX. */
export async function GET(): Promise<Response> {
  const sources = (await getCollection('sources')).sort((a, b) => (a.id < b.id ? -1 : 1));
  const text = sources.map(({ id, data }) => bibtex({ id, ...data })).join('\n');
  return new Response(text, { headers: { 'content-type': 'application/x-bibtex; charset=utf-8' } });
}
