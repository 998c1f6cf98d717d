import { z } from 'astro/zod';

/** Front matter of `content/pages/<slug>/fa.mdx` and `en.mdx`: the pages about the site itself. */
export const pageSchema = z.strictObject({
  /** Title of the page. */
  title: z.string().min(1).max(90),
  /** One or two sentences for search engines and previews. */
  summary: z.string().min(1).max(240),
});
