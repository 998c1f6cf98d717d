import type { ActivityOnScreen, ScreenScene } from './content.ts';

/** How far a class has come with an activity: the task, one scene after the other, and the talk at the end. */
export class ActivityRun {
  /** 0 is the task, then scene by scene; the last is the talk. */
  place = $state(0);
  /** The places whose key is shown. */
  #open = $state<readonly number[]>([]);
  /** What was chosen at a place: a heap, or the card of a choice. */
  #chosen = $state<Readonly<Record<number, string>>>({});
  readonly #activity: ActivityOnScreen;

  constructor(activity: ActivityOnScreen) {
    this.#activity = activity;
  }

  get last(): number {
    return this.#activity.scenes.length + 1;
  }

  get isTalk(): boolean {
    return this.place === this.last;
  }

  /** What is shown; undefined for the task and the talk. */
  get scene(): ScreenScene | undefined {
    return this.#activity.scenes[this.place - 1];
  }

  get isOpen(): boolean {
    return this.#open.includes(this.place);
  }

  get chosen(): string | undefined {
    return this.#chosen[this.place];
  }

  /** Between what the class can choose here, in the order of the digits that choose them. */
  get choices(): readonly string[] {
    if (this.scene === undefined) return [];
    return this.#activity.kind === 'dialogue'
      ? this.scene.cards.map(({ id }) => id)
      : this.#activity.heaps.map(({ id }) => id);
  }

  /** Whether there is a key to be shown here: in a dialogue the choice itself shows what follows. */
  get hasKey(): boolean {
    if (this.isTalk) return this.#activity.debrief.some(({ listen }) => listen !== '');
    return this.scene !== undefined && this.#activity.kind !== 'dialogue';
  }

  /** A card is put on a heap before its key may be seen. */
  get mayOpen(): boolean {
    return this.hasKey && (this.choices.length === 0 || this.chosen !== undefined);
  }

  go(place: number): void {
    this.place = Math.min(Math.max(place, 0), this.last);
  }

  toggleKey(): void {
    if (!this.mayOpen) return;
    this.#open = this.isOpen ? this.#open.filter((place) => place !== this.place) : [...this.#open, this.place];
  }

  choose(choice: string | undefined): void {
    if (choice === undefined || !this.choices.includes(choice)) return;
    this.#chosen = { ...this.#chosen, [this.place]: choice };
  }

  /** Of the cards that have a place and were put somewhere: how many, and how many where the key has them. */
  get agreement(): { readonly of: number; readonly same: number } {
    const sorted = this.#activity.scenes.flatMap(({ cards }, index) => {
      const chosen = this.#chosen[index + 1];
      const heap = cards[0]?.heap ?? null;
      return this.#activity.heaps.length === 0 || heap === null || chosen === undefined ? [] : [heap === chosen];
    });
    return { of: sorted.length, same: sorted.filter(Boolean).length };
  }
}
