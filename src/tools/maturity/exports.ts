import type { AnswersFile } from '../../domain/maturity/answers.ts';
import { itemsOfDiscipline } from '../../domain/maturity/model.ts';
import type { Score } from '../../domain/maturity/score.ts';
import type { Cell } from '../../workspace/csv.ts';
import type { ToolContext } from './context.ts';
import { headlineOf, headlineText } from './headline.ts';

/** The answers as a table, a row for each practice of the mode, with a heading row. */
export function tableOf(tool: ToolContext, file: AnswersFile): readonly (readonly Cell[])[] {
  const { csv, answering, result } = tool.words;
  const heading: readonly Cell[] = [
    csv.discipline,
    csv.item,
    csv.id,
    csv.state,
    csv.level,
    csv.anchor,
    csv.target,
    csv.importance,
    csv.reason,
    csv.note,
    csv.evidence,
  ];
  const rows = tool.content.model.disciplines.flatMap((discipline) =>
    itemsOfDiscipline(discipline, file.mode).map((id): readonly Cell[] => {
      const answer = file.answers[id];
      const words = tool.item(id);
      const state =
        answer?.level !== undefined
          ? csv.rated
          : answer?.state === 'unknown'
            ? answering.unknown
            : answer?.state === 'not-applicable'
              ? answering.notApplicable
              : result.unanswered;
      const evidence = (answer?.evidence ?? []).map(({ text, url, date }) =>
        [text, url, date].filter((part) => part !== undefined).join(' | '),
      );
      return [
        tool.discipline(discipline.id).name,
        words.question,
        id,
        state,
        answer?.level ?? '',
        answer?.level === undefined ? '' : (words.anchors[answer.level - 1] ?? ''),
        answer?.target ?? '',
        answer?.importance ?? '',
        answer?.reason ?? '',
        answer?.note ?? '',
        evidence.join('\n'),
      ];
    }),
  );
  return [heading, ...rows];
}

/** A short text for a messenger: headline, six lines, first three steps. */
export function summaryOf(tool: ToolContext, file: AnswersFile, score: Score): string {
  const { result } = tool.words;
  const lines = tool.content.disciplines.map(({ id, name }) => {
    const own = score.disciplines[id];
    const position =
      own === undefined || own.position === null
        ? result.notRated
        : tool.fill(result.position, { position: tool.number(own.position, 1) });
    const level =
      own === undefined || own.level === null ? position : tool.fill(result.level, { level: tool.number(own.level) });
    return tool.fill(result.summaryLines, { discipline: name, level });
  });
  const steps = score.next.slice(0, 3).map(({ item, from }, index) => {
    const words = tool.item(item);
    return `${tool.number(index + 1)}. ${words.name}: ${words.steps[from - 1]?.[0] ?? ''}`;
  });
  return [
    tool.fill(result.summaryTitle, { title: tool.titleOf(file), date: tool.format.date(file.date) }),
    headlineText(headlineOf(tool, score)),
    '',
    ...lines,
    ...(steps.length === 0 ? [] : ['', result.summarySteps, ...steps]),
    '',
    result.summaryFoot,
  ].join('\n');
}
