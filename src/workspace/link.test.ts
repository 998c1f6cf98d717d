import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MODEL, person } from '../domain/maturity/testKit.ts';
import { anyAnswersFile } from './files/testKit.ts';
import { fromFragment, isLong, toFragment } from './link.ts';
import { anyString } from './testKit.ts';

/** Any bytes as a fragment: what an attacker can make, and a messenger cannot. */
async function fragmentOf(bytes: BlobPart): Promise<string> {
  const deflated = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return lettersOf(new Uint8Array(await new Response(deflated).arrayBuffer()));
}

function lettersOf(bytes: Uint8Array): string {
  const base64 = Buffer.from(bytes).toString('base64url');
  return `s1-${base64.replaceAll('-', '-0').replaceAll('_', '-1')}`;
}

/** A link as it was sent on the first day; it has both pairs, `-0` and `-1`. */
const SENT =
  's1-VY7BSgMxFEV-1Re46UyZTEMzKta4KXYi70KQlmEmGJNNahlm4qV34H90IRXDd70j0Z-0SpXRTe5p17D9wBSx9amSCweK4Wvu1kjGBY6xCNdxCc4ck' +
  '4BYFWpj6YtK2kixsdqNV6pe2fek5v-0T-0HwLK3FgzJJEtveckfZZ8-1v475UF7BoGQi3tTNdcV51ZDad0TVBZ7zWtR0j2AIOnbeKe0SxABDzfvp3c3D' +
  'rCZ9FXzfQcB5pzEynLeKATEFmfRqO-1EbpwMRq9c0f8rg-1O-0Scvp-0K-1uyy8erciq7-1I5xHH8A';

const badLink = expect.objectContaining({ kind: 'pattern', what: 'link' }) as unknown;

describe('toFragment', () => {
  it('has letters, digits and - only, ends in a letter or digit, and is undone by fromFragment', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswersFile, async (file) => {
        const fragment = await toFragment(file);
        if (!fragment.ok) throw new Error(fragment.fault.problem.kind);
        expect(fragment.value).toMatch(/^s1-[A-Za-z0-9-]*[A-Za-z0-9]$/u);
        expect(await fromFragment(fragment.value, MODEL)).toEqual({ ok: true, value: file });
        expect(await fromFragment(`#${fragment.value}`, MODEL)).toEqual({ ok: true, value: file });
      }),
    );
  });

  it('is refused above 16,000 characters', async () => {
    // random letters hardly deflate
    const random = Array.from(crypto.getRandomValues(new Uint8Array(15_000)), (byte) =>
      String.fromCharCode(0x4e00 + byte),
    );
    const fragment = await toFragment(person({ 'strategy.owner': { note: random.join('') } }));
    expect(fragment).toMatchObject({
      ok: false,
      fault: { path: '', problem: { kind: 'too-long', limit: 16_000 } },
    });
  });
});

describe('isLong', () => {
  it('is longer than 2,000 characters', () => {
    expect(isLong('a'.repeat(2000))).toBe(false);
    expect(isLong('a'.repeat(2001))).toBe(true);
  });
});

describe('fromFragment', () => {
  it('reads links that were sent before', async () => {
    const file = person({ 'strategy.owner': { level: 3, note: 'پیوند پنج' } }, { title: 'فروشگاه' });
    expect(await fromFragment(SENT, MODEL)).toEqual({ ok: true, value: file });
  });

  it.each([
    '',
    '#',
    's1-',
    's1',
    's0-AAAA',
    'S1-AAAA',
    's1-A',
    's1-AA=',
    's1-A_A',
    's1-A-A',
    's1-AA-',
    's1-AA-2',
    'x',
    's1-AAAA\n',
    's1-سلام',
  ])('refuses %j', async (fragment) => {
    expect(await fromFragment(fragment, MODEL)).toMatchObject({
      ok: false,
      fault: { path: '', problem: badLink },
    });
  });

  it('refuses a newer kind of link by name', async () => {
    expect(await fromFragment('s2-abc', MODEL)).toEqual({
      ok: false,
      fault: { path: '', problem: { kind: 'newer-version', found: 2, known: 1 } },
    });
  });

  it('refuses more than 16,000 characters before it looks at them', async () => {
    expect(await fromFragment(`s1-${'A'.repeat(15_998)}`, MODEL)).toEqual({
      ok: false,
      fault: { path: '', problem: { kind: 'too-long', limit: 16_000, length: 16_001 } },
    });
  });

  it('stops inflating at 1 MB', async () => {
    const bomb = await fragmentOf(new Uint8Array(8 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(16_000);
    expect(await fromFragment(bomb, MODEL)).toMatchObject({
      ok: false,
      fault: { path: '', problem: { kind: 'too-large', limit: 1_048_576 } },
    });
    // below it, the limit of the file decides
    expect(await fromFragment(await fragmentOf(' '.repeat(1_048_576)), MODEL)).toMatchObject({
      fault: { problem: { kind: 'too-large', limit: 262_144, size: 1_048_576 } },
    });
  });

  it('refuses what is cut off, longer than it should be, or changed', async () => {
    const fragment = await toFragment(person({ 'strategy.owner': { note: 'یادداشت' } }));
    if (!fragment.ok) throw new Error('no fragment');
    for (const changed of [fragment.value.slice(0, -4), `${fragment.value}AAAA`]) {
      expect(await fromFragment(changed, MODEL)).toMatchObject({ ok: false, fault: { problem: badLink } });
    }
  });

  it('refuses what is no UTF-8', async () => {
    expect(await fromFragment(await fragmentOf(Uint8Array.from([0xff, 0xfe])), MODEL)).toMatchObject({
      fault: { problem: badLink },
    });
  });

  it('holds what it carries to the rules of a file', async () => {
    const text = JSON.stringify(person({})).replace('"answers":{}', '"answers":{"strategy.owner":{"level":9}}');
    expect(await fromFragment(await fragmentOf(text), MODEL)).toEqual({
      ok: false,
      fault: { path: 'answers.strategy.owner.level', problem: { kind: 'range', min: 1, max: 5, got: '9' } },
    });
  });

  it('never throws, whatever it is given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }).map(lettersOf), anyString(40)), async (fragment) => {
        expect((await fromFragment(fragment, MODEL)).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect((await fromFragment(await fragmentOf(new Uint8Array(bytes)), MODEL)).ok).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});
