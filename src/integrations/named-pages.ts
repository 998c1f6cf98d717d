import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Pages that answer for others and so have a file name, not an address: as they are built, and as they are wanted. */
const pages = [
  ['en/404', 'en/404.html'],
  ['no-connection', 'offline.html'],
  ['en/no-connection', 'en/offline.html'],
] as const;

/** Puts the "not found" page where hosts look for it, and the "no connection" page where the service worker does. */
export function namedPages(): AstroIntegration {
  return {
    name: 'named-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const [folder, file] of pages) {
          await rename(join(root, folder, 'index.html'), join(root, file));
          await rm(join(root, folder), { recursive: true });
        }
      },
    },
  };
}
