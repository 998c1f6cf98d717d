import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswersFile, Group } from '../maturity/answers.ts';
import { score } from '../maturity/score.ts';
import { answersOf, MODEL } from '../maturity/testKit.ts';
import { boardFacts } from './board.ts';
import { gaps, groupCounts, heatMap, shownFrom } from './groups.ts';
import { handsOf, handsRaised, membersFromHands } from './hands.ts';
import { overTime, previousRound } from './overTime.ts';
import type { Member } from './round.ts';
import { scoreRound } from './scoreRound.ts';
import { bySpread, levelCounts, positionCounts, STEPS, toDiscuss } from './spread.ts';
import { anyId, idOf, memberOf, roundOf } from './testKit.ts';

/** So many people of a group with these answers. */
function people(from: number, count: number, group: Group, text: string): readonly Member[] {
  return Array.from({ length: count }, (_, place) => memberOf(from + place, answersOf(text), { group }));
}

const filesOf = (members: readonly Member[]): readonly AnswersFile[] => members.map(({ answers }) => answers);

const high = '4444 4444 4444 4444 4444 4444';
const low = '4444 2444 4444 1444 4444 4443';

describe('groups', () => {
  const members = [
    ...people(0, 3, 'leadership', high),
    ...people(10, 5, 'front', low),
    ...people(20, 2, 'middle', low),
  ];
  const files = filesOf(members);

  it('show from three answers, from five in a hidden round', () => {
    expect(groupCounts(roundOf(), files)).toEqual([
      { group: 'leadership', people: 3, shown: true },
      { group: 'middle', people: 2, shown: false },
      { group: 'front', people: 5, shown: true },
    ]);
    expect(groupCounts(roundOf([], { hidden: true }), files).filter(({ shown }) => shown)).toEqual([
      { group: 'front', people: 5, shown: true },
    ]);
    expect(groupCounts(roundOf([], { groups: false }), files)).toEqual([]);
    expect([shownFrom({ hidden: false }), shownFrom({ hidden: true })]).toEqual([3, 5]);
  });

  it('show no median of an item to which too few of them gave a level', () => {
    const some = [...people(0, 2, 'front', high), ...people(5, 3, 'front', '?444 4444 4444 4444 4444 4444')];
    const [row, next] = heatMap(MODEL, roundOf(), filesOf(some));
    expect(row).toEqual({ item: 'strategy.definition', cells: [{ group: 'front', n: 2, median: null }] });
    expect(next?.cells).toEqual([{ group: 'front', n: 5, median: 4 }]);
  });

  it('tell where leadership and front line differ, widest first', () => {
    expect(gaps(heatMap(MODEL, roundOf(), files))).toEqual([
      { item: 'delivery.recovery', leadership: 4, front: 1, by: 3 },
      { item: 'understanding.expectations', leadership: 4, front: 2, by: 2 },
      { item: 'culture.recognition', leadership: 4, front: 3, by: 1 },
    ]);
    expect(gaps(heatMap(MODEL, roundOf(), filesOf(people(0, 5, 'front', low))))).toEqual([]);
  });
});

describe('spread', () => {
  const members = [
    ...people(0, 1, 'none', '5333 3333 3333 3333 3333 3333'),
    ...people(1, 1, 'none', '1233 3333 3?33 3333 3333 3333'),
    ...people(2, 1, 'none', '2433 3333 3?33 3333 3333 333.'),
  ];
  const scored = score(MODEL, 'full', filesOf(members));

  it('puts first what needs a talk', () => {
    expect(bySpread(MODEL, scored).slice(0, 3)).toEqual([
      'strategy.definition',
      'strategy.owner',
      'strategy.priorities',
    ]);
    expect(toDiscuss(MODEL, scored)).toEqual(['strategy.definition']);
    expect(bySpread(MODEL, score(MODEL, 'full', []))).toEqual([]);
  });

  it('counts levels', () => {
    expect(levelCounts(filesOf(members), 'strategy.owner')).toEqual([0, 1, 1, 1, 0]);
    expect(levelCounts(filesOf(members), 'design.to-be')).toEqual([0, 0, 1, 0, 0]);
  });

  it('puts everybody to the nearest quarter of a level', () => {
    const { strategy = [] } = positionCounts(MODEL, 'full', filesOf(members));
    expect(strategy).toHaveLength(4 * STEPS + 1);
    // means 3.5, 2.25 and 3
    expect(strategy.flatMap((count, place) => (count > 0 ? [[1 + place / STEPS, count]] : []))).toEqual([
      [2.25, 1],
      [3, 1],
      [3.5, 1],
    ]);
  });

  it('puts nobody twice and nobody outside', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[1-5?.-]{24}$/u), { maxLength: 5 }), (all) => {
        const files = all.map((text, place) => memberOf(place, answersOf(text)).answers);
        for (const counts of Object.values(positionCounts(MODEL, 'full', files))) {
          expect(counts).toHaveLength(17);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(files.length);
        }
      }),
    );
  });
});

