import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What a page loads when the search is used, below the base: its address has to be known before it is built. */
const scripts = { 'search/box.js': '../search/box.ts', 'search/found.js': '../search/foundHere.ts' } as const;

/**
 * Builds the search box and the marks on found pages into files of fixed names. Named in the header's script, they
 * cost a page nothing; imported there, they would bring the helper that Vite puts around each lazy import.
 */
export function searchScripts(): AstroIntegration {
  return {
    name: 'search-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'search-scripts',
                apply: 'build',
                applyToEnvironment: ({ name }) => name === 'client',
                buildStart() {
                  for (const [fileName, source] of Object.entries(scripts)) {
                    this.emitFile({
                      type: 'chunk',
                      id: fileURLToPath(new URL(source, import.meta.url)),
                      fileName,
                      preserveSignature: 'strict',
                    });
                  }
                },
              },
            ],
          },
        });
      },
    },
  };
}
