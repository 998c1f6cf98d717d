import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Puts the English "not found" page where hosts look for it: `en/404.html` beside `404.html`. */
export function notFoundPages(): AstroIntegration {
  return {
    name: 'not-found-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const english = join(fileURLToPath(dir), 'en');
        await rename(join(english, '404', 'index.html'), join(english, '404.html'));
        await rm(join(english, '404'), { recursive: true });
      },
    },
  };
}
