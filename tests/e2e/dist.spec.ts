/** What can be said of the built site from its files alone, at the root of a host and in a folder of it. */
import { expect, test } from '@playwright/test';
import type { HTMLElement } from 'node-html-parser';
import { builds } from '../../scripts/lib/build.ts';
import { contentSecurityPolicy } from '../../src/csp.ts';
import { factsOf, languages } from '../../src/i18n/languages.ts';
import { BuiltSite, type BuiltPage } from './builtSite.ts';

const kilobyte = 1024;

/** The language that holds at an element: the nearest `lang`, its own or of what stands around it. */
function langAt(element: HTMLElement): string | undefined {
  return element.getAttribute('lang') ?? element.closest('[lang]')?.getAttribute('lang');
}

/** The file and a few words for each thing that should not be there. */
function found(page: BuiltPage, things: readonly HTMLElement[]): string[] {
  return things.map((thing) => `${page.file}: ${thing.toString().slice(0, 160)}`);
}

for (const { folder, base } of builds) {
  test.describe(`built for ${base}`, () => {
    const site = new BuiltSite(folder, base);
    const ofKind = (kind: BuiltPage['kind']): BuiltPage[] => site.pages.filter((page) => page.kind === kind);
    const real = site.pages.filter((page) => page.kind !== 'not found');

    test('has pages of every kind in both languages', () => {
      for (const lang of languages) {
        const kinds = new Set(site.pages.filter((page) => page.lang === lang).map(({ kind }) => kind));
        expect([...kinds].sort(), lang).toEqual(['article', 'not found', 'other', 'tool']);
      }
      expect(ofKind('not found').map(({ file }) => file)).toEqual([
        '404.html',
        'en/404.html',
        'en/offline.html',
        'offline.html',
      ]);
    });

    test('each page says what it is', () => {
      for (const { file, lang, root } of site.pages) {
        const contents = (selector: string): (string | undefined)[] =>
          root.querySelectorAll(selector).map((element) => element.getAttribute('content'));
        expect(root.querySelector('html')?.getAttribute('lang'), file).toBe(lang);
        expect(root.querySelector('html')?.getAttribute('dir'), file).toBe(factsOf(lang).dir);
        expect(root.querySelectorAll('head > title').map((title) => title.textContent.trim() !== '')).toEqual([true]);
        expect(contents('meta[name="description"]'), file).toEqual([expect.stringMatching(/\S/u)]);
        expect(contents('meta[http-equiv="Content-Security-Policy"]'), file).toEqual([contentSecurityPolicy]);
        expect(root.querySelectorAll('h1'), `headings of the first level in ${file}`).toHaveLength(1);
      }
    });

    test('titles tell the pages of a language apart', () => {
      const titles = real.map(({ lang, root }) => `${lang}: ${root.querySelector('title')?.textContent ?? ''}`);
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    });

    test('each page says where it is in both languages', () => {
      for (const page of site.pages) {
        const links = page.root.querySelectorAll('link[rel="canonical"], link[rel="alternate"][hreflang]');
        const stated = links.map((link) => [link.getAttribute('hreflang') ?? 'own', link.getAttribute('href')]);
        const path = page.path.replace(/^en\//u, '');
        const persian = `${site.origin}${base}${path}`;
        const english = `${site.origin}${base}en/${path}`;
        const own = ['own', site.addressOf(page)];
        const expected = [own, ['fa', persian], ['en', english], ['x-default', persian]];
        expect(stated, page.file).toEqual(page.kind === 'not found' ? [] : expected);
        if (page.kind === 'not found') continue;
        expect([persian, english].map((address) => site.pageAt(new URL(address))?.lang)).toEqual(['fa', 'en']);
      }
    });

    test('nothing that runs or draws stands in a page itself', () => {
      const inline = site.pages.flatMap((page) => {
        const isData = (script: HTMLElement): boolean =>
          /^application\/(?:ld\+)?json$/u.test(script.getAttribute('type') ?? '');
        const scripts = page.root.querySelectorAll('script:not([src])').filter((script) => !isData(script));
        const handlers = page.root
          .querySelectorAll('*')
          .filter(({ attributes }) => Object.keys(attributes).some((name) => name.startsWith('on')));
        return found(page, [...scripts, ...handlers, ...page.root.querySelectorAll('style, [style]')]);
      });
      expect(inline).toEqual([]);
    });

    test('every address of the site, with its fragment, leads to what is there', () => {
      const broken = site.pages.flatMap((page) => {
        const elements = page.root.querySelectorAll('[href], [src]').filter((element) => {
          const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
          const target = new URL(address, site.addressOf(page));
          if (target.origin !== site.origin) return false;
          const to = site.pageAt(target);
          const id = decodeURIComponent(target.hash.slice(1));
          // On the page of a tool a fragment is a view, which the tool itself understands.
          const hasPlace = id === '' || to?.kind === 'tool' || to?.ids.has(id) === true;
          return !hasPlace || !site.has(site.fileAt(target) ?? '?');
        });
        return found(page, elements);
      });
      expect(broken).toEqual([]);
    });

    test('links stay in the language around them; only a link that says so leaves it', () => {
      const strays = site.pages.flatMap((page) => {
        const links = page.root.querySelectorAll('a[href]').filter((link) => {
          const to = site.pageAt(new URL(link.getAttribute('href') ?? '', site.addressOf(page)));
          return to !== undefined && to.lang !== langAt(link);
        });
        return found(page, links);
      });
      expect(strays).toEqual([]);
    });

    test('the sitemap lists every page once, with both its languages', () => {
      expect(site.text('sitemap-index.xml')).toContain(`<loc>${site.origin}${base}sitemap-0.xml</loc>`);
      expect([...site.addresses].sort()).toEqual(real.map((page) => site.addressOf(page)).sort());
      for (const entry of site.sitemap.split('<url>').slice(1)) {
        const stated = [...entry.matchAll(/hreflang="([^"]+)"/gu)].map(([, lang]) => lang);
        expect(stated.sort(), entry).toEqual(['en', 'fa', 'x-default']);
      }
    });

    test('the text of every article is in the page itself, for those without JavaScript', () => {
      for (const page of ofKind('article')) {
        expect(page.root.querySelector('.prose')?.structuredText.length ?? 0, page.file).toBeGreaterThan(1000);
      }
    });

    test('an article is at most 14 KB of HTML, CSS and JavaScript, compressed', () => {
      for (const page of ofKind('article')) {
        const bytes = site.bytes([page.file, ...site.stylesOf(page), ...site.scriptsOf(page)]);
        expect(bytes, page.file).toBeLessThanOrEqual(14 * kilobyte);
      }
    });

    test('a tool loads at most 40 KB of JavaScript, compressed', () => {
      for (const page of ofKind('tool')) {
        expect(site.bytes(site.scriptsOf(page)), page.file).toBeLessThanOrEqual(40 * kilobyte);
      }
    });

    test('a page that is no tool loads no framework', () => {
      const framework = new Set(ofKind('tool').flatMap((page) => [...site.frameworkOf(page)]));
      expect(framework.size).toBeGreaterThan(0);
      for (const page of site.pages.filter(({ kind }) => kind !== 'tool')) {
        const loaded = [...site.scriptsOf(page)].filter((file) => framework.has(file));
        expect(loaded, page.file).toEqual([]);
      }
    });
  });
}
