import { latinDigits } from '../shared/digits.ts';
import { FULL_RESULT, plainText, TEXT_UNITS } from './certificate.ts';
import { lengthOf } from './certificateText.ts';

/** Learners out of what a trainer pastes: a name in each line, or rows of a spreadsheet. */

/** Sheets that one list makes. */
export const MOST_NAMES = 100;

export interface Learner {
  readonly name: string;
  /** The name in the letters of the other language; may be empty. */
  readonly other: string;
  readonly result: number | null;
}

export interface NameFault {
  /** From 1. */
  readonly line: number;
  readonly problem: 'long' | 'result' | 'no-name';
  readonly got: string;
}

/** A heading row, by its first cell. */
const HEADINGS = new Set(['نام', 'نام و نام خانوادگی', 'نام یادگیرنده', 'name', 'full name', 'learner']);

/** A whole percentage as people type it; null for what is none. */
export function resultFrom(text: string): number | null {
  const [, digits] = /^(\d{1,3})\s*[%٪]?$/u.exec(latinDigits(text).trim()) ?? [];
  return digits !== undefined && Number(digits) <= FULL_RESULT ? Number(digits) : null;
}

const isNumber = (cell: string): boolean => /^[\d.٫,]+\s*[%٪]?$/u.test(latinDigits(cell));

/**
 * Learners in a text, in its order. A cell of digits is the result; of the others the first is the name and the second
 * the name in other letters. Lines that cannot be taken are named, and left out.
 */
export function learnersIn(text: string): {
  readonly learners: readonly Learner[];
  readonly faults: readonly NameFault[];
} {
  const learners: Learner[] = [];
  const faults: NameFault[] = [];
  for (const [index, row] of text.split(/\r\n?|\n/u).entries()) {
    const cells = row
      .split('\t')
      .map(plainText)
      .filter((cell) => cell !== '');
    const [first] = cells;
    if (first === undefined || (learners.length === 0 && HEADINGS.has(first.toLowerCase()))) continue;
    const line = index + 1;
    const [name, other = ''] = cells.filter((cell) => !isNumber(cell));
    // a number before the name counts the rows
    const given = cells.slice(name === undefined ? 0 : cells.indexOf(name)).findLast(isNumber);
    const result = given === undefined ? null : resultFrom(given);
    const long = [name ?? '', other].find((cell) => lengthOf(cell) > TEXT_UNITS);
    if (name === undefined) faults.push({ line, problem: 'no-name', got: first });
    else if (long !== undefined) faults.push({ line, problem: 'long', got: long });
    else if (given !== undefined && result === null) faults.push({ line, problem: 'result', got: given });
    else learners.push({ name, other, result });
  }
  return { learners, faults };
}
