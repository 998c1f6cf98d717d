/** What pages are to search engines: objects of schema.org, written as JSON-LD. */
import type { Lang } from '../i18n/languages.ts';
import { absolute, pathTo } from '../i18n/paths.ts';
import { site } from '../site.ts';

export type Thing = Readonly<Record<string, unknown>>;

const context = 'https://schema.org';

/** JSON that may stand in a script element: no sign in it can end the element. */
export function jsonText(thing: Thing): string {
  return JSON.stringify(thing).replaceAll('<', String.raw`\u003c`);
}

/** The way to a page. */
export function breadcrumbList(lang: Lang, steps: readonly { readonly name: string; readonly path: string }[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      // the last step is the page itself, which needs no address
      ...(index < steps.length - 1 ? { item: absolute(pathTo(lang, path)) } : {}),
    })),
  };
}

interface ArticleFacts {
  readonly lang: Lang;
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly siteName: string;
  readonly section: string;
  /** ISO days. */
  readonly modified: string;
  readonly image: string;
}

/** An article with the way to it. */
export function articleData(facts: ArticleFacts, trail: Thing): Thing {
  const { lang, path, title, summary, siteName, section, modified, image } = facts;
  return {
    '@context': context,
    '@graph': [
      {
        '@type': 'Article',
        headline: title,
        description: summary,
        inLanguage: lang,
        url: absolute(pathTo(lang, path)),
        image: absolute(image),
        articleSection: section,
        dateModified: modified,
        license: 'https://creativecommons.org/licenses/by/4.0/',
        publisher: { '@type': 'Organization', name: site.owner === '' ? siteName : site.owner },
      },
      trail,
    ],
  };
}

/** The glossary as a set of terms. */
export function termSetData(
  lang: Lang,
  name: string,
  terms: readonly { readonly id: string; readonly term: string; readonly definition: string }[],
): Thing {
  const address = absolute(pathTo(lang, '/glossary/'));
  return {
    '@context': context,
    '@type': 'DefinedTermSet',
    name,
    inLanguage: lang,
    url: address,
    hasDefinedTerm: terms.map(({ id, term }) => ({ '@type': 'DefinedTerm', name: term, url: `${address}#${id}` })),
  };
}
