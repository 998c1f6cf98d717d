import type { Lang } from '../i18n/languages.ts';

/** The colour of a token, as the page shows it now. */
export function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

const sample: Readonly<Record<Lang, string>> = { fa: 'تجربه ۱۲۳', en: 'abc 123' };

/** Waits for the site's typeface, which a canvas would otherwise replace for good. */
export async function fontsReady(lang: Lang): Promise<void> {
  await Promise.all(['400', '700'].map((weight) => document.fonts.load(`${weight} 14px Vazirmatn`, sample[lang])));
}

/** Whether the reader asked for less motion. */
export function isStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
