import type { APIRoute } from 'astro';
import { absolute, fileAt } from '../i18n/paths.ts';

/** For search engines: everything may be read, and this is the list of it. Only at the root of a host is it heard. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(fileAt('/sitemap-index.xml'))}\n`);
