// @ts-check
/** `npm run package`: the built site as one zip file in release/, ready to be unpacked on any host. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import { site } from '../src/site.ts';

const folder = process.env['OUT_DIR'] ?? 'dist';
const { version } = /** @type {{ version: string }} */ (JSON.parse(readFileSync('package.json', 'utf8')));
/** The same content gives the same bytes: the earliest date that a zip file can hold. */
const mtime = new Date(1980, 0, 1);
const isCompressed = (/** @type {string} */ name) => /\.(?:br|gz|png|woff2|pagefind|pf_\w+)$/u.test(name);

const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();
/** @type {import('fflate').Zippable} */
const files = {};
for (const path of paths) {
  const name = relative(folder, path).replaceAll('\\', '/');
  files[name] = [readFileSync(path), { level: isCompressed(name) ? 0 : 9, mtime }];
}

const place = site.base === '/' ? '' : `-${site.base.replace(/^\/|\/$/gu, '').replaceAll('/', '-')}`;
const target = join('release', `cx-compass-${version}${place}.zip`);
const zip = zipSync(files);
mkdirSync('release', { recursive: true });
writeFileSync(target, zip);
console.log(
  `${target}: ${String(paths.length)} files, ${(zip.length / 1024).toFixed(0)} KB, for ${site.url}${site.base}`,
);
