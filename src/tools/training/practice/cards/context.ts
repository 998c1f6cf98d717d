import { getContext, setContext } from 'svelte';
import { waitBetween, type Moment } from '../../../../domain/training/flashcards.ts';
import { fill } from '../../../../i18n/fill.ts';
import { formatter, type Formatter } from '../../../../i18n/format.ts';
import type { Words } from '../../../../i18n/index.ts';
import type { Lang } from '../../../../i18n/languages.ts';
import { endOfToday, nowUtcSeconds, today } from '../../../../workspace/clock.ts';
import type { CardsContent } from './content.ts';
import type { DeckId } from './decks.ts';

export type CardsWords = Words['practice']['cards'];

/** Language, words and content, for every part of the page. */
export class CardsContext {
  readonly lang: Lang;
  readonly words: CardsWords;
  readonly loadFailed: string;
  readonly format: Formatter;
  readonly content: CardsContent;

  constructor(lang: Lang, words: Pick<Words['practice'], 'cards' | 'loadFailed'>, content: CardsContent) {
    this.lang = lang;
    this.words = words.cards;
    this.loadFailed = words.loadFailed;
    this.format = formatter(lang);
    this.content = content;
  }

  number(value: number): string {
    return this.format.number(value);
  }

  fill(message: string, values: Readonly<Record<string, string>>): string {
    return fill(message, values);
  }

  titleOf(deck: DeckId): string {
    if (deck === 'all') return this.words.all;
    if (deck === 'missed') return this.words.missed;
    return this.content.decks.find(({ id }) => id === deck)?.title ?? deck;
  }

  /** How long it is until a moment, in words. */
  wait(now: string, due: string | number | undefined): string {
    const { unit, count } = waitBetween(now, String(due));
    return fill(this.words.units[unit], { n: this.number(count) });
  }
}

/** This moment, as the scheduler asks for it. */
export function moment(): Moment {
  return { now: nowUtcSeconds(), day: today(), dayEnd: endOfToday() };
}

const key = Symbol('cards');

export function provideCards(cards: CardsContext): void {
  setContext(key, cards);
}

export function useCards(): CardsContext {
  return getContext<CardsContext>(key);
}
