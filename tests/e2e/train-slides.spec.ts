/** The slides of a lesson: on the wall, in the second window, on paper, in PowerPoint, and in one's own order. */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from '@playwright/test';
import { builds } from '../../scripts/lib/build.ts';
import { slides as en } from '../../src/i18n/en/slides.ts';
import { slides as fa } from '../../src/i18n/fa/slides.ts';
import { languages, type Lang } from '../../src/i18n/languages.ts';
import { foldersIn, readYaml, yamlFiles } from '../content/read.ts';
import { BuiltSite } from './builtSite.ts';
import {
  axe,
  axeInBothSchemes,
  axeInItsScheme,
  expect,
  fitsWidth,
  inBothLanguages,
  inEitherLanguage,
  pathIn,
  picture,
  test,
} from './helpers.ts';

const words = { fa, en };
const lesson = '/train/first-week/promises/slides/';
const count = 8;

interface Words {
  readonly fa: string;
  readonly en: string;
}

/** What a lesson says, as far as these tests ask. */
interface Lesson {
  readonly id: string;
  readonly slides: readonly { readonly title: Words; readonly notes: Words }[];
  readonly quiz: readonly { readonly explanation: Words }[];
}

const root = 'content/training';
const lessons = foldersIn(root).flatMap((course) =>
  yamlFiles(`${root}/${course}`)
    .filter(({ id }) => id !== 'course')
    .map(({ id }) => ({
      path: `/train/${course}/${id}/slides/`,
      lesson: readYaml(`${root}/${course}/${id}.yaml`).data as Lesson,
    })),
);
const promises = lessons.find(({ path }) => path === lesson)?.lesson;
const title = (n: number, lang: Lang): string => promises?.slides[n - 1]?.title[lang] ?? '';

/** The heading of the slide that is shown. */
const shown = (page: Page): Locator => page.locator('.slide h2:visible');

async function start(page: Page, lang: Lang): Promise<void> {
  await page.getByRole('button', { name: words[lang].start, exact: true }).click();
  await expect(shown(page)).toHaveCount(1);
}

inBothLanguages('a lesson is shown and steered by keys, a clicker and a finger', async ({ page, lang }) => {
  const w = words[lang];
  await page.goto(pathIn(lang, lesson));
  await axeInItsScheme(page, lang);
  await picture(page, `slides ${lang} page`);
  await page.setViewportSize({ width: 320, height: 640 });
  await fitsWidth(page);
  await page.setViewportSize({ width: 1280, height: 720 });

  await start(page, lang);
  await expect(shown(page)).toHaveText(title(1, lang));
  await axeInItsScheme(page, lang);
  const [ahead, back] = lang === 'fa' ? (['ArrowLeft', 'ArrowRight'] as const) : (['ArrowRight', 'ArrowLeft'] as const);
  await page.keyboard.press(ahead);
  await expect(shown(page)).toHaveText(title(2, lang));
  await expect(page.getByRole('status')).toContainText(title(2, lang));
  await page.keyboard.press(back);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(shown(page)).toHaveText(title(3, lang));
  await page.keyboard.press('PageUp');
  await expect(shown(page)).toHaveText(title(2, lang));
  await page.mouse.click(640, 300);
  await expect(shown(page)).toHaveText(title(3, lang));

  await page.keyboard.press('b');
  await expect(page.getByText(w.dark)).toBeVisible();
  await axeInItsScheme(page, lang);
  await page.keyboard.press('.');
  await expect(page.getByText(w.dark)).toBeHidden();

  await page.keyboard.press('o');
  await expect(shown(page)).toHaveCount(count);
  await axeInItsScheme(page, lang);
  await picture(page, `slides ${lang} overview`);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(shown(page)).toHaveText(title(count - 3, lang));

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: w.help.title })).toBeVisible();
  await axeInItsScheme(page, lang);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('toolbar').getByRole('button', { name: w.leave }).click();
  await expect(page.locator('.site-header')).toBeVisible();
});

inEitherLanguage('a second window has the notes and goes along both ways', async ({ page, lang }) => {
  const w = words[lang];
  await page.goto(pathIn(lang, lesson));
  const opens = page.waitForEvent('popup');
  await page.getByRole('button', { name: w.notesWindow, exact: true }).click();
  const desk = await opens;
  await expect(desk.getByText(w.alone)).toBeVisible();
  await start(page, lang);
  await expect(desk.getByText(w.together)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(desk.getByText(promises?.slides[1]?.notes[lang].slice(0, 40) ?? '?')).toBeVisible();
  await expect(desk.locator('[data-next] h2')).toHaveText(title(3, lang));
  await desk.getByRole('button', { name: w.next, exact: true }).click();
  await expect(shown(page)).toHaveText(title(3, lang));
  await desk.getByRole('button', { name: w.timerStop }).click();
  await expect(desk.getByRole('button', { name: w.timerRun })).toBeVisible();
  await axeInBothSchemes(desk);
  await picture(desk, `slides ${lang} notes`);
  await page.close();
  await expect(desk.getByText(w.alone)).toBeVisible();
});

inBothLanguages('is printed as slides, as a handout and with notes', async ({ page, lang }) => {
  await page.goto(pathIn(lang, lesson));
  await page.evaluate(() => (window.print = () => dispatchEvent(new Event('beforeprint'))));
  const pages = { printSlides: count, printHandout: Math.ceil(count / 3), printNotes: 4 } as const;
  for (const [name, expected] of Object.entries(pages)) {
    await page.getByRole('button', { name: words[lang][name as keyof typeof pages], exact: true }).click();
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/gu)?.length, name).toBe(expected);
    const isWide = /\/MediaBox\s*\[0 0 84\d/u.test(pdf);
    expect(isWide, name).toBe(name === 'printSlides');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  }
});

