import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/lib/browser.ts';

/** The server takes any free port and says which; Playwright keeps it under the name of the group. */
const addresses = { site: /(?<site_address>http:\S+)/u, base: /(?<base_address>http:\S+)/u };

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/test/e2e',
  fullyParallel: true,
  workers: 3,
  retries: 0,
  // The longest pages are looked at in many sizes by axe, on machines that may be busy.
  timeout: 90_000,
  forbidOnly: true,
  reporter: 'dot',
  use: {
    launchOptions: launchOptions(),
    screenshot: 'only-on-failure',
    // What works offline has its own tests; elsewhere every page comes from the host, as it was just built.
    serviceWorkers: 'block',
    // Motion is tested by itself; elsewhere nothing should be caught half-way.
    reducedMotion: 'reduce',
  },
  webServer: [
    { command: 'node scripts/serve.mjs dist 0', env: { BASE_PATH: '/' }, wait: { stdout: addresses.site } },
    { command: 'node scripts/serve.mjs dist-cx 0', env: { BASE_PATH: '/cx/' }, wait: { stdout: addresses.base } },
  ],
  projects: [
    {
      name: 'site',
      testIgnore: 'base.spec.ts',
      use: { baseURL: process.env['SITE_ADDRESS'] ?? 'http://localhost' },
    },
    {
      name: 'base',
      testMatch: 'base.spec.ts',
      use: { baseURL: process.env['BASE_ADDRESS'] ?? 'http://localhost' },
    },
  ],
});
