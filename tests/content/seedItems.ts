/** The items of the five source texts, and which of them are no matter for an article. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';

const ids = z.array(z.string().regex(/^S[0-4]-\d+$/u));

const schema = z.strictObject({
  /** All of them, in the order of the texts. */
  items: ids,
  /** By item, what the page itself does about it. */
  features: z.record(z.string(), z.string().min(1)),
  /** What the articles to come will cover; empty when all are there. */
  notYet: ids,
});

export type SeedItems = z.infer<typeof schema>;

export const seedItems: SeedItems = schema.parse(JSON.parse(readFileSync('tests/fixtures/seed-items.json', 'utf8')));

/** What of some items no source text has. */
export const unknownItems = (items: readonly string[]): readonly string[] =>
  items.filter((item) => !seedItems.items.includes(item));
