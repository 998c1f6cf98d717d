import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MODEL } from '../../domain/maturity/testKit.ts';
import { keptKind } from '../documents.ts';
import type { StoredDocument } from '../store.ts';
import { anyDocuments, answersFile, roundFile } from './testKit.ts';
import { checkWorkspaceFile, readDocuments, unfitFor, writeWorkspaceFile } from './workspaceFile.ts';

const now = '2026-11-22T08:00:00Z';
const newId = (): string => 'ZZZZZZZ9';

function record(rest: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: 'AAAAAAA1',
    kind: 'maturity-answers',
    schema: 1,
    rev: 2,
    updatedAt: '2026-11-21T18:40:00Z',
    body: answersFile(),
    ...rest,
  };
}

function workspace(
  documents: unknown = [record()],
  rest: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return { format: 'cx-compass', version: 1, kind: 'workspace', updated: now, documents, ...rest };
}

describe('a workspace file', () => {
  it('written and read is the same, whatever is kept', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocuments, async (documents) => {
        const text = writeWorkspaceFile(documents, now);
        expect(await readDocuments(text, MODEL, newId)).toEqual({ ok: true, value: documents });
      }),
      { numRuns: 60 },
    );
  });

  it('of one document alone, of every kind, gives that document an id', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocuments, async (documents) => {
        for (const { kind, body } of documents) {
          const read = await readDocuments(JSON.stringify(body), MODEL, newId);
          expect(read).toMatchObject({ ok: true, value: [{ id: 'ZZZZZZZ9', kind, schema: 1, rev: 1, body }] });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('can be empty', async () => {
    expect(await readDocuments(writeWorkspaceFile([], now), MODEL, newId)).toEqual({ ok: true, value: [] });
  });

  it.each<[string, unknown, string, string]>([
    ['a key that is not known', workspace([], { extra: 1 }), 'extra', 'unknown-key'],
    ['no time', workspace([], { updated: undefined }), 'updated', 'missing'],
    ['documents that are none', workspace({}), 'documents', 'type'],
    ['a document that is none', workspace([1]), 'documents.0', 'type'],
    ['a document with a key too many', workspace([record({ extra: 1 })]), 'documents.0.extra', 'unknown-key'],
    ['an id of another form', workspace([record({ id: 'x' })]), 'documents.0.id', 'pattern'],
    ['an id twice', workspace([record(), record()]), 'documents.1.id', 'duplicate-key'],
    ['revision 0', workspace([record({ rev: 0 })]), 'documents.0.rev', 'range'],
    ['a body that is a list', workspace([record({ body: [] })]), 'documents.0.body', 'type'],
    ['a body of another kind', workspace([record({ body: roundFile() })]), 'documents.0.body.kind', 'wrong-kind'],
    [
      'a fault deep in a body',
      workspace([record({ body: answersFile({ answers: { 'strategy.owner': { level: 9 } } }) })]),
      'documents.0.body.answers.strategy.owner.level',
      'range',
    ],
  ])('is refused for %s', async (_, value, path, kind) => {
    expect(await readDocuments(JSON.stringify(value), MODEL, newId)).toMatchObject({
      ok: false,
      fault: { path, problem: { kind } },
    });
  });

  it('refuses keys that would pollute', async () => {
    const text = JSON.stringify(workspace()).replace('"rev":2', '"rev":2,"__proto__":{"polluted":1}');
    expect(await readDocuments(text, MODEL, newId)).toMatchObject({
      fault: { path: 'documents.0.__proto__', problem: { kind: 'unknown-key' } },
    });
  });

  it('passes on what only a newer release can read, unread', async () => {
    const ahead = record({ schema: 2, body: { anything: [1] } });
    const unheard = record({ id: 'AAAAAAA2', kind: 'journey', body: { anything: [1] } });
    expect(await checkWorkspaceFile(workspace([ahead, unheard]), MODEL)).toMatchObject({
      ok: true,
      value: { documents: [ahead, unheard] },
    });
  });

  it('holds each document to the limits of its kind', async () => {
    const answers = Object.fromEntries(
      MODEL.disciplines
        .flatMap(({ items }) => items)
        .slice(0, 14)
        .map(({ id }) => [id, { note: 'x'.repeat(20_000) }]),
    );
    expect(
      await readDocuments(JSON.stringify(workspace([record({ body: answersFile({ answers }) })])), MODEL, newId),
    ).toMatchObject({ fault: { path: 'documents.0.body', problem: { kind: 'too-large' } } });
  });

  it('is written with its keys in one order', () => {
    const { body, ...rest } = record();
    const document = { body, ...rest } as unknown as StoredDocument;
    const keys = /"id"[\s\S]*"kind"[\s\S]*"schema"[\s\S]*"rev"[\s\S]*"updatedAt"[\s\S]*"body"/u;
    expect(writeWorkspaceFile([document], now)).toMatch(keys);
  });
});

describe('unfitFor', () => {
  it('leaves out what could not be read again, and nothing else', async () => {
    const fine = record() as unknown as StoredDocument;
    expect(await unfitFor(fine, MODEL)).toBeNull();
    expect(await unfitFor({ ...fine, body: { broken: true } }, MODEL)).not.toBeNull();
    expect(await unfitFor({ ...fine, body: 'text' }, MODEL)).toMatchObject({ path: 'body' });
    expect(await unfitFor({ ...fine, id: 'not an id' }, MODEL)).toMatchObject({ path: 'id' });
    expect(await unfitFor({ ...fine, schema: 9, body: { anything: 1 } }, MODEL)).toBeNull();
  });
});

describe('a kind', () => {
  it('makes of answers those of another person, of no round', () => {
    const body = { ...answersFile({ round: '9PMJKZ2Q', title: 'x' }), updated: now };
    const copy = keptKind('maturity-answers')?.apart?.(body, 'BBBBBBB2');
    expect(copy).toMatchObject({ respondent: { id: 'BBBBBBB2', group: 'front' }, title: 'x' });
    expect(copy).not.toHaveProperty('round');
  });
});
