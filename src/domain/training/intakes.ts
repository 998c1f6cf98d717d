import { classSheet, shareOf } from './classSheet.ts';
import type { Tally } from './classSheet.ts';
import type { ClassFile } from './classFile.ts';

/** Classes of the same lesson, month by month. */
export interface Intake {
  /** As `monthOf` names it. */
  readonly month: string;
  readonly classes: number;
  readonly people: number;
  readonly passed: number;
  /** Right among the answers given to the questions that all compared classes were asked. */
  readonly share: number | null;
}

export interface Intakes {
  /** Questions that all of these classes were asked. */
  readonly common: number;
  /** Earliest first. */
  readonly months: readonly Intake[];
}

/** Whether two classes were asked at the same moment of the same course or lesson. */
export function isSameKind(a: ClassFile, b: ClassFile): boolean {
  return a.course === b.course && a.lesson === b.lesson && a.moment === b.moment;
}

function sum(tallies: readonly Tally[]): Pick<Tally, 'right' | 'answered'> {
  return {
    right: tallies.reduce((total, { right }) => total + right, 0),
    answered: tallies.reduce((total, { answered }) => total + answered, 0),
  };
}

/**
 * Classes with people in them, by month.
 * @param monthOf the month of an ISO date on the reader's calendar, in a form that sorts, for example `1405/08`
 */
export function intakes(classes: readonly ClassFile[], monthOf: (date: string) => string): Intakes {
  const held = classes.filter(({ people }) => people.length > 0);
  const [first, ...rest] = held;
  const common = (first?.items ?? []).filter((item) => rest.every(({ items }) => items.includes(item)));
  const months = [...new Set(held.map(({ date }) => monthOf(date)))].sort();
  return {
    common: common.length,
    months: months.map((month) => {
      const own = held.filter(({ date }) => monthOf(date) === month);
      const none = new Map<string, string>();
      return {
        month,
        classes: own.length,
        people: own.reduce((total, { people }) => total + people.length, 0),
        passed: own.reduce((total, file) => total + classSheet(file, none).passed, 0),
        share: shareOf(sum(own.map(({ people, limit }) => classSheet({ items: common, people, limit }, none).all))),
      };
    }),
  };
}
