import { readDeckMessage, type Deck, type DeckMessage } from '../../../domain/training/deck.ts';

interface Listener {
  /** Another window wants to know where the deck is. */
  readonly onAsk: () => void;
  readonly onDeck: (deck: Deck) => void;
}

/** What joins the windows of one deck on one device. */
export class DeckChannel {
  readonly #channel: BroadcastChannel;

  /**
   * @param name the same in all windows of the deck
   * @param count of slides; a window with others is another deck
   */
  constructor(name: string, count: number, { onAsk, onDeck }: Listener) {
    this.#channel = new BroadcastChannel(name);
    this.#channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const message = readDeckMessage(data, count);
      if (message?.kind === 'ask') onAsk();
      if (message?.kind === 'state') onDeck(message.deck);
    });
  }

  tell(message: DeckMessage): void {
    this.#channel.postMessage(message);
  }
}
