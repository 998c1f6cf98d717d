import { encodeClassCode, listNumber } from '../../../domain/training/classCode.ts';
import { mark, resultOf } from '../../../domain/training/mark.ts';
import type { Given, Mark, Result } from '../../../domain/training/mark.ts';
import type { Moment } from '../../../domain/training/quiz.ts';
import { shownOrder, shuffled } from '../../../domain/training/shuffle.ts';
import { nowUtcSeconds } from '../../../workspace/clock.ts';
import type { ClassInvitation } from '../../../workspace/classInvitation.ts';
import type { ShownItem } from './content.ts';

/** What of a run outlives a reload of the page: it stands in the state of this entry of the browser's history. */
export interface RunState {
  /** Who answers, where it is not the owner of the device. */
  readonly guest: string | null;
  /** Decides the order, so that a place is the same question again. */
  readonly seed: string;
  readonly given: Readonly<Record<string, Given>>;
  readonly place: number;
}

/** What is asked, and for whom. */
export interface RunOptions {
  readonly items: readonly ShownItem[];
  readonly seed: string;
  /** The class, if it is for one. */
  readonly invitation: ClassInvitation | null;
  /** Who answers, where it is not the owner of the device. */
  readonly guest: string | null;
  /** The id of the device's owner in the code of a class; asked when the code is made. */
  readonly owner: (own: string) => string;
  /** Hears every answer. */
  readonly onanswer: (item: string, right: boolean) => void;
}

/** One go through some questions, from the first to the result. */
export class Run {
  readonly items: readonly ShownItem[];
  readonly seed: string;
  readonly invitation: ClassInvitation | null;
  readonly guest: string | null;
  /** The place of the question that is shown; as many as there are questions: the result. */
  place = $state(0);
  /** Answers that were given, by question. */
  given = $state.raw<Readonly<Record<string, Given>>>({});
  readonly #onanswer: RunOptions['onanswer'];
  readonly #owner: RunOptions['owner'];

  constructor({ items, seed, invitation, guest, owner, onanswer }: RunOptions) {
    this.items = shuffled(items, seed);
    this.seed = seed;
    this.invitation = invitation;
    this.guest = guest;
    this.#onanswer = onanswer;
    this.#owner = owner;
  }

  /** Before a course nobody is told what is right: the same questions come after it. */
  get tells(): boolean {
    const moment: Moment = this.invitation?.moment ?? 'lesson';
    return moment !== 'before';
  }

  get current(): ShownItem | null {
    return this.items[this.place] ?? null;
  }

  orderOf(item: ShownItem): readonly string[] {
    return shownOrder(item, this.seed);
  }

  markOf(item: ShownItem): Mark | null {
    const given = this.given[item.id];
    return given === undefined ? null : mark(item, given);
  }

  resultOf(item: ShownItem): Result | null {
    const given = this.given[item.id];
    return given === undefined ? null : resultOf(item, given);
  }

  /** Takes the answer to the question that is shown; false if nothing is answered. */
  answer(given: Given): boolean {
    const item = this.current;
    if (item === null || !mark(item, given).answered) return false;
    this.given = { ...this.given, [item.id]: given };
    this.#onanswer(item.id, mark(item, given).right);
    return true;
  }

  next(): void {
    this.place = Math.min(this.items.length, this.place + 1);
  }

  get answered(): number {
    return this.items.filter((item) => this.given[item.id] !== undefined).length;
  }

  get right(): number {
    return this.items.filter((item) => this.resultOf(item)?.right === true).length;
  }

  get missed(): readonly ShownItem[] {
    return this.items.filter((item) => this.resultOf(item)?.right !== true);
  }

  /** The code for the trainer; null where there is no class. */
  get code(): string | null {
    const { invitation } = this;
    if (invitation === null) return null;
    const byId = new Map(this.items.map((item) => [item.id, item]));
    return encodeClassCode({
      class: invitation.class,
      person: this.guest ?? this.#owner(invitation.class),
      at: nowUtcSeconds(),
      list: listNumber(invitation.items),
      results: invitation.items.map((id) => {
        const item = byId.get(id);
        return item === undefined ? null : this.resultOf(item);
      }),
    });
  }

  state(): RunState {
    return { guest: this.guest, seed: this.seed, given: this.given, place: this.place };
  }

  /** Goes on where a reload interrupted; what does not fit these questions is left out. */
  resume(state: RunState): void {
    const known = new Set(this.items.map(({ id }) => id));
    this.given = Object.fromEntries(Object.entries(state.given).filter(([id]) => known.has(id)));
    this.place = Math.max(0, Math.min(this.items.length, Math.trunc(state.place)));
  }
}

/** The state of a run in an entry of the browser's history; null for any other. */
export function runStateIn(state: unknown): RunState | null {
  if (typeof state !== 'object' || state === null || !('run' in state)) return null;
  const { run } = state;
  if (typeof run !== 'object' || run === null) return null;
  const { guest, seed, given, place } = run as Partial<Record<keyof RunState, unknown>>;
  const isId = (some: unknown): some is string => typeof some === 'string' && /^[0-9A-HJKMNP-TV-Z]{8}$/u.test(some);
  const who = isId(guest) ? guest : null;
  const isGiven = (some: unknown): some is RunState['given'] =>
    typeof some === 'object' &&
    some !== null &&
    Object.values(some).every((ids) => Array.isArray(ids) && ids.every((id) => typeof id === 'string'));
  return isId(seed) && Number.isFinite(place) && isGiven(given)
    ? { guest: who, seed, given, place: Number(place) }
    : null;
}
