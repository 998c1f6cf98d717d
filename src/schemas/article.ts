import { z } from 'astro/zod';

export const sections = [
  'foundations',
  'strategy',
  'journey',
  'omnichannel',
  'service',
  'measurement',
  'people',
  'settings',
] as const;
export const audiences = ['manager', 'team', 'trainer'] as const;
/** Tools that exist; an article may point at one of them. */
export const tools = ['maturity', 'expectations', 'software'] as const;

/** `content/articles/<slug>/meta.yaml`: what an article is, in no language. */
export const articleMetaSchema = z.strictObject({
  /** The section of `/learn/` in which the article stands. */
  section: z.enum(sections),
  /** Its place in the section, from 1. */
  order: z.number().int().min(1),
  /** Topics, as kebab-case ids. */
  tags: z
    .array(z.string().regex(/^[a-z0-9-]+$/u))
    .min(1)
    .max(6),
  /** For whom it is written. */
  audience: z.array(z.enum(audiences)).min(1),
  /** The strategy element (1 to 8) that the article explains, or null. */
  element: z.number().int().min(1).max(8).nullable(),
  /** Items of the five source texts that the article covers, for example `S1-21`. */
  seeds: z.array(z.string().regex(/^S[0-4]-\d+$/u)),
  /** Keys of `content/sources/` that the article cites. */
  sources: z.array(z.string()),
  /** The day on which the facts were last checked. */
  reviewed: z.coerce.date(),
  /** What was changed after the article first appeared, latest first. */
  changes: z.array(z.strictObject({ date: z.coerce.date(), fa: z.string().min(1), en: z.string().min(1) })).default([]),
  /** The tool that fits the article, or null. */
  tool: z.enum(tools).nullable(),
});

/** Front matter of `fa.mdx` and `en.mdx`. */
export const articleTextSchema = z.strictObject({
  /** Title, at most 90 characters. */
  title: z.string().min(1).max(90),
  /** What the reader gets, one or two sentences. */
  summary: z.string().min(1).max(240),
  /** What people call it when they look for it; at most eight, of at most four words. */
  aliases: z
    .array(z.string().refine((alias) => alias.trim().split(/\s+/u).length <= 4, 'an alias has at most four words'))
    .max(8)
    .default([]),
});
