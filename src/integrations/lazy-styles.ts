import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from './files-below.ts';

const styleLink = /<link rel="stylesheet" href="([^"]+)">/gu;
const startScript = /(?:component-url|renderer-url|<script[^>]* src)="[^"]*?\/(_astro\/[^"/]+\.js)"/gu;
const staticImport = /\b(?:import|from)\s*["']\.\/([^"'/]+\.js)["']/gu;
/** What Vite fetches with lazily imported modules: each script, followed by the style sheet it needs. */
const lazyList = /m\.f=(\[[^\]]*\])/gu;

/** The style sheets among what some scripts fetch lazily, whose own script is not among those loaded at once. */
export function lazyStyles(scripts: ReadonlyMap<string, string>): Set<string> {
  const styles = new Set<string>();
  for (const code of scripts.values()) {
    for (const [, list = '[]'] of code.matchAll(lazyList)) {
      const files = JSON.parse(list) as readonly string[];
      files.forEach((file, index) => {
        const owner = files[index - 1];
        if (file.endsWith('.css') && owner !== undefined && !scripts.has(owner)) styles.add(file);
      });
    }
  }
  return styles;
}

/**
 * Takes from each page the style sheets of views that are fetched when they are asked for: Astro links them all at
 * once, though Vite fetches each with its view. What is drawn first waits for less.
 */
export function dropLazyStyles(): AstroIntegration {
  return {
    name: 'lazy-styles',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const codeOf = new Map<string, string>();
        const read = async (file: string): Promise<string> => {
          const code = codeOf.get(file) ?? (await readFile(join(root, file), 'utf8'));
          codeOf.set(file, code);
          return code;
        };
        let dropped = 0;
        for (const page of await filesBelow(root, '.html')) {
          const html = await readFile(page, 'utf8');
          const atOnce = new Map<string, string>();
          const queue = Array.from(html.matchAll(startScript), ([, file = '']) => file);
          for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
            if (atOnce.has(file)) continue;
            const code = await read(file);
            atOnce.set(file, code);
            queue.push(...Array.from(code.matchAll(staticImport), ([, name = '']) => `_astro/${name}`));
          }
          const lazy = lazyStyles(atOnce);
          const kept = html.replace(styleLink, (link: string, href: string) => {
            const isLazy = [...lazy].some((file) => href.endsWith(`/${file}`));
            dropped += isLazy ? 1 : 0;
            return isLazy ? '' : link;
          });
          if (kept !== html) await writeFile(page, kept);
        }
        logger.info(`${String(dropped)} style sheets left to be fetched with their views`);
      },
    },
  };
}
