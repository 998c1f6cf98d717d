import { parse, type HTMLElement } from 'node-html-parser';

/** Elements of a page that name a file, and where they name it. */
const references = [
  { selector: 'link[rel="stylesheet"], link[rel="preload"], link[rel="icon"]', attributes: ['href'] },
  { selector: 'script[src]', attributes: ['src'] },
  { selector: 'img[src]', attributes: ['src'] },
  // data that a tool fetches when it is asked for it
  { selector: '[data-keep]', attributes: ['data-keep'] },
  { selector: 'astro-island', attributes: ['component-url', 'renderer-url', 'before-hydration-url'] },
  // a page that is nothing without others names them: a course its lessons, a lesson its slides
  { selector: 'a[data-needed]', attributes: ['href'] },
] as const;

/** What a script can load: names of files in quotation marks, whether imported at once or when they are used. */
const named = /["'`]([^"'`\s]+\.(?:js|css|woff2))["'`]/gu;
/** What a style sheet loads. */
const styled = /url\(\s*["']?([^"')]+)["']?\s*\)/gu;
/** The search is a part of its own: it is no use without its index, which is kept with the whole site. */
const apart = 'search/';

/** The built site, as far as it is asked here. */
export interface Files {
  /** Whether there is such a file, by its path below the base. */
  has(path: string): boolean;
  text(path: string): Promise<string>;
}

/** The path below the base to which a reference leads; null if it leads elsewhere. */
function pathOf(reference: string, from: string, base: string): string | null {
  const origin = 'https://site.invalid';
  const { origin: its, pathname } = new URL(reference, `${origin}${base}${from}`);
  return its === origin && pathname.startsWith(base) ? pathname.slice(base.length) : null;
}

/**
 * Everything that a page needs to work without a connection: its styles, typefaces and scripts, and all that these
 * can load, now or when they are used; a tool without its result page would not be the tool,
 * nor a course a course without its lessons.
 * @param page path of the HTML file
 * @param base folder under the origin, with both slashes
 */
export async function needsOf(page: string, files: Files, base: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const queue = [page];
  const add = (path: string | null): void => {
    const file = path?.endsWith('/') === true ? `${path}index.html` : path;
    if (file === null || file === page || found.has(file) || file.startsWith(apart) || !files.has(file)) return;
    found.add(file);
    queue.push(file);
  };
  const addFrom = (root: HTMLElement, path: string): void => {
    for (const { selector, attributes } of references) {
      for (const element of root.querySelectorAll(selector)) {
        for (const name of attributes) {
          const reference = element.getAttribute(name);
          if (reference !== undefined) add(pathOf(reference, path, base));
        }
      }
    }
  };
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (path.endsWith('.html')) addFrom(parse(await files.text(path)), path);
    const isStyle = path.endsWith('.css');
    if (!isStyle && !path.endsWith('.js')) continue;
    for (const [, reference = ''] of (await files.text(path)).matchAll(isStyle ? styled : named)) {
      // Scripts name files from where they stand, from the base, or from the origin.
      add(pathOf(reference, path, base));
      add(pathOf(reference, '', base));
    }
  }
  return found;
}
