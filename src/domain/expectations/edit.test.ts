import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, change, move, overruled, remove, replied, reworded, withField } from './edit.ts';
import { anyListFile, expectation, kanoOf, listFile } from './testKit.ts';

const list = listFile([expectation('e1', null), expectation('e2', null)]);
const ids = ({ expectations = [] }: Partial<typeof list>): readonly string[] => expectations.map(({ id }) => id);

describe('a list', () => {
  it('gives a number once, also after the last was taken out', () => {
    const shorter = { ...list, ...remove(list, 'e2') };
    const longer = { ...shorter, ...add(shorter, [{ text: 'x' }, { text: 'y', ready: 'shop.y' }]) };
    expect(ids(longer)).toEqual(['e1', 'e3', 'e4']);
    expect(longer.expectations[2]).toEqual({ id: 'e4', text: 'y', ready: 'shop.y', replies: {} });
    expect(longer.next).toBe(5);
  });

  it('never has the same number twice', () => {
    fc.assert(
      fc.property(anyListFile, fc.nat(3), (file, n) => {
        const all = ids({
          ...file,
          ...add(
            file,
            Array.from({ length: n }, () => ({ text: 'x' })),
          ),
        });
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  it('loses the answers about what is taken out', () => {
    expect(remove({ ...list, kano: kanoOf('e2', 'MA') }, 'e2').kano).toEqual({ asked: [], respondents: [] });
  });

  it('moves by one place, within its ends', () => {
    expect(ids(move(list, 'e2', -1))).toEqual(['e2', 'e1']);
    expect(move(list, 'e1', -1)).toEqual({});
    expect(move(list, 'e2', 1)).toEqual({});
    expect(move(list, 'e9', 1)).toEqual({});
  });

  it('changes the one that is meant', () => {
    expect(change(list, 'e2', (each) => ({ ...each, text: 'x' })).expectations?.map(({ text }) => text)).toEqual([
      'انتظار e1',
      'x',
    ]);
  });
});

describe('an expectation', () => {
  const ready = expectation('e1', null, { ready: 'shop.x', present: 'p', absent: 'a', importance: 3 });

  it('is the team’s own with other words', () => {
    expect(reworded(ready, 'other')).toEqual({ id: 'e1', text: 'other', replies: {}, importance: 3 });
    expect(reworded(ready, ready.text)).toBe(ready);
  });

  it('takes a reply, a kind of its own, and the rule’s again', () => {
    const answered = replied(replied(ready, 'anywhere', 'no'), 'missed', 'yes');
    expect(answered.replies).toEqual({ anywhere: 'no', missed: 'yes' });
    const decided = overruled(answered, { kind: 'basic', reason: null });
    expect(decided.overruled).toEqual({ kind: 'basic', reason: null });
    expect(overruled(decided, null)).toEqual(answered);
  });

  it('has a field, or has it not', () => {
    expect(withField(ready, 'importance', undefined)).not.toHaveProperty('importance');
    expect(withField(ready, 'performance', 'unknown')).toMatchObject({ performance: 'unknown', importance: 3 });
  });
});
