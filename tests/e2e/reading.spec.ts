/** Reading: the article with its aids, the lists of the library, and what others are given of them. */
import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { builds } from '../../scripts/lib/build.ts';
import { fill } from '../../src/i18n/fill.ts';
import { formatter } from '../../src/i18n/format.ts';
import { wordsOf } from '../../src/i18n/index.ts';
import { languages } from '../../src/i18n/languages.ts';
import { BuiltSite } from './builtSite.ts';
import {
  axeInBothSchemes,
  axeInItsScheme,
  expect,
  fitsWidth,
  inBothLanguages,
  inEitherLanguage,
  pathIn,
  test,
} from './helpers.ts';

const article = '/learn/definition/';

inEitherLanguage('the contents mark the section that is being read', async ({ page, lang }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(pathIn(lang, article));
  const contents = page.getByRole('navigation', { name: wordsOf(lang).reading.contents });
  const links = contents.getByRole('link');
  await expect(links.first()).toBeVisible();
  const third = await links.nth(2).getAttribute('href');
  await page.locator(`[id="${decodeURIComponent((third ?? '').slice(1))}"]`).evaluate((heading) => {
    scrollTo(0, heading.getBoundingClientRect().top + scrollY - 100);
  });
  await expect(contents.locator('[aria-current]')).toHaveCount(1);
  await expect(links.nth(2)).toHaveAttribute('aria-current', 'true');
});

inEitherLanguage('on a phone the contents are folded, and open by a tap', async ({ page, lang }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(pathIn(lang, article));
  const first = page
    .getByRole('navigation', { name: wordsOf(lang).reading.contents })
    .getByRole('link')
    .first();
  await expect(first).toBeHidden();
  await page.locator('.contents summary').click();
  await expect(first).toBeVisible();
  await fitsWidth(page);
});

