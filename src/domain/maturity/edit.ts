import type { Answer, Answers, Evidence, Importance } from './answers.ts';
import type { ItemId, Level } from './model.ts';

type Beside = Omit<Answer, 'level' | 'state' | 'reason'>;

/** What stands beside the level or state and outlives a change of it. */
function besideOf(answer: Answer | undefined): Beside {
  const { target, importance, note, evidence } = answer ?? {};
  return {
    ...(target === undefined ? {} : { target }),
    ...(importance === undefined ? {} : { importance }),
    ...(note === undefined ? {} : { note }),
    ...(evidence === undefined ? {} : { evidence }),
  };
}

/** Answers with one of them replaced; an answer without content is taken out. */
function replaced(answers: Answers, item: ItemId, answer: Answer): Answers {
  const rest = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== item));
  return Object.keys(answer).length === 0 ? rest : { ...rest, [item]: answer };
}

/** Gives an item a level in place of whatever level or state it had. */
export function withLevel(answers: Answers, item: ItemId, level: Level): Answers {
  return replaced(answers, item, { level, ...besideOf(answers[item]) });
}

/** Says of an item that its state is not known. */
export function withUnknown(answers: Answers, item: ItemId): Answers {
  return replaced(answers, item, { state: 'unknown', ...besideOf(answers[item]) });
}

/** Says of an item that it does not apply; an empty reason is none. */
export function withNotApplicable(answers: Answers, item: ItemId, reason: string | null): Answers {
  const given = reason === null || reason.trim() === '' ? null : reason;
  return replaced(answers, item, { state: 'not-applicable', reason: given, ...besideOf(answers[item]) });
}

/** Takes level, state and reason back; notes, evidence, target and importance stay. */
export function withoutAnswer(answers: Answers, item: ItemId): Answers {
  return replaced(answers, item, besideOf(answers[item]));
}

/** Sets the note; an empty one is taken out. */
export function withNote(answers: Answers, item: ItemId, note: string): Answers {
  const { note: _, ...rest } = answers[item] ?? {};
  return replaced(answers, item, note.trim() === '' ? rest : { ...rest, note });
}

/** Sets the list of evidence; an empty list is taken out. */
export function withEvidence(answers: Answers, item: ItemId, evidence: readonly Evidence[]): Answers {
  const { evidence: _, ...rest } = answers[item] ?? {};
  return replaced(answers, item, evidence.length === 0 ? rest : { ...rest, evidence });
}

/** Sets how far a practice should rise. */
export function withTarget(answers: Answers, item: ItemId, target: Level): Answers {
  return replaced(answers, item, { ...answers[item], target });
}

/** Sets how much it matters that a practice rises. */
export function withImportance(answers: Answers, item: ItemId, importance: Importance): Answers {
  return replaced(answers, item, { ...answers[item], importance });
}
