import type { APIRoute } from 'astro';
import { wordsOf } from '../../i18n/index.ts';
import { factsOf, type Lang } from '../../i18n/languages.ts';
import { fileAt, languagePaths, pathTo } from '../../i18n/paths.ts';

export const getStaticPaths = languagePaths;

/** What a device needs to install the site: one app, in the language in which it was installed. Icons: icons.ts. */
export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang } }) => {
  const { site, search } = wordsOf(lang);
  const icon = (name: string, size: number, purpose = 'any'): Readonly<Record<string, string>> => ({
    src: fileAt(`/icons/${name}.png`),
    sizes: `${String(size)}x${String(size)}`,
    type: 'image/png',
    purpose,
  });
  const shortcut = (name: string, path: string): Readonly<Record<string, string>> => ({
    name,
    url: pathTo(lang, path),
  });
  const manifest = {
    id: fileAt('/'),
    name: site.name,
    short_name: site.shortName,
    description: site.description,
    lang,
    dir: factsOf(lang).dir,
    start_url: pathTo(lang, '/'),
    scope: fileAt('/'),
    display: 'standalone',
    background_color: '#fbf8f1',
    theme_color: '#fbf8f1',
    categories: ['business', 'education'],
    icons: [icon('star-192', 192), icon('star-512', 512), icon('star-maskable-512', 512, 'maskable')],
    shortcuts: [shortcut(site.learn, '/learn/'), shortcut(site.tools, '/tools/'), shortcut(search.title, '/search/')],
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`);
};
