import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { libraryOf } from '../../components/library.ts';
import { wordsOf } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/languages.ts';
import { absolute, languagePaths, pathTo } from '../../i18n/paths.ts';

export const getStaticPaths = languagePaths;

/** The articles of a language, those changed last first. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) => {
  const { site, pages } = wordsOf(lang);
  const articles = [...(await libraryOf(lang))].sort((a, b) =>
    a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0,
  );
  return rss({
    title: `${site.name}: ${pages.learn.title}`,
    description: pages.learn.lead,
    site: absolute(pathTo(lang, '/learn/')),
    trailingSlash: true,
    customData: `<language>${lang}</language>`,
    items: articles.map(({ slug, title, summary, change, changed, section }) => ({
      title,
      link: absolute(pathTo(lang, `/learn/${slug}/`)),
      description: change === null ? summary : `${summary} (${change})`,
      pubDate: new Date(`${changed}T00:00:00Z`),
      categories: [pages.learn.sections[section]],
    })),
  });
};