inBothLanguages(
  'a term is explained where it stands: by pointer and by keyboard, until Escape',
  async ({ page, lang }) => {
    await page.goto(pathIn(lang, article));
    await page.mouse.wheel(0, 100);
    await expect(page.locator('.copy-link').first()).toBeAttached();
    const term = page.locator('a.glossary-term').first();
    const tip = page.getByRole('tooltip');
    await term.hover();
    await expect(tip).toBeVisible();
    await tip.hover();
    await expect(tip).toBeVisible();
    await expect(tip).toContainText((await term.innerText()).split(' ')[0] ?? '', { ignoreCase: true });
    await axeInItsScheme(page, lang);
    await page.keyboard.press('Escape');
    await expect(tip).toBeHidden();
    await page.mouse.move(0, 0);
    // by keyboard: from what stands before it
    await term.evaluate((link) => {
      const before = document.createElement('button');
      link.before(before);
      before.focus();
    });
    await page.keyboard.press('Tab');
    await expect(term).toBeFocused();
    await expect(term).toHaveAccessibleDescription(/\S{3,}/u);
    await expect(tip).toBeVisible();
  },
);

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  inEitherLanguage('the first tap explains a term, and its link leads to the glossary', async ({ page, lang }) => {
    await page.goto(pathIn(lang, article));
    await page.keyboard.press('Shift');
    await expect(page.locator('.copy-link').first()).toBeAttached();
    await page.locator('a.glossary-term').first().tap();
    const tip = page.getByRole('tooltip');
    await expect(tip).toBeVisible();
    const box = await tip.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    await tip.getByText(wordsOf(lang).reading.termMore).tap();
    await expect(page).toHaveURL(/\/glossary\/#[a-z-]+$/u);
  });
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = () => navigator.clipboard.readText();

  inEitherLanguage('a heading gives its address away', async ({ page, lang }) => {
    await page.goto(pathIn(lang, article));
    await page.keyboard.press('Shift');
    const heading = page.locator('.prose > h2').nth(1);
    const label = fill(wordsOf(lang).reading.copyHeading, { heading: (await heading.innerText()).trim() });
    await page.getByRole('button', { name: label }).click();
    await expect(page.getByRole('status').filter({ hasText: wordsOf(lang).reading.copied })).toBeAttached();
    const id = (await heading.getAttribute('id')) ?? '';
    expect(decodeURIComponent(await page.evaluate(clipboard))).toMatch(new RegExp(`/learn/definition/#${id}$`, 'u'));
    await expect(heading).toHaveAccessibleName(/^[^#]+$/u);
  });

  inEitherLanguage('the page gives its address away where the browser hands nothing on', async ({ page, lang }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
    await page.goto(pathIn(lang, article));
    await page.keyboard.press('Shift');
    await page.getByRole('button', { name: wordsOf(lang).reading.share }).click();
    await expect(page.getByRole('status').filter({ hasText: wordsOf(lang).reading.copied })).toBeAttached();
    expect(await page.evaluate(clipboard)).toBe(page.url());
  });

  inEitherLanguage('an error is reported with the page and the passage', async ({ page, lang }) => {
    const words = wordsOf(lang).reading;
    await page.goto(pathIn(lang, article));
    await page.keyboard.press('Shift');
    await expect(page.locator('.copy-link').first()).toBeAttached();
    const passage = await page
      .locator('.prose > p')
      .first()
      .evaluate((paragraph) => {
        getSelection()?.selectAllChildren(paragraph);
        return String(getSelection()).slice(0, 20);
      });
    await page.locator('[data-report]').dispatchEvent('click');
    const dialog = page.getByRole('dialog', { name: words.reportTitle });
    const message = dialog.getByRole('textbox', { name: words.reportMessage });
    await expect(message).toBeFocused();
    await expect(message).toHaveValue(new RegExp(passage.replaceAll(/[^\p{L}\s]/gu, '.'), 'u'));
    await expect(message).toHaveValue(/\/learn\/definition\//u);
    await axeInBothSchemes(page);
    await dialog.getByRole('button', { name: words.reportCopy }).click();
    await expect(dialog.getByRole('status')).toHaveText(words.reportCopied);
    expect((await page.evaluate(clipboard)).replaceAll('\r', '')).toBe(await message.inputValue());
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });
});

inEitherLanguage(
  'what was read is marked, on the article and in the lists, until it is taken back',
  async ({ page, lang }) => {
    const words = wordsOf(lang);
    await page.goto(pathIn(lang, article));
    await page.keyboard.press('Shift');
    const mark = page.locator('[data-read]');
    await expect(mark).toHaveText(words.reading.markRead);
    await page.locator('.references').scrollIntoViewIfNeeded();
    await expect(mark).toHaveAttribute('aria-pressed', 'true');
    await page.goto(pathIn(lang, '/learn/'));
    const entry = page.locator('.entry[data-slug="definition"]');
    await expect(entry).toContainText(words.pages.learn.read);
    await expect(page.locator('.entry .is-read')).toHaveCount(1);
    await page.getByRole('combobox', { name: words.pages.learn.filterRead }).selectOption('no');
    await expect(entry).toBeHidden();
    await page.goto(pathIn(lang, article));
    await page.keyboard.press('Shift');
    await mark.click();
    await expect(mark).toHaveAttribute('aria-pressed', 'false');
    await page.goto(pathIn(lang, '/learn/'));
    await expect(page.locator('.entry').first()).toBeVisible();
    await expect(page.locator('.is-read')).toHaveCount(0);
  },
);

inEitherLanguage(
  'articles are filtered, the filters stand in the address, and an empty list says so',
  async ({ page, lang }) => {
    const words = wordsOf(lang).pages.learn;
    const format = formatter(lang);
    await page.goto(pathIn(lang, '/learn/'));
    const entries = page.locator('.entry:visible');
    const all = await entries.count();
    const about = await page.locator('.entry[data-tag~="kano"]').count();
    expect(about).toBeLessThan(all);
    await page.getByRole('combobox', { name: words.filterTag }).selectOption('kano');
    await expect(entries).toHaveCount(about);
    const status = page.getByRole('status').filter({ hasText: /\S/u });
    await expect(status).toHaveText(fill(words.shown, { n: format.number(about), all: format.number(all) }));
    expect(new URL(page.url()).searchParams.get('tag')).toBe('kano');
    await page.reload();
    await expect(entries).toHaveCount(about);
    await page.getByRole('combobox', { name: words.filterRead }).selectOption('yes');
    await expect(entries).toHaveCount(0);
    await expect(status).toHaveText(words.none);
    await axeInBothSchemes(page);
    await page.getByRole('button', { name: words.clear }).click();
    await expect(entries).toHaveCount(all);
    expect(new URL(page.url()).search).toBe('');
  },
);

inEitherLanguage('an address that filters by what is not there shows everything', async ({ page, lang }) => {
  await page.goto(`${pathIn(lang, '/learn/')}?tag=<script>&audience=nobody`);
  await expect(page.locator('[data-learn]')).toBeVisible();
  expect(await page.locator('.entry:visible').count()).toBe(await page.locator('.entry').count());
});

inEitherLanguage('a route opens and leads through its articles in order', async ({ page, lang }) => {
  await page.goto(pathIn(lang, '/learn/'));
  await page.locator('#route-manager summary').click();
  const links = page.locator('#route-manager').getByRole('link');
  await expect(links.first()).toHaveAttribute('href', /\/learn\/definition\/$/u);
  await page.locator('#route-team summary').click();
  await expect(links.first()).toBeHidden();
});

inEitherLanguage('a whole section is gathered on one page and printed', async ({ page, lang }) => {
  const words = wordsOf(lang).pages;
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(pathIn(lang, '/learn/'));
  await page.getByRole('link', { name: words.section.all }).first().click();
  await expect(page).toHaveURL(/\/learn\/section\/foundations\/$/u);
  await expect(page.locator('a[data-article]')).not.toHaveCount(0);
  const titles = await page.locator('a[data-article]').allInnerTexts();
  expect(titles.length).toBeGreaterThan(1);
  await page.getByRole('button', { name: words.section.print }).click();
  await expect(page.getByRole('status')).toHaveText(words.section.ready);
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  expect(await page.locator('.whole article header h2').allInnerTexts()).toEqual(titles);
  await expect(page.locator('.whole figure').first()).toBeVisible();
  await axeInBothSchemes(page);
  await fitsWidth(page);
});

inEitherLanguage('an article leads on: to those before and after it, and to its topics', async ({ page, lang }) => {
  const words = wordsOf(lang).reading;
  await page.goto(pathIn(lang, '/learn/history/'));
  const around = page.getByRole('navigation', { name: words.around });
  await expect(around.locator('a[rel="prev"]')).toBeVisible();
  await page.locator('.article-end').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/learn\/\?tag=[a-z-]+$/u);
  await expect(page.locator('.entry:visible').first()).toBeVisible();
});

inBothLanguages('terms and sources are found by typing, in any spelling', async ({ page, lang }) => {
  const words = wordsOf(lang).pages;
  await page.goto(pathIn(lang, '/glossary/'));
  const field = page.getByRole('searchbox', { name: words.glossary.filter });
  await field.fill(lang === 'fa' ? 'نقطه تماس' : 'touchpoint');
  await expect(page.locator('#touchpoint')).toBeVisible();
  await expect(page.locator('#kano-model')).toBeHidden();
  await axeInItsScheme(page, lang);
  await field.fill('qqqzz');
  await expect(page.locator('.term-entry:visible')).toHaveCount(0);
  await expect(page.getByText(words.glossary.none)).toBeVisible();
  await page.goto(pathIn(lang, '/sources/'));
  await page.getByRole('searchbox', { name: words.sources.filter }).fill('toffler');
  await expect(page.locator('.source:visible')).toHaveCount(1);
});

test.describe('what others are given', () => {
  const { folder, base } = builds.find((build) => build.base === '/') ?? { folder: 'dist', base: '/' };
  const site = new BuiltSite(folder, base);

  test('a feed of each language lists every article once, by its address', () => {
    for (const lang of languages) {
      const feed = parse(site.text(lang === 'fa' ? 'rss.xml' : 'en/rss.xml'));
      const links = feed.querySelectorAll('item guid').map((guid) => guid.textContent.trim());
      const expected = site.pages.filter((page) => page.kind === 'article' && page.lang === lang);
      expect([...links].sort()).toEqual(expected.map((page) => site.addressOf(page)).sort());
      for (const date of feed.querySelectorAll('item pubDate')) {
        expect(Number.isNaN(Date.parse(date.textContent))).toBe(false);
      }
    }
  });

  test('every page has a picture of 1,200 by 630 where its link is shared', () => {
    for (const page of site.pages.filter(({ kind }) => kind !== 'not found')) {
      const address = page.root.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '';
      const bytes = readFileSync(`${site.folder}/${site.fileAt(new URL(address)) ?? '?'}`);
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], page.file).toEqual([1200, 630]);
      expect(bytes.length, page.file).toBeLessThan(120 * 1024);
    }
  });

  test('articles say what they are to search engines, and the glossary is a set of terms', () => {
    const dataOf = (file: string): unknown[] =>
      site.pages
        .filter((page) => page.file === file)
        .flatMap((page) => page.root.querySelectorAll('script[type="application/ld+json"]'))
        .map((script): unknown => JSON.parse(script.textContent));
    for (const { file } of site.pages.filter(({ kind }) => kind === 'article')) {
      expect(dataOf(file), file).toMatchObject([{ '@graph': [{ '@type': 'Article' }, { '@type': 'BreadcrumbList' }] }]);
    }
    for (const file of ['glossary/index.html', 'en/glossary/index.html']) {
      expect(dataOf(file)).toMatchObject([{ '@type': 'DefinedTermSet' }]);
    }
  });

  test('the sources can be taken along for reference managers', () => {
    const ids = [
      ...(site.pages.find(({ file }) => file === 'sources/index.html')?.root.querySelectorAll('.source') ?? []),
    ];
    const items = JSON.parse(site.text('sources.json')) as { id: string }[];
    expect(items.map(({ id }) => id).sort()).toEqual(ids.map(({ id }) => id).sort());
    expect(site.text('sources.bib').match(/^@/gmu)).toHaveLength(ids.length);
  });
});
