import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MODEL, modelOf } from '../../domain/maturity/testKit.ts';
import type { Problem } from '../faults.ts';
import { checkAnswersFile, writeFile } from './answersFile.ts';
import { readAnswersFile } from './readAnswersFile.ts';
import { answersFile, anyAnswersFile } from './testKit.ts';

/** A file with one answer, to `strategy.owner`. */
function withAnswer(answer: unknown): Record<string, unknown> {
  return answersFile({ answers: { 'strategy.owner': answer } });
}

function faultOf(value: unknown): unknown {
  const checked = checkAnswersFile(value, MODEL);
  return checked.ok ? null : checked.fault;
}

const OWNER = 'answers.strategy.owner';

describe('an answers file', () => {
  it('is read as the one in formats.md', () => {
    const file = answersFile({
      title: 'فروشگاه نمونه',
      round: '9PMJKZ2Q',
      answers: {
        'strategy.owner': {
          level: 3,
          target: 4,
          importance: 2,
          note: '…',
          evidence: [{ text: '…', url: 'https://example.com/a', date: '2026-10-01' }],
        },
        'design.channels': { state: 'unknown' },
        'delivery.self-service': { state: 'not-applicable', reason: '…' },
        'culture.training': { note: 'ask Sara' },
      },
    });
    expect(readAnswersFile(JSON.stringify(file), MODEL)).toEqual({ ok: true, value: file });
  });

  it.each<[string, Record<string, unknown>]>([
    ['without answers', answersFile()],
    ['with an answer that says nothing', withAnswer({})],
    ['with a reason not given yet', withAnswer({ state: 'not-applicable', reason: null })],
    ['with target and importance beside no level', withAnswer({ state: 'unknown', target: 5, importance: 1 })],
    ['with an empty list of evidence', withAnswer({ level: 1, evidence: [] })],
    ['with evidence of text alone', withAnswer({ level: 1, evidence: [{ text: 'a' }] })],
    ['with a title of 200 characters', answersFile({ title: 'ا'.repeat(200) })],
    ['with a note of 20,000 characters', withAnswer({ note: 'a'.repeat(20_000) })],
    ['of 29 February in a leap year', answersFile({ date: '2028-02-29' })],
    ['of quick mode', answersFile({ mode: 'quick', answers: { 'strategy.definition': { level: 1 } } })],
  ])('may be %s', (_, file) => {
    expect(checkAnswersFile(file, MODEL)).toEqual({ ok: true, value: file });
  });

  it.each(['leadership', 'middle', 'front', 'other', 'none'])('takes the group %s', (group) => {
    expect(faultOf(answersFile({ respondent: { id: 'K3J9XQ2A', group } }))).toBeNull();
  });

  it('comes out in model order', () => {
    const answers = { 'culture.training': { level: 1 }, 'strategy.owner': { level: 2 } };
    const checked = checkAnswersFile(answersFile({ answers }), MODEL);
    expect(checked.ok && Object.keys(checked.value.answers)).toEqual(['strategy.owner', 'culture.training']);
  });

  it.each<[string, unknown, string, Problem]>([
    // the whole
    ['null', null, '', { kind: 'type', expected: 'object', got: 'null' }],
    ['a list', [], '', { kind: 'type', expected: 'object', got: '[]' }],
    ['a text', 'x', '', { kind: 'type', expected: 'object', got: '"x"' }],
    ['nothing of ours', {}, 'format', { kind: 'missing' }],
    ['another format', answersFile({ format: 'x' }), 'format', { kind: 'one-of', options: ['cx-compass'], got: '"x"' }],
    ['a newer version', { format: 'cx-compass', version: 2 }, 'version', { kind: 'newer-version', found: 2, known: 1 }],
    ['version 0', answersFile({ version: 0 }), 'version', { kind: 'range', min: 1, max: null, got: '0' }],
    ['version "1"', answersFile({ version: '1' }), 'version', { kind: 'type', expected: 'integer', got: '"1"' }],
    ['version 1.5', answersFile({ version: 1.5 }), 'version', { kind: 'type', expected: 'integer', got: '1.5' }],
    [
      'another kind',
      answersFile({ kind: 'maturity-round' }),
      'kind',
      { kind: 'wrong-kind', expected: ['maturity-answers'], got: '"maturity-round"' },
    ],
    ['no kind', { format: 'cx-compass', version: 1 }, 'kind', { kind: 'missing' }],
    [
      'another model',
      answersFile({ model: 'cx-maturity@2' }),
      'model',
      { kind: 'wrong-model', expected: 'cx-maturity@1', got: '"cx-maturity@2"' },
    ],
    [
      'another mode',
      answersFile({ mode: 'Full' }),
      'mode',
      { kind: 'one-of', options: ['full', 'quick'], got: '"Full"' },
    ],
    [
      'mode constructor',
      answersFile({ mode: 'constructor' }),
      'mode',
      {
        kind: 'one-of',
        options: ['full', 'quick'],
        got: '"constructor"',
      },
    ],
    // fields
    ['an empty title', answersFile({ title: '' }), 'title', { kind: 'empty' }],
    ['a long title', answersFile({ title: 'ا'.repeat(201) }), 'title', { kind: 'too-long', limit: 200, length: 201 }],
    [
      'title undefined',
      answersFile({ title: undefined }),
      'title',
      { kind: 'type', expected: 'text', got: 'undefined' },
    ],
    ['title null', answersFile({ title: null }), 'title', { kind: 'type', expected: 'text', got: 'null' }],
    [
      'an impossible date',
      answersFile({ date: '2026-02-30' }),
      'date',
      {
        kind: 'pattern',
        what: 'date',
        got: '"2026-02-30"',
      },
    ],
    ['month 13', answersFile({ date: '2026-13-01' }), 'date', { kind: 'pattern', what: 'date', got: '"2026-13-01"' }],
    ['a short date', answersFile({ date: '2026-1-1' }), 'date', { kind: 'pattern', what: 'date', got: '"2026-1-1"' }],
    [
      'a date with a line break',
      answersFile({ date: '2026-11-21\n' }),
      'date',
      {
        kind: 'pattern',
        what: 'date',
        got: '"2026-11-21\\n"',
      },
    ],
    [
      '29 February',
      answersFile({ date: '2026-02-29' }),
      'date',
      { kind: 'pattern', what: 'date', got: '"2026-02-29"' },
    ],
    ['a number as date', answersFile({ date: 20261121 }), 'date', { kind: 'type', expected: 'text', got: '20261121' }],
    [
      'a time with fractions',
      answersFile({ updated: '2026-11-21T18:40:00.5Z' }),
      'updated',
      {
        kind: 'pattern',
        what: 'time',
        got: '"2026-11-21T18:40:00.5Z"',
      },
    ],
    [
      'a local time',
      answersFile({ updated: '2026-11-21T18:40:00+03:30' }),
      'updated',
      {
        kind: 'pattern',
        what: 'time',
        got: '"2026-11-21T18:40:00+03:30"',
      },
    ],
    [
      '24 hours',
      answersFile({ updated: '2026-11-21T24:00:00Z' }),
      'updated',
      {
        kind: 'pattern',
        what: 'time',
        got: '"2026-11-21T24:00:00Z"',
      },
    ],
    [
      'second 60',
      answersFile({ updated: '2026-11-21T18:40:60Z' }),
      'updated',
      {
        kind: 'pattern',
        what: 'time',
        got: '"2026-11-21T18:40:60Z"',
      },
    ],
    [
      'an impossible day',
      answersFile({ updated: '2026-11-31T18:40:00Z' }),
      'updated',
      {
        kind: 'pattern',
        what: 'time',
        got: '"2026-11-31T18:40:00Z"',
      },
    ],
    ['a bad round', answersFile({ round: '9PMJKZ2' }), 'round', { kind: 'pattern', what: 'id', got: '"9PMJKZ2"' }],
    [
      'a low-case id',
      answersFile({ respondent: { id: 'k3j9xq2a', group: 'none' } }),
      'respondent.id',
      {
        kind: 'pattern',
        what: 'id',
        got: '"k3j9xq2a"',
      },
    ],
    ...['I', 'L', 'O', 'U'].map((letter): [string, unknown, string, Problem] => [
      `an id with ${letter}`,
      answersFile({ respondent: { id: `K3J9XQ2${letter}`, group: 'none' } }),
      'respondent.id',
      { kind: 'pattern', what: 'id', got: `"K3J9XQ2${letter}"` },
    ]),
    ['no group', answersFile({ respondent: { id: 'K3J9XQ2A' } }), 'respondent.group', { kind: 'missing' }],
    [
      'an unknown group',
      answersFile({ respondent: { id: 'K3J9XQ2A', group: 'sales' } }),
      'respondent.group',
      {
        kind: 'one-of',
        options: ['leadership', 'middle', 'front', 'other', 'none'],
        got: '"sales"',
      },
    ],
    [
      'a name beside the id',
      answersFile({ respondent: { id: 'K3J9XQ2A', group: 'none', name: 'x' } }),
      'respondent.name',
      {
        kind: 'unknown-key',
      },
    ],
    ['an unknown key', answersFile({ extra: 1 }), 'extra', { kind: 'unknown-key' }],
    // answers
    ['answers as a list', answersFile({ answers: [] }), 'answers', { kind: 'type', expected: 'object', got: '[]' }],
    ['answers null', answersFile({ answers: null }), 'answers', { kind: 'type', expected: 'object', got: 'null' }],
    ['an unknown item', answersFile({ answers: { 'strategy.x': {} } }), 'answers.strategy.x', { kind: 'unknown-key' }],
    [
      'a full item in quick mode',
      answersFile({ mode: 'quick', answers: { 'strategy.owner': { level: 1 } } }),
      OWNER,
      {
        kind: 'unknown-key',
      },
    ],
    ['an answer as a number', withAnswer(3), OWNER, { kind: 'type', expected: 'object', got: '3' }],
    ['an answer as a list', withAnswer([]), OWNER, { kind: 'type', expected: 'object', got: '[]' }],
    ['level 9', withAnswer({ level: 9 }), `${OWNER}.level`, { kind: 'range', min: 1, max: 5, got: '9' }],
    ['level 0', withAnswer({ level: 0 }), `${OWNER}.level`, { kind: 'range', min: 1, max: 5, got: '0' }],
    ['level -0', withAnswer({ level: -0 }), `${OWNER}.level`, { kind: 'range', min: 1, max: 5, got: '0' }],
    ['level 2.5', withAnswer({ level: 2.5 }), `${OWNER}.level`, { kind: 'type', expected: 'integer', got: '2.5' }],
    ['level "3"', withAnswer({ level: '3' }), `${OWNER}.level`, { kind: 'type', expected: 'integer', got: '"3"' }],
    ['level null', withAnswer({ level: null }), `${OWNER}.level`, { kind: 'type', expected: 'integer', got: 'null' }],
    ['level true', withAnswer({ level: true }), `${OWNER}.level`, { kind: 'type', expected: 'integer', got: 'true' }],
    [
      'level undefined',
      withAnswer({ level: undefined }),
      `${OWNER}.level`,
      {
        kind: 'type',
        expected: 'integer',
        got: 'undefined',
      },
    ],
    ['target 6', withAnswer({ level: 1, target: 6 }), `${OWNER}.target`, { kind: 'range', min: 1, max: 5, got: '6' }],
    [
      'importance 4',
      withAnswer({ level: 1, importance: 4 }),
      `${OWNER}.importance`,
      {
        kind: 'range',
        min: 1,
        max: 3,
        got: '4',
      },
    ],
    [
      'another state',
      withAnswer({ state: 'n/a' }),
      `${OWNER}.state`,
      {
        kind: 'one-of',
        options: ['unknown', 'not-applicable'],
        got: '"n/a"',
      },
    ],
    ['level and unknown', withAnswer({ level: 3, state: 'unknown' }), OWNER, { kind: 'level-and-state' }],
    [
      'level and not applicable',
      withAnswer({ level: 3, state: 'not-applicable', reason: null }),
      OWNER,
      {
        kind: 'level-and-state',
      },
    ],
    ['no reason', withAnswer({ state: 'not-applicable' }), `${OWNER}.reason`, { kind: 'reason-missing' }],
    ['an empty reason', withAnswer({ state: 'not-applicable', reason: '' }), `${OWNER}.reason`, { kind: 'empty' }],
    [
      'a reason beside unknown',
      withAnswer({ state: 'unknown', reason: 'x' }),
      `${OWNER}.reason`,
      {
        kind: 'reason-misplaced',
      },
    ],
    [
      'a null reason beside a level',
      withAnswer({ level: 3, reason: null }),
      `${OWNER}.reason`,
      {
        kind: 'reason-misplaced',
      },
    ],
    ['a reason alone', withAnswer({ reason: 'x' }), `${OWNER}.reason`, { kind: 'reason-misplaced' }],
    ['an empty note', withAnswer({ note: '' }), `${OWNER}.note`, { kind: 'empty' }],
    [
      'a long note',
      withAnswer({ note: 'a'.repeat(20_001) }),
      `${OWNER}.note`,
      {
        kind: 'too-long',
        limit: 20_000,
        length: 20_001,
      },
    ],
    [
      'evidence as an object',
      withAnswer({ evidence: {} }),
      `${OWNER}.evidence`,
      { kind: 'type', expected: 'list', got: '{}' },
    ],
    [
      'evidence without text',
      withAnswer({ evidence: [{ text: 'a' }, { url: 'https://a.example' }] }),
      `${OWNER}.evidence.1.text`,
      {
        kind: 'missing',
      },
    ],
    [
      'a script as address',
      withAnswer({ evidence: [{ text: 'a', url: 'javascript:alert(1)' }] }),
      `${OWNER}.evidence.0.url`,
      {
        kind: 'pattern',
        what: 'address',
        got: '"javascript:alert(1)"',
      },
    ],
    [
      'a bad date of evidence',
      withAnswer({ evidence: [{ text: 'a', date: '1405-13-01' }] }),
      `${OWNER}.evidence.0.date`,
      {
        kind: 'pattern',
        what: 'date',
        got: '"1405-13-01"',
      },
    ],
    [
      'an unknown key deep inside',
      withAnswer({ evidence: [{ text: 'a', by: 'b' }] }),
      `${OWNER}.evidence.0.by`,
      {
        kind: 'unknown-key',
      },
    ],
  ])('is refused for %s', (_, value, path, problem) => {
    expect(faultOf(value)).toEqual({ path, problem });
  });

  it.each(['format', 'version', 'kind', 'model', 'mode', 'date', 'updated', 'respondent', 'answers'])(
    'is refused without %s',
    (field) => {
      const { [field]: _, ...rest } = answersFile();
      expect(faultOf(rest)).toEqual({ path: field, problem: { kind: 'missing' } });
    },
  );

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('is refused for the key %s anywhere', (key) => {
    const added = `{"${key}":{"level":5},`;
    const file = JSON.stringify(withAnswer({ level: 3, evidence: [{ text: 'a' }] }));
    const places: readonly (readonly [string, string])[] = [
      ['{', ''],
      ['{"id', 'respondent.'],
      ['{"strategy', 'answers.'],
      ['{"level', `${OWNER}.`],
      ['{"text', `${OWNER}.evidence.0.`],
    ];
    for (const [place, path] of places) {
      const text = file.replace(place, `${added}${place.slice(1)}`);
      expect(readAnswersFile(text, MODEL)).toEqual({
        ok: false,
        fault: { path: `${path}${key}`, problem: { kind: 'unknown-key' } },
      });
    }
    expect(({} as Record<string, unknown>)['level']).toBeUndefined();
  });

  it('is held to the items of the model given', () => {
    const other = modelOf({ d: ['d.a'] });
    const file = answersFile({ model: 'made-up@1', answers: { 'd.a': { level: 1 } } });
    expect(checkAnswersFile(file, other).ok).toBe(true);
    expect(checkAnswersFile(answersFile({ model: 'made-up@1', answers: { 'strategy.owner': {} } }), other)).toEqual({
      ok: false,
      fault: { path: OWNER, problem: { kind: 'unknown-key' } },
    });
  });

  it('is held to the limits of the whole', () => {
    const long = answersFile({
      answers: Object.fromEntries(
        ['strategy.owner', 'strategy.review'].map((item) => [item, { note: 'س'.repeat(20_000) }]),
      ),
    });
    expect(readAnswersFile(JSON.stringify(long), MODEL).ok).toBe(true);
    expect(readAnswersFile(`${JSON.stringify(long)}${' '.repeat(256 * 1024)}`, MODEL)).toMatchObject({
      fault: { path: '', problem: { kind: 'too-large', limit: 262_144 } },
    });
    const many = withAnswer({ evidence: Array.from({ length: 1000 }, () => ({ text: 'a' })) });
    expect(faultOf(many)).toEqual({ path: '', problem: { kind: 'too-many-values', limit: 2000 } });
    const deep = JSON.stringify(withAnswer({ evidence: [{ text: { a: {} } }] }));
    expect(readAnswersFile(deep, MODEL)).toEqual({
      ok: false,
      fault: { path: `${OWNER}.evidence.0.text.a`, problem: { kind: 'too-deep', limit: 6 } },
    });
  });

  it('is refused or read, whatever it is', () => {
    const hostile = fc.oneof(
      fc.jsonValue(),
      fc.anything(),
      fc.dictionary(fc.constantFrom(...Object.keys(answersFile())), fc.jsonValue()).map(answersFile),
      fc
        .dictionary(fc.constantFrom('level', 'state', 'reason', 'note', 'evidence', '__proto__'), fc.jsonValue())
        .map(withAnswer),
    );
    fc.assert(
      fc.property(hostile, (value) => {
        expect(typeof checkAnswersFile(value, MODEL).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});

describe('writing', () => {
  it('writes two spaces, the keys in the order of formats.md, and a newline at the end', () => {
    const text = writeFile({
      answers: {
        'design.channels': {
          evidence: [{ date: '2026-10-01', url: 'https://a.example', text: 'e' }],
          note: 'n',
          level: 3,
        },
        'strategy.owner': { importance: 1, target: 2, reason: null, state: 'not-applicable' },
      },
      respondent: { group: 'front', id: 'K3J9XQ2A' },
      round: '9PMJKZ2Q',
      updated: '2026-11-21T18:40:00Z',
      date: '2026-11-21',
      title: 'ت',
      mode: 'full',
      model: 'cx-maturity@1',
      kind: 'maturity-answers',
      version: 1,
      format: 'cx-compass',
    });
    expect(text).toBe(`{
  "format": "cx-compass",
  "version": 1,
  "kind": "maturity-answers",
  "model": "cx-maturity@1",
  "mode": "full",
  "title": "ت",
  "date": "2026-11-21",
  "updated": "2026-11-21T18:40:00Z",
  "round": "9PMJKZ2Q",
  "respondent": {
    "id": "K3J9XQ2A",
    "group": "front"
  },
  "answers": {
    "design.channels": {
      "level": 3,
      "note": "n",
      "evidence": [
        {
          "text": "e",
          "url": "https://a.example",
          "date": "2026-10-01"
        }
      ]
    },
    "strategy.owner": {
      "state": "not-applicable",
      "reason": null,
      "target": 2,
      "importance": 1
    }
  }
}
`);
  });

  it('is undone by reading', () => {
    fc.assert(
      fc.property(anyAnswersFile, (file) => {
        expect(readAnswersFile(writeFile(file), MODEL)).toEqual({ ok: true, value: file });
      }),
    );
  });

  it('writes the same text again from what was read', () => {
    fc.assert(
      fc.property(anyAnswersFile, (file) => {
        const text = writeFile(file);
        const read = readAnswersFile(text, MODEL);
        expect(read.ok && writeFile(read.value)).toBe(text);
      }),
    );
  });
});
