import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/lib/browser.ts';

export default defineConfig({
  test: {
    projects: [
      {
        // The plugin compiles runes in .svelte.ts files, which work without a browser.
        plugins: [svelte()],
        test: {
          name: 'node',
          // Properties try hundreds of cases; a busy machine may take its time over them.
          testTimeout: 30_000,
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/content/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
        },
      },
      {
        plugins: [svelte()],
        // Named here because found late they would make Vite reload the page in the middle of a test.
        optimizeDeps: { include: ['jalaali-js', 'vitest-browser-svelte'] },
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts', 'tests/browser/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
