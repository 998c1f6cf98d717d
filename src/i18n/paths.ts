import { site } from '../site.ts';
import { defaultLanguage, languages, type Lang } from './languages.ts';

/**
 * Address of a page of this site in a language, base path included.
 * @param path as in Persian, starting with `/`, for example `/learn/definition/#over-time`
 */
export function pathTo(lang: Lang, path: string): string {
  return `${site.base}${lang === defaultLanguage ? '' : `${lang}/`}${path.replace(/^\//u, '')}`;
}

/** Address of a file of this site that has no language, for example `/favicon.svg`. */
export function fileAt(path: string): string {
  return `${site.base}${path.replace(/^\//u, '')}`;
}

/** The same with the origin, for canonical links and feeds. */
export function absolute(path: string): string {
  return `${site.url}${path}`;
}

/** For routes `[...lang]/…`: one page per language. */
export function languagePaths(): { params: { lang: string | undefined }; props: { lang: Lang } }[] {
  return languages.map((lang) => ({ params: { lang: lang === defaultLanguage ? undefined : lang }, props: { lang } }));
}
