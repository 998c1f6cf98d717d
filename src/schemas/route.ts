import { z } from 'astro/zod';
import { audiences } from './article.ts';

const words = z.strictObject({
  /** What the route is called, for whom it is. */
  name: z.string().min(1).max(60),
  /** What whoever goes it can do at the end, one sentence. */
  goal: z.string().min(1).max(200),
});

/** `content/routes.yaml`: for each audience the articles in the order in which they help most. */
export const routeSchema = z.strictObject({
  id: z.enum(audiences),
  fa: words,
  en: words,
  /** Slugs; what is not there yet is passed over. */
  articles: z.array(z.string().regex(/^[a-z0-9-]+$/u)).min(3),
});
