import { z } from 'astro/zod';

const id = z.string().regex(/^[a-z]+$/u);

/** `content/training-heaps.yaml`, by the id of the activity: where its cards belong. */
export const trainingHeapsSchema = z.strictObject({
  heaps: z
    .array(z.strictObject({ id, fa: z.string().min(1), en: z.string().min(1) }))
    .min(2)
    .max(4),
  /** The heap of each card by its id; a card that is left out has no one place. */
  cards: z.record(z.string(), id),
});
