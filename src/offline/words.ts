import { offline as en } from '../i18n/en/offline.ts';
import { offline as fa } from '../i18n/fa/offline.ts';
import type { Words } from '../i18n/index.ts';
import type { Lang } from '../i18n/languages.ts';
import { pageLanguage } from '../i18n/pageLanguage.ts';

export type OfflineWords = Words['offline'];

const dictionaries: Readonly<Record<Lang, OfflineWords>> = { fa, en };

/** The words of working without a connection alone: all others stay out of what is loaded with it. */
export function offlineWords(): OfflineWords {
  return dictionaries[pageLanguage()];
}
