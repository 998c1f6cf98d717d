// @ts-check
/**
 * `npm run check:nginx`: serves both builds by a real nginx with the configuration that is written at build, under a
 * certificate of a test authority, and looks at every page in the browser. Installs nginx (Debian) if it is absent.
 */
import { ensureBrowser } from './lib/browser.ts';
import { builds, buildSite, isFresh } from './lib/build.ts';
import { checkServed } from './lib/served.ts';
import { ensureNginx, serveByNginx } from './lib/nginx.ts';

await ensureNginx();
await ensureBrowser();
for (const build of builds) {
  if (!isFresh(build)) {
    console.log(`Building the site for ${build.base} …`);
    const { ok, output } = await buildSite(build);
    if (!ok) throw new Error(output);
  }
  const site = await serveByNginx(build);
  try {
    const { pages, points, faults } = await checkServed(build, site);
    console.log(
      `nginx, ${build.base}: ${String(pages)} pages, ${String(points)} points by the rules of the Observatory`,
    );
    for (const fault of faults) console.error(`  ✗ ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    await site.close();
  }
}
