import { z } from 'astro/zod';

const names = z
  .array(z.string().refine((name) => name.trim().split(/\s+/u).length <= 4, 'a name has at most four words'))
  .max(10);

/** `content/<tool>/names.yaml`: what people call a tool when they look for it; searched, but not shown. */
export const toolNamesSchema = z.strictObject({ fa: names, en: names });
