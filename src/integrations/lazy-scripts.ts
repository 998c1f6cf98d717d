import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What a page loads when it is used, below the base: its address has to be known before it is built. */
const scripts = {
  'search/box.js': '../search/box.ts',
  'search/found.js': '../search/foundHere.ts',
  'components/reading/aids.js': '../components/reading/aids.ts',
  'offline/start.js': '../offline/start.ts',
} as const;

/**
 * Builds the search box, the marks on found pages, the reading aids and what works offline into files of fixed names. Named in an inline
 * script, they cost a page nothing; imported there, they would bring the helper that Vite puts around each lazy import.
 */
export function lazyScripts(): AstroIntegration {
  return {
    name: 'lazy-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'lazy-scripts',
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
