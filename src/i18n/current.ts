import type { Lang } from './languages.ts';

/** Language of the page being built, from Astro's own reading of the address. */
export function langOf(page: { readonly currentLocale: string | undefined }): Lang {
  return page.currentLocale === 'en' ? 'en' : 'fa';
}
