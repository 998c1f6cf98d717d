/** The two languages of the site; Persian is the default and has no prefix in addresses. */
export const languages = ['fa', 'en'] as const;
export type Lang = (typeof languages)[number];
export type Direction = 'rtl' | 'ltr';

export const defaultLanguage: Lang = 'fa';

const facts: Readonly<Record<Lang, { dir: Direction; locale: string; name: string; openGraph: string }>> = {
  fa: { dir: 'rtl', locale: 'fa-IR', name: 'فارسی', openGraph: 'fa_IR' },
  en: { dir: 'ltr', locale: 'en-GB', name: 'English', openGraph: 'en_GB' },
};

/** Direction, Intl locale and own name of a language. */
export function factsOf(lang: Lang): (typeof facts)[Lang] {
  return facts[lang];
}

export function otherLanguage(lang: Lang): Lang {
  return lang === 'fa' ? 'en' : 'fa';
}
