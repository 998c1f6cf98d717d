import { z } from 'astro/zod';

const bilingual = z.strictObject({ fa: z.string().min(1), en: z.string().min(1) });

/** How sure we are: confirmed, partly, from knowledge of the field, untraced, wrong. */
export const grades = ['C', 'P', 'K', 'U', 'W'] as const;

/** `content/sources/<id>.yaml`: one reference. */
export const sourceSchema = z.strictObject({
  /** Kind of publication. */
  type: z.enum(['article', 'book', 'chapter', 'report', 'web', 'standard', 'law']),
  /** "Surname, I." or the name of an organisation. */
  authors: z.array(z.string().min(1)).min(1),
  /** Year of first publication. */
  year: z.number().int().min(1900).max(2100),
  /** True if the year is not certain. */
  circa: z.boolean().default(false),
  /** Title in its own language. */
  title: z.string().min(1),
  /** Journal, book or site in which it stands. */
  container: z.string().optional(),
  volume: z.union([z.string(), z.number()]).optional(),
  issue: z.union([z.string(), z.number()]).optional(),
  pages: z.union([z.string(), z.number()]).optional(),
  publisher: z.string().optional(),
  doi: z.string().regex(/^10\./u).optional(),
  url: z.url().optional(),
  /** Grade of certainty. */
  grade: z.enum(grades),
  /** What was checked and what it is good for. */
  note: bilingual,
});
