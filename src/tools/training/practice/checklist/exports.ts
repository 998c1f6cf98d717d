import { dueDate, visitOf, type ChecklistFile } from '../../../../domain/training/checklist.ts';
import type { Cell } from '../../../../workspace/csv.ts';
import type { Due } from '../../../../workspace/ics.ts';
import type { ChecklistContext } from './context.ts';

/** Rows of a table: one for each behaviour and visit that was marked. */
export function csvRows(tool: ChecklistContext, file: ChecklistFile): readonly (readonly Cell[])[] {
  const { csv, visit: words } = tool.words;
  const rows = tool.each((visit) =>
    tool.behaviours.flatMap(({ id, see }): readonly (readonly Cell[])[] => {
      const { on, marks } = visitOf(file, visit);
      const mark = marks[id];
      if (mark === undefined) return [];
      const seen = mark.seen === undefined ? null : words.seen[mark.seen];
      return [[see, visit, on ?? dueDate(file.date, visit), seen, mark.note ?? null, mark.next ?? null]];
    }),
  );
  return [csv.headers, ...rows.flat()];
}

/** The three visits for a calendar; saved again, they take the place of what is there. */
export function dueVisits(tool: ChecklistContext, id: string, file: ChecklistFile): readonly Due[] {
  const { result } = tool.words;
  return tool.each((visit) => ({
    id: `checklist-${id}-${String(visit)}@cx-compass`,
    date: dueDate(file.date, visit),
    title: tool.fill(result.icsTitle, { n: tool.number(visit), title: tool.titleOf(file) }),
    text: result.icsText,
  }));
}
