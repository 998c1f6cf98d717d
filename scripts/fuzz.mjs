// @ts-check
/**
 * `npm run fuzz [-- RUNS]`: tries RUNS cases (100,000 unless told) of everything that can come in by a door, file
 * `*.fuzz.test.ts` by file. What fails prints the seed and the path that lead to it again.
 */
import { run } from './lib/run.ts';

const [runs = '100000'] = process.argv.slice(2);
if (!/^[1-9]\d*$/u.test(runs)) throw new Error(`How many cases? "${runs}" is no number.`);
const { ok } = await run('vitest', ['run', '--project', 'node', '.fuzz.test.ts'], { env: { FUZZ_RUNS: runs } });
process.exitCode = ok ? 0 : 1;
