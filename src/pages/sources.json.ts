import { getCollection } from 'astro:content';
import { csl } from '../domain/library/citations.ts';

/** All sources for reference managers, as CSL-JSON. */
export async function GET(): Promise<Response> {
  const sources = (await getCollection('sources')).sort((a, b) => (a.id < b.id ? -1 : 1));
  return Response.json(sources.map(({ id, data }) => csl({ id, ...data })));
}
