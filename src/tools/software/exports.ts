import type { ComparisonFile, Provenance } from '../../domain/software/comparison.ts';
import { mustOf, scoreOf } from '../../domain/software/matrix.ts';
import type { XlsxCell, XlsxSheet } from '../../workspace/xlsx.ts';
import type { Comparison } from './comparison.svelte.ts';
import type { ToolContext } from './context.ts';
import { headlineOf } from './headline.ts';
import { scoreFlipText, shown, unknownText, weightFlipText } from './phrases.ts';

type Read = Pick<Comparison, 'file' | 'outcome' | 'fragility' | 'unknowns'>;

/** A row of the result: its state, and its figures where it has some. */
function resultRows(tool: ToolContext, { file, outcome }: Read): readonly (readonly XlsxCell[])[] {
  const { result } = tool.words;
  const heading = [
    result.candidate,
    result.state,
    result.placeColumn,
    result.low,
    result.mid,
    result.high,
    result.coverage,
  ];
  if (outcome === null) return [heading];
  const name = (id: string): string => tool.candidateName(file, id);
  return [
    heading,
    ...outcome.ranked.map((each): readonly XlsxCell[] => {
      const { low, mid, high, coverage } = shown(each);
      const state = each.toCheck ? `${result.states.ranked}, ${result.toCheck}` : result.states.ranked;
      return [
        name(each.id),
        tool.lang === 'fa' ? state.replace(', ', '، ') : state,
        each.place,
        low,
        mid,
        high,
        coverage,
      ];
    }),
    ...outcome.thin.map((each): readonly XlsxCell[] => {
      const { low, mid, high, coverage } = shown(each);
      return [name(each.id), result.states.thin, null, low, mid, high, coverage];
    }),
    ...outcome.failed.map((id): readonly XlsxCell[] => [name(id), result.states.failed, null, null, null, null, null]),
  ];
}

/** Every answer with where it comes from: a row for each candidate and must-have, candidate and criterion. */
function answerRows(tool: ToolContext, file: ComparisonFile): readonly (readonly XlsxCell[])[] {
  const { table, result, scores } = tool.words;
  const answers = { yes: scores.yes, no: scores.no, unknown: scores.unknown } as const;
  const from = (cell: Provenance | undefined): readonly XlsxCell[] => [
    cell?.source ?? '',
    cell?.date === undefined ? null : { date: cell.date },
  ];
  return [
    [result.candidate, table.kind, table.question, result.weight, table.value, scores.source, scores.date],
    ...file.candidates.flatMap((candidate) => [
      ...file.musts.map((must): readonly XlsxCell[] => [
        candidate.name,
        table.must,
        tool.mustQuestion(file, must),
        null,
        answers[mustOf(candidate, must.id)],
        ...from(candidate.musts[must.id]),
      ]),
      ...file.criteria.map((criterion): readonly XlsxCell[] => [
        candidate.name,
        table.criterion,
        tool.criterionName(criterion),
        criterion.weight,
        scoreOf(candidate, criterion.id) ?? scores.unknown,
        ...from(candidate.scores[criterion.id]),
      ]),
    ]),
  ];
}

/** What was chosen, in words; null if nothing was decided yet. */
export function choiceText(tool: ToolContext, file: ComparisonFile): string | null {
  const { choice } = file.decision;
  if (choice === undefined) return null;
  return choice === null ? tool.words.result.choiceNone : tool.candidateName(file, choice);
}

function decisionRows(tool: ToolContext, read: Read): readonly (readonly XlsxCell[])[] {
  const { table, result } = tool.words;
  const { file, fragility, unknowns } = read;
  const headline = headlineOf(tool, read);
  const kinds = file.need.categories.map((id) => tool.category(id).name);
  const flips = [
    ...(fragility?.weights ?? []).map((flip) => weightFlipText(tool, file, flip)),
    ...(fragility?.scores ?? []).map((flip) => scoreFlipText(tool, file, flip)),
  ];
  return [
    [table.field, table.text],
    [result.sheet, tool.titleOf(file)],
    [result.dateLabel, { date: file.date }],
    [result.sheetNeed, [file.need.text ?? '', ...kinds].filter((part) => part !== '').join('\n')],
    [table.result, [headline.sentence, ...headline.reasons].join('\n')],
    [result.sheetChoice, choiceText(tool, file) ?? result.choiceOpen],
    [result.sheetWho, file.decision.who ?? ''],
    [result.sheetWhen, file.decision.date === undefined ? null : { date: file.decision.date }],
    [result.sheetWhy, file.decision.why ?? ''],
    [result.sheetFlip, flips.join('\n')],
    [result.sheetUnknown, unknowns.map((unknown) => unknownText(tool, file, unknown)).join('\n')],
  ].map((row) => row.map((cell) => (typeof cell === 'string' ? unmarked(cell) : cell)));
}

/** A text for a cell: without the marks that only steer direction on a page. */
function unmarked(text: string): string {
  return text.replace(/[\u2066-\u2069\u061C]/gu, '');
}

/** The answers as one table, with a heading row. */
export function csvRows(tool: ToolContext, file: ComparisonFile): readonly (readonly (string | number | null)[])[] {
  return answerRows(tool, file).map((row) =>
    row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.date : cell)),
  );
}

/** The whole comparison as three sheets. */
export function sheetsOf(tool: ToolContext, read: Read): readonly XlsxSheet[] {
  const { table } = tool.words;
  return [
    { name: table.result, rows: resultRows(tool, read) },
    { name: table.scores, rows: answerRows(tool, read.file) },
    { name: table.decision, rows: decisionRows(tool, read) },
  ];
}

/** A short text for a messenger: headline, places, what to ask first. */
export function summaryOf(tool: ToolContext, read: Read): string {
  const { result } = tool.words;
  const { file, outcome, unknowns } = read;
  const headline = headlineOf(tool, read);
  const choice = choiceText(tool, file);
  const places = (outcome?.ranked ?? []).map((each) => {
    const { low, mid, high } = shown(each);
    return tool.fill(result.summaryLine, {
      place: tool.number(each.place),
      name: tool.format.isolate(tool.candidateName(file, each.id)),
      mid: tool.number(mid, 2),
      low: tool.number(low, 2),
      high: tool.number(high, 2),
    });
  });
  const asks = unknowns.slice(0, 3).map((unknown) => unknownText(tool, file, unknown));
  return [
    tool.fill(result.summaryTitle, { title: tool.titleOf(file), date: tool.format.date(file.date) }),
    [headline.sentence, ...headline.reasons].join(' '),
    ...(choice === null ? [] : [`${result.sheetChoice}: ${tool.format.isolate(choice)}`]),
    ...(places.length === 0 ? [] : ['', ...places]),
    ...(asks.length === 0 ? [] : ['', result.findOut, ...asks]),
    '',
    result.summaryFoot,
  ].join('\n');
}
