import type { AnswersFile } from './answers.ts';
import { scoreDiscipline, scoreQuickDiscipline } from './discipline.ts';
import type { DisciplineScore, ScoredDiscipline } from './discipline.ts';
import { scoreItem } from './item.ts';
import type { ItemScore } from './item.ts';
import { itemsOfDiscipline } from './model.ts';
import type { DisciplineId, ItemId, MaturityModel, Mode } from './model.ts';
import { nextSteps, toFindOut } from './nextSteps.ts';
import type { NextStep } from './nextSteps.ts';
import { scoreOverall } from './overall.ts';
import type { Overall } from './overall.ts';
import { gather } from './people.ts';
import type { PeopleError } from './people.ts';

/** The whole result, with the keys and their order that the command prints (formats.md 4). */
export interface Score extends Overall {
  /** The model's id with its version. */
  readonly model: string;
  readonly mode: Mode;
  /** People counted. */
  readonly respondents: number;
  /** In model order. */
  readonly disciplines: Readonly<Record<DisciplineId, DisciplineScore>>;
  /** Those of the mode, in model order. */
  readonly items: Readonly<Record<ItemId, ItemScore>>;
  readonly next: readonly NextStep[];
  readonly findOut: readonly ItemId[];
}

export type ScoreResult =
  | { readonly ok: true; readonly score: Score; readonly people: readonly AnswersFile[] }
  | { readonly ok: false; readonly error: PeopleError };

/**
 * Scores people, each of whom must stand here once (`gather`), on the items of a mode; one person is a team of
 * one, and with nobody every item is unanswered. Answers to other items are passed over. formats.md 3 and 4.
 */
export function score(model: MaturityModel, mode: Mode, people: readonly AnswersFile[]): Score {
  const disciplines = model.disciplines.map((discipline): ScoredDiscipline => {
    const items = itemsOfDiscipline(discipline, mode).map((id) => ({
      id,
      score: scoreItem(people.map(({ answers }) => answers[id])),
    }));
    return {
      id: discipline.id,
      items,
      score: mode === 'full' ? scoreDiscipline(items) : scoreQuickDiscipline(items),
    };
  });
  return {
    model: model.id,
    mode,
    respondents: people.length,
    ...scoreOverall(disciplines),
    disciplines: Object.fromEntries(disciplines.map(({ id, score }) => [id, score])),
    items: Object.fromEntries(disciplines.flatMap(({ items }) => items.map(({ id, score }) => [id, score]))),
    next: nextSteps(disciplines, people),
    findOut: toFindOut(disciplines),
  };
}

/**
 * Scores files as they come: all of this model and mode, and of the round if one is given, else of any one round.
 * A loose file brings its own mode; a round brings its mode and id. Also gives the people counted, for what else
 * depends on them (target marks).
 */
export function scoreFiles(
  model: MaturityModel,
  mode: Mode,
  files: readonly AnswersFile[],
  round?: string,
): ScoreResult {
  const gathered = gather(files, { model: model.id, mode, round });
  if (!gathered.ok) return gathered;
  return { ok: true, score: score(model, mode, gathered.people), people: gathered.people };
}

/** A score's disciplines with their items, in model order; what the score does not have is left out. */
export function scoredDisciplines(model: MaturityModel, score: Score): readonly ScoredDiscipline[] {
  return model.disciplines.flatMap(({ id, items }) => {
    const own = score.disciplines[id];
    if (own === undefined) return [];
    const scoredItems = items.flatMap((item) => {
      const itemScore = score.items[item.id];
      return itemScore === undefined ? [] : [{ id: item.id, score: itemScore }];
    });
    return [{ id, score: own, items: scoredItems }];
  });
}
