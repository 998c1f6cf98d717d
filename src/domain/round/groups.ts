import { lowerMedian } from '../shared/order.ts';
import type { AnswersFile, Group } from '../maturity/answers.ts';
import { GROUPS, levelOf } from '../maturity/answers.ts';
import { itemsOfMode } from '../maturity/model.ts';
import type { ItemId, Level, MaturityModel, Mode } from '../maturity/model.ts';
import type { RoundFile } from './round.ts';

/** What parts of the organisation say, as far as it shows nobody by himself. */

/** Answers from which a group is shown. */
const SHOWN_FROM = 3;
const SHOWN_FROM_HIDDEN = 5;

export function shownFrom({ hidden }: Pick<RoundFile, 'hidden'>): number {
  return hidden ? SHOWN_FROM_HIDDEN : SHOWN_FROM;
}

export interface GroupCount {
  readonly group: Group;
  readonly people: number;
  /** Whether there are enough of them. */
  readonly shown: boolean;
}

/** The groups that people named, in their usual order; none if the round does not ask for them. */
export function groupCounts(
  round: Pick<RoundFile, 'hidden' | 'groups'>,
  people: readonly AnswersFile[],
): readonly GroupCount[] {
  if (!round.groups) return [];
  return GROUPS.filter((group) => group !== 'none').flatMap((group) => {
    const count = people.filter(({ respondent }) => respondent.group === group).length;
    return count === 0 ? [] : [{ group, people: count, shown: count >= shownFrom(round) }];
  });
}

/** What a group says of one item: its lower median, where enough of it gave a level. */
export interface GroupMedian {
  readonly group: Group;
  /** People who gave a level. */
  readonly n: number;
  /** null if they are too few. */
  readonly median: Level | null;
}

export interface HeatRow {
  readonly item: ItemId;
  /** One for each shown group, in the order of `groupCounts`. */
  readonly cells: readonly GroupMedian[];
}

/** Medians by item and shown group, items in model order. */
export function heatMap(
  model: MaturityModel,
  round: Pick<RoundFile, 'hidden' | 'groups'> & { readonly mode: Mode },
  people: readonly AnswersFile[],
): readonly HeatRow[] {
  const shown = groupCounts(round, people).filter((count) => count.shown);
  const members = shown.map(({ group }) => people.filter(({ respondent }) => respondent.group === group));
  return itemsOfMode(model, round.mode).map((item) => ({
    item,
    cells: shown.map(({ group }, place) => {
      const levels = (members[place] ?? []).flatMap(({ answers }) => levelOf(answers[item]) ?? []);
      return { group, n: levels.length, median: levels.length >= shownFrom(round) ? lowerMedian(levels) : null };
    }),
  }));
}

/** An item of which leadership and the front line think differently. */
export interface Gap {
  readonly item: ItemId;
  readonly leadership: Level;
  readonly front: Level;
  /** leadership − front, never 0. */
  readonly by: number;
}

/** Where leadership and front line are at least one level apart, widest first, then in model order. */
export function gaps(rows: readonly HeatRow[]): readonly Gap[] {
  const medianOf = (row: HeatRow, group: Group): Level | null =>
    row.cells.find((cell) => cell.group === group)?.median ?? null;
  return rows
    .flatMap((row) => {
      const leadership = medianOf(row, 'leadership');
      const front = medianOf(row, 'front');
      if (leadership === null || front === null || leadership === front) return [];
      return [{ item: row.item, leadership, front, by: leadership - front }];
    })
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}
