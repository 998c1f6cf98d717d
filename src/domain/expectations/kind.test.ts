import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, REPLIES } from './expectation.ts';
import type { Replies } from './expectation.ts';
import { judge, kindOf } from './kind.ts';

const reply = fc.constantFrom(...REPLIES);

describe('judge', () => {
  it.each<[Replies, ReturnType<typeof judge>]>([
    [{}, null],
    [{ anywhere: 'yes' }, null],
    [{ anywhere: 'unsure', better: 'yes' }, null],
    [{ missed: 'yes', better: 'no' }, null],
    [{ anywhere: 'no' }, { kind: 'specific', lean: null }],
    [
      { anywhere: 'no', missed: 'yes', better: 'yes' },
      { kind: 'specific', lean: null },
    ],
    [
      { anywhere: 'yes', missed: 'yes' },
      { kind: 'basic', lean: null },
    ],
    [
      { anywhere: 'yes', missed: 'yes', better: 'yes' },
      { kind: 'basic', lean: null },
    ],
    [
      { anywhere: 'yes', missed: 'no' },
      { kind: 'borderline', lean: null },
    ],
    [
      { anywhere: 'yes', missed: 'no', better: 'yes' },
      { kind: 'borderline', lean: 'specific' },
    ],
    [
      { anywhere: 'yes', missed: 'unsure', better: 'no' },
      { kind: 'borderline', lean: 'basic' },
    ],
    [
      { anywhere: 'unsure', missed: 'yes', better: 'unsure' },
      { kind: 'borderline', lean: null },
    ],
    // the source text's «quality»: expected, but what is meant by it?
    [
      { anywhere: 'unsure', missed: 'yes', better: 'yes' },
      { kind: 'borderline', lean: 'specific' },
    ],
  ])('of %j is %j', (replies, judgement) => {
    expect(judge(replies)).toEqual(judgement);
  });

  it('is one of the three as soon as all three are answered, and the third decides a lean only', () => {
    fc.assert(
      fc.property(reply, reply, reply, reply, (anywhere, missed, better, other) => {
        const judgement = judge({ anywhere, missed, better });
        expect(KINDS).toContain(judgement?.kind);
        expect(judge({ anywhere, missed, better: other })?.kind).toBe(judgement?.kind);
        if (judgement?.kind !== 'borderline') expect(judgement?.lean).toBeNull();
      }),
    );
  });
});

describe('kindOf', () => {
  it('is what people decided, before what the questions lead to', () => {
    expect(kindOf({ replies: { anywhere: 'no' } })).toBe('specific');
    expect(kindOf({ replies: { anywhere: 'no' }, overruled: { kind: 'basic', reason: null } })).toBe('basic');
    expect(kindOf({ replies: {}, overruled: { kind: 'borderline', reason: 'x' } })).toBe('borderline');
    expect(kindOf({ replies: {} })).toBeNull();
  });
});
