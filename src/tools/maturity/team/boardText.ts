import type { AnswersFile } from '../../../domain/maturity/answers.ts';
import type { Level } from '../../../domain/maturity/model.ts';
import type { Score } from '../../../domain/maturity/score.ts';
import { boardFacts } from '../../../domain/round/board.ts';
import type { BoardLine } from '../../../domain/round/board.ts';
import type { RoundFile } from '../../../domain/round/round.ts';
import { headlineOf, headlineText } from '../headline.ts';
import { costWords } from './costs.ts';
import type { TeamContext } from './context.ts';
import { peopleWords } from './phrases.ts';

/** One of the six lines, in words and as marks. */
export interface LineText {
  readonly id: string;
  readonly name: string;
  readonly last: string;
  readonly now: string;
  readonly target: string;
  /** Where the marks stand, 1 to 5; null for none. */
  readonly marks: { readonly last: number | null; readonly now: number | null; readonly target: number | null };
  /** Cells that are filled. */
  readonly level: Level | null;
}

export interface DecisionText {
  readonly text: string;
  readonly facts: string;
}

/** Everything on the board page, in words: what is printed and what is drawn say the same. */
export interface BoardText {
  readonly kicker: string;
  readonly headline: string;
  readonly lines: readonly LineText[];
  readonly gaps: readonly string[];
  readonly customer: string | null;
  readonly decisions: readonly DecisionText[];
  readonly foot: string;
}

function lineText({ tool, words }: TeamContext, quick: boolean, line: BoardLine): LineText {
  const { board } = words;
  const said = (place: BoardLine['last']): string => {
    if (place === null) return board.none;
    const { level, position } = place;
    if (!quick && level !== null) return tool.fill(board.level, { level: tool.number(level) });
    return position === null ? board.none : tool.fill(board.position, { position: tool.number(position, 1) });
  };
  return {
    id: line.discipline,
    name: tool.discipline(line.discipline).name,
    last: said(line.last),
    now: said(line.now),
    target: line.target === null ? board.none : tool.fill(board.level, { level: tool.number(line.target) }),
    marks: { last: line.last?.position ?? null, now: line.now.position, target: line.target },
    level: quick ? null : line.now.level,
  };
}

/** The words of the board page of a round; `people` are those of the score, `previous` the round before. */
export function boardText(
  team: TeamContext,
  round: RoundFile,
  score: Score,
  people: readonly AnswersFile[],
  previous: RoundFile | null,
): BoardText {
  const { tool, words } = team;
  const { board } = words;
  const { format } = tool;
  const facts = boardFacts(tool.content.model, round, score, people, previous);
  const number = (value: number): string => tool.number(value);
  const { customerNumber } = round;
  return {
    kicker: [round.title, round.unit ?? '', format.date(round.date)]
      .filter((part) => part !== '')
      .map((part) => format.isolate(part))
      .join(' · '),
    headline: headlineText(headlineOf(tool, score)),
    lines: facts.lines.map((line) => lineText(team, score.mode === 'quick', line)),
    gaps: facts.gaps.map(({ item, leadership, front }) =>
      tool.fill(board.gap, { item: tool.item(item).name, leadership: number(leadership), front: number(front) }),
    ),
    customer:
      customerNumber === null
        ? null
        : tool.fill(board.customerText, {
            name: format.isolate(customerNumber.name),
            value: number(customerNumber.value),
            margin: number(customerNumber.margin),
            n: number(customerNumber.n),
          }),
    decisions: round.decisions.map(({ text, owner, cost, due }) => ({
      text: format.isolate(text),
      facts: [
        `${board.owner}: ${format.isolate(owner)}`,
        `${board.cost}: ${format.isolate(costWords(tool, cost))}`,
        `${board.due}: ${format.date(due)}`,
      ].join(' · '),
    })),
    foot: tool.fill(board.foot, {
      people: peopleWords(team, round),
      evidence: tool.fill(board.evidence, { n: number(facts.withEvidence), all: number(facts.items) }),
    }),
  };
}
