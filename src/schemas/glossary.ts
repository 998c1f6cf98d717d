import { z } from 'astro/zod';

const entry = z.strictObject({
  /** The term as it is written everywhere on the site. */
  term: z.string().min(1),
  /** Other current forms and abbreviations. */
  also: z.array(z.string()).default([]),
  /** One or two plain sentences. */
  definition: z.string().min(1),
});

/** `content/glossary/<id>.yaml`: one term in both languages. */
export const glossarySchema = z.strictObject({
  /** Number in the list of terms; fixed. */
  number: z.number().int().min(1),
  fa: entry,
  en: entry,
  /** Ids of related terms. */
  see: z.array(z.string()).default([]),
});
