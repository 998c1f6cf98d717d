import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { SearchPage } from './page.ts';

/** What readers call an article when they look for it, from its front matter: searched, but not shown. */
export async function aliasesOf({ url, lang, kind }: SearchPage, articles: string): Promise<readonly string[]> {
  const slug = /\/learn\/([^/]+)\/$/u.exec(url)?.[1];
  if (kind !== 'article' || slug === undefined) return [];
  const source = await readFile(join(articles, slug, `${lang}.mdx`), 'utf8');
  const matter = /^---\n([\s\S]*?)\n---/u.exec(source)?.[1] ?? '';
  const { aliases = [] } = parse(matter) as { readonly aliases?: readonly string[] };
  return aliases;
}
