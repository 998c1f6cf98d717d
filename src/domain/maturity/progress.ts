import { isAnswered, stateOf } from './answers.ts';
import type { Answers } from './answers.ts';
import { itemsOfDiscipline, itemsOfMode } from './model.ts';
import type { DisciplineId, ItemId, MaturityModel, Mode } from './model.ts';

/** Counts of items; `answered` and `left` add up to all items of the mode. */
export interface Count {
  /** With a level or a state: `unknown` and `notApplicable` are among them. */
  readonly answered: number;
  readonly unknown: number;
  readonly notApplicable: number;
  /** With neither. */
  readonly left: number;
}

export interface Progress {
  readonly total: Count;
  readonly disciplines: Readonly<Record<DisciplineId, Count>>;
}

function count(items: readonly ItemId[], answers: Answers): Count {
  const given = items.map((item) => answers[item]);
  const answered = given.filter(isAnswered).length;
  return {
    answered,
    unknown: given.filter((answer) => stateOf(answer) === 'unknown').length,
    notApplicable: given.filter((answer) => stateOf(answer) === 'not-applicable').length,
    left: items.length - answered,
  };
}

/** How far one person has come with the items of a mode, in all and by discipline, in model order. */
export function progress(model: MaturityModel, mode: Mode, answers: Answers): Progress {
  return {
    total: count(itemsOfMode(model, mode), answers),
    disciplines: Object.fromEntries(
      model.disciplines.map((discipline) => [discipline.id, count(itemsOfDiscipline(discipline, mode), answers)]),
    ),
  };
}
