import { describe, expect, it } from 'vitest';
import { checkRecord, isSameWrite, latestFirst } from './record.ts';
import type { StoredDocument } from './record.ts';

const record: StoredDocument = {
  id: 'A',
  kind: 'note',
  schema: 1,
  rev: 1,
  updatedAt: '2026-11-21T18:40:00Z',
  body: { any: ['thing'] },
};

describe('checkRecord', () => {
  it('takes a record, whatever its body', () => {
    expect(checkRecord(record)).toEqual(record);
    expect(checkRecord({ ...record, body: null })).toEqual({ ...record, body: null });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'A'],
    ['a list', [record]],
    ['no id', { ...record, id: '' }],
    ['a number as id', { ...record, id: 1 }],
    ['no kind', { ...record, kind: undefined }],
    ['schema 0', { ...record, schema: 0 }],
    ['revision 0', { ...record, rev: 0 }],
    ['a revision as text', { ...record, rev: '1' }],
    ['a time that is none', { ...record, updatedAt: 'yesterday' }],
    ['an unknown key', { ...record, extra: 1 }],
    ['no body', { id: 'A', kind: 'note', schema: 1, rev: 1, updatedAt: record.updatedAt }],
  ])('refuses %s', (_, value) => {
    expect(checkRecord(value)).toBeNull();
  });
});

describe('isSameWrite', () => {
  it('is the same revision, kind and body', () => {
    expect(isSameWrite(record, { ...record, updatedAt: '2026-11-21T18:40:01Z' })).toBe(true);
    expect(isSameWrite(record, { ...record, rev: 2 })).toBe(false);
    expect(isSameWrite(record, { ...record, kind: 'other' })).toBe(false);
    expect(isSameWrite(record, { ...record, body: { any: [] } })).toBe(false);
  });
});

describe('latestFirst', () => {
  it('sorts by time, then by id', () => {
    const at = (id: string, second: number): StoredDocument => ({
      ...record,
      id,
      updatedAt: `2026-11-21T18:40:0${String(second)}Z`,
    });
    const sorted = latestFirst([at('B', 1), at('A', 1), at('C', 3), at('D', 2)]);
    expect(sorted.map(({ id }) => id)).toEqual(['C', 'D', 'A', 'B']);
  });
});
