import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreedAt,
  answeredOf,
  BEHAVIOURS,
  changeOf,
  countsOf,
  dueDate,
  nextVisit,
  SEEN,
  VISITS,
  visitOf,
  withMark,
  type ChecklistFile,
  type Mark,
  type VisitRecord,
} from './checklist.ts';

const EMPTY: ChecklistFile = {
  format: 'cx-compass',
  version: 1,
  kind: 'checklist',
  date: '2026-08-23',
  updated: '2026-11-21T18:40:00Z',
  mentor: {},
  visits: { day30: { marks: {} }, day60: { marks: {} }, day90: { marks: {} } },
};

const anyMark: fc.Arbitrary<Mark> = fc.record({ seen: fc.constantFrom(...SEEN) }, { requiredKeys: [] });
const anyVisit: fc.Arbitrary<VisitRecord> = fc
  .dictionary(fc.constantFrom(...BEHAVIOURS), anyMark)
  .map((marks) => ({ marks }));

describe('one visit', () => {
  it('counts each behaviour once, and what could not be seen in no share', () => {
    fc.assert(
      fc.property(anyVisit, (visit) => {
        const counts = countsOf(visit);
        expect(counts.counted + counts.chance + counts.open).toBe(BEHAVIOURS.length);
        expect(counts.no + counts.sometimes + counts.rule).toBe(counts.counted);
        expect(answeredOf(visit)).toBe(counts.counted + counts.chance);
        expect(counts.share).toBe(counts.counted === 0 ? null : counts.rule / counts.counted);
        const marks = Object.fromEntries(Object.entries(visit.marks).filter(([, mark]) => mark.seen !== 'chance'));
        expect(countsOf({ marks }).share).toBe(counts.share);
      }),
    );
  });

  it('says what was agreed in the order of the behaviours', () => {
    const marks = { 'pass-on': { next: 'two' }, greet: { next: 'one' }, listen: { note: 'no' } };
    expect(agreedAt({ marks })).toEqual([
      { id: 'greet', next: 'one' },
      { id: 'pass-on', next: 'two' },
    ]);
  });
});

describe('a form', () => {
  it('knows its dates, also over the end of a year', () => {
    expect(VISITS.map((visit) => dueDate('2026-11-21', visit))).toEqual(['2026-12-21', '2027-01-20', '2027-02-19']);
    expect(dueDate('2028-01-30', 30)).toBe('2028-02-29');
  });

  it('changes one mark and no other, and keeps no empty one', () => {
    const one = withMark(EMPTY, 60, 'greet', { seen: 'rule', note: ' at the till ' });
    expect(visitOf(one, 60).marks).toEqual({ greet: { seen: 'rule', note: 'at the till' } });
    expect([visitOf(one, 30), visitOf(one, 90)]).toEqual([{ marks: {} }, { marks: {} }]);
    expect(visitOf(withMark(one, 60, 'greet', { note: '' }), 60).marks).toEqual({ greet: { seen: 'rule' } });
    const note = withMark(EMPTY, 30, 'listen', { note: 'x' });
    expect(withMark(note, 30, 'listen', { note: ' ' })).toEqual(EMPTY);
  });

  it('goes on with the first visit that is not begun', () => {
    expect(nextVisit(EMPTY)).toBe(30);
    const begun = withMark(EMPTY, 30, 'greet', { seen: 'chance' });
    expect(nextVisit(begun)).toBe(60);
    expect(nextVisit(withMark(withMark(begun, 60, 'greet', { seen: 'no' }), 90, 'greet', { seen: 'no' }))).toBe(90);
  });

  it('compares the first and the last visit only where both could see', () => {
    expect(changeOf(withMark(EMPTY, 30, 'greet', { seen: 'no' }))).toBeNull();
    let file = EMPTY;
    for (const [visit, id, seen] of [
      [30, 'greet', 'no'],
      [30, 'listen', 'rule'],
      [30, 'promise', 'sometimes'],
      [30, 'own-it', 'chance'],
      [90, 'greet', 'sometimes'],
      [90, 'listen', 'sometimes'],
      [90, 'promise', 'sometimes'],
      [90, 'own-it', 'rule'],
    ] as const) {
      file = withMark(file, visit, id, { seen });
    }
    expect(changeOf(file)).toEqual({ from: 30, to: 90, more: ['greet'], less: ['listen'], same: ['promise'] });
  });

  it('turned round in time turns more into less', () => {
    fc.assert(
      fc.property(anyVisit, anyVisit, (one, two) => {
        const there = changeOf({ visits: { ...EMPTY.visits, day30: one, day90: two } });
        const back = changeOf({ visits: { ...EMPTY.visits, day30: two, day90: one } });
        expect(there?.more).toEqual(back?.less);
        expect(there?.less).toEqual(back?.more);
        expect(there?.same).toEqual(back?.same);
      }),
    );
  });
});
