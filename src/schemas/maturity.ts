import { z } from 'astro/zod';

const name = z.strictObject({
  /** Full name of a discipline. */
  name: z.string().min(1),
  /** One word, for charts and phones. */
  short: z.string().min(1),
});

const itemId = z.string().regex(/^[a-z]+\.[a-z-]+$/u);

/** `content/maturity/model.yaml`: the order of disciplines and practices, which never changes within a version. */
export const maturityModelSchema = z.strictObject({
  /** Name of the model; with the version it marks every saved file. */
  id: z.string().regex(/^[a-z-]+$/u),
  version: z.number().int().min(1),
  /** Names of the five levels, lowest first. */
  levels: z.array(z.strictObject({ fa: z.string().min(1), en: z.string().min(1) })).length(5),
  disciplines: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z]+$/u),
      fa: name,
      en: name,
      items: z.array(
        z.strictObject({
          id: itemId,
          /** Asked in quick mode too. */
          quick: z.boolean().default(false),
          /** The strategy element (1 to 8) for which the practice stands. */
          element: z.number().int().min(1).max(8).optional(),
        }),
      ),
    }),
  ),
});

const atMostFourteenWords = z
  .string()
  .min(1)
  .refine((anchor) => anchor.trim().split(/\s+/u).length <= 14, 'an anchor has at most 14 words');

const words = z.strictObject({
  /** Two to four words, for lists. */
  name: z.string().min(1).max(40),
  /** The question, about one practice of the last six to twelve months. */
  question: z.string().min(1),
  /** Why it matters, two sentences. */
  why: z.string().min(1),
  /** What a colleague could see, hear or open at levels 1 to 5. */
  anchors: z.array(atMostFourteenWords).length(5),
  /** What counts as evidence. */
  evidence: z.array(z.string().min(1)).min(2).max(4),
  /** Next actions for the steps 1→2, 2→3, 3→4 and 4→5. */
  steps: z.array(z.array(z.string().min(1)).min(2).max(3)).length(4),
});

/** `content/maturity/items/<id>.yaml`: the words of one practice. */
export const maturityItemSchema = z.strictObject({
  /** Items of the source texts from which the practice comes. */
  seeds: z.array(z.string().regex(/^S[0-4]-\d+$/u)),
  /** Articles that help, best first, each `slug` or `slug#anchor`; the reader gets the first that exists. */
  articles: z.array(z.string().regex(/^[a-z0-9-]+(?:#[a-z-]+)?$/u)).min(1),
  fa: words,
  en: words,
});

const text = z.strictObject({ fa: z.string().min(1), en: z.string().min(1) });
const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

/** `content/maturity/sample.yaml`: a made-up assessment that shows what a result looks like. */
export const maturitySampleSchema = z.strictObject({
  /** Name of the organisation that does not exist. */
  title: text,
  /** Date of the assessment, ISO. */
  date: z.iso.date(),
  /** By practice, as in a saved file; texts in both languages. */
  answers: z.record(
    itemId,
    z.strictObject({
      level: level.optional(),
      state: z.enum(['unknown', 'not-applicable']).optional(),
      reason: text.optional(),
      target: level.optional(),
      importance: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
      note: text.optional(),
    }),
  ),
});

export type MaturityModelContent = z.infer<typeof maturityModelSchema>;
export type MaturityItemContent = z.infer<typeof maturityItemSchema>;
