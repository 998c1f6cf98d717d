// @ts-check
/** Runs every test, one step after the other, also after a failing one; the last line is `N passed, N failed`. */
/** @import { Count } from './lib/counts.mjs' */
import { rmSync } from 'node:fs';
import { ensureBrowser } from './lib/browser.mjs';
import { builds, buildSite } from './lib/build.mjs';
import { playwrightCount, vitestCount } from './lib/counts.mjs';
import { run } from './lib/run.mjs';

const total = { passed: 0, failed: 0 };

/**
 * @param {string} title
 * @param {() => Promise<Count>} work
 */
async function step(title, work) {
  console.log(`\n▸ ${title}`);
  const start = performance.now();
  /** @type {Count} */
  let count = { passed: 0, failed: 1 };
  try {
    count = await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  total.passed += count.passed;
  total.failed += count.failed;
  const skipped = count.skipped ? `, ${String(count.skipped)} skipped` : '';
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`  ${String(count.passed)} right, ${String(count.failed)} wrong${skipped} (${seconds} s)`);
}

/**
 * A command that counts as one test; it is heard only when it fails.
 * @param {{ ok: boolean, output: string }} result
 * @returns {Count}
 */
function asOne({ ok, output }) {
  if (!ok) console.log(output);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/**
 * A runner that writes a report; it says itself what fails. A run that fails without a failing test counts as one.
 * @param {string} report where the report is written
 * @param {(file: string) => Count} read
 * @param {() => Promise<{ ok: boolean }>} work
 * @returns {Promise<Count>}
 */
async function counted(report, read, work) {
  rmSync(report, { force: true });
  const { ok } = await work();
  const count = read(report);
  return ok || count.failed > 0 ? count : { ...count, failed: 1 };
}

await step('Browser', async () => {
  console.log(`  ${await ensureBrowser()}`);
  return { passed: 0, failed: 0 };
});

await step('Types of .ts, .astro and .svelte files', async () =>
  asOne(await run('npm', ['run', '--silent', 'check'], { quiet: true })),
);

await step('Lint and format', async () => asOne(await run('npm', ['run', '--silent', 'lint'], { quiet: true })));

await step('Unit tests, in Node and in the browser', () => {
  const report = '.cache/test/unit.json';
  const options = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  return counted(report, vitestCount, () => run('vitest', options));
});

let isBuilt = true;
for (const build of builds) {
  await step(`Build for ${build.base}`, async () => {
    const result = await buildSite(build);
    isBuilt &&= result.ok;
    return asOne(result);
  });
}

await step('The built site, in the browser', () => {
  if (!isBuilt) throw new Error('Not run: there is no complete build.');
  const report = '.cache/test/e2e.json';
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return counted(report, playwrightCount, () => run('playwright', ['test', '--reporter=dot,json'], { env }));
});

console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
