// @ts-check
/**
 * `npm run bench [-- lighthouse [--fast] [--only=home,article]] [-- build] [-- kano] [-- killed] [-- round]`: what takes too long for every `npm test`.
 * Fails if a limit is not met. Without a name, all.
 */
import { benchBuild } from './bench/build.ts';
import { benchKano } from './bench/kano.ts';
import { benchKilled } from './bench/killed.ts';
import { benchLighthouse } from './bench/lighthouse.ts';
import { benchRound } from './bench/round.ts';

const options = process.argv.slice(2);
const names = options.filter((option) => !option.startsWith('--'));
const only = options.flatMap((option) => /^--only=(.+)$/u.exec(option)?.[1]?.split(',') ?? []);
const runs = options.includes('--fast') ? 1 : 3;
/** @type {Readonly<Record<string, () => Promise<boolean>>>} */
const benches = {
  lighthouse: () => benchLighthouse(runs, only),
  build: benchBuild,
  kano: benchKano,
  killed: benchKilled,
  round: benchRound,
};

for (const name of names.length > 0 ? names : Object.keys(benches)) {
  const bench = benches[name];
  if (!bench) throw new Error(`There is no bench "${name}": ${Object.keys(benches).join(', ')}`);
  if (!(await bench())) process.exitCode = 1;
}
