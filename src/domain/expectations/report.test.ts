import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sideBySide } from './finding.ts';
import { ACTIONS, headlineOf, nextActions } from './report.ts';
import { anyListFile, expectation, kanoOf, listFile } from './testKit.ts';

describe('the finding', () => {
  it.each([
    ['basic', 'AAAA', 'not-basic'],
    ['basic', 'IIII', 'not-basic'],
    ['basic', 'MMMM', null],
    ['basic', 'OOOO', null],
    ['basic', 'RRRR', null],
    ['specific', 'MMMM', 'taken-for-granted'],
    ['specific', 'AAAA', null],
    ['borderline', 'MMMM', null],
    // not clear
    ['specific', 'MMA', null],
    ['basic', 'AAM', null],
    [null, 'MMMM', null],
  ] as const)('team says %s, customers %s: %s', (kind, signs, disagreement) => {
    const [found] = sideBySide([expectation('e1', kind)], kanoOf('e1', signs));
    expect(found).toMatchObject({ kind, disagreement });
  });

  it('has nothing to say where customers were not asked', () => {
    const [found] = sideBySide([expectation('e2', 'basic')], kanoOf('e1', 'AAAA'));
    expect(found).toEqual({ id: 'e2', kind: 'basic', result: null, disagreement: null });
  });
});

describe('the headline', () => {
  const basic = expectation('e1', 'basic', { performance: 4 });
  it.each([
    [[], { state: 'empty' }],
    [[expectation('e1', 'specific', { performance: 1 })], { state: 'no-basics' }],
    [[basic], { state: 'met', basics: 1 }],
    [[basic, expectation('e2', 'basic')], { state: 'open', open: ['e2'], basics: 2 }],
    [[basic, expectation('e2', 'basic', { performance: 'unknown' })], { state: 'open', open: ['e2'], basics: 2 }],
    [
      [basic, expectation('e2', 'basic', { performance: 1 }), expectation('e3', 'basic')],
      { state: 'unmet', unmet: ['e2'], basics: 3 },
    ],
  ])('of list %#', (expectations, headline) => {
    expect(headlineOf({ expectations })).toEqual(headline);
  });
});

describe('the next actions', () => {
  it('put unmet basics first, and name nothing twice for its gap', () => {
    const file = listFile(
      [
        expectation('e1', 'specific', { importance: 5, performance: 2 }),
        expectation('e2', 'basic', { importance: 5, performance: 1 }),
        expectation('e3', 'borderline', { performance: 'unknown' }),
        expectation('e4', 'specific', { importance: 1, performance: 5 }),
        expectation('e5', 'specific', { levels: { adequate: 5, desired: 6, perceived: 4 } }),
      ],
      { kano: kanoOf('e4', 'MMMM') },
    );
    expect(nextActions(file)).toEqual([
      { action: 'unmet', items: ['e2'] },
      { action: 'taken-for-granted', items: ['e4'] },
      { action: 'below-zone', items: ['e5'] },
      { action: 'concentrate', items: ['e1'] },
      { action: 'find-out', items: ['e3'] },
      { action: 'borderline', items: ['e3'] },
      { action: 'overkill', items: ['e4'] },
    ]);
  });

  it('say to ask customers who were not asked, but not about an empty list', () => {
    expect(nextActions(listFile([]))).toEqual([]);
    expect(nextActions(listFile([expectation('e1', null)]))).toEqual([{ action: 'ask', items: [] }]);
  });

  it('stand in one order, each with something to do', () => {
    fc.assert(
      fc.property(anyListFile, (file) => {
        const actions = nextActions(file).map(({ action }) => action);
        expect(actions).toEqual(ACTIONS.filter((action) => actions.includes(action)));
        for (const { action, items } of nextActions(file)) expect(action === 'ask' || items.length > 0).toBe(true);
      }),
    );
  });
});
