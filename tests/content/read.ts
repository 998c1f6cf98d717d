/** The content as its files hold it: YAML and MDX, checked through the schemas of the site by those who ask. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { wordsOf } from '../../src/i18n/index.ts';
import type { Lang } from '../../src/i18n/languages.ts';

export interface YamlFile {
  /** Its name without the ending. */
  readonly id: string;
  readonly path: string;
  readonly data: unknown;
}

export interface MdxFile {
  readonly lang: Lang;
  /** The folder in which it lies. */
  readonly slug: string;
  readonly path: string;
  readonly frontMatter: unknown;
  /** All below the front matter. */
  readonly body: string;
}

export function readYaml(path: string): YamlFile {
  const data: unknown = parse(readFileSync(path, 'utf8'));
  return { id: basename(path, '.yaml'), path, data };
}

/** All YAML files that lie directly in a folder, by name; none if it is not there, since git keeps no empty folder. */
export function yamlFiles(folder: string): readonly YamlFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readYaml(join(folder, name)));
}

/** Names of the folders in a folder. */
export function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** One text of an article or page; null if it is not there. */
export function readMdx(folder: string, slug: string, lang: Lang): MdxFile | null {
  const path = join(folder, slug, `${lang}.mdx`);
  if (!existsSync(path)) return null;
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(readFileSync(path, 'utf8')) ?? [];
  const frontMatter: unknown = parse(head);
  return { lang, slug, path, frontMatter, body };
}

/** All texts of a language below a folder of articles or pages. */
export function mdxFiles(folder: string, lang: Lang): readonly MdxFile[] {
  return foldersIn(folder).flatMap((slug) => readMdx(folder, slug, lang) ?? []);
}

/** A text somewhere in the content or the dictionaries, and where it stands. */
export interface Text {
  readonly place: string;
  readonly text: string;
}

/** All texts in a value, however deep, each with the path to it. */
export function textsIn(value: unknown, place: string): readonly Text[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${place} ${key}`));
}

/** What stands in the content under the key of a language, in any file of a folder. */
export function yamlTexts(folder: string, lang: Lang): readonly Text[] {
  const below = (value: unknown, place: string): readonly Text[] => {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      key === lang ? textsIn(inner, `${place} ${key}`) : below(inner, `${place} ${key}`),
    );
  };
  return yamlFiles(folder).flatMap(({ path, data }) => below(data, path));
}

/** Where a tag that begins at a place of a text ends; `>` within quotes and braces does not end it. */
function endOfTag(text: string, from: number): number {
  let depth = 0;
  let quote = '';
  for (let index = from; index < text.length; index += 1) {
    const sign = text.charAt(index);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || (sign === "'" && depth > 0)) quote = sign;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    else if (sign === '>' && depth === 0) return index + 1;
  }
  return text.length;
}

/** A body in which components have been taken out of the sentences around them, and the words that they are given. */
function apart(body: string): { readonly lines: readonly string[]; readonly given: readonly string[] } {
  let prose = '';
  const given: string[] = [];
  let rest = body.replaceAll(/^import .*$/gmu, '');
  for (let tag = rest.search(/<[A-Z]/u); tag >= 0; tag = rest.search(/<[A-Z]/u)) {
    const end = endOfTag(rest, tag);
    const literals = rest.slice(tag, end).matchAll(/"([^"]*)"|'([^']*)'/gu);
    given.push(...Array.from(literals, ([, double, single]) => double ?? single ?? ''));
    prose += rest.slice(0, tag);
    rest = rest.slice(end);
  }
  const lines = (prose + rest)
    .replaceAll(/<\/\w+>|\]\([^)]*\)/gu, '')
    .replaceAll(/^\s*\d+\. /gmu, '')
    .split('\n');
  return { lines, given };
}

/** The sentences of a body line by line, without what its components are given, links and numbers of lists. */
export function linesOf(body: string): readonly string[] {
  return apart(body).lines.map((line) => line.trim());
}

/** The prose of an MDX file line by line, and the words that its components are given. */
function proseOf({ path, body, frontMatter }: MdxFile): readonly Text[] {
  const { lines, given } = apart(body);
  // ids and kinds are no words
  const words = given.filter((text) => !/^[\w.-]*(?:, S\d-\d+)*$/u.test(text));
  return [...textsIn(frontMatter, path), ...[...lines, ...words].map((text) => ({ place: path, text: text.trim() }))];
}

/** A body without some components and all that stands within them. */
export function without(body: string, ...components: readonly string[]): string {
  return components.reduce(
    (rest, name) => rest.replaceAll(new RegExp(`<${name}\\b[^>]*>.*?</${name}>`, 'gsu'), ''),
    body,
  );
}

/** What stands within each use of a component that has an end. */
export function within(body: string, component: string): readonly string[] {
  const pattern = new RegExp(`<${component}\\b[^>]*>(.*?)</${component}>`, 'gsu');
  return Array.from(body.matchAll(pattern), ([, inner = '']) => inner);
}

export interface Section {
  readonly heading: string;
  readonly body: string;
}

/** The sections of a body, each with its heading of the second level; what comes before the first is left out. */
export function sectionsOf(body: string): readonly Section[] {
  return body
    .split(/^## /mu)
    .slice(1)
    .map((section) => {
      const [heading = '', ...rest] = section.split('\n');
      return { heading: heading.trim(), body: rest.join('\n') };
    });
}

/** Folders of `content/` whose files have words in both languages. */
const bilingual = [
  '',
  '/maturity',
  '/maturity/items',
  '/glossary',
  '/sources',
  '/corrections',
  '/expectations',
  '/expectations/sectors',
  '/software',
  '/software/categories',
  ...foldersIn('content/training').map((course) => `/training/${course}`),
];

/**
 * All that is written for readers in a language: interface words, content, articles and pages.
 * @param apartFrom components of articles and pages that are left out with all that stands within them
 */
export function textsOf(lang: Lang, ...apartFrom: readonly string[]): readonly Text[] {
  const texts = ['content/articles', 'content/pages'].flatMap((folder) => mdxFiles(folder, lang));
  return [
    ...textsIn(wordsOf(lang), `src/i18n/${lang}`),
    ...bilingual.flatMap((folder) => yamlTexts(`content${folder}`, lang)),
    ...texts.flatMap((text) => proseOf({ ...text, body: without(text.body, ...apartFrom) })),
  ];
}

/** The file in which a text stands. */
export function fileOf({ place }: Text): string {
  return place.split(' ')[0] ?? '';
}

/** Other names of an article or a term: what people type, spelt as they spell it. */
export function isAlias({ place }: Text): boolean {
  return / (?:aliases|also) \d+$/u.test(place);
}

/** Ids in the attribute of a component, in the order of the text: `<Cite id="…" />`. */
export function attributesOf(component: string, attribute: string, body: string): readonly string[] {
  const pattern = new RegExp(`<${component}\\b[^>]*?\\s${attribute}=["{]([^"}]*)["}]`, 'gu');
  return Array.from(body.matchAll(pattern), ([, value = '']) => value);
}
