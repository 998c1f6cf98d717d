// @ts-check
/** Runs every test, also after a failing one; the last line is `N passed, N failed`. */
/** @import { Count } from './lib/counts.ts' */
/** @import { Outcome } from './lib/run.ts' */
import { rmSync } from 'node:fs';
import { ensureBrowser } from './lib/browser.ts';
import { builds, buildSite } from './lib/build.ts';
import { playwrightCount, vitestCount } from './lib/counts.ts';
import { run } from './lib/run.ts';

const total = { passed: 0, failed: 0 };

/**
 * @param {string} title
 * @param {() => Promise<Count>} work
 */
async function step(title, work) {
  console.log(`▸ ${title}`);
  const start = performance.now();
  let count = { passed: 0, failed: 1, skipped: 0 };
  try {
    count = await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  total.passed += count.passed;
  total.failed += count.failed;
  const skipped = count.skipped > 0 ? `, ${String(count.skipped)} skipped` : '';
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`  ${title}: ${String(count.passed)} right, ${String(count.failed)} wrong${skipped}, ${seconds} s`);
}

/**
 * A command that counts as one test; it is heard only when it fails.
 * @param {Outcome} outcome
 */
function asOne({ ok, output }) {
  if (!ok) console.log(output);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/**
 * A runner that says itself what fails, and writes a report. A run that fails without a failing test counts as one.
 * @param {string} report where the report is written
 * @param {(file: string) => Count} read
 * @param {() => Promise<Outcome>} work
 */
async function counted(report, read, work) {
  rmSync(report, { force: true });
  const { ok } = await work();
  const count = read(report);
  return ok || count.failed > 0 ? count : { ...count, failed: 1 };
}

await step('Browser', async () => {
  console.log(`  ${await ensureBrowser()}`);
  return { passed: 0, failed: 0, skipped: 0 };
});

/**
 * A command of package.json; it counts as one test, and is heard only when it fails.
 * @param {string} title
 * @param {string} name
 */
function command(title, name) {
  return step(title, async () => asOne(await run('npm', ['run', '--silent', name], { quiet: true })));
}

let isBuilt = true;
async function buildAll() {
  for (const build of builds) {
    await step(`Build for ${build.base}`, async () => {
      const outcome = await buildSite(build);
      isBuilt &&= outcome.ok;
      return asOne(outcome);
    });
  }
}

function unitTests() {
  return step('Unit tests, in Node and in the browser', () => {
    const report = '.cache/test/unit.json';
    const options = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
    return counted(report, vitestCount, () => run('vitest', options));
  });
}

// Two lines of work of about the same length, for two cores. What both of them read is written first.
await run('astro', ['sync'], { quiet: true });
await Promise.all([
  command('Lint', 'lint:code').then(unitTests),
  command('Types of .ts, .astro and .svelte files', 'check')
    .then(() => command('Format and styles', 'lint:style'))
    .then(buildAll),
]);

await step('The built site, in the browser', () => {
  if (!isBuilt) throw new Error('Not run: there is no complete build.');
  const report = '.cache/test/e2e.json';
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return counted(report, playwrightCount, () => run('playwright', ['test', '--reporter=dot,json'], { env }));
});

console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
