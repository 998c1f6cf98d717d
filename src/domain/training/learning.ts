import type { Result } from './mark.ts';

/** What a learner answered last, and how the flashcards stand (kind `learning`). */
export interface LearningFile {
  readonly format: 'cx-compass';
  readonly version: 1;
  readonly kind: 'learning';
  readonly title?: string;
  readonly updated: string;
  /** By question: whether the last answer was right, and when it was given. */
  readonly items: Readonly<Record<string, { readonly right: boolean; readonly at: string }>>;
  /** By flashcard, as ts-fsrs keeps it: numbers and moments. */
  readonly cards: Readonly<Record<string, Readonly<Record<string, number | string>>>>;
}

/** The same with the answer to a question noted. */
export function withAnswer(
  file: LearningFile,
  item: string,
  { right }: Pick<Result, 'right'>,
  at: string,
): LearningFile {
  return { ...file, items: { ...file.items, [item]: { right, at } } };
}

/** The questions of these whose last answer was wrong. */
export function missed(file: Pick<LearningFile, 'items'>, items: readonly string[]): readonly string[] {
  return items.filter((item) => file.items[item]?.right === false);
}
