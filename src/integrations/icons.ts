import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import type { AstroIntegration } from 'astro';

const paper = '#fbf8f1';

/** The star without what follows the colours of the device: a picture has no such choice. */
function starOf(favicon: string): string {
  const inside = /<style>[\s\S]*?<\/style>([\s\S]*)<\/svg>/u.exec(favicon)?.[1];
  if (inside === undefined) throw new Error('public/favicon.svg has another form than the icons expect');
  return inside
    .replaceAll('<rect', '<rect fill="none" stroke="#085960" stroke-width="7" stroke-linejoin="round"')
    .replaceAll('<path', '<path fill="#b57a00"');
}

/** How much of the picture the star takes: the edge of a maskable icon may be cut off by the device. */
const pictures = [
  { name: 'star-192.png', size: 192, half: 60 },
  { name: 'star-512.png', size: 512, half: 60 },
  { name: 'star-maskable-512.png', size: 512, half: 72 },
] as const;

/** Draws the icons of the installed site (src/pages/[...lang]/manifest.webmanifest.ts) from the star of `public/favicon.svg`. */
export function icons(): AstroIntegration {
  return {
    name: 'icons',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const star = starOf(await readFile(join(root, 'favicon.svg'), 'utf8'));
        const folder = join(root, 'icons');
        await mkdir(folder, { recursive: true });
        for (const { name, size, half } of pictures) {
          const box = [-half, -half, 2 * half, 2 * half].map(String);
          const ground = `<rect x="${box[0] ?? ''}" y="${box[1] ?? ''}" width="${box[2] ?? ''}" height="${box[3] ?? ''}" fill="${paper}"/>`;
          const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}">${ground}${star}</svg>`;
          const picture = new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } });
          await writeFile(join(folder, name), picture.render().asPng());
        }
      },
    },
  };
}
