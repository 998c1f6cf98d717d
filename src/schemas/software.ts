import { z } from 'astro/zod';
import { CATEGORIES, READY_CRITERIA, SNAPSHOT_ROWS } from '../domain/software/model.ts';
import { grades } from './source.ts';

const sentence = z.string().min(1);

const categoryWords = z.strictObject({
  /** Two to six words, for lists. */
  name: z.string().min(1).max(50),
  /** What people call it; found by search. */
  also: z.array(z.string().min(1).max(40)).min(1).max(5),
  /** What it does, in two sentences at most. */
  what: sentence,
  /** When it is worth having. */
  when: z.array(sentence).min(2).max(4),
  /** When something else, or nothing, is the better answer. */
  whenNot: z.array(sentence).min(1).max(4),
  /** What to ask the vendor, each with something to be shown. */
  ask: z.array(sentence).min(3).max(6),
  /** What it costs in work, at the start and for good. */
  effort: sentence,
});

/** `content/software/categories/<id>.yaml`: one kind of software. */
export const softwareCategorySchema = z.strictObject({
  /** Practices of the maturity model that it helps. */
  helps: z.array(z.string().regex(/^[a-z]+\.[a-z-]+$/u)).min(1),
  /** Articles that help, best first, each `slug` or `slug#anchor`; the reader gets the first that exists. */
  articles: z.array(z.string().regex(/^[a-z0-9-]+(?:#[a-z-]+)?$/u)).min(1),
  fa: categoryWords,
  en: categoryWords,
});

const criterionWords = z.strictObject({
  /** Two to six words, for lists and charts. */
  name: z.string().min(1).max(40),
  /** What is meant, in a sentence. */
  about: sentence,
  /** When to give 0. */
  zero: sentence,
  /** When to give 3. */
  three: sentence,
  /** When to give 5. */
  five: sentence,
  /** How to find out. */
  check: sentence,
  /** The same as a question for yes or no, where it is a must-have. */
  must: sentence,
});

/** `content/software/criteria.yaml`: the criteria that are ready to use, in order. */
export const softwareCriteriaSchema = z.strictObject({
  criteria: z.array(
    z.strictObject({
      /** Never changes: saved files are keyed by it. */
      id: z.enum(READY_CRITERIA),
      fa: criterionWords,
      en: criterionWords,
    }),
  ),
});

const rowWords = z.strictObject({
  /** The kind of service that the source text prints, in our words. */
  service: sentence,
  /** What the product is, or that it was not identified. */
  what: sentence,
});

const rating = z.number().min(0).max(5).multipleOf(0.5);

/** `content/software/snapshot.yaml`: the software table of the source text, as history. */
export const softwareSnapshotSchema = z.strictObject({
  /** Item of the source texts. */
  seed: z.string().regex(/^S[0-4]-\d+$/u),
  /** The years about which the undated table was made. */
  about: z.strictObject({ from: z.number().int(), to: z.number().int() }),
  /** Where the table comes from, and how that directory earns. */
  directory: z.strictObject({ grade: z.enum(grades), fa: sentence, en: sentence }),
  /** Headings of the five columns. */
  columns: z.strictObject({ fa: z.array(sentence).length(5), en: z.array(sentence).length(5) }),
  rows: z.array(
    z.strictObject({
      id: z.enum(SNAPSHOT_ROWS),
      /** The name as printed. */
      printed: z.string().min(1),
      /** The right name; null if the product was not identified. */
      name: z.string().min(1).nullable(),
      /** Customer service and ease of use, each of 5, as printed. */
      ratings: z.tuple([rating, rating]),
      /** For whom, as printed. */
      use: z.array(z.enum(['B2B', 'B2C'])).min(1),
      /** The kind of software that it is; null if that is not known. */
      category: z.enum(CATEGORIES).nullable(),
      /** How sure the identification is. */
      grade: z.enum(grades),
      /** Whether it was seen to exist, was seen but may be gone, or was not identified. */
      status: z.enum(['exists', 'unknown', 'unidentified']),
      fa: rowWords,
      en: rowWords,
    }),
  ),
});

export type SoftwareCategoryContent = z.infer<typeof softwareCategorySchema>;
export type SoftwareCriteriaContent = z.infer<typeof softwareCriteriaSchema>;
export type SoftwareSnapshotContent = z.infer<typeof softwareSnapshotSchema>;
