import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { toolNamesSchema } from '../../schemas/toolNames.ts';
import type { SearchPage } from './page.ts';

async function articleNames(file: string): Promise<readonly string[]> {
  const matter = /^---\n([\s\S]*?)\n---/u.exec(await readFile(file, 'utf8'))?.[1] ?? '';
  const { aliases = [] } = parse(matter) as { readonly aliases?: readonly string[] };
  return aliases;
}

/**
 * What readers call an article or a tool when they look for it: searched, but not shown.
 * @param content the folder of the content: an article names itself in its front matter, a tool in `names.yaml`
 */
export async function aliasesOf({ url, lang, kind }: SearchPage, content: string): Promise<readonly string[]> {
  const article = /\/learn\/([^/]+)\/$/u.exec(url)?.[1];
  if (kind === 'article' && article !== undefined) {
    return articleNames(join(content, 'articles', article, `${lang}.mdx`));
  }
  const tool = /\/tools\/([^/]+)\/$/u.exec(url)?.[1];
  const names = join(content, tool ?? '', 'names.yaml');
  if (kind !== 'tool' || tool === undefined || !existsSync(names)) return [];
  return toolNamesSchema.parse(parse(await readFile(names, 'utf8')))[lang];
}
