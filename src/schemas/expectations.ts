import { z } from 'astro/zod';
import { ACTIONS } from '../domain/expectations/report.ts';
import { KINDS, REPLIES } from '../domain/expectations/expectation.ts';
import type { Question } from '../domain/expectations/expectation.ts';

const words = z.strictObject({
  /** What customers expect, as a short sentence that can be seen or counted to be true. */
  text: z.string().min(1).max(60),
  /** The Kano question about having it; ends in a question mark. */
  present: z.string().min(1).max(140),
  /** The Kano question about lacking it; names what would be there instead. */
  absent: z.string().min(1).max(140),
});

const name = z.strictObject({
  /** Name of the sector, as it stands in the list to choose from. */
  name: z.string().min(1).max(40),
});

/** `content/expectations/sectors/<id>.yaml`: what customers of a sector expect, ready to be put into a list. */
export const expectationSectorSchema = z.strictObject({
  /** Its place in the list of sectors, from 1. */
  order: z.number().int().min(1),
  fa: name,
  en: name,
  expectations: z
    .array(
      z.strictObject({
        /** Never changes: saved files name it as `<sector>.<id>`. */
        id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u),
        fa: words,
        en: words,
      }),
    )
    .min(10),
});

const action = z.strictObject({
  /** What to do, as a heading. */
  title: z.string().min(1).max(80),
  /** How to go about it, two or three sentences. */
  text: z.string().min(1).max(320),
});

/** `content/expectations/actions.yaml`: what the result advises, in the order in which it does. */
export const expectationActionsSchema = z.strictObject({
  actions: z.array(
    z.strictObject({
      /** The finding that calls for it. */
      id: z.enum(ACTIONS),
      /** Articles that help, best first, each `slug` or `slug#anchor`; the reader gets the first that exists. */
      articles: z.array(z.string().regex(/^[a-z0-9-]+(?:#[a-z-]+)?$/u)).min(1),
      fa: action,
      en: action,
    }),
  ),
});

const text = z.strictObject({ fa: z.string().min(1), en: z.string().min(1) });
const reply = z.enum(REPLIES).optional();
const rating = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal('unknown')]);
const step = z.int().min(1).max(10);

/** `content/expectations/sample.yaml`: a made-up list that shows what a result looks like. */
export const expectationSampleSchema = z.strictObject({
  /** Name of the business that does not exist. */
  title: text,
  /** Date of the list, ISO. */
  date: z.iso.date(),
  /** The sector from which its expectations come. */
  sector: z.string(),
  expectations: z.array(
    z.strictObject({
      /** A ready expectation of the sector. */
      id: z.string(),
      /** Replies to the three questions. */
      replies: z.strictObject({ anywhere: reply, missed: reply, better: reply } satisfies Record<
        Question,
        typeof reply
      >),
      /** A kind decided against the rule, with its reason. */
      overruled: z.strictObject({ kind: z.enum(KINDS), reason: text }).optional(),
      importance: rating.optional(),
      performance: rating.optional(),
      /** What customers would accept, would like, and got, each 1 to 10. */
      levels: z.strictObject({ adequate: step, desired: step, perceived: step }).optional(),
      /** One letter for each customer: the category of the answers, M, O, A, I, R or Q; `-` for none. */
      customers: z.string().regex(/^[MOAIRQ-]+$/u),
    }),
  ),
  /** One letter for each customer: the segment. */
  segments: z.strictObject({
    of: z.string().regex(/^[a-z]+$/u),
    names: z.record(z.string().regex(/^[a-z]$/u), text),
  }),
});

export type ExpectationSectorContent = z.infer<typeof expectationSectorSchema>;
export type ExpectationActionsContent = z.infer<typeof expectationActionsSchema>;
export type ExpectationSampleContent = z.infer<typeof expectationSampleSchema>;
