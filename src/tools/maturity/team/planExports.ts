import type { Action, RoundFile } from '../../../domain/round/round.ts';
import type { Cell } from '../../../workspace/csv.ts';
import { toIcs } from '../../../workspace/ics.ts';
import type { XlsxSheet } from '../../../workspace/xlsx.ts';
import { costWords } from './costs.ts';
import type { TeamContext } from './context.ts';

type Speaker = Pick<TeamContext, 'tool' | 'words'>;

function heading({ words }: Speaker): readonly string[] {
  const { plan } = words;
  return [plan.item, plan.action, plan.owner, plan.due, plan.cost, plan.done];
}

function stateOf({ words }: Speaker, { done }: Action): string {
  return done ? words.plan.done : words.plan.notDone;
}

/** The plan as rows of a CSV table, with a heading row; dates as ISO. */
export function planRows(speaker: Speaker, { actions }: RoundFile): readonly (readonly Cell[])[] {
  return [
    heading(speaker),
    ...actions.map((action): readonly Cell[] => [
      speaker.tool.item(action.item).name,
      action.text,
      action.owner,
      action.due,
      action.cost,
      stateOf(speaker, action),
    ]),
  ];
}

/** The plan as a sheet with typed cells. */
export function planSheet(speaker: Speaker, { title, actions }: RoundFile): XlsxSheet {
  return {
    name: title,
    rows: [
      heading(speaker),
      ...actions.map((action) => [
        speaker.tool.item(action.item).name,
        action.text,
        action.owner,
        action.due === null ? null : { date: action.due },
        action.cost,
        stateOf(speaker, action),
      ]),
    ],
  };
}

/** Actions with a date as a calendar. */
export function planCalendar({ tool, words }: Speaker, { round, title, updated, actions }: RoundFile): string {
  const dues = actions.flatMap((action, place) => {
    const { item, text, owner, due, cost, done } = action;
    if (due === null || done) return [];
    const facts = [
      title,
      tool.item(item).name,
      owner === null ? '' : `${words.plan.owner}: ${owner}`,
      cost === null ? '' : `${words.plan.cost}: ${costWords(tool, cost)}`,
    ];
    return [
      {
        id: `${round}-${String(place)}@cx-compass`,
        date: due,
        title: owner === null ? text : `${text} (${owner})`,
        text: facts.filter((fact) => fact !== '').join('\n'),
      },
    ];
  });
  return toIcs(dues, updated);
}

/** A text that Markdown takes as it is, on one line. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]<>()#+!|~-]/gu, (sign) => `\\${sign}`);
}

/** The plan as Markdown: a list to tick off. */
export function planMarkdown({ tool, words }: Speaker, { title, date, actions }: RoundFile): string {
  const lines = actions.map(({ item, text, owner, due, cost, done }) => {
    const facts = [
      owner === null ? '' : plain(owner),
      due === null ? words.plan.undated : tool.format.date(due),
      cost === null ? '' : plain(costWords(tool, cost)),
    ].filter((fact) => fact !== '');
    return `- [${done ? 'x' : ' '}] **${plain(tool.item(item).name)}**: ${plain(text)} (${facts.join(', ')})`;
  });
  return `# ${plain(words.plan.heading)}: ${plain(title)}, ${tool.format.date(date)}\n\n${lines.join('\n')}\n`;
}
