import { createHash } from 'node:crypto';
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

/** What marks the elements of one Astro component, and its styles. */
const mark = /data-astro-cid-[a-z0-9]+/gu;

/**
 * Whether nothing of a page can be what a style sheet is for: it holds the styles of components, and the page has an
 * element of none of them. A page that may show any of many components is given the styles of all.
 */
export function isUnused(css: string, html: string): boolean {
  const marks = new Set(css.match(mark));
  return marks.size > 0 && ![...marks].some((one) => html.includes(one));
}

/** The style sheet of all pages, which is fetched once, and those beside it, each of which a first view waits for. */
const ofAllPages = /\/site\.[^/]+\.css$/u;

/**
 * A page with its own style sheets in one, in their order: what is drawn first waits for one file and not for six.
 * @param read gives the text of a style sheet of the build, such as `_astro/maturity.abc.css`
 * @returns the page, and the new file with its text; null where there is nothing to join
 */
export async function joinStyles(
  html: string,
  read: (file: string) => Promise<string>,
): Promise<{ readonly html: string; readonly file: string; readonly css: string } | null> {
  const links = Array.from(html.matchAll(styleLink)).filter(([, href = '']) => !ofAllPages.test(href));
  const [first, second] = links;
  if (first === undefined || second === undefined) return null;
  const sheets = await Promise.all(links.map(([, href = '']) => read(/_astro\/[^/]+\.css$/u.exec(href)?.[0] ?? href)));
  const css = sheets.join('');
  const file = `_astro/page.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
  const address = (first[1] ?? '').replace(/_astro\/[^/]+\.css$/u, file);
  const joined = html.replace(styleLink, (link: string, href: string) => {
    if (ofAllPages.test(href)) return link;
    return href === first[1] ? `<link rel="stylesheet" href="${address}">` : '';
  });
  return { html: joined, file, css };
}

/**
 * Takes from each page the style sheets of views that are fetched when they are asked for: Astro links them all at
 * once, though Vite fetches each with its view; and those of components that the page does not show. What is drawn
 * first waits for less. What is left for a tool beside the style sheet of all pages becomes one file.
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
          const unused = new Set<string>();
          for (const [link, href = ''] of html.matchAll(styleLink)) {
            const file = /_astro\/[^/]+\.css$/u.exec(href)?.[0];
            if (file !== undefined && isUnused(await read(file), html)) unused.add(link);
          }
          const kept = html.replace(styleLink, (link: string, href: string) => {
            const isLeft = unused.has(link) || [...lazy].some((file) => href.endsWith(`/${file}`));
            dropped += isLeft ? 1 : 0;
            return isLeft ? '' : link;
          });
          // pages for reading share theirs, which a reader has after the first of them
          const joined = kept.includes('<astro-island') ? await joinStyles(kept, read) : null;
          if (joined !== null) await writeFile(join(root, joined.file), joined.css);
          const final = joined?.html ?? kept;
          if (final !== html) await writeFile(page, final);
        }
        logger.info(`${String(dropped)} style sheets left out of pages that do not need them at once`);
      },
    },
  };
}
