import { z } from 'astro/zod';
import { BEHAVIOURS } from '../domain/training/checklist.ts';

const sentence = z.string().min(1);
const words = z.strictObject({ fa: sentence, en: sentence });

/** An entry of `content/training-behaviours.yaml`: a behaviour that a mentor can see on the job. */
export const behaviourSchema = z.strictObject({
  id: z.enum(BEHAVIOURS),
  /** The lesson that teaches it, as `<course>/<lesson>`. */
  lesson: z.string().regex(/^[a-z-]+\/[a-z-]+$/u),
  /** What one can see or hear. */
  see: words,
  /** An example of doing it. */
  do: words,
  /** An example of not doing it. */
  dont: words,
});
