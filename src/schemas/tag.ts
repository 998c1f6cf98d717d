import { z } from 'astro/zod';

/** `content/tags.yaml`: the topics that articles name, by id. */
export const tagSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/u),
  /** Its name in Persian. */
  fa: z.string().min(1).max(30),
  /** Its name in English. */
  en: z.string().min(1).max(30),
});
