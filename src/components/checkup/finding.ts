import { checkup as en } from '../../i18n/en/checkup.ts';
import { checkup as fa } from '../../i18n/fa/checkup.ts';
import { formatter, type Formatter } from '../../i18n/format.ts';
import type { Words } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/languages.ts';

export type CheckupWords = Words['checkup'];

/** One thing that was looked at. */
export interface Finding {
  readonly state: 'right' | 'wrong' | 'note';
  readonly name: string;
  /** What was found, or what to do; may be empty. */
  readonly details: readonly string[];
}

/** What every check is given. */
export interface Desk {
  readonly lang: Lang;
  readonly words: CheckupWords;
  readonly format: Formatter;
  /** Folder of the site under its origin, with both slashes. */
  readonly base: string;
}

export type Check = (desk: Desk) => Promise<readonly Finding[]>;

export function deskOf(lang: Lang): Desk {
  return { lang, words: lang === 'en' ? en : fa, format: formatter(lang), base: import.meta.env.BASE_URL };
}

export const right = (name: string, ...details: readonly string[]): Finding => ({ state: 'right', name, details });
export const wrong = (name: string, ...details: readonly string[]): Finding => ({ state: 'wrong', name, details });
export const note = (name: string, ...details: readonly string[]): Finding => ({ state: 'note', name, details });

/** Asks the host itself: nothing that is kept answers instead. */
export function askHost(address: string): Promise<Response> {
  return fetch(address, { cache: 'no-store' });
}
