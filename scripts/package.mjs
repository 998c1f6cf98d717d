// @ts-check
/** `npm run package`: the built site as one zip file in release/, ready to be unpacked on any host. */
/** @import { Zippable } from 'fflate' */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import { site } from '../src/site.ts';
import about from '../package.json' with { type: 'json' };

const folder = process.env['OUT_DIR'] ?? 'dist';
/** The earliest date that a zip file can hold, on every file: the same content gives the same bytes. */
const mtime = new Date(1980, 0, 1);
const isCompressed = (/** @type {string} */ name) => /\.(?:br|gz|png|woff2)$/u.test(name);

const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();
/** @type {Zippable} */
const files = {};
for (const path of paths) {
  const name = relative(folder, path).replaceAll('\\', '/');
  files[name] = [readFileSync(path), { level: isCompressed(name) ? 0 : 9, mtime }];
}

const place = site.base.replace(/\/$/u, '').replaceAll('/', '-');
const target = join('release', `cx-compass-${about.version}${place}.zip`);
const zip = zipSync(files);
mkdirSync('release', { recursive: true });
writeFileSync(target, zip);
console.log(
  `${target}: ${String(paths.length)} files, ${(zip.length / 1024).toFixed(0)} KB, for ${site.url}${site.base}`,
);
