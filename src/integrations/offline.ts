import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { injectManifest, type ManifestTransform } from 'workbox-build';
import { revisionOf, shellPages, type Listed } from '../keptFiles.ts';
import { needsOf, type Files } from './offline/needs.ts';
import { compressFile } from './precompress.ts';

/** What no reader needs on the device: pictures for messengers, what is read by machines, what hosts read. */
const left = ['og/**', '**/*.{br,gz}', '**/*.xml', '**/404.html', 'robots.txt', '_headers', 'sw.js'];
/** The most that may travel for the whole site: a reader may pay for every byte. */
const mostBytes = 4 * 1024 * 1024;

/** Page `learn/index.html` has the address `learn/`. */
const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/u, '$1');

/** The worker as one classic script: not all browsers of our readers know workers that import. */
async function bundleWorker(target: string): Promise<void> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('../offline/worker.ts', import.meta.url)),
        formats: ['iife'],
        name: 'worker',
        fileName: 'sw',
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((part) => ('output' in part ? part.output : []));
  const [chunk] = outputs.flatMap((output) => (output.type === 'chunk' ? [output] : []));
  if (!chunk) throw new Error('the service worker was not built');
  await writeFile(target, chunk.code);
}

/**
 * Makes the service worker after everything else: our own script, in which Workbox puts the list of all files.
 */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const cache = fileURLToPath(new URL('../../.cache/offline/', import.meta.url));
        await mkdir(cache, { recursive: true });
        const source = join(cache, `sw-${String(process.pid)}.js`);
        await bundleWorker(source);

        const texts = new Map<string, Promise<string>>();
        const text = (path: string): Promise<string> => {
          const known = texts.get(path) ?? readFile(join(root, path), 'utf8');
          texts.set(path, known);
          return known;
        };
        let travelling = 0;
        const describe: ManifestTransform = async (entries) => {
          const places = new Map(entries.map(({ url }, index) => [url, index]));
          const files: Files = { has: (path) => places.has(path), text };
          const manifest: (Listed & { size: number })[] = [];
          for (const { url, size } of entries) {
            const content = await readFile(join(root, url));
            const bytes = await stat(join(root, `${url}.br`)).then(
              (facts) => facts.size,
              () => size,
            );
            travelling += bytes;
            const revision = await revisionOf(Uint8Array.from(content).buffer);
            const needs = url.endsWith('.html')
              ? [...(await needsOf(url, files, base))].flatMap((path) => places.get(path) ?? [])
              : [];
            const listed = { url: addressOf(url), revision, bytes, space: content.length, size };
            manifest.push(needs.length > 0 ? { ...listed, needs: needs.sort((a, b) => a - b) } : listed);
          }
          return { manifest };
        };
        const target = join(root, 'sw.js');
        const { count, warnings } = await injectManifest({
          swSrc: source,
          swDest: target,
          globDirectory: root,
          globPatterns: ['**/*'],
          globIgnores: left,
          maximumFileSizeToCacheInBytes: mostBytes,
          manifestTransforms: [describe],
        });
        if (warnings.length > 0) throw new Error(warnings.join('\n'));
        const worker = await readFile(target, 'utf8');
        for (const page of shellPages) if (!worker.includes(`"${page}"`)) throw new Error(`${page} is not built`);
        // No fault of the build: a site with a thousand articles is built too. The tests hold the promise of this one.
        if (travelling > mostBytes) logger.warn('the whole site is more than a reader should be asked to fetch');
        await compressFile(target);
        logger.info(`${String(count)} files, ${(travelling / 1024 / 1024).toFixed(1)} MB when the whole site is kept`);
      },
    },
  };
}
