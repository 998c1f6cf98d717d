import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { filesBelow } from './files-below.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const smallest = 256;

/** Writes `.br` and `.gz` beside a file, unless it is so small that nothing would be saved. */
export async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < smallest) return;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  await Promise.all([
    writeFile(`${file}.br`, await brotli(content, quality)),
    writeFile(`${file}.gz`, await zip(content, { level: 9 })),
  ]);
}

/** Writes `.br` and `.gz` beside every text file of the built site, for servers that hand them out as they are. */
export function precompress(): AstroIntegration {
  return {
    name: 'precompress',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of await filesBelow(
          root,
          '.html',
          '.css',
          '.js',
          '.svg',
          '.xml',
          '.json',
          '.txt',
          '.webmanifest',
          '.bib',
        )) {
          await compressFile(file);
        }
      },
    },
  };
}
