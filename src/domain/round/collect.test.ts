import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOf } from '../maturity/testKit.ts';
import { collect } from './collect.ts';
import { revealed } from './reveal.ts';
import type { Member, RoundFile } from './round.ts';
import { idOf, memberOf, ROUND, roundOf } from './testKit.ts';

const threes = answersOf('3333 3333 3333 3333 3333 3333');
const fours = answersOf('4444 4444 4444 4444 4444 4444');
const at = (hour: number): string => `2026-11-21T${String(hour).padStart(2, '0')}:00:00Z`;

/** The kinds of the verdicts, and the round after. */
function taken(round: RoundFile, ...incoming: readonly Member[]): readonly [readonly string[], RoundFile] {
  const { members, verdicts } = collect(round, incoming);
  return [verdicts.map(({ kind }) => kind), { ...round, members }];
}

describe('collecting', () => {
  it('adds people, and replaces an earlier answer by a later one', () => {
    const [kinds, round] = taken(
      roundOf(),
      memberOf(1, threes, { updated: at(10) }),
      memberOf(2, threes),
      memberOf(1, fours, { updated: at(11) }),
      memberOf(1, threes, { updated: at(9) }),
    );
    expect(kinds).toEqual(['accepted', 'accepted', 'replaced', 'older']);
    expect(round.members.map(({ answers }) => answers.respondent.id)).toEqual([idOf(1), idOf(2)]);
    expect(round.members[0]?.answers.answers).toEqual(fours);
  });

  it('takes the same answer once', () => {
    expect(taken(roundOf(), memberOf(1, threes), memberOf(1, threes))[0]).toEqual(['accepted', 'same']);
  });

  it('lets a file stand in place of its own code, and never the other way round', () => {
    const note = { ...threes, 'strategy.owner': { level: 3, note: 'x' } as const };
    const file: Member = { ...memberOf(1, note), source: 'file' };
    const [kinds, round] = taken(roundOf(), memberOf(1, threes), file, memberOf(1, threes));
    expect(kinds).toEqual(['accepted', 'replaced', 'same']);
    expect(round.members[0]?.source).toBe('file');
  });

  it('refuses two different answers of one person and moment', () => {
    const [kinds, round] = taken(roundOf(), memberOf(1, threes), memberOf(1, fours));
    expect(kinds).toEqual(['accepted', 'contradicts']);
    expect(round.members[0]?.answers.answers).toEqual(threes);
  });

  it('tells another round, another questionnaire and another mode apart', () => {
    const { verdicts, members } = collect(roundOf(), [
      memberOf(1, threes, { round: 'AAAAAAAA' }),
      memberOf(2, threes, { model: 'cx-maturity@2' }),
      memberOf(3, {}, { mode: 'quick' }),
    ]);
    expect(members).toEqual([]);
    expect(verdicts).toEqual([
      { kind: 'wrong-round', got: 'AAAAAAAA' },
      { kind: 'wrong-model', got: 'cx-maturity@2' },
      { kind: 'wrong-mode' },
    ]);
  });

  it('takes a file that names no round', () => {
    const { answers, source } = memberOf(1, threes);
    const { round: _, ...loose } = answers;
    expect(taken(roundOf(), { source, answers: loose })[0]).toEqual(['accepted']);
  });

  it('keeps the name that somebody typed, and takes the name of the round for none', () => {
    const [, round] = taken(
      roundOf(),
      memberOf(1, threes, { title: 'Autumn' }),
      memberOf(2, threes, { title: 'Sara' }),
    );
    expect(round.members.map(({ answers }) => answers.title)).toEqual([undefined, 'Sara']);
    const [, later] = taken(round, memberOf(2, fours, { updated: at(12) }));
    expect(later.members[1]?.answers).toMatchObject({ title: 'Sara', answers: fours });
  });

  it('ends with the reveal of a hidden round, and goes on in an open one', () => {
    const hidden = revealed(roundOf([memberOf(1, threes)], { hidden: true }), ['AAAAAAAA']);
    expect(taken(hidden, memberOf(2, threes))[0]).toEqual(['closed']);
    const open = revealed(roundOf([memberOf(1, threes)]), []);
    expect(taken(open, memberOf(1, fours, { updated: at(12) }))[0]).toEqual(['replaced']);
  });

  it('comes to the same in any order, but for contradictions', () => {
    const any = fc.record({ who: fc.nat(5), hour: fc.nat(23) });
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: ({ who, hour }) => `${String(who)} ${String(hour)}` }), (all) => {
        const members = all.map(({ who, hour }) =>
          memberOf(who, hour % 2 === 0 ? threes : fours, { updated: at(hour) }),
        );
        const sorted = (round: RoundFile): readonly string[] =>
          round.members.map(({ answers }) => `${answers.respondent.id} ${answers.updated}`).sort();
        const [, one] = taken(roundOf(), ...members);
        const [, other] = taken(roundOf(), ...members.toReversed());
        expect(sorted(one)).toEqual(sorted(other));
      }),
    );
  });
});

describe('the reveal', () => {
  const members = [
    memberOf(1, threes, { updated: at(9), title: 'Sara', group: 'front' }),
    memberOf(2, fours, { updated: at(11) }),
  ];

  it('of an open round only says so', () => {
    const round = roundOf(members);
    expect(revealed(round, [])).toEqual({ ...round, revealed: true });
  });

  it('of a hidden one draws ids anew and drops name, moment and order', () => {
    const round = revealed(roundOf(members, { hidden: true }), ['ZZZZZZZZ', 'AAAAAAAA']);
    expect(round.revealed).toBe(true);
    expect(round.members.map(({ answers }) => [answers.respondent, answers.updated, answers.title])).toEqual([
      [{ id: 'AAAAAAAA', group: 'none' }, at(11), undefined],
      [{ id: 'ZZZZZZZZ', group: 'front' }, at(11), undefined],
    ]);
    expect(round.members[1]?.answers.answers).toEqual(threes);
    expect(round.members[1]?.answers.round).toBe(ROUND);
  });

  it('happens once', () => {
    const once = revealed(roundOf(members, { hidden: true }), ['ZZZZZZZZ', 'AAAAAAAA']);
    expect(revealed(once, [])).toEqual(once);
  });

  it('needs an id for each', () => {
    expect(() => revealed(roundOf(members, { hidden: true }), ['AAAAAAAA', 'AAAAAAAA'])).toThrow('too few');
  });
});
