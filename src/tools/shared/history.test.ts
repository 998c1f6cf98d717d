import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { History } from './history.svelte.ts';

interface State {
  readonly updated: string;
  readonly title?: string;
  readonly answers: Readonly<Record<string, { readonly level?: number; readonly note?: string }>>;
}

const empty: State = { updated: '1', answers: {} };
const withLevel = (state: State, item: string, level: number): State => ({
  ...state,
  answers: { ...state.answers, [item]: { ...state.answers[item], level } },
});
const withNote = (state: State, item: string, note: string): State => ({
  ...state,
  answers: { ...state.answers, [item]: { ...state.answers[item], note } },
});

/** Shows states one after the other, each so many milliseconds after the one before. */
function shown(history: History<State>, states: readonly State[], pause = 5000): void {
  for (const [place, state] of states.entries()) {
    const before = states[place - 1];
    if (before !== undefined) history.record(before, state, place * pause);
  }
}

/** Everything that undo leads to, one after the other. */
function undone(history: History<State>, present: State): State[] {
  const found: State[] = [];
  for (let at: State | null = present; at !== null; at = history.undo(at)) found.push(at);
  return found;
}

const anyStep = fc.oneof(
  fc.record({ item: fc.constantFrom('a', 'b', 'c'), level: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ item: fc.constantFrom('a', 'b', 'c'), note: fc.string({ maxLength: 3 }) }),
);

/** States that follow each other, each one different from the one before. */
const anyStates = fc.array(anyStep, { maxLength: 12 }).map((steps) =>
  steps.reduce<readonly State[]>(
    (states, step, place) => {
      const last = states.at(-1) ?? empty;
      const made = 'level' in step ? withLevel(last, step.item, step.level) : withNote(last, step.item, step.note);
      const isNew = JSON.stringify(made.answers) !== JSON.stringify(last.answers);
      return isNew ? [...states, { ...made, updated: String(place + 2) }] : states;
    },
    [empty],
  ),
);

describe('undo and redo', () => {
  it('has nothing to do at first', () => {
    const history = new History<State>();
    expect([history.canUndo, history.canRedo, history.undo(empty), history.redo(empty)]).toEqual([
      false,
      false,
      null,
      null,
    ]);
  });

  it('leads back through every state, and redo forth again', () => {
    fc.assert(
      fc.property(anyStates, (states) => {
        const history = new History<State>();
        shown(history, states);
        const last = states.at(-1) ?? empty;
        expect(undone(history, last)).toEqual([...states].reverse());
        expect(history.canUndo).toBe(false);
        let present = states[0] ?? empty;
        for (const state of states.slice(1)) {
          present = history.redo(present) ?? empty;
          expect(present).toEqual(state);
        }
        expect(history.canRedo).toBe(false);
      }),
    );
  });

  it('undo, then redo, is as if nothing had been done, wherever it happens', () => {
    const anyWay = fc.array(fc.constantFrom('undo' as const, 'redo' as const), { maxLength: 20 });
    fc.assert(
      fc.property(anyStates, anyWay, (states, ways) => {
        const history = new History<State>();
        shown(history, states);
        let present = states.at(-1) ?? empty;
        for (const way of ways) present = history[way](present) ?? present;
        const before = present;
        const back = history.undo(present);
        if (back !== null) expect(history.redo(back)).toBe(before);
        const forth = history.redo(present);
        if (forth !== null) expect(history.undo(forth)).toBe(before);
      }),
    );
  });

  it('forgets what was undone when something else is done', () => {
    const history = new History<State>();
    const states = [empty, withLevel(empty, 'a', 1), withLevel(empty, 'a', 2)];
    shown(history, states);
    const back = history.undo(states[2] ?? empty) ?? empty;
    history.record(back, withLevel(back, 'b', 3), 99_000);
    expect(history.canRedo).toBe(false);
    expect(undone(history, withLevel(back, 'b', 3))).toEqual([withLevel(back, 'b', 3), back, empty]);
  });

  it('remembers the last hundred steps', () => {
    const history = new History<State>();
    const states = Array.from({ length: 151 }, (_, place) => withLevel(empty, 'a', place));
    shown(history, states);
    expect(undone(history, states[150] ?? empty)).toEqual(states.slice(50).reverse());
  });
});

