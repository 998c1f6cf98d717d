import { shareOf } from '../../../domain/training/classSheet.ts';
import type { Tally } from '../../../domain/training/classSheet.ts';
import type { Cell } from '../../../workspace/csv.ts';
import type { XlsxCell, XlsxSheet } from '../../../workspace/xlsx.ts';
import type { ClassroomContext } from './context.ts';
import { mostWrong, questionOf } from './sheet.ts';
import type { ReadSheet } from './sheet.ts';

/** A share as a number with two decimals; empty where nobody answered. */
function share(tally: Tally): number | null {
  const value = shareOf(tally);
  return value === null ? null : Math.round(value * 100) / 100;
}

/** People with what they answered to each question: 1 right, 0 not right, empty unanswered. */
export function csvRows(classroom: ClassroomContext, read: ReadSheet): readonly (readonly Cell[])[] {
  const { sheet } = classroom.words;
  const { items } = read.file;
  return [
    [
      classroom.words.collect.code,
      classroom.words.collect.name,
      sheet.right,
      sheet.answered,
      sheet.unanswered,
      sheet.standing,
      ...items.map((id) => questionOf(classroom, read, id)),
    ],
    ...read.sheet.people.map((row): readonly Cell[] => [
      row.participant.person,
      row.participant.name ?? '',
      row.right,
      row.answered,
      row.unanswered,
      sheet.standings[row.standing],
      ...items.map((id) => {
        const result = row.participant.results[id];
        return result === undefined ? null : result.right ? 1 : 0;
      }),
    ]),
  ];
}

/** The whole sheet: people, objectives, questions. */
export function sheetsOf(classroom: ClassroomContext, read: ReadSheet): readonly XlsxSheet[] {
  const { sheet } = classroom.words;
  const tally = (row: Tally): readonly XlsxCell[] => [row.right, row.answered, row.unanswered, share(row)];
  const heading = [sheet.right, sheet.answered, sheet.unanswered, sheet.share];
  return [
    { name: sheet.people, rows: csvRows(classroom, read) },
    {
      name: sheet.objectives,
      rows: [
        [sheet.objective, ...heading],
        ...read.sheet.objectives.map((row) => [read.objectives.get(row.objective) ?? row.objective, ...tally(row)]),
      ],
    },
    {
      name: sheet.items,
      rows: [
        [sheet.item, ...heading, sheet.most, sheet.index],
        ...read.sheet.items.map((row): readonly XlsxCell[] => [
          questionOf(classroom, read, row.item),
          ...tally(row),
          mostWrong(read, row)?.text ?? '',
          row.discrimination === null ? null : Math.round(row.discrimination.index * 100) / 100,
        ]),
      ],
    },
  ];
}
