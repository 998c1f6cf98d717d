/**
 * Whatever comes in by a door (a file, a link, a record): it never throws uncaught and never changes what is kept.
 * `npm run fuzz` tries 100,000 of each; the suite 2,000.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MODEL } from '../domain/maturity/testKit.ts';
import { readBody } from './documents.ts';
import { readAnyFile } from './files/anyFile.ts';
import { anyAnswersFile, anyDocuments, answersFile, roundFile } from './files/testKit.ts';
import { readDocuments, writeWorkspaceFile } from './files/workspaceFile.ts';
import { glimpse } from './glimpse.ts';
import { readUtf8 } from './json.ts';
import { workspaceFileLimits } from './limits.ts';
import { fromFragment, toFragment } from './link.ts';
import { comparedWith } from './restore.ts';
import { checkBinEntry, checkRecord } from './storage/record.ts';
import { openStore } from './store.ts';
import type { DocumentStore } from './store.ts';
import { anyString, fuzzRuns } from './testKit.ts';

const now = '2026-11-22T08:00:00Z';
const newId = (): string => 'ZZZZZZZ9';
const runs = { numRuns: fuzzRuns() };
const time = 60_000 + fuzzRuns() * 10;
let store: DocumentStore;
let before: string;

async function kept(): Promise<string> {
  return JSON.stringify([await store.all(), await store.bin(), await store.revisions('AAAAAAA1')]);
}

beforeAll(async () => {
  store = await openStore({ now: () => now });
  for (const id of ['AAAAAAA1', 'AAAAAAA2']) {
    await store.put({ id, kind: 'maturity-answers', schema: 1, rev: 0, body: answersFile() });
  }
  await store.put({ id: 'AAAAAAA1', kind: 'maturity-answers', schema: 1, rev: 1, body: answersFile({ title: 'x' }) });
  await store.remove('AAAAAAA2');
  before = await kept();
});

afterAll(async () => {
  expect(await kept()).toBe(before);
  await store.close();
});

/** What a file leads to: reading, and a preview beside what is kept. */
async function look(text: string): Promise<void> {
  readAnyFile(text, MODEL);
  const read = await readDocuments(text, MODEL, newId);
  if (!read.ok) return;
  for (const { standing } of comparedWith(read.value, await store.all(), await store.bin())) {
    expect(['new', 'newer', 'older', 'same', 'unknown']).toContain(standing);
  }
}

const words = fc.constantFrom(
  ...['format', 'cx-compass', 'version', 'kind', 'workspace', 'maturity-answers', 'maturity-round', 'documents'],
  ...['body', 'id', 'rev', 'schema', 'updated', '__proto__', 'constructor', 'toString', 'answers', 'members', 'title'],
);
const anyKey = fc.oneof(words, anyString(4));
const { anything } = fc.letrec((tie) => ({
  anything: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom<unknown>(null, true, 0, 1, -1, 1.5, 1e300, ''),
    words,
    anyString(6),
    fc.array(tie('anything'), { maxLength: 4 }),
    fc.array(fc.tuple(anyKey, tie('anything')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
  ),
}));

/** A file that is right but for one place, where anything stands. */
const spoiled = fc
  .tuple(fc.constantFrom('answers', 'round', 'workspace'), fc.nat(), anything, anyKey)
  .map(([kind, place, value, key]) => {
    const body = kind === 'round' ? roundFile() : answersFile({ answers: { 'strategy.owner': { level: 3 } } });
    const record = { id: 'AAAAAAA1', kind: body['kind'], schema: 1, rev: 1, updatedAt: now, body };
    const workspace = { format: 'cx-compass', version: 1, kind: 'workspace', updated: now, documents: [record] };
    const whole = structuredClone<object>(kind === 'workspace' ? workspace : body);
    const places: [Record<string, unknown>, string][] = [];
    const walk = (at: object): void => {
      for (const [name, inner] of Object.entries(at)) {
        places.push([at as Record<string, unknown>, name]);
        if (typeof inner === 'object' && inner !== null) walk(inner as object);
      }
    };
    walk(whole);
    const [at, name] = places[place % places.length] ?? [{}, ''];
    if (place % 3 === 0) Reflect.deleteProperty(at, name);
    else if (place % 3 === 1) at[name] = value;
    else Object.defineProperty(at, key, { value, enumerable: true, configurable: true, writable: true });
    return JSON.stringify(whole);
  });

/** A text with some of its signs changed, left out or doubled. */
function damaged(text: string, cuts: readonly (readonly [number, string])[]): string {
  return cuts.reduce((left, [place, sign]) => {
    const at = place % (left.length + 1);
    return left.slice(0, at) + sign + left.slice(at + (place % 3));
  }, text);
}
const anyCuts = fc.array(
  fc.tuple(fc.nat(), fc.oneof(fc.constantFrom('', '"', '{', ']', ',', '\\', '0'), anyString(2))),
  {
    minLength: 1,
    maxLength: 4,
  },
);

describe('a file', () => {
  it('of any bytes is read or refused', { timeout: time }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const text = readUtf8(bytes, workspaceFileLimits);
        if (text.ok) await look(text.value);
      }),
      runs,
    );
  });

  it('of any JSON is read or refused', { timeout: time }, async () => {
    await fc.assert(
      fc.asyncProperty(anything, (value) => look(JSON.stringify(value))),
      runs,
    );
  });

  it('that was right but for one place is read or refused', { timeout: time }, async () => {
    await fc.assert(fc.asyncProperty(spoiled, look), runs);
  });

  it('that was damaged on its way is read or refused', { timeout: time }, async () => {
    const whole = fc
      .sample(anyDocuments, { numRuns: 20, seed: 1 })
      .map((documents) => writeWorkspaceFile(documents, now));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...whole), anyCuts, (text, cuts) => look(damaged(text, cuts))),
      runs,
    );
  });
});

describe('a link', () => {
  it('of any signs is read or refused', { timeout: time }, async () => {
    const letters = fc.string({ unit: fc.constantFrom(...Array.from('aZ09-01_=#s')), maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          anyString(40),
          letters,
          letters.map((text) => `s1-${text}`),
        ),
        async (fragment) => {
          await fromFragment(fragment, MODEL);
        },
      ),
      runs,
    );
  });

  it('that was damaged on its way is read or refused', { timeout: time }, async () => {
    const files = fc.sample(anyAnswersFile, { numRuns: 20, seed: 1 });
    const sent = (await Promise.all(files.map(toFragment))).flatMap((link) => (link.ok ? [link.value] : []));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sent), anyCuts, async (link, cuts) => {
        await fromFragment(damaged(link, cuts), MODEL);
      }),
      runs,
    );
  });
});

describe('a record of the device', () => {
  it('of anything is read or passed over', { timeout: time }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, fc.anything()), fc.integer({ min: 1, max: 3 }), async (value, schema) => {
        checkRecord(value);
        checkBinEntry(value);
        const record = { id: 'AAAAAAA1', kind: 'maturity-answers', schema, rev: 1, updatedAt: now };
        const plain: unknown = JSON.parse(
          JSON.stringify(value ?? null, (_, one: unknown) => (typeof one === 'bigint' ? 0 : one)),
        );
        await readBody({ ...record, body: plain }, MODEL);
        await readBody({ ...record, kind: 'constructor', body: plain }, MODEL);
        glimpse({ body: value, updatedAt: now });
        expect({}).not.toHaveProperty('polluted');
      }),
      runs,
    );
  });
});
