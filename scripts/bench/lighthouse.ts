import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { browserFlags, ensureBrowser } from '../lib/browser.ts';
import { buildSite, builds, isFresh, type Build } from '../lib/build.ts';
import { serveSite } from '../lib/server.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** One page of each template, below the root of a language. */
const templates = [
  { name: 'home', path: '' },
  { name: 'learn', path: 'learn/' },
  { name: 'article', path: 'learn/definition/' },
  { name: 'tools', path: 'tools/' },
  { name: 'maturity', path: 'tools/maturity/' },
  { name: 'expectations', path: 'tools/expectations/' },
  { name: 'software', path: 'tools/software/' },
  { name: 'workspace', path: 'workspace/' },
  { name: 'section', path: 'learn/section/foundations/' },
  { name: 'glossary', path: 'glossary/' },
  { name: 'sources', path: 'sources/' },
  { name: 'corrections', path: 'corrections/' },
  { name: 'search', path: 'search/' },
  { name: 'method', path: 'method/' },
  { name: 'train', path: 'train/' },
  { name: 'course', path: 'train/first-week/' },
  { name: 'lesson', path: 'train/first-week/cues/' },
  { name: 'slides', path: 'train/first-week/cues/slides/' },
  { name: 'class', path: 'train/class/' },
  { name: 'certificate', path: 'train/certificate/' },
];
const roots = [
  { lang: 'fa', root: '' },
  { lang: 'en', root: 'en/' },
];

type Scores = readonly number[];

/** The four scores of a page in the order of `categories`, from 0 to 100, and what cost points. */
async function measure(url: string, port: number): Promise<{ scores: Scores; faults: readonly string[] }> {
  const run = await lighthouse(url, { port, output: 'json', onlyCategories: [...categories], logLevel: 'error' });
  if (!run) throw new Error(`Lighthouse gave no result for ${url}`);
  const result: Result = run.lhr;
  const scores = categories.map((id) => Math.round((result.categories[id]?.score ?? 0) * 100));
  const faults = categories.flatMap((id) =>
    (result.categories[id]?.auditRefs ?? [])
      .filter(({ weight }) => weight > 0)
      .map((reference) => result.audits[reference.id])
      .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 1)
      .map((audit) => `${audit?.id ?? ''} ${audit?.displayValue ?? ''}`.trim()),
  );
  return { scores, faults };
}

/** The middle value; of an even number of values the lower of the two. */
function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}

async function freshSite(build: Build): Promise<void> {
  if (isFresh(build)) return;
  const { ok, output } = await buildSite(build);
  if (!ok) throw new Error(output);
}

/**
 * Prints Lighthouse's four scores (mobile, compressed server) of each template in both languages.
 * @param runs how many runs the median is taken of
 * @param only names of templates to look at; all if there are none
 * @returns whether all of them are 100
 */
export async function benchLighthouse(runs: number, only: readonly string[] = []): Promise<boolean> {
  const [build] = builds;
  if (!build) return false;
  await freshSite(build);
  const site = await serveSite(build, 0);
  const chromeFlags = ['--headless=new', '--disable-dev-shm-usage', ...browserFlags];
  const chrome = await launch({ chromePath: await ensureBrowser(), chromeFlags });
  let isFull = true;
  console.log(`Lighthouse, mobile, median of ${String(runs)}: ${categories.join(' / ')}`);
  try {
    for (const { name, path } of templates) {
      if (only.length > 0 && !only.includes(name)) continue;
      for (const { lang, root } of roots) {
        const all: Awaited<ReturnType<typeof measure>>[] = [];
        for (let run = 0; run < runs; run += 1) all.push(await measure(site.address + root + path, chrome.port));
        const medians = categories.map((_, index) => median(all.map(({ scores }) => scores[index] ?? 0)));
        const faults = new Set(all.flatMap((result) => result.faults));
        const isRight = medians.every((score) => score === 100);
        isFull &&= isRight;
        const remark = isRight ? '' : `  ← ${[...faults].join(', ')}`;
        console.log(`${name.padEnd(12)} ${lang}  ${medians.join(' / ')}${remark}`);
      }
    }
  } finally {
    chrome.kill();
    site.close();
  }
  return isFull;
}
