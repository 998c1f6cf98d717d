import type { AnswersFile } from '../maturity/answers.ts';
import type { DisciplineId, Level, MaturityModel } from '../maturity/model.ts';
import { itemsOfMode } from '../maturity/model.ts';
import { targetMarks } from '../maturity/onPage.ts';
import type { Score } from '../maturity/score.ts';
import type { Gap } from './groups.ts';
import { gaps, heatMap } from './groups.ts';
import type { RoundFile } from './round.ts';
import { scoreRound } from './scoreRound.ts';

/** One discipline then, now and as it should be; levels in full mode, positions in both. */
export interface BoardLine {
  readonly discipline: DisciplineId;
  readonly last: { readonly level: Level | null; readonly position: number | null } | null;
  readonly now: { readonly level: Level | null; readonly position: number | null };
  /** With every target met; null if nobody set one above. */
  readonly target: Level | null;
}

/** What the board page says, as numbers. */
export interface BoardFacts {
  readonly lines: readonly BoardLine[];
  readonly gaps: readonly Gap[];
  readonly respondents: number;
  readonly invited: number | null;
  readonly items: number;
  /** Items of which somebody has something to show. */
  readonly withEvidence: number;
}

/** Gaps that one page has room for. */
const GAPS_SHOWN = 3;

function placeIn(score: Score | null, id: DisciplineId): BoardLine['last'] {
  const own = score?.disciplines[id];
  return own === undefined ? null : { level: own.level, position: own.position };
}

/** The facts of the board page; `people` are those of the score, `previous` the round before. */
export function boardFacts(
  model: MaturityModel,
  round: RoundFile,
  score: Score,
  people: readonly AnswersFile[],
  previous: RoundFile | null,
): BoardFacts {
  const before = previous === null ? null : scoreRound(model, previous);
  const last = before?.ok === true ? before.score : null;
  const targets = targetMarks(model, score, people);
  const items = itemsOfMode(model, round.mode);
  return {
    lines: model.disciplines.map(({ id }) => {
      const now = placeIn(score, id) ?? { level: null, position: null };
      const target = targets[id] ?? null;
      const above = target !== null && now.level !== null && target > now.level;
      return { discipline: id, last: placeIn(last, id), now, target: above ? target : null };
    }),
    gaps: gaps(heatMap(model, round, people)).slice(0, GAPS_SHOWN),
    respondents: score.respondents,
    invited: round.invited ?? null,
    items: items.length,
    withEvidence: items.filter((item) => people.some(({ answers }) => (answers[item]?.evidence ?? []).length > 0))
      .length,
  };
}
