import { describe, expect, it } from 'vitest';
import { decodeClassCode } from '../../../domain/training/classCode.ts';
import { shuffled } from '../../../domain/training/shuffle.ts';
import { classOf, ITEMS } from '../../../domain/training/testKit.ts';
import type { ShownItem } from './content.ts';
import { Run, runStateIn, type RunOptions } from './run.svelte.ts';

const { class: own, seed, course, lesson, moment, items } = classOf();
const invitation = { class: own, seed, course, lesson, moment, items };

function runOf(part: Partial<RunOptions> = {}): Run {
  const heard: string[] = [];
  return new Run({
    // as far as a run looks at them, the texts are not needed
    items: ITEMS as unknown as readonly ShownItem[],
    seed,
    invitation,
    guest: null,
    owner: (of) => of.replace(/./gu, '0'),
    onanswer: (item) => heard.push(item),
    ...part,
  });
}

describe('a run through the questions of a class', () => {
  it('asks in the order of the seed, and gives a code in the order of the class', () => {
    const run = runOf();
    expect(run.items.map(({ id }) => id)).toEqual(
      shuffled(
        ITEMS.map(({ id }) => id),
        seed,
      ),
    );
    for (let item = run.current; item !== null; item = run.current) {
      if (item.id === 'cues.q1') expect(run.answer(['b'])).toBe(true);
      if (item.id === 'words.q1') {
        expect(run.answer(['', '', ''])).toBe(false);
        expect(run.answer(['b', 'a', 'c'])).toBe(true);
      }
      run.next();
    }
    expect([run.answered, run.right, run.missed.length]).toEqual([2, 1, 3]);
    expect(decodeClassCode(run.code ?? '')).toMatchObject({
      class: own,
      person: '00000000',
      results: [{ right: true, marks: ['b'] }, null, null, { right: false, marks: ['a', 'b'] }],
    });
  });

  it('tells nobody before a course what is right, and has no code without a class', () => {
    expect(runOf({ invitation: { ...invitation, lesson: null, moment: 'before' } }).tells).toBe(false);
    expect(runOf({ invitation: null }).code).toBeNull();
  });

  it('goes on after a reload, with what fits its questions', () => {
    const run = runOf({ guest: 'ABCDEFGH' });
    run.answer([]);
    run.next();
    const state = runStateIn({ run: { ...run.state(), given: { 'cues.q1': ['b'], other: ['a'] } } });
    if (state === null) throw new Error('no state');
    const again = runOf({ guest: state.guest });
    again.resume(state);
    expect([again.place, again.given, again.guest, state.seed]).toEqual([1, { 'cues.q1': ['b'] }, 'ABCDEFGH', seed]);
  });

  it.each([null, 1, {}, { run: null }, { run: { given: [], place: 'x' } }, { run: { given: { a: [1] }, place: 0 } }])(
    'makes nothing of %j',
    (state) => {
      expect(runStateIn(state)).toBeNull();
    },
  );
});
