import { buildSite, builds, isFresh } from '../lib/build.ts';
import { killWhileAnswering } from '../lib/killed.ts';
import { serveSite } from '../lib/server.ts';

const times = 50;
const roots = ['', 'en/'];

/**
 * Kills a browser fifty times while somebody answers; every answer older than half a second must be there afterwards.
 * @returns whether nothing was lost
 */
export async function benchKilled(): Promise<boolean> {
  const [build] = builds;
  if (build === undefined) throw new Error('There is no site to build.');
  if (!isFresh(build)) {
    const { ok, output } = await buildSite(build);
    if (!ok) throw new Error(output);
  }
  const site = await serveSite(build, 0);
  let [given, safe, lost] = [0, 0, 0];
  try {
    for (let time = 0; time < times; time += 1) {
      const outcome = await killWhileAnswering(site.address + (roots[time % 2] ?? ''), 700 + ((time * 331) % 2300));
      given += outcome.given;
      safe += outcome.safe;
      lost += outcome.lost.length;
      for (const sentence of outcome.lost) console.log(`  ${String(time + 1)}: ${sentence}`);
    }
  } finally {
    site.close();
  }
  console.log(
    `Killed ${String(times)} times: ${String(given)} answers, ${String(safe)} of them safe, ${String(lost)} lost`,
  );
  return lost === 0;
}