describe('a show of hands', () => {
  const round = roundOf();
  const counts = (...levels: readonly number[]) => ({ levels, unknown: 1, notApplicable: 0 });

  it('becomes members whose answers add up to the counts', () => {
    const count = fc.nat(4);
    const hands = fc.record({
      levels: fc.array(count, { minLength: 5, maxLength: 5 }),
      unknown: count,
      notApplicable: count,
    });
    const some = fc.record({ 'strategy.owner': hands, 'culture.training': hands });
    fc.assert(
      fc.property(some, fc.uniqueArray(anyId, { minLength: 28, maxLength: 28 }), (given, ids) => {
        const members = membersFromHands(MODEL, round, given, ids, round.updated);
        expect(members).toHaveLength(handsRaised(given));
        const back = handsOf(MODEL, { ...round, members });
        expect({ 'strategy.owner': back['strategy.owner'], 'culture.training': back['culture.training'] }).toEqual(
          given,
        );
        expect(scoreRound(MODEL, { ...round, members }).ok).toBe(true);
      }),
    );
  });

  it('leaves people without an answer where fewer raised a hand', () => {
    const given = { 'strategy.owner': counts(0, 2, 0, 0, 0), 'culture.training': counts(0, 0, 0, 0, 0) };
    const members = membersFromHands(MODEL, round, given, [idOf(1), idOf(2), idOf(3)], round.updated);
    expect(members.map(({ source, answers }) => [source, Object.keys(answers.answers)])).toEqual([
      ['hands', ['strategy.owner', 'culture.training']],
      ['hands', ['strategy.owner']],
      ['hands', ['strategy.owner']],
    ]);
  });
});

describe('rounds over time', () => {
  const action = { item: 'strategy.owner', text: 'x', owner: null, due: null, cost: null };
  const spring = roundOf(people(0, 4, 'none', low), {
    round: 'AAAAAAA1',
    date: '2026-03-01',
    revealed: true,
    actions: [
      { ...action, done: true },
      { ...action, done: false },
    ],
  });
  const autumn = roundOf(people(0, 4, 'none', high), { round: 'AAAAAAA2', date: '2026-11-01', revealed: true });
  const north = roundOf(people(0, 4, 'none', high), {
    round: 'AAAAAAA3',
    date: '2026-06-01',
    revealed: true,
    unit: 'N',
  });
  const open = roundOf(people(0, 4, 'none', high), { round: 'AAAAAAA4', date: '2026-07-01' });
  const of = (round: typeof spring): typeof spring => ({
    ...round,
    members: round.members.map(({ source, answers }) => ({ source, answers: { ...answers, round: round.round } })),
  });
  const rounds = [autumn, north, open, spring].map(of);

  it('compare each with the one before of the same unit', () => {
    const [first, second, third, ...rest] = overTime(MODEL, rounds);
    expect(rest).toEqual([]);
    expect([first?.round.round, second?.round.round, third?.round.round]).toEqual(['AAAAAAA1', 'AAAAAAA3', 'AAAAAAA2']);
    expect([first?.change, first?.actions, second?.previous]).toEqual([null, null, null]);
    expect(third?.previous?.round).toBe('AAAAAAA1');
    expect(third?.actions).toEqual({ done: 1, all: 2 });
    expect(third?.change?.ok === true && third.change.disciplines.map(({ position }) => position.clear)).toEqual([
      false,
      true,
      false,
      true,
      false,
      false,
    ]);
  });

  it('know the round before only from those that are revealed and ask the same', () => {
    expect(previousRound(autumn, rounds)?.round).toBe('AAAAAAA1');
    expect(previousRound(spring, rounds)).toBeNull();
    expect(previousRound({ ...autumn, mode: 'quick' }, rounds)).toBeNull();
  });

  it('come to the board: last, now and target, gaps, evidence', () => {
    const now = of({
      ...autumn,
      invited: 12,
      members: [
        ...people(0, 3, 'leadership', high),
        ...people(5, 3, 'front', low),
        memberOf(9, {
          ...answersOf(high),
          'strategy.owner': { level: 4, target: 5, evidence: [{ text: 'minutes' }] },
          'strategy.definition': { level: 4, target: 5 },
          'strategy.priorities': { level: 4, target: 5 },
        }),
      ],
    });
    const scored = scoreRound(MODEL, now);
    if (!scored.ok) throw new Error('a round of one kind adds up');
    const facts = boardFacts(MODEL, now, scored.score, scored.people, previousRound(now, rounds));
    expect(facts).toMatchObject({ respondents: 7, invited: 12, items: 24, withEvidence: 1 });
    expect(facts.lines[0]).toEqual({
      discipline: 'strategy',
      last: { level: 4, position: 4 },
      now: { level: 4, position: 4 },
      target: 5,
    });
    expect(facts.lines[1]).toMatchObject({ last: { level: 3, position: 3.5 }, target: null });
    expect(facts.gaps.map(({ item }) => item)).toEqual([
      'delivery.recovery',
      'understanding.expectations',
      'culture.recognition',
    ]);
    expect(boardFacts(MODEL, now, scored.score, scored.people, null).lines[0]?.last).toBeNull();
  });
});
