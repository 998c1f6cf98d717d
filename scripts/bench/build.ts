import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { buildSite } from '../lib/build.ts';

const work = '.cache/bench';
const content = join(work, 'content');
const built = join(work, 'dist');
const clock = resolve(work, 'seconds');
/** The article that is copied. */
const model = 'definition';
const slug = (index: number): string => `generated-${String(index)}`;

/** Numbers of articles, and how often each is built: the quickest run counts, for it was disturbed the least. */
const sizes = [
  { articles: 10, runs: 2 },
  { articles: 100, runs: 2 },
  { articles: 1000, runs: 1 },
] as const;

const limit = 1.5;

/** The whole content, with so many more articles. */
function writeContent(articles: number): void {
  rmSync(content, { recursive: true, force: true });
  cpSync('content', content, { recursive: true });
  for (let index = 0; index < articles; index += 1) {
    cpSync(join('content/articles', model), join(content, 'articles', slug(index)), { recursive: true });
  }
}

/** Seconds of processor time that a build from nothing takes: other programs on the machine do not lengthen them. */
async function secondsToBuild(): Promise<number> {
  const env = {
    CONTENT_ROOT: content,
    CPU_SECONDS_FILE: clock,
    NODE_OPTIONS: `--import=${pathToFileURL('scripts/bench/cpu.mjs').href}`,
  };
  const { ok, output } = await buildSite({ folder: built, base: '/' }, env, ['--force']);
  if (!ok) throw new Error(output);
  return Number(readFileSync(clock, 'utf8'));
}

/**
 * Builds the site with 10, 100 and 1,000 more articles and prints what an article costs.
 * The cost of the smallest build is taken off first: what every build costs would hide what an article costs.
 * @returns whether an article among 1,000 costs at most 1.5 times one among 100, and its page does not grow
 */
export async function benchBuild(): Promise<boolean> {
  const results: { articles: number; seconds: number; bytes: number }[] = [];
  for (const { articles, runs } of sizes) {
    writeContent(articles);
    const seconds: number[] = [];
    for (let run = 0; run < runs; run += 1) seconds.push(await secondsToBuild());
    const page = readFileSync(join(built, 'learn', slug(0), 'index.html'));
    results.push({ articles, seconds: Math.min(...seconds), bytes: brotliCompressSync(page).length });
  }
  rmSync(work, { recursive: true, force: true });

  const [least, ...larger] = results;
  if (!least) return false;
  console.log(
    'Build: articles in two languages, seconds of processor time, ms per article, bytes of one page (Brotli)',
  );
  console.log(
    `${String(least.articles).padStart(5)}  ${least.seconds.toFixed(1).padStart(6)}       –  ${String(least.bytes)}`,
  );
  const costs = larger.map(({ articles, seconds, bytes }) => {
    const cost = ((seconds - least.seconds) / (articles - least.articles)) * 1000;
    const figures = [String(articles).padStart(5), seconds.toFixed(1).padStart(6), cost.toFixed(1).padStart(6)];
    console.log(`${figures.join('  ')}  ${String(bytes)}`);
    return cost;
  });
  const ratio = (costs.at(-1) ?? Infinity) / (costs[0] ?? 1);
  console.log(`An article among 1,000 costs ${ratio.toFixed(2)} times one among 100 (limit ${String(limit)}).`);
  // Names of neighbours may differ by a few bytes.
  const isSteady = results.every(({ bytes }) => bytes <= least.bytes * 1.01);
  if (!isSteady) console.log('The page of an article grows with their number.');
  return ratio <= limit && isSteady;
}