describe('letters of one text', () => {
  const typed = ['h', 'he', 'hel', 'help'].map((note) => withNote(empty, 'a', note));

  it('are one step when they follow each other', () => {
    const history = new History<State>();
    shown(history, [empty, ...typed], 300);
    expect(undone(history, withNote(empty, 'a', 'help'))).toEqual([withNote(empty, 'a', 'help'), empty]);
  });

  it('are two after a pause', () => {
    const history = new History<State>();
    history.record(empty, withNote(empty, 'a', 'h'), 0);
    history.record(withNote(empty, 'a', 'h'), withNote(empty, 'a', 'he'), 2000);
    expect(undone(history, withNote(empty, 'a', 'he'))).toHaveLength(3);
  });

  it('are apart from another text, from a level, and from what was told to be apart', () => {
    const history = new History<State>();
    const states = [
      empty,
      withNote(empty, 'a', 'h'),
      withNote(withNote(empty, 'a', 'h'), 'b', 'x'),
      withLevel(withNote(withNote(empty, 'a', 'h'), 'b', 'x'), 'b', 2),
    ];
    shown(history, states, 10);
    history.pause();
    const next = withNote(states[3] ?? empty, 'b', 'xy');
    history.record(states[3] ?? empty, next, 40);
    expect(undone(history, next)).toEqual([next, ...states.reverse()]);
  });

  it('count as levels do when two texts change at once', () => {
    const history = new History<State>();
    const both = (note: string): State => withNote(withNote(empty, 'a', note), 'b', note);
    shown(history, [empty, both('1'), both('12'), both('123')], 10);
    expect(undone(history, both('123'))).toHaveLength(4);
  });

  it('have one number, and every other step has its own', () => {
    const history = new History<State>();
    history.record(empty, withNote(empty, 'a', 'h'), 0);
    const step = history.step;
    history.record(withNote(empty, 'a', 'h'), withNote(empty, 'a', 'he'), 100);
    expect(history.step).toBe(step);
    history.undo(withNote(empty, 'a', 'he'));
    expect(history.step).toBeGreaterThan(step);
  });
});

describe('what a device kept', () => {
  it('can be undone after a reload as before it', () => {
    fc.assert(
      fc.property(anyStates, (states) => {
        const history = new History<State>();
        history.load(states);
        const last = states.at(-1) ?? empty;
        const back = undone(history, last);
        // going back to a state is read as having undone, so that the way back can be shorter, never wrong
        expect(back[0]).toEqual(last);
        for (const state of back) expect(states).toContainEqual(state);
      }),
    );
  });

  it('knows what was undone from what was done', () => {
    const [one, two, three] = [withLevel(empty, 'a', 1), withLevel(empty, 'a', 2), withLevel(empty, 'a', 3)];
    const history = new History<State>();
    history.load([one, two, three, { ...two, updated: '9' }]);
    expect([history.canUndo, history.canRedo]).toEqual([true, true]);
    expect(history.undo(two)).toEqual(one);
    expect(history.redo(one)).toEqual(two);
    expect(history.redo(two)).toEqual(three);
    history.load([one, two, { ...one, updated: '9' }, { ...two, updated: '10' }]);
    expect([history.canUndo, history.canRedo]).toEqual([true, false]);
  });

  it('passes over the same state twice, and over nothing at all', () => {
    const history = new History<State>();
    history.load([]);
    history.load([empty, { ...empty, updated: '7' }]);
    expect([history.canUndo, history.canRedo]).toEqual([false, false]);
  });

  it('is forgotten when it is cleared', () => {
    const history = new History<State>();
    shown(history, [empty, withLevel(empty, 'a', 1)]);
    history.clear();
    expect([history.canUndo, history.canRedo]).toEqual([false, false]);
  });
});
