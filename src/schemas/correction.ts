import { z } from 'astro/zod';
import { grades } from './source.ts';

const words = z.strictObject({
  /** What it is about. */
  title: z.string().min(1).max(90),
  /** What the source text says, in our own words. */
  said: z.string().min(1),
  /** What is right. */
  right: z.string().min(1),
  /** How we know. */
  how: z.string().min(1),
});

/** Of a source text: wrong, unclear, or at odds with another one. */
export const correctionKinds = ['wrong', 'unclear', 'tension'] as const;

/** `content/corrections/<id>.yaml`: one correction of a source text. */
export const correctionSchema = z.strictObject({
  /** Its place on the page, from 1. */
  number: z.number().int().min(1),
  /** Items of the source texts that it concerns. */
  items: z.array(z.string().regex(/^S[0-4]-\d+$/u)).min(1),
  kind: z.enum(correctionKinds),
  /** How sure we are of what is right. */
  grade: z.enum(grades),
  fa: words,
  en: words,
  /** Keys of `content/sources/`. */
  sources: z.array(z.string()),
  /** Articles in which it belongs, best first. */
  articles: z.array(z.string().regex(/^[a-z0-9-]+$/u)),
});

const seedWords = z.strictObject({
  /** A plain name for the text. */
  name: z.string().min(1),
  /** What it holds, one sentence. */
  about: z.string().min(1),
});

/** `content/seeds.yaml`: the five source texts. */
export const seedSchema = z.strictObject({
  id: z.string().regex(/^S[0-4]$/u),
  fa: seedWords,
  en: seedWords,
});
