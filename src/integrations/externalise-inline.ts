import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { minifySync } from 'vite';
import { filesBelow } from './files-below.ts';

const inlineScript = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/gu;
const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/gu;
/** The one rule that Astro inlines for islands; it stands in our own style sheet instead. */
const islandRule = 'astro-island,astro-slot,astro-static-slot{display:contents}';

function isData(attributes: string): boolean {
  return /type="application\/(?:ld\+)?json"/u.test(attributes);
}

/**
 * Moves inline scripts (Astro's island runtime, the header's shortcut) into files of this site, drops its inline style,
 * and fails the build if an inline script, style or `style="…"` attribute is left: so the policy needs no hash.
 */
export function externaliseInline(): AstroIntegration {
  let base = '/';
  return {
    name: 'externalise-inline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const written = new Set<string>();
        let moved = 0;
        for (const file of await filesBelow(root, '.html')) {
          const before = await readFile(file, 'utf8');
          const scripts: { name: string; code: string }[] = [];
          let html = before.replace(inlineScript, (whole: string, attributes: string, code: string) => {
            if (isData(attributes)) return whole;
            const isModule = attributes.includes('type="module"');
            // Astro's own are small already; ours, which are modules, are not.
            const small = isModule ? minifySync('inline.js', code, { module: true }).code : code;
            const name = `rt.${createHash('sha256').update(small).digest('hex').slice(0, 10)}.js`;
            scripts.push({ name, code: small });
            // Deferred, not async: the island runtime needs the directive that stands before it.
            const kind = isModule ? ' type="module"' : ' defer';
            return `<script src="${base}_astro/${name}"${kind}></script>`;
          });
          html = html.replace(inlineStyle, (whole: string, css: string) => (css.trim() === islandRule ? '' : whole));
          if (/<style[\s>]/u.test(html)) throw new Error(`${file}: an inline style is left; the policy forbids it`);
          const attribute = /<[a-z][^>]*\sstyle="[^"]*"/iu.exec(html);
          if (attribute) throw new Error(`${file}: a style attribute is left: ${attribute[0].slice(0, 120)}`);
          for (const { name, code } of scripts) {
            if (written.has(name)) continue;
            const target = join(root, '_astro', name);
            await mkdir(dirname(target), { recursive: true });
            await writeFile(target, code);
            written.add(name);
          }
          if (html !== before) {
            await writeFile(file, html);
            moved += scripts.length;
          }
        }
        logger.info(`${String(moved)} inline scripts moved into ${String(written.size)} files`);
      },
    },
  };
}
