/** The states of a document before and after the present one: undo and redo. */

/** Steps that are remembered. */
const MOST = 100;
/** Letters that follow each other faster than this belong to one step. */
const PAUSE = 2000;

/** What changes with every step and is no step itself. */
const PASSING = 'updated';

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isTextOrNone(value: unknown): boolean {
  return typeof value === 'string' || value === undefined || value === null;
}

/** The places in which two values differ; no more than two of them are looked for. */
function differences(before: unknown, after: unknown, path: string, found: string[]): void {
  if (before === after || found.length > 1) return;
  const [a, b] = [before ?? {}, after ?? {}];
  // what is not there yet is compared as if it were empty
  const inside = isObject(a) && isObject(b) && (isObject(before) || isObject(after));
  if (!inside) {
    found.push(isTextOrNone(before) && isTextOrNone(after) ? path : '');
    return;
  }
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (path === '' && key === PASSING) continue;
    differences(a[key], b[key], `${path}.${key}`, found);
  }
}

/** The place of the only text in which two states differ; null if they differ in anything else. */
function typedPlace(before: unknown, after: unknown): string | null {
  const found: string[] = [];
  differences(before, after, '', found);
  const [place = ''] = found;
  return found.length === 1 && place !== '' ? place : null;
}

/** Whether two states hold the same, apart from when they were made. */
function isSame(a: unknown, b: unknown): boolean {
  const found: string[] = [];
  differences(a, b, '', found);
  return found.length === 0;
}

/** What can be undone and redone. The states themselves are never changed, so that they share what they have in common. */
export class History<F extends object> {
  /** Oldest first. */
  #past = $state.raw<readonly F[]>([]);
  /** The next to be redone last. */
  #future = $state.raw<readonly F[]>([]);
  /** Grows with every step; letters of one text are one. */
  #step = 0;
  #place: string | null = null;
  #at = 0;

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** The number of the present step, to tell whether two states belong to the same one. */
  get step(): number {
    return this.#step;
  }

  /**
   * Notes a change.
   * @param at this moment in milliseconds
   */
  record(before: F, after: F, at: number): void {
    const place = typedPlace(before, after);
    const goesOn = place !== null && place === this.#place && at - this.#at < PAUSE && this.#past.length > 0;
    this.#place = place;
    this.#at = at;
    if (goesOn) return;
    this.#past = [...this.#past, before].slice(-MOST);
    this.#future = [];
    this.#step += 1;
  }

  /** The state before, which is the present one from now on; null if there is none. */
  undo(present: F): F | null {
    return this.#move(present, 'back');
  }

  /** The state that was undone last; null if there is none. */
  redo(present: F): F | null {
    return this.#move(present, 'forth');
  }

  /** Takes over the states that a device kept, oldest first, the present one last: going back among them counts as undo. */
  load(states: readonly F[]): void {
    const [first, ...rest] = states;
    if (first === undefined) return;
    const past: F[] = [];
    const future: F[] = [];
    let present: F = first;
    for (const next of rest) {
      const [behind, ahead] = [past.at(-1), future.at(-1)];
      if (behind !== undefined && isSame(behind, next)) {
        future.push(present);
        past.pop();
      } else if (ahead !== undefined && isSame(ahead, next)) {
        past.push(present);
        future.pop();
      } else if (!isSame(present, next)) {
        past.push(present);
        future.length = 0;
      }
      present = next;
    }
    this.#past = past;
    this.#future = future;
    this.#begin();
  }

  /** Ends the present step: the next change is one of its own, even if it goes on in the same text. */
  pause(): void {
    this.#begin();
  }

  /** Forgets every state but the present one. */
  clear(): void {
    this.#past = [];
    this.#future = [];
    this.#begin();
  }

  #move(present: F, way: 'back' | 'forth'): F | null {
    const from = way === 'back' ? this.#past : this.#future;
    const state = from.at(-1);
    if (state === undefined) return null;
    const rest = from.slice(0, -1);
    this.#past = way === 'back' ? rest : [...this.#past, present];
    this.#future = way === 'back' ? [...this.#future, present] : rest;
    this.#begin();
    return state;
  }

  /** The next change is a step of its own. */
  #begin(): void {
    this.#place = null;
    this.#step += 1;
  }
}
