import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { defaultLanguage, type Lang } from '../../src/i18n/languages.ts';

/** A page of a built site. */
export interface BuiltPage {
  /** File below the built folder, for example `en/learn/index.html`. */
  readonly file: string;
  /** Address below the base, for example `en/learn/`. */
  readonly path: string;
  /** The language of its address. */
  readonly lang: Lang;
  readonly kind: 'article' | 'tool' | 'not found' | 'other';
  readonly root: HTMLElement;
  /** Where a fragment can lead. */
  readonly ids: ReadonlySet<string>;
}

function kindOf(file: string, root: HTMLElement): BuiltPage['kind'] {
  // The page "no connection" too answers for an address that is not its own.
  if (/(?:404|offline)\.html$/u.test(file)) return 'not found';
  if (root.querySelector('astro-island') !== null) return 'tool';
  return /(?:^|\/)learn\/[^/]+\/index\.html$/u.test(file) ? 'article' : 'other';
}

/** The addresses that a sitemap lists. */
export function locations(sitemap: string): string[] {
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address = '']) => address);
}

/** A built site as files, without a browser. */
export class BuiltSite {
  readonly folder: string;
  /** Folder under the origin, with both slashes. */
  readonly base: string;
  readonly pages: readonly BuiltPage[];
  readonly sitemap: string;
  /** What the sitemap lists. */
  readonly addresses: readonly string[];
  /** The origin for which the site was built, from its own sitemap. */
  readonly origin: string;
  readonly #pageOf: ReadonlyMap<string, BuiltPage>;

  /** @throws Error if the site is not built */
  constructor(folder: string, base: string) {
    this.folder = folder;
    this.base = base;
    if (!existsSync(folder)) throw new Error(`${folder} is not built: run "npm run test:e2e".`);
    this.pages = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
      .map((entry) => this.#read(relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')))
      .sort((a, b) => (a.file < b.file ? -1 : 1));
    this.#pageOf = new Map(this.pages.map((page) => [page.file, page]));
    this.sitemap = this.text('sitemap-0.xml');
    this.addresses = locations(this.sitemap);
    this.origin = new URL(this.addresses[0] ?? '').origin;
  }

  #read(file: string): BuiltPage {
    const root = parse(this.text(file));
    const ids = new Set(root.querySelectorAll('[id]').map(({ id }) => id));
    const lang = /^en(?:\/|$)/u.test(file) ? 'en' : defaultLanguage;
    return { file, path: file.replace(/index\.html$/u, ''), lang, kind: kindOf(file, root), root, ids };
  }

  text(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  has(file: string): boolean {
    return existsSync(join(this.folder, file));
  }

  /** Bytes that travel for some files: the Brotli file where there is one, else the file. */
  bytes(files: Iterable<string>): number {
    return [...files]
      .map((file) => join(this.folder, file))
      .reduce((sum, path) => sum + statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size, 0);
  }

  /** Address of a page with the origin. */
  addressOf(page: BuiltPage): string {
    return `${this.origin}${this.base}${page.path}`;
  }

  /** The file to which an address leads, or nothing if it leads out of the site. */
  fileAt(address: URL): string | undefined {
    if (address.origin !== this.origin || !address.pathname.startsWith(this.base)) return undefined;
    return decodeURIComponent(address.pathname.slice(this.base.length)).replace(/(^|\/)$/u, '$1index.html');
  }

  /** The page to which an address leads, or nothing if it is none of this site. */
  pageAt(address: URL): BuiltPage | undefined {
    return this.#pageOf.get(this.fileAt(address) ?? '');
  }

  /** The JavaScript files that a page loads by itself: its scripts and islands, and all that these import at once. */
  scriptsOf(page: BuiltPage): Set<string> {
    return this.#filesNamed(page, ['src', 'component-url', 'renderer-url', 'before-hydration-url']);
  }

  /** Those of them that are the framework of the islands. */
  frameworkOf(page: BuiltPage): Set<string> {
    return this.#filesNamed(page, ['renderer-url']);
  }

  #filesNamed(page: BuiltPage, attributes: readonly string[]): Set<string> {
    const found = new Set<string>();
    for (const element of page.root.querySelectorAll('script[src], astro-island')) {
      for (const name of attributes) {
        const address = element.getAttribute(name);
        const file = address === undefined ? undefined : this.fileAt(new URL(address, this.origin));
        if (file !== undefined) this.#addImports(file, found);
      }
    }
    return found;
  }

  #addImports(file: string, found: Set<string>): void {
    if (found.has(file)) return;
    found.add(file);
    for (const [, address = ''] of this.text(file).matchAll(/\b(?:import|from)\s*["'](\.[^"']+\.js)["']/gu)) {
      this.#addImports(join(file, '..', address).replaceAll('\\', '/'), found);
    }
  }

  /** The style sheets of a page. */
  stylesOf(page: BuiltPage): string[] {
    return page.root
      .querySelectorAll('link[rel="stylesheet"]')
      .map((link) => this.fileAt(new URL(link.getAttribute('href') ?? '', this.origin)) ?? '');
  }
}
