import type { CourseId } from './model.ts';

/** The languages of a sheet. */
export const SHEET_LANGUAGES = ['fa', 'en', 'both'] as const;
export type SheetLanguages = (typeof SHEET_LANGUAGES)[number];

/** What a trainer has typed, as it was typed: kept on the device, so that the next group takes less. */
export interface CertificateForm {
  readonly format: 'cx-compass';
  readonly version: 1;
  readonly kind: 'certificate';
  readonly title?: string;
  readonly updated: string;
  readonly languages: SheetLanguages;
  /** One of the site's courses; null for one in own words. */
  readonly course: CourseId | null;
  readonly courseName: string;
  readonly courseOther: string;
  readonly date: string;
  readonly hours: string;
  readonly trainer: string;
  readonly company: string;
  /** A picture as a data address, in parts that are short enough for any text; empty for none. */
  readonly logo: readonly string[];
  readonly learner: string;
  readonly learnerOther: string;
  readonly result: string;
  /** Whether the list is used, and not the one name. */
  readonly many: boolean;
  readonly list: string;
}
