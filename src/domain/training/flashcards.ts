/** Cards to remember: which come today, when they come again, and how they lie on paper. */

/** How well a card was remembered: not at all, with effort, well, at once. */
export const GRADES = [1, 2, 3, 4] as const;
export type Grade = (typeof GRADES)[number];

/** What is kept of a card: what the scheduler says of it, and the day on which it was seen first. */
export type CardState = Readonly<Record<string, number | string>>;
export type CardStates = Readonly<Record<string, CardState>>;

/** Cards that come for the first time on one day: more than these are forgotten together. */
export const NEW_PER_DAY = 10;
/** The field of a card for the day on which it was seen first, ISO, on the reader's calendar. */
export const FIRST_DAY = 'first_day';
/** A card that comes again so soon is shown at once when nothing else is left. */
const AHEAD_MINUTES = 20;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30 * DAY;

/** Name of a card by what it is of. */
export function cardId(of: 'term' | 'item', id: string): string {
  return `${of}.${id}`;
}

/** A moment as the reader's device has it. */
export interface Moment {
  /** UTC, ISO. */
  readonly now: string;
  /** The day on the reader's calendar, ISO. */
  readonly day: string;
  /** When that day ends, UTC, ISO. */
  readonly dayEnd: string;
}

/** When a card comes again, in milliseconds; null if it was never seen or what is kept of it cannot be read. */
function dueOf(state: CardState | undefined): number | null {
  const due = state?.['due'];
  const time = typeof due === 'string' ? Date.parse(due) : NaN;
  return Number.isNaN(time) ? null : time;
}

/** Whether it comes again after days rather than minutes: then any hour of that day is right. */
function isDaily(state: CardState | undefined): boolean {
  return Number(state?.['scheduled_days'] ?? 0) >= 1;
}

function isDue(state: CardState | undefined, { now, dayEnd }: Moment, ahead = 0): boolean {
  const due = dueOf(state);
  return due !== null && due <= (isDaily(state) ? Date.parse(dayEnd) : Date.parse(now) + ahead);
}

/** How many more cards may come for the first time today. */
export function newLeft(cards: CardStates, { day }: Moment): number {
  const begun = Object.values(cards).filter((card) => card[FIRST_DAY] === day).length;
  return Math.max(0, NEW_PER_DAY - begun);
}

/** What is to be done today. */
export interface Today {
  /** Cards that come again, those that have waited longest first. */
  readonly due: readonly string[];
  /** Cards that come for the first time, in their order. */
  readonly fresh: readonly string[];
}

/** The cards of a deck that come today. */
export function todayOf(deck: readonly string[], cards: CardStates, moment: Moment): Today {
  const due = deck
    .filter((id) => isDue(cards[id], moment, AHEAD_MINUTES * MINUTE))
    .sort((a, b) => (dueOf(cards[a]) ?? 0) - (dueOf(cards[b]) ?? 0));
  const fresh = deck.filter((id) => dueOf(cards[id]) === null).slice(0, newLeft(cards, moment));
  return { due, fresh };
}

/** The card to show now: what is due, then what is new, then what comes again in a few minutes; null at the end. */
export function nextCard(deck: readonly string[], cards: CardStates, moment: Moment): string | null {
  const { due, fresh } = todayOf(deck, cards, moment);
  return due.find((id) => isDue(cards[id], moment)) ?? fresh[0] ?? due[0] ?? null;
}

/** A time to wait, in the largest unit that fits. */
export interface Wait {
  readonly unit: 'minutes' | 'hours' | 'days' | 'months';
  /** Whole, at least 1. */
  readonly count: number;
}

/** How long it is from one moment to another, rounded as people say it. */
export function waitBetween(now: string, due: string): Wait {
  const time = Math.max(0, Date.parse(due) - Date.parse(now));
  const [unit, size] =
    time < HOUR
      ? (['minutes', MINUTE] as const)
      : time < DAY
        ? (['hours', HOUR] as const)
        : time < 2 * MONTH
          ? (['days', DAY] as const)
          : (['months', MONTH] as const);
  return { unit, count: Math.max(1, Math.round(time / size)) };
}

/** One side of a sheet of paper: rows of cells; null where there is no card. */
export interface SheetSide<T> {
  readonly side: 'front' | 'back';
  readonly rows: readonly (readonly (T | null)[])[];
}

/**
 * The sides of all sheets in the order of printing, each front followed by its back. The rows of a back run the other
 * way, so that a sheet that is turned over its long edge has each back behind its front, whichever way reading goes.
 */
export function sheetSides<T>(cards: readonly T[], columns: number, rows: number): readonly SheetSide<T>[] {
  const perSheet = columns * rows;
  return Array.from({ length: Math.ceil(cards.length / perSheet) }, (_, sheet) => {
    const cells = Array.from({ length: rows }, (__, row) =>
      Array.from({ length: columns }, (___, column) => cards[sheet * perSheet + row * columns + column] ?? null),
    );
    return [
      { side: 'front' as const, rows: cells },
      { side: 'back' as const, rows: cells.map((row) => [...row].reverse()) },
    ];
  }).flat();
}
