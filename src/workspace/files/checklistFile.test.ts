import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEHAVIOURS, SEEN, type ChecklistFile } from '../../domain/training/checklist.ts';
import { checkChecklistFile, readChecklistFile, writeChecklistFile } from './checklistFile.ts';

const text = fc.string({ minLength: 1, maxLength: 40 });
const anyVisit = fc
  .dictionary(
    fc.constantFrom(...BEHAVIOURS),
    fc.record({ seen: fc.constantFrom(...SEEN), note: text, next: text }, { requiredKeys: [] }),
  )
  .map((marks) => ({ marks }));
const anyForm: fc.Arbitrary<ChecklistFile> = fc.record(
  {
    format: fc.constant('cx-compass' as const),
    version: fc.constant(1 as const),
    kind: fc.constant('checklist' as const),
    title: text,
    date: fc.constantFrom('2026-08-23', '2024-02-29'),
    updated: fc.constant('2026-11-21T18:40:00Z'),
    mentor: fc.record({ name: text }, { requiredKeys: [] }),
    visits: fc.record({ day30: anyVisit, day60: anyVisit, day90: anyVisit }),
  },
  { requiredKeys: ['format', 'version', 'kind', 'date', 'updated', 'mentor', 'visits'] },
);

const FORM = {
  format: 'cx-compass',
  version: 1,
  kind: 'checklist',
  date: '2026-08-23',
  updated: '2026-11-21T18:40:00Z',
  mentor: {},
  visits: {
    day30: { on: '2026-09-22', marks: { greet: { seen: 'rule' } } },
    day60: { marks: {} },
    day90: { marks: {} },
  },
};

describe("a mentor's form", () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anyForm, (file) => {
        expect(readChecklistFile(writeChecklistFile(file))).toEqual({ ok: true, value: file });
      }),
    );
  });

  it.each([
    ['a behaviour that is none', { day30: { marks: { smile: { seen: 'no' } } } }, 'visits.day30.marks.smile'],
    [
      'a prototype',
      { day30: { marks: JSON.parse('{"__proto__":{"seen":"no"}}') as object } },
      'visits.day30.marks.__proto__',
    ],
    ['an answer that is none', { day30: { marks: { greet: { seen: 'often' } } } }, 'visits.day30.marks.greet.seen'],
    ['a mark out of range', { day30: { marks: { greet: { seen: 'no', pay: 3 } } } }, 'visits.day30.marks.greet.pay'],
    ['an empty note', { day30: { marks: { greet: { note: '' } } } }, 'visits.day30.marks.greet.note'],
    ['no such day', { day30: { on: '2026-02-30', marks: {} } }, 'visits.day30.on'],
    ['a fourth visit', { day120: { marks: {} } }, 'visits.day120'],
    ['a list of marks', { day30: { marks: [] } }, 'visits.day30.marks'],
  ])('refuses %s, and says where', (_, visits, path) => {
    expect(checkChecklistFile({ ...FORM, visits: { ...FORM.visits, ...visits } })).toMatchObject({
      ok: false,
      fault: { path },
    });
  });

  it('refuses another kind, and a form without a visit', () => {
    expect(checkChecklistFile({ ...FORM, kind: 'learning' })).toMatchObject({ ok: false, fault: { path: 'kind' } });
    const { day90: _, ...visits } = FORM.visits;
    expect(checkChecklistFile({ ...FORM, visits })).toMatchObject({ ok: false, fault: { path: 'visits.day90' } });
  });
});
