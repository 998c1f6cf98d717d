import type { CourseId } from './model.ts';
import { lengthOf } from './certificateText.ts';

/** What a certificate says. All of it stands in its code; nothing is looked up anywhere. */

/** A course of the site, or one in the trainer's own words, in one or two languages. */
export type CertificateCourse =
  | { readonly kind: 'site'; readonly id: CourseId }
  | { readonly kind: 'own'; readonly name: string; readonly other: string };

export interface Certificate {
  readonly learner: string;
  /** The learner's name in the letters of the other language; may be empty. */
  readonly learnerOther: string;
  readonly course: CertificateCourse;
  /** ISO date. */
  readonly date: string;
  /** Halves of hours: 15 is seven and a half hours. */
  readonly halfHours: number;
  /** 0 to 100, or null if there is none. */
  readonly result: number | null;
  readonly trainer: string;
  /** May be empty: a trainer may work for nobody but themselves. */
  readonly company: string;
}

/** Units that a text of a certificate may take (see `lengthOf`): a letter takes one. Longer ones make the QR too fine. */
export const TEXT_UNITS = 48;
/** 999 hours. */
export const MOST_HALF_HOURS = 1998;
export const FULL_RESULT = 100;

const DAY = 24 * 60 * 60 * 1000;
const FIRST_DAY = Date.UTC(2000, 0, 1);
/** Days after the first that the code has room for: up to June 2179. */
export const LAST_DAY = 0xffff;

/** Days from 2000-01-01 to an ISO date; null for what is no date, or none that a code has room for. */
export function dayNumber(iso: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(iso)) return null;
  const day = (Date.parse(`${iso}T00:00:00Z`) - FIRST_DAY) / DAY;
  return Number.isInteger(day) && day >= 0 && day <= LAST_DAY && dayAt(day) === iso ? day : null;
}

/** The ISO date so many days after 2000-01-01. */
export function dayAt(day: number): string {
  return new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);
}

/**
 * A text as a certificate may hold it: composed letters, single spaces, none at the ends, no marks that act unseen (the
 * joiners are letters' business and stay).
 */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(?![\u200C\u200D\s])[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(/^[ \u200C\u200D]+|[ \u200C\u200D]+$/gu, '')
    .normalize('NFC');
}

/** The fields in the order in which a form has them. */
export type CertificateField =
  'learner' | 'learnerOther' | 'course' | 'courseOther' | 'date' | 'hours' | 'result' | 'trainer' | 'company';

export interface CertificateFault {
  readonly field: CertificateField;
  /** `missing`: nothing is there; `long`: more than a QR can carry; `bad`: not what it should be. */
  readonly problem: 'missing' | 'long' | 'bad';
}

function textFault(field: CertificateField, text: string, needed: boolean): readonly CertificateFault[] {
  if (text === '') return needed ? [{ field, problem: 'missing' }] : [];
  if (text !== plainText(text)) return [{ field, problem: 'bad' }];
  return lengthOf(text) > TEXT_UNITS ? [{ field, problem: 'long' }] : [];
}

function within(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

/** All that keeps a certificate from being written, in the order of the form; empty if nothing does. */
export function certificateFaults(certificate: Certificate): readonly CertificateFault[] {
  const { learner, learnerOther, course, date, halfHours, result, trainer, company } = certificate;
  return [
    ...textFault('learner', learner, true),
    ...textFault('learnerOther', learnerOther, false),
    ...(course.kind === 'own'
      ? [...textFault('course', course.name, true), ...textFault('courseOther', course.other, false)]
      : []),
    ...(dayNumber(date) === null ? [{ field: 'date', problem: 'bad' } as const] : []),
    ...(within(halfHours, 1, MOST_HALF_HOURS) ? [] : [{ field: 'hours', problem: 'bad' } as const]),
    ...(result === null || within(result, 0, FULL_RESULT) ? [] : [{ field: 'result', problem: 'bad' } as const]),
    ...textFault('trainer', trainer, true),
    ...textFault('company', company, false),
  ];
}
