import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixOf } from '../../domain/software/matrix.ts';
import { evaluate } from '../../domain/software/evaluate.ts';
import { textFromFragment, textToFragment } from '../fragment.ts';
import {
  checkComparisonFile,
  orderedComparisonFile,
  readComparisonFile,
  writeComparisonFile,
} from './comparisonFile.ts';
import { anyComparisonFile, FULL } from './comparisonKit.ts';

/** The full comparison with one place replaced; undefined takes the key away. */
function changed(path: string, value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(FULL));
  const keys = path.split('/');
  const last = keys.pop() ?? '';
  let at = copy as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(at, last);
  else Object.defineProperty(at, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

describe('a comparison file', () => {
  it('comes back as it was written, and means the same', () => {
    fc.assert(
      fc.property(anyComparisonFile, (file) => {
        const read = readComparisonFile(writeComparisonFile(file));
        expect(read).toEqual({ ok: true, value: file });
        if (read.ok) expect(evaluate(matrixOf(read.value))).toEqual(evaluate(matrixOf(file)));
      }),
    );
  });

  it('is written in one order, whatever order it had', () => {
    const { criteria, musts, ...rest } = FULL;
    expect(writeComparisonFile({ ...rest, musts, criteria })).toBe(writeComparisonFile(FULL));
    expect(Object.keys(orderedComparisonFile(FULL))).toEqual(Object.keys(FULL));
  });

  it('fits a link and comes back from it', async () => {
    const fragment = await textToFragment(JSON.stringify(orderedComparisonFile(FULL)));
    expect(fragment.ok).toBe(true);
    const text = await textFromFragment(fragment.ok ? fragment.value : '');
    expect(text.ok && readComparisonFile(text.value)).toEqual({ ok: true, value: FULL });
  });

  it('may be empty but for its lists', () => {
    const empty = {
      ...FULL,
      need: { practices: [], categories: [] },
      criteria: [],
      musts: [],
      candidates: [],
      decision: {},
    };
    expect(checkComparisonFile(empty)).toEqual({ ok: true, value: empty });
  });

  it.each<[string, unknown, string, string]>([
    ['kind', 'maturity-answers', 'kind', 'wrong-kind'],
    ['version', 2, 'version', 'newer-version'],
    ['extra', 1, 'extra', 'unknown-key'],
    ['need', [], 'need', 'type'],
    ['need/practices/0', 'constructor', 'need.practices.0', 'pattern'],
    ['need/practices/1', 'delivery.recovery', 'need.practices.1', 'duplicate-key'],
    ['need/categories/0', 'magic', 'need.categories.0', 'one-of'],
    ['need/assessment/date', '2026-02-30', 'need.assessment.date', 'pattern'],
    ['criteria/0/weight', 6, 'criteria.0.weight', 'range'],
    ['criteria/0/weight', 2.5, 'criteria.0.weight', 'type'],
    ['criteria/0/id', '__proto__', 'criteria.0.id', 'pattern'],
    ['criteria', [...FULL.criteria, { id: 'persian', weight: 1 }], 'criteria.3', 'duplicate-key'],
    ['criteria/2/name', undefined, 'criteria.2.name', 'missing'],
    ['musts/2/name', undefined, 'musts.2.name', 'missing'],
    ['musts', [...FULL.musts, { id: 'b2c' }], 'musts.3', 'duplicate-key'],
    ['candidates/0/url', 'javascript:alert(1)', 'candidates.0.url', 'pattern'],
    ['candidates/0/name', '', 'candidates.0.name', 'empty'],
    ['candidates/0/scores/gap-fit/score', 9, 'candidates.0.scores.gap-fit.score', 'range'],
    ['candidates/0/scores/gap-fit/score', '4', 'candidates.0.scores.gap-fit.score', 'type'],
    ['candidates/0/scores/gap-fit/score', undefined, 'candidates.0.scores.gap-fit.score', 'missing'],
    ['candidates/0/scores/price', { score: 3 }, 'candidates.0.scores.price', 'unknown-key'],
    ['candidates/0/scores/__proto__', { score: 3 }, 'candidates.0.scores.__proto__', 'unknown-key'],
    ['candidates/0/scores/constructor', { score: 3 }, 'candidates.0.scores.constructor', 'unknown-key'],
    ['candidates/0/musts/b2c/answer', 'maybe', 'candidates.0.musts.b2c.answer', 'one-of'],
    ['candidates/1/id', 'AAAAAAAA', 'candidates.1', 'duplicate-key'],
    ['candidates/1/snapshot', 'other', 'candidates.1.snapshot', 'one-of'],
    ['decision/choice', 'ZZZZZZZZ', 'decision.choice', 'one-of'],
    ['decision/date', '1405/8/30', 'decision.date', 'pattern'],
    ['title', 'x'.repeat(201), 'title', 'too-long'],
  ])('with %s as %j is refused at %s', (path, value, place, kind) => {
    expect(checkComparisonFile(changed(path, value))).toMatchObject({
      ok: false,
      fault: { path: place, problem: { kind } },
    });
  });

  it('has at most twenty candidates', () => {
    const many = Array.from({ length: 21 }, (_, index) => ({
      id: `AAAAAA${String(10 + index)}`,
      name: 'x',
      scores: {},
      musts: {},
    }));
    expect(checkComparisonFile(changed('candidates', many))).toMatchObject({
      fault: { path: 'candidates', problem: { kind: 'too-many', limit: 20 } },
    });
  });

  it('can be as large as its limits allow', () => {
    const criteria = Array.from({ length: 30 }, (_, index) => ({
      id: `CCCCCC${String(10 + index)}`,
      name: 'own',
      weight: 3 as const,
    }));
    const scores = Object.fromEntries(
      criteria.map(({ id }) => [id, { score: 3 as const, source: 'seen', date: '2026-11-21' }]),
    );
    const candidates = Array.from({ length: 20 }, (_, index) => ({
      id: `AAAAAA${String(10 + index)}`,
      name: 'x',
      scores,
      musts: {},
    }));
    const file = { ...FULL, criteria, musts: [], candidates, decision: {} };
    expect(readComparisonFile(writeComparisonFile(file))).toEqual({ ok: true, value: file });
  });

  it('throws at nothing', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        expect(checkComparisonFile(value).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readComparisonFile(text).ok).toBe(false);
      }),
    );
  });
});
