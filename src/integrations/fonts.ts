import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

const from = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

const ascii = from(0x20, 0x7e);
/** Joiners and direction marks: ZWNJ, ZWJ, LRM, RLM, ALM, isolates. */
const controls = '\u200C\u200D\u200E\u200F\u061C\u2066\u2067\u2068\u2069';
const persian =
  'ءآأؤئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگیۀ' +
  '\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0654\u0670' +
  '۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩،؛؟٪٫٬«»' +
  controls;
const latin = `${ascii}–—‘’“”…•·×−éöüäïóćç`;

/** What is cut from Vazirmatn: the file name and the characters it keeps. */
const subsets = [
  { name: 'vazirmatn-fa', text: `${persian} .:!()[]/-–—…·×−` },
  { name: 'vazirmatn-latin', text: latin },
] as const;

/**
 * Cuts our own subsets (weights 400 to 700) out of Vazirmatn into `src/styles/fonts/`, once per content of this list.
 * They are generated, so they are not in the repository.
 */
export function fonts(): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': async ({ logger }) => {
        const folder = fileURLToPath(new URL('../styles/fonts/', import.meta.url));
        const source = createRequire(import.meta.url).resolve('vazirmatn/fonts/variable/Vazirmatn[wght].ttf');
        await mkdir(folder, { recursive: true });
        for (const { name, text } of subsets) {
          const key = createHash('sha256').update(`${name}\n${text}`).digest('hex');
          const target = join(folder, `${name}.woff2`);
          const stamp = `${target}.key`;
          if ((await readFile(stamp, 'utf8').catch(() => '')) === key) continue;
          const font = await subsetFont(await readFile(source), text, {
            targetFormat: 'woff2',
            variationAxes: { wght: { min: 400, max: 700 } },
          });
          await writeFile(target, font);
          await writeFile(stamp, key);
          logger.info(`${name}.woff2: ${String(font.length)} bytes`);
        }
      },
    },
  };
}
