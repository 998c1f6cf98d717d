import type { Lang } from './languages.ts';
import { fileAt } from './paths.ts';

/**
 * Address of the picture that stands for a page where its link is shared, base path included.
 * @param path of the page as in Persian, for example `/learn/definition/`
 */
export function imageOf(lang: Lang, path: string): string {
  const name = path === '/' ? 'home' : path.replaceAll(/^\/|\/$/gu, '').replaceAll('/', '-');
  return fileAt(`/og/${lang}/${name}.png`);
}
