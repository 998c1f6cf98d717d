/** The state of a deck of slides while it is shown: where it stands, what covers it, how long it has run. */

/** A clock that can be stopped. */
export interface Timer {
  /** Milliseconds that it ran before it was last started. */
  readonly ran: number;
  /** When it was last started, in milliseconds since 1970; null while it stands. */
  readonly since: number | null;
}

export interface Deck {
  readonly count: number;
  /** The slide that is shown, from 0. */
  readonly current: number;
  /** Whether the screen is dark, so that people look at each other. */
  readonly blank: boolean;
  /** Whether all slides are shown at once, to choose one. */
  readonly overview: boolean;
  /** Whether a window presents it. */
  readonly presenting: boolean;
  readonly timer: Timer;
}

/** What somebody asks of a deck. */
export type DeckAction =
  | {
      readonly kind:
        'start' | 'leave' | 'next' | 'previous' | 'first' | 'last' | 'blank' | 'overview' | 'timer' | 'reset';
    }
  | { readonly kind: 'go'; readonly to: number };

export const standing: Timer = { ran: 0, since: null };

/** A deck at its beginning. */
export function newDeck(count: number): Deck {
  return { count, current: 0, blank: false, overview: false, presenting: false, timer: standing };
}

/** Milliseconds for which a timer has run by a moment; a clock that was set back takes nothing away. */
export function ranBy({ ran, since }: Timer, now: number): number {
  return since === null ? ran : ran + Math.max(0, now - since);
}

function toggled(timer: Timer, now: number): Timer {
  return timer.since === null ? { ran: timer.ran, since: now } : { ran: ranBy(timer, now), since: null };
}

/** Moves to a slide, as far as there is one; what covered the slides is taken away. */
function at(deck: Deck, to: number): Deck {
  const current = Math.max(0, Math.min(deck.count - 1, Math.trunc(to)));
  return { ...deck, current, blank: false };
}

/**
 * The deck after an action.
 * @param now milliseconds since 1970, for the timer: it begins with the first start
 */
export function acted(deck: Deck, action: DeckAction, now: number): Deck {
  switch (action.kind) {
    case 'start': {
      const { timer, count, current, presenting } = deck;
      const isNew = timer.since === null && timer.ran === 0;
      // who starts again at the end begins a new round
      const from = !presenting && current >= count - 1 ? 0 : current;
      return { ...at(deck, from), presenting: true, overview: false, timer: isNew ? { ran: 0, since: now } : timer };
    }
    case 'leave':
      return { ...deck, presenting: false, overview: false, blank: false };
    case 'next':
      return at(deck, deck.current + 1);
    case 'previous':
      return at(deck, deck.current - 1);
    case 'first':
      return at(deck, 0);
    case 'last':
      return at(deck, deck.count - 1);
    case 'go':
      return { ...at(deck, action.to), overview: false };
    case 'blank':
      return { ...deck, blank: !deck.blank, overview: false };
    case 'overview':
      return { ...deck, overview: !deck.overview, blank: false };
    case 'timer':
      return { ...deck, timer: toggled(deck.timer, now) };
    case 'reset':
      return { ...deck, timer: { ran: 0, since: deck.timer.since === null ? null : now } };
  }
}

/** What is pressed, as far as a deck cares. */
export interface Press {
  /** What the key writes or is called; on a Persian keyboard letters write others. */
  readonly key: string;
  /** The key itself, wherever it is and whatever it writes. */
  readonly code: string;
  readonly shift: boolean;
}

/** What a key asks for; `help`, `full` and `notes` are not of the deck but of the window. */
export type KeyMeaning = DeckAction['kind'] | 'help' | 'full' | 'notes';

const plainKeys: Readonly<Record<string, KeyMeaning>> = {
  // what clickers send
  PageDown: 'next',
  PageUp: 'previous',
  F5: 'start',
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Enter: 'next',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
  '.': 'blank',
  '?': 'help',
  '؟': 'help',
};

const letters: Readonly<Record<string, KeyMeaning>> = {
  KeyN: 'next',
  KeyP: 'previous',
  KeyB: 'blank',
  Period: 'blank',
  KeyO: 'overview',
  KeyT: 'timer',
  KeyF: 'full',
  KeyS: 'notes',
};

/**
 * What a key asks of a deck; null if nothing. The arrow that points where reading goes leads on: to the left in
 * Persian.
 */
