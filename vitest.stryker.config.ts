import { defineConfig } from 'vitest/config';

/** The pure modules only, without a browser or Astro: what Stryker runs once for each mutant. */
export default defineConfig({
  test: { name: 'node', environment: 'node', include: ['src/domain/**/*.test.ts'] },
});
