// @ts-check
/**
 * `npm run lock`, after every change of dependencies: completes package-lock.json with the optional packages of other
 * platforms that npm left out because the registry at hand does not hold them. Without them `npm ci` would refuse.
 */
import { writeFileSync } from 'node:fs';
import { fillingOf, gapsOf, placeOf, readLock } from './lib/lock.ts';

const lock = readLock();
const gaps = gapsOf(lock.packages);
for (const gap of gaps) lock.packages[placeOf(gap, lock.packages)] = fillingOf(gap);
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${String(gaps.length)} packages of other platforms added`);
