import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';
import { filesBelow } from './files-below.ts';

const width = 1200;
const height = 630;
const margin = 90;
/** Pictures do not change as long as this drawing and their words do not. */
const drawing = '1';

const require = createRequire(import.meta.url);
const fontFiles = ['Regular', 'Bold'].map((weight) => require.resolve(`vazirmatn/fonts/ttf/Vazirmatn-${weight}.ttf`));
const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Vazirmatn' };

interface Words {
  readonly lang: 'fa' | 'en';
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A line as the renderer sets it right: it ignores `direction`, but keeps to U+2067 … U+2069. */
function line(text: string, lang: Words['lang'], y: number, size: number, weight: number, fill: string): string {
  const isPersian = lang === 'fa';
  const x = isPersian ? width - margin : margin;
  const content = isPersian ? `\u2067${text}\u2069` : text;
  const attributes = `x="${String(x)}" y="${String(y)}" font-size="${String(size)}" font-weight="${String(weight)}" fill="${fill}"`;
  return `<text ${attributes} font-family="Vazirmatn" text-anchor="${isPersian ? 'end' : 'start'}">${escaped(content)}</text>`;
}

function widthOf(text: string, size: number, weight: number): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="200">${line(text, 'en', 100, size, weight, '#000')}</svg>`;
  return new Resvg(svg, { font }).getBBox()?.width ?? 0;
}

/** Breaks a text into lines that fit; what does not fit into so many lines ends with "…". */
function broken(text: string, size: number, weight: number, most: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(/\s+/u)) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current === '' || widthOf(longer, size, weight) <= width - 2 * margin) current = longer;
    else {
      lines.push(current);
      current = word;
    }
  }
  lines.push(current);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`];
}

/** The picture of a page: its title on paper, under the star. */
function draw({ lang, title, description, siteName }: Words): Uint8Array {
  const titleLines = broken(title, 68, 700, 3);
  const detail = titleLines.length > 2 ? [] : broken(description, 34, 400, 3);
  const first = 300 - (titleLines.length - 1) * 22;
  const under = first + titleLines.length * 100;
  const star = lang === 'fa' ? width - margin - 45 : margin + 45;
  const nameX = lang === 'fa' ? -130 : 130;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">`,
    `<rect width="${String(width)}" height="${String(height)}" fill="#fbf8f1"/>`,
    `<rect y="${String(height - 18)}" width="${String(width)}" height="18" fill="#085960"/>`,
    `<g transform="translate(${String(star)} 130)" fill="none" stroke="#085960" stroke-width="7" stroke-linejoin="round">`,
    '<rect x="-32" y="-32" width="64" height="64"/><rect x="-32" y="-32" width="64" height="64" transform="rotate(45)"/>',
    '<path d="M0-26 9 0 0 26-9 0Z" fill="#b57a00" stroke="none"/></g>',
    `<g transform="translate(${String(nameX)} 0)">${line(siteName, lang, 143, 36, 700, '#085960')}</g>`,
    ...titleLines.map((text, index) => line(text, lang, first + index * 100, 68, 700, '#14263a')),
    ...detail.map((text, index) => line(text, lang, under + index * 56, 34, 400, '#44566a')),
    '</svg>',
  ].join('');
  return new Resvg(svg, { font }).render().asPng();
}

/** Draws, for each built page, the picture that its `og:image` names. Drawn ones are kept in `.cache/og/`. */
export function openGraph(): AstroIntegration {
  let origin = '';
  let base = '/';
  return {
    name: 'open-graph',
    hooks: {
      'astro:config:done': ({ config }) => {
        origin = config.site ?? '';
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const cache = fileURLToPath(new URL('../../.cache/og/', import.meta.url));
        await mkdir(cache, { recursive: true });
        let drawn = 0;
        for (const file of await filesBelow(root, '.html')) {
          const page = parse(await readFile(file, 'utf8'));
          const content = (property: string): string =>
            page.querySelector(`meta[property="og:${property}"]`)?.getAttribute('content') ?? '';
          const image = content('image');
          const start = new URL(base, origin).href;
          if (!image.startsWith(start)) continue;
          const lang = page.querySelector('html')?.getAttribute('lang') === 'en' ? 'en' : 'fa';
          const words: Words = {
            lang,
            title: content('title'),
            description: content('description'),
            siteName: content('site_name'),
          };
          const key = createHash('sha256')
            .update(JSON.stringify([drawing, words]))
            .digest('hex')
            .slice(0, 24);
          const kept = join(cache, `${key}.png`);
          let picture: Uint8Array | null = await readFile(kept).catch(() => null);
          if (picture === null) {
            picture = draw(words);
            await writeFile(kept, picture);
            drawn += 1;
          }
          const target = join(root, image.slice(start.length));
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, picture);
        }
        logger.info(`${String(drawn)} pictures drawn`);
      },
    },
  };
}
