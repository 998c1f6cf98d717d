import { cardId } from '../../../../domain/training/flashcards.ts';
import { COURSES, type CourseId } from '../../../../domain/training/model.ts';
import type { CardsContent, QuestionCard } from './content.ts';

export type DeckId = 'all' | 'missed' | CourseId;
export const DECKS: readonly DeckId[] = ['all', 'missed', ...COURSES];

/** A card with all that stands on it. */
export interface FlashCard {
  readonly id: string;
  readonly front: string;
  /** What the back says, line by line. */
  readonly lines: readonly string[];
  readonly ordered: boolean;
  /** The term in the other language. */
  readonly other?: string;
  readonly why?: string;
  readonly reading?: QuestionCard['reading'];
  /** Words without blanks by which a program of flashcards can find it. */
  readonly tags: readonly string[];
}

/** Cards of terms, by the names of the cards. */
export function termCards({ terms, decks }: CardsContent, deck: DeckId): readonly FlashCard[] {
  const own = decks.find(({ id }) => id === deck);
  return terms
    .filter(({ id }) => deck === 'all' || own?.terms.includes(id) === true)
    .map(({ id, term, definition, other }) => ({
      id: cardId('term', id),
      front: term,
      lines: [definition],
      ordered: false,
      other,
      tags: ['cx-compass', 'term', ...decks.filter((each) => each.terms.includes(id)).map((each) => each.id)],
    }));
}

/** Cards of questions; those that the site no longer has are left out. */
export function questionCardsOf(
  questions: Readonly<Record<string, QuestionCard>>,
  items: readonly string[],
): readonly FlashCard[] {
  return items.flatMap((item) => {
    if (!Object.hasOwn(questions, item)) return [];
    const found = questions[item];
    if (found === undefined) return [];
    const { question, answer, ordered, why, reading, lesson } = found;
    return [
      {
        id: cardId('item', item),
        front: question,
        lines: answer,
        ordered,
        why,
        reading,
        tags: ['cx-compass', 'question', lesson],
      },
    ];
  });
}

/** The back of a card as one text. */
export function backText({ lines, ordered, other, why }: FlashCard): string {
  const answer = lines.map((line, index) => (ordered ? `${String(index + 1)}. ${line}` : line));
  return [...answer, ...(other === undefined ? [] : [`(${other})`]), ...(why === undefined ? [] : [why])].join('\n');
}

/** Settings and rows of a file for Anki: front, back, tags. */
export const ANKI_SETTINGS: readonly string[] = ['#separator:tab', '#html:false', '#tags column:3'];

export function ankiRows(cards: readonly FlashCard[]): readonly (readonly string[])[] {
  return cards.map((card) => [card.front, backText(card), card.tags.join(' ')]);
}
