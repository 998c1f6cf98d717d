import type { CourseId } from '../../../../domain/training/model.ts';

/** A term of the glossary in one language. */
export interface TermCard {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
  /** The same term in the other language. */
  readonly other: string;
}

/** A question of a lesson with its answer. */
export interface QuestionCard {
  readonly question: string;
  readonly answer: readonly string[];
  /** Whether the lines of the answer follow one another. */
  readonly ordered: boolean;
  readonly why: string;
  readonly reading: { readonly title: string; readonly href: string };
  readonly lesson: string;
}

/** What the page of the flashcards is given. */
export interface CardsContent {
  readonly terms: readonly TermCard[];
  readonly decks: readonly { readonly id: CourseId; readonly title: string; readonly terms: readonly string[] }[];
  /** Address of the questions; fetched only when there is one to review. */
  readonly questions: string;
}
