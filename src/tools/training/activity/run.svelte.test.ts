import { beforeEach, describe, expect, it } from 'vitest';
import { fa } from '../../../i18n/fa/index.ts';
import type { ActivityOnScreen, ScreenCard } from './content.ts';
import { ActivityRun } from './run.svelte.ts';

const card = (id: string, heap: string | null = null): ScreenCard => ({ id, title: id, text: id, key: id, heap });
const activity: ActivityOnScreen = {
  lang: 'fa',
  kind: 'sort',
  title: 't',
  task: 't',
  scenes: [card('c1', 'in'), card('c2', 'out'), card('c3')].map((one) => ({ name: '', cards: [one] })),
  heaps: [
    { id: 'in', name: 'in' },
    { id: 'out', name: 'out' },
  ],
  debrief: [{ question: 'q?', listen: 'l' }],
  words: fa.training.screen,
};

describe('cards that are sorted', () => {
  let run: ActivityRun;
  beforeEach(() => {
    run = new ActivityRun(activity);
  });

  it('begin with the task and end with the talk', () => {
    expect(run.scene).toBeUndefined();
    run.go(-1);
    expect(run.place).toBe(0);
    run.go(99);
    expect([run.place, run.isTalk]).toEqual([4, true]);
  });

  it('show their key only after a heap was chosen', () => {
    run.go(1);
    run.toggleKey();
    expect(run.isOpen).toBe(false);
    run.choose('in');
    run.toggleKey();
    expect(run.isOpen).toBe(true);
    run.go(2);
    expect([run.isOpen, run.chosen]).toEqual([false, undefined]);
    run.go(1);
    run.toggleKey();
    expect(run.isOpen).toBe(false);
  });

  it('are counted where they have a place and were put somewhere', () => {
    run.go(1);
    run.choose('in');
    run.go(2);
    run.choose('in');
    run.go(3);
    run.choose('in');
    expect(run.agreement).toEqual({ of: 2, same: 1 });
  });

  it('take no choice that is not there', () => {
    run.go(1);
    run.choose('else');
    run.choose(undefined);
    expect(run.chosen).toBeUndefined();
    run.go(0);
    run.choose('in');
    expect(run.chosen).toBeUndefined();
  });
});

it('of a dialogue the choices are its cards, and there is no other key', () => {
  const run = new ActivityRun({
    ...activity,
    kind: 'dialogue',
    heaps: [],
    scenes: [{ name: 'step', cards: [card('a'), card('b')] }],
  });
  run.go(1);
  expect([run.choices, run.hasKey]).toEqual([['a', 'b'], false]);
  run.choose('b');
  expect(run.chosen).toBe('b');
});

it('of other activities the key may be seen at once', () => {
  const run = new ActivityRun({ ...activity, kind: 'cases', heaps: [] });
  run.go(2);
  expect(run.mayOpen).toBe(true);
});
