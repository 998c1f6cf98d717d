import type { Fraction } from '../../domain/shared/fraction.ts';
import type { Expectation, ExpectationsFile, Rating } from '../../domain/expectations/expectation.ts';
import { CATEGORIES } from '../../domain/expectations/kano.ts';
import { kanoResults, pairAt } from '../../domain/expectations/kanoAnswers.ts';
import { nextActions } from '../../domain/expectations/report.ts';
import { kanoAnswers } from '../../i18n/kanoAnswers.ts';
import type { Cell } from '../../workspace/csv.ts';
import type { XlsxSheet } from '../../workspace/xlsx.ts';
import type { ToolContext } from './context.ts';
import { firstSentence, furtherSentences } from './headline.ts';

type Row = readonly Cell[];

/** A fraction as a decimal number of two places, for people and spreadsheets. */
export function decimal(value: Fraction): number {
  const { numerator, denominator } = value;
  return Math.round((Number(numerator) / Number(denominator)) * 100) / 100;
}

function decimalCell(value: Fraction | null | undefined): Cell {
  return value === null || value === undefined ? null : decimal(value);
}

/** A cut in words: whole numbers as they are. */
export function shown(tool: ToolContext, value: Fraction): string {
  return tool.number(decimal(value), 2);
}

function ratingCell(tool: ToolContext, rating: Rating | undefined): Cell {
  return rating === 'unknown' ? tool.words.table.unknown : (rating ?? null);
}

function gapOf({ importance, performance }: Expectation): Cell {
  return typeof importance === 'number' && typeof performance === 'number' ? importance - performance : null;
}

/** The list as a table, one row for each expectation, with what customers said; a heading row first. */
export function listTable(tool: ToolContext, file: ExpectationsFile): readonly Row[] {
  const { table, kano } = tool.words;
  const results = kanoResults(file.kano);
  const categories = [...CATEGORIES, 'Q' as const];
  const heading: Row = [
    table.number,
    table.text,
    table.kind,
    table.reason,
    table.importance,
    table.performance,
    table.gap,
    table.adequate,
    table.desired,
    table.perceived,
    kano.class,
    kano.clear,
    kano.n,
    ...categories.map((category) => kano.classes[category]),
    kano.better,
    kano.worse,
  ];
  const rows = file.expectations.map((each): Row => {
    const result = results[each.id];
    return [
      Number(each.id.slice(1)),
      tool.textOf(each),
      tool.kindName(each),
      each.overruled?.reason ?? null,
      ratingCell(tool, each.importance),
      ratingCell(tool, each.performance),
      gapOf(each),
      each.levels?.adequate ?? null,
      each.levels?.desired ?? null,
      each.levels?.perceived ?? null,
      result === undefined || result.category === null ? null : kano.classes[result.category],
      result === undefined ? null : result.clear ? kano.clearYes : kano.clearNo,
      result?.n ?? null,
      ...categories.map((category) => result?.counts[category] ?? null),
      decimalCell(result?.better),
      decimalCell(result?.worse),
    ];
  });
  return [heading, ...rows];
}

/** The headings under which answers are gathered, and known again when they come back: number and question. */
export function answerHeadings(tool: ToolContext, file: ExpectationsFile): readonly string[] {
  const { ask, table } = tool.words;
  const questions = file.expectations.flatMap((each) => {
    const { present, absent } = tool.questionsOf(each);
    const n = tool.numberOf(each.id);
    return [`${tool.fill(ask.codePresent, { n })}) ${present}`, `${tool.fill(ask.codeAbsent, { n })}) ${absent}`];
  });
  return [table.segment, ...questions];
}

/** Customers' answers as a table that can be read again: a row for each, a column for each question. */
export function answersTable(tool: ToolContext, file: ExpectationsFile): readonly Row[] {
  const places = file.expectations.map(({ id }) => file.kano.asked.indexOf(id));
  const rows = file.kano.respondents.map(({ segment, pairs }): Row => [
    segment,
    ...places.flatMap((place): Row => (place < 0 ? [null, null] : (pairAt(pairs, place) ?? [null, null]))),
  ]);
  return [answerHeadings(tool, file), ...rows];
}

/** The questions one by one with their five answers, for whoever sets up a survey. */
export function questionsTable(tool: ToolContext, file: ExpectationsFile): readonly Row[] {
  const { table } = tool.words;
  const answers = kanoAnswers[tool.lang].map(([label = '']) => label);
  const heading: Row = [
    table.question,
    ...answers.map((_, index) => tool.fill(table.answer, { n: tool.number(index + 1) })),
  ];
  return [
    heading,
    ...answerHeadings(tool, file)
      .slice(1)
      .map((question): Row => [question, ...answers]),
  ];
}

/** All of a list as sheets of one spreadsheet. */
export function sheetsOf(tool: ToolContext, file: ExpectationsFile): readonly XlsxSheet[] {
  const { table } = tool.words;
  const answers = { name: table.sheetAnswers, rows: answersTable(tool, file) };
  return [
    { name: table.sheetList, rows: listTable(tool, file) },
    ...(file.kano.respondents.length === 0 ? [] : [answers]),
  ];
}

/** The questionnaire as text, for a message or a survey service. */
export function questionsText(tool: ToolContext, file: ExpectationsFile): string {
  const { ask } = tool.words;
  const answers = kanoAnswers[tool.lang].map(([label = ''], index) => `${tool.number(index + 1)}. ${label}`);
  return [ask.formTitle, ask.formLead, '', ask.answersAre, ...answers, '', ...answerHeadings(tool, file).slice(1)].join(
    '\n',
  );
}

/** A short text for a messenger: the sentence, what else stands out, the first three steps. */
export function summaryOf(tool: ToolContext, file: ExpectationsFile): string {
  const { result } = tool.words;
  const actions = nextActions(file)
    .slice(0, 3)
    .map(({ action, items }, index) => {
      const words = tool.content.actions.find(({ id }) => id === action);
      const names = items.map((id) => tool.fill(result.quoted, { text: tool.textAt(file, id) }));
      return `${tool.number(index + 1)}. ${words?.title ?? action}${names.length === 0 ? '' : `: ${tool.format.list(names)}`}`;
    });
  return [
    tool.fill(result.summaryTitle, { title: tool.titleOf(file), date: tool.format.date(file.date) }),
    firstSentence(tool, file),
    ...furtherSentences(tool, file),
    ...(actions.length === 0 ? [] : ['', result.actions, ...actions]),
    '',
    result.summaryFoot,
  ].join('\n');
}
