import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { contentFixes } from './src/integrations/content-fixes.ts';
import { externaliseInline } from './src/integrations/externalise-inline.ts';
import { fonts } from './src/integrations/fonts.ts';
import { hosting } from './src/integrations/hosting.ts';
import { icons } from './src/integrations/icons.ts';
import { dropLazyStyles } from './src/integrations/lazy-styles.ts';
import { lazyScripts } from './src/integrations/lazy-scripts.ts';
import { namedPages } from './src/integrations/named-pages.ts';
import { offline } from './src/integrations/offline.ts';
import { openGraph } from './src/integrations/open-graph.ts';
import { precompress } from './src/integrations/precompress.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { site } from './src/site.ts';

export default defineConfig({
  site: site.url,
  base: site.base,
  outDir: process.env['OUT_DIR'] ?? 'dist',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  i18n: { locales: ['fa', 'en'], defaultLocale: 'fa', routing: { prefixDefaultLocale: false } },
  build: { inlineStylesheets: 'never', format: 'directory' },
  markdown: {
    // Shiki writes style="…" attributes, which the security policy forbids.
    syntaxHighlight: false,
    processor: satteri({ hastPlugins: [contentFixes(site.base)], features: { smartPunctuation: false } }),
  },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Astro marks every MDX entry with a directive of its own, which Rolldown warns of, once for each.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  integrations: [
    fonts(),
    mdx(),
    svelte(),
    sitemap({
      i18n: { defaultLocale: 'fa', locales: { fa: 'fa', en: 'en' } },
      filter: (page) => !/\/(?:404|no-connection)\/?$/u.test(page),
      serialize(item) {
        const persian = item.links?.find((link) => link.lang === 'fa');
        // A new list: the pages of a pair share theirs.
        if (item.links && persian) item.links = [...item.links, { lang: 'x-default', url: persian.url }];
        return item;
      },
    }),
    lazyScripts(),
    namedPages(),
    externaliseInline(),
    dropLazyStyles(),
    openGraph(),
    icons(),
    hosting(),
    searchIndex(process.env['CONTENT_ROOT']),
    precompress(),
    // Last: it lists every file of the site, with the bytes that travel.
    offline(),
  ],
});