export function meaningOf({ key, code, shift }: Press, rightToLeft: boolean): KeyMeaning | null {
  if (key === ' ') return shift ? 'previous' : 'next';
  if (key === 'ArrowRight') return rightToLeft ? 'previous' : 'next';
  if (key === 'ArrowLeft') return rightToLeft ? 'next' : 'previous';
  return plainKeys[key] ?? letters[code] ?? null;
}

/** The shortest way of a finger that is a swipe and no tap, in pixels. */
const SWIPE = 40;

/** Where a finger or a mouse went down and up, in pixels from the left and top. */
export interface Stroke {
  readonly from: number;
  readonly to: number;
  /** How far it went down or up. */
  readonly down: number;
  /** The width of the screen. */
  readonly width: number;
}

/**
 * What a stroke asks for: swiping pulls the next slide in, a tap on the third where reading begins leads back, a tap
 * elsewhere leads on. Null for a stroke up or down.
 */
export function strokeMeaning({ from, to, down, width }: Stroke, rightToLeft: boolean): 'next' | 'previous' | null {
  const way = to - from;
  const on = (isForward: boolean): 'next' | 'previous' => (isForward ? 'next' : 'previous');
  if (Math.abs(way) >= SWIPE && Math.abs(way) > Math.abs(down)) return on(way > 0 === rightToLeft);
  if (Math.abs(way) >= SWIPE || Math.abs(down) >= SWIPE) return null;
  return on(rightToLeft ? to < (width * 2) / 3 : to > width / 3);
}

/** A slide as far as the plan of a lesson needs it. */
export interface Planned {
  readonly minutes: number;
}

/** For each slide the minute of the lesson by which it should be done. */
export function planOf(slides: readonly Planned[]): readonly number[] {
  let sum = 0;
  return slides.map(({ minutes }) => (sum += minutes));
}

/** Minutes and seconds of a duration, whole. */
export function clockOf(milliseconds: number): { readonly minutes: number; readonly seconds: number } {
  const seconds = Math.floor(Math.max(0, milliseconds) / 1000);
  return { minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
}

/** What windows of the same deck tell each other. */
export type DeckMessage =
  | { readonly kind: 'ask' }
  /** The state in which the teller is. */
  | { readonly kind: 'state'; readonly deck: Deck };

function isTimer(value: unknown): value is Timer {
  if (typeof value !== 'object' || value === null) return false;
  const { ran, since } = value as Partial<Timer>;
  return Number.isFinite(ran) && (since === null || Number.isFinite(since));
}

/** A message of another window, if it is one about a deck of as many slides; else null. */
export function readDeckMessage(value: unknown, count: number): DeckMessage | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  if (value.kind === 'ask') return { kind: 'ask' };
  if (value.kind !== 'state' || !('deck' in value) || typeof value.deck !== 'object' || value.deck === null)
    return null;
  const { current, blank, overview, presenting, timer, count: others } = value.deck as Partial<Deck>;
  if (others !== count || typeof current !== 'number' || !Number.isInteger(current)) return null;
  if (current < 0 || current >= count || !isTimer(timer)) return null;
  if (typeof blank !== 'boolean' || typeof overview !== 'boolean' || typeof presenting !== 'boolean') return null;
  return {
    kind: 'state',
    deck: { count, current, blank, overview, presenting, timer: { ran: timer.ran, since: timer.since } },
  };
}

/** What the fragment of the address of a deck says. */
export interface DeckAddress {
  /** Whether the window shows the notes. */
  readonly notes: boolean;
  /** The id of the course of one's own by which the slides are arranged. */
  readonly mine: string | null;
}

/** The fragment of an address, with or without its `#`: `notes`, `mine=<id>`, or both joined by `&`. */
export function readDeckAddress(fragment: string): DeckAddress {
  const parts = fragment.replace(/^#/u, '').split('&');
  const mine = parts.find((part) => part.startsWith('mine='))?.slice('mine='.length) ?? '';
  return { notes: parts.includes('notes'), mine: /^[\w-]{1,64}$/u.test(mine) ? mine : null };
}

/** The fragment for what an address should say, with its `#`; empty if it says nothing. */
export function deckFragment({ notes, mine }: DeckAddress): string {
  const parts = [...(mine === null ? [] : [`mine=${mine}`]), ...(notes ? ['notes'] : [])];
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}
