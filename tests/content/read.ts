/** The content as its files hold it: YAML and MDX, checked through the schemas of the site by those who ask. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
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

/** All YAML files that lie directly in a folder, by name. */
export function yamlFiles(folder: string): readonly YamlFile[] {
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

/** Ids in the attribute of a component, in the order of the text: `<Cite id="…" />`. */
export function attributesOf(component: string, attribute: string, body: string): readonly string[] {
  const pattern = new RegExp(`<${component}\\b[^>]*?\\s${attribute}=["{]([^"}]*)["}]`, 'gu');
  return Array.from(body.matchAll(pattern), ([, value = '']) => value);
}
