import type { ComparisonFile } from '../../domain/software/comparison.ts';
import { coverageOf, highOf, lowOf, midOf, type Figures } from '../../domain/software/evaluate.ts';
import type { Unknown } from '../../domain/software/findOut.ts';
import type { ScoreFlip, WeightFlip } from '../../domain/software/fragility.ts';
import { roundHalfUp } from '../../domain/shared/fraction.ts';
import type { ToolContext } from './context.ts';

/** The figures of a candidate as numbers to show: two decimals, coverage as a share. */
export interface Shown {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  readonly coverage: number;
}

export function shown(figures: Figures): Shown {
  return {
    low: roundHalfUp(lowOf(figures), 2),
    mid: roundHalfUp(midOf(figures), 2),
    high: roundHalfUp(highOf(figures), 2),
    coverage: roundHalfUp(coverageOf(figures), 3),
  };
}

/** The figures of a candidate in a line. */
export function figuresText(tool: ToolContext, figures: Figures): string {
  const { low, mid, high, coverage } = shown(figures);
  const { result } = tool.words;
  if (figures.known === figures.total) return tool.fill(result.figuresExact, { mid: tool.number(mid, 2) });
  return tool.fill(result.figures, {
    mid: tool.number(mid, 2),
    low: tool.number(low, 2),
    high: tool.number(high, 2),
    coverage: tool.format.percent(coverage),
  });
}

function outcomeText(tool: ToolContext, file: ComparisonFile, first: readonly string[]): string {
  const { result } = tool.words;
  const [one] = first;
  if (one === undefined) return result.becomesNone;
  if (first.length === 1) {
    return tool.fill(result.becomesFirst, { name: tool.format.isolate(tool.candidateName(file, one)) });
  }
  return tool.fill(result.becomeTied, { names: tool.list(first.map((id) => tool.candidateName(file, id))) });
}

function criterionAt(tool: ToolContext, file: ComparisonFile, place: number): string {
  const criterion = file.criteria[place];
  return criterion === undefined ? '' : tool.format.isolate(tool.criterionName(criterion));
}

/** What one other weight does. */
export function weightFlipText(tool: ToolContext, file: ComparisonFile, flip: WeightFlip): string {
  return tool.fill(tool.words.result.weightFlip, {
    criterion: criterionAt(tool, file, flip.criterion),
    from: tool.number(flip.from),
    to: tool.number(flip.to),
    outcome: outcomeText(tool, file, flip.first),
  });
}

/** What one other score does. */
export function scoreFlipText(tool: ToolContext, file: ComparisonFile, flip: ScoreFlip): string {
  return tool.fill(tool.words.result.scoreFlip, {
    candidate: tool.format.isolate(tool.candidateName(file, flip.candidate)),
    criterion: criterionAt(tool, file, flip.criterion),
    from: tool.number(flip.from),
    to: tool.number(flip.to),
    outcome: outcomeText(tool, file, flip.first),
  });
}

/** What is to be found out, in a line. */
export function unknownText(tool: ToolContext, file: ComparisonFile, unknown: Unknown): string {
  const { result } = tool.words;
  const candidate = tool.format.isolate(tool.candidateName(file, unknown.candidate));
  if (unknown.kind === 'must') {
    const must = file.musts[unknown.must];
    return tool.fill(result.askMust, { candidate, must: must === undefined ? '' : tool.mustQuestion(file, must) });
  }
  return tool.fill(result.askScore, {
    candidate,
    criterion: criterionAt(tool, file, unknown.criterion),
    weight: tool.number(unknown.weight),
  });
}
