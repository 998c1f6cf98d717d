import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MODEL } from '../domain/maturity/testKit.ts';
import { keptKinds, readBody, schemaOf } from './documents.ts';
import { readDocuments, WORKSPACE_KIND } from './files/workspaceFile.ts';
import { migrated } from './migrate.ts';

describe('migrated', () => {
  const steps = [
    (body: unknown) => ({ ...(body as object), second: true }),
    (body: unknown) => ({ ...(body as object), third: true }),
  ];

  it('leads from every form there was to the present one', () => {
    expect(migrated({ schema: 1, body: { first: 1 } }, steps)).toEqual({
      ok: true,
      value: { first: 1, second: true, third: true },
    });
    expect(migrated({ schema: 2, body: {} }, steps)).toEqual({ ok: true, value: { third: true } });
    expect(migrated({ schema: 3, body: {} }, steps)).toEqual({ ok: true, value: {} });
  });

  it('leaves a form alone that only a newer release knows', () => {
    const fault = { path: '', problem: { kind: 'newer-version', found: 4, known: 3 } };
    expect(migrated({ schema: 4, body: {} }, steps)).toEqual({ ok: false, fault });
  });

  it('is a fault, not an error, where a step stumbles', () => {
    const stumbling = [(body: unknown) => (body as { deep: { part: unknown } }).deep.part];
    expect(migrated({ schema: 1, body: null }, stumbling)).toMatchObject({ ok: false });
  });

  it('never throws, whatever is there', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 1, max: 9 }), (body, schema) => {
        migrated({ schema, body }, steps);
      }),
    );
  });
});

/** Files as each release saved them. They are kept for ever, and never changed. */
const folder = new URL('../../tests/fixtures/saved/', import.meta.url);
const saved = readdirSync(folder);

function text(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

describe('what was saved before', () => {
  it('is there for every form that a kind ever had', () => {
    const forms = keptKinds.flatMap((kind) =>
      Array.from({ length: schemaOf(kind) }, (_, place) => `${kind.kind}.${String(place + 1)}.cx.json`),
    );
    expect(saved).toEqual(expect.arrayContaining([...forms, `${WORKSPACE_KIND}.1.cx.json`]));
  });

  it.each(saved)('%s is read, and kept in the form of today', async (name) => {
    const documents = await readDocuments(text(name), MODEL, () => 'AAAAAAA9');
    if (!documents.ok) throw new Error(JSON.stringify(documents.fault));
    expect(documents.value.length).toBeGreaterThan(0);
    for (const document of documents.value) expect(await readBody(document, MODEL)).toMatchObject({ ok: true });
  });

  it.each(saved.filter((name) => !name.startsWith(WORKSPACE_KIND)))(
    '%s is read as a record of its form',
    async (name) => {
      const [kind = '', schema] = name.split('.');
      const body: unknown = JSON.parse(text(name));
      const record = { id: 'AAAAAAA9', kind, schema: Number(schema), rev: 4, updatedAt: '2026-11-21T18:40:00Z', body };
      expect(await readBody(record, MODEL)).toMatchObject({ ok: true });
    },
  );
});
