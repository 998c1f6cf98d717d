// @ts-check
/** `npm run test:e2e [-- options of Playwright]`: builds what is absent or old, then runs the tests in the browser. */
import { ensureBrowser } from './lib/browser.ts';
import { builds, buildSite, isFresh } from './lib/build.ts';
import { run } from './lib/run.ts';

await ensureBrowser();
for (const build of builds) {
  if (isFresh(build)) continue;
  console.log(`Building the site for ${build.base} …`);
  const { ok, output } = await buildSite(build);
  if (!ok) {
    console.error(output);
    process.exit(1);
  }
}
const { ok } = await run('playwright', ['test', ...process.argv.slice(2)]);
process.exitCode = ok ? 0 : 1;
