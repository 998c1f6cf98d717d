import { toTabbed } from '../../../../workspace/csv.ts';
import { download } from '../../../../workspace/download.ts';
import { fileName } from '../../../shared/fileName.ts';
import type { CardsContext } from './context.ts';
import { ANKI_SETTINGS, ankiRows, type DeckId, type FlashCard } from './decks.ts';

/** Hands a deck to the reader's device as a file for Anki. */
export function saveForAnki(tool: CardsContext, deck: DeckId, cards: readonly FlashCard[]): void {
  const name = fileName(tool.titleOf(deck), '.tsv', tool.words.fileName);
  download(name, 'text/tab-separated-values', toTabbed(ANKI_SETTINGS, ankiRows(cards)));
}