inBothLanguages('is handed over as a file for PowerPoint', async ({ page, lang }) => {
  await page.goto(pathIn(lang, lesson));
  const comes = page.waitForEvent('download');
  await page.getByRole('button', { name: words[lang].download }).click();
  const file = await comes;
  expect(file.suggestedFilename()).toMatch(/\.pptx$/u);
  const parts = unzipSync(new Uint8Array(await readFile(await file.path())));
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  expect(text('ppt/slides/slide2.xml')).toContain(title(2, lang));
  expect(text('ppt/slides/slide2.xml').includes('rtl="1"')).toBe(lang === 'fa');
  expect(text('ppt/notesSlides/notesSlide2.xml')).toContain(
    promises?.slides[1]?.notes[lang].slice(0, 20).replaceAll('"', '&quot;'),
  );
  expect(Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name))).toHaveLength(count);
  await expect(page.getByRole('status')).toHaveText(words[lang].made);
});

inEitherLanguage("follows a course of the trainer's own, and says so when it is not there", async ({ page, lang }) => {
  const w = words[lang];
  await page.goto(pathIn(lang, `${lesson}#mine=NOTTHERE`));
  await expect(page.getByText(w.mineMissing)).toBeVisible();
  await expect(page.locator('.deck-slide')).toHaveCount(count);
  // as the page on which it is made keeps it
  await page.evaluate(async () => {
    const opened = indexedDB.open('cx-compass');
    await new Promise((done) => (opened.onsuccess = done));
    const body = {
      format: 'cx-compass',
      version: 1,
      kind: 'my-course',
      title: '<b>1</b>',
      course: 'first-week',
      company: '',
      questions: [],
      updated: '2026-11-22T08:00:00Z',
      hidden: ['promises.s1', 'promises.s3'],
      order: [],
      slides: [
        { id: 'AAAAAAA1', lesson: 'promises', after: 'promises.s2', title: '<i>own</i>', points: ['x'], notes: 'say' },
      ],
      rules: '1\n2\n3\n4\n5\n6\n7',
      logo: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    };
    const record = { id: 'ABCD1234', kind: 'my-course', schema: 1, rev: 1, updatedAt: body.updated, body };
    const change = opened.result.transaction('documents', 'readwrite');
    change.objectStore('documents').put(record);
    await new Promise((done) => (change.oncomplete = done));
    opened.result.close();
  });
  await page.goto('about:blank');
  await page.goto(pathIn(lang, `${lesson}#mine=ABCD1234`));
  await expect(page.getByText('<b>1</b>')).toBeVisible();
  // two hidden, one own, two pages of rules
  await expect(page.locator('.deck-slide')).toHaveCount(count - 2 + 1 + 2);
  await expect(page.locator('.deck-slide h2').nth(1)).toHaveText('<i>own</i>');
  await expect(page.locator('.deck-slide h2').last()).toHaveText(w.rules);
  await start(page, lang);
  await expect(page.getByRole('img', { name: w.logo })).toBeVisible();
  await expect(shown(page)).toHaveText(title(2, lang));
  await axe(page);
});

for (const lang of languages) {
  test(`${lang}: no slide of any lesson runs over its edge`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    const over: string[] = [];
    for (const { path } of lessons) {
      await page.goto(pathIn(lang, path));
      const found = await page.evaluate(async () => {
        await document.fonts.ready;
        dispatchEvent(new Event('beforeprint'));
        document.documentElement.dataset['deck'] = 'measure';
        return [...document.querySelectorAll<HTMLElement>('.deck-slide')].flatMap(({ dataset, style, children }) => {
          const face = children[0]?.querySelector('.face');
          const isOver = !face || face.scrollHeight > face.clientHeight + 1 || face.scrollWidth > face.clientWidth + 1;
          // words are never set smaller than four fifths; a figure may be
          const isSmall = dataset['kind'] !== 'figure' && Number(style.getPropertyValue('--k')) < 0.8;
          return isOver || isSmall ? [dataset['slide'] ?? ''] : [];
        });
      });
      over.push(...found);
    }
    expect(over).toEqual([]);
  });
}

for (const { folder, base } of builds) {
  test(`served at ${base}, slides bring no chart and nothing of the questions`, () => {
    const site = new BuiltSite(folder, base);
    const pages = site.pages.filter(({ file }) => /train\/[^/]+\/[^/]+\/slides\/index\.html$/u.test(file));
    expect(pages).toHaveLength(lessons.length * languages.length);
    /** A script and all that it can load, now or later. */
    const reach = (file: string, found: Set<string>): Set<string> => {
      if (found.has(file) || !site.has(file)) return found;
      found.add(file);
      for (const [, name = ''] of site.text(file).matchAll(/["'`](?:\.\/|_astro\/)([^"'`\s/]+\.js)["'`]/gu)) {
        reach(`_astro/${name}`, found);
      }
      return found;
    };
    const loaded = new Set<string>();
    for (const page of pages) {
      for (const file of site.scriptsOf(page)) reach(file, loaded);
      const own = lessons.find(({ path }) => `/${page.path}`.endsWith(path))?.lesson;
      const html = page.root.textContent;
      for (const { explanation } of own?.quiz ?? []) expect(html, page.file).not.toContain(explanation[page.lang]);
    }
    expect([...loaded].some((file) => file.includes('pptx'))).toBe(true);
    expect([...loaded].filter((file) => /chart|radar|scatter|quiz/iu.test(file))).toEqual([]);
    const atOnce = new Set(pages.flatMap((page) => [...site.scriptsOf(page)]));
    expect([...atOnce].filter((file) => file.includes('pptx'))).toEqual([]);
    expect(site.bytes(atOnce)).toBeLessThanOrEqual(16 * 1024);
  });
}
