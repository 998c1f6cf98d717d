import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allItems } from '../../domain/maturity/model.ts';
import { MODEL } from '../../domain/maturity/testKit.ts';
import type { RoundFile } from '../../domain/round/round.ts';
import type { Fault, Problem } from '../faults.ts';
import { success } from '../result.ts';
import type { Result } from '../result.ts';
import { checkRoundFile, readRoundFile, RoundChecker, writeRoundFile } from './roundFile.ts';
import { answersFile, anyRoundFile, roundFile } from './testKit.ts';

function faultOf(value: unknown): unknown {
  const checked = checkRoundFile(value, MODEL);
  return checked.ok ? null : checked.fault;
}

const member = { source: 'file', answers: answersFile({ round: '9PMJKZ2Q' }) };
const action = { item: 'strategy.owner', text: 't', owner: null, due: null, cost: null, done: false };
const decision = { text: 't', owner: 'o', cost: 'c', due: '2026-12-01' };
const customerNumber = { name: 'NPS', value: -12, margin: 5, n: 200 };

describe('a round', () => {
  it.each<[string, Record<string, unknown>]>([
    ['without members', roundFile()],
    ['with a unit and people invited', roundFile({ unit: 'فروش', invited: 12 })],
    [
      'with members of the round, of none, and typed',
      roundFile({
        members: [member, { source: 'code', answers: answersFile() }, { source: 'hands', answers: answersFile() }],
      }),
    ],
    ['with an agreement', roundFile({ agreed: { 'strategy.owner': { level: 3, reason: 'r' } } })],
    [
      'with actions',
      roundFile({
        actions: [action, { ...action, owner: 'o', due: '2026-12-01', cost: 'c', done: true }, { ...action, cost: 5 }],
      }),
    ],
    ['with a number of customers', roundFile({ customerNumber })],
    ['with three decisions', roundFile({ decisions: [decision, decision, { ...decision, cost: 0 }] })],
    [
      'in quick mode',
      roundFile({ mode: 'quick', members: [{ source: 'file', answers: answersFile({ mode: 'quick' }) }] }),
    ],
  ])('may be %s', (_, file) => {
    expect(checkRoundFile(file, MODEL)).toEqual({ ok: true, value: file });
  });

  it.each<[string, unknown, string, Problem]>([
    [
      'another kind',
      answersFile(),
      'kind',
      { kind: 'wrong-kind', expected: ['maturity-round'], got: '"maturity-answers"' },
    ],
    ['a newer version', roundFile({ version: 3 }), 'version', { kind: 'newer-version', found: 3, known: 1 }],
    [
      'another model',
      roundFile({ model: 'x@1' }),
      'model',
      { kind: 'wrong-model', expected: 'cx-maturity@1', got: '"x@1"' },
    ],
    ['an empty title', roundFile({ title: '' }), 'title', { kind: 'empty' }],
    ['an empty unit', roundFile({ unit: '' }), 'unit', { kind: 'empty' }],
    ['minus one invited', roundFile({ invited: -1 }), 'invited', { kind: 'range', min: 0, max: null, got: '-1' }],
    [
      'half a person invited',
      roundFile({ invited: 0.5 }),
      'invited',
      { kind: 'type', expected: 'integer', got: '0.5' },
    ],
    ['hidden 1', roundFile({ hidden: 1 }), 'hidden', { kind: 'type', expected: 'boolean', got: '1' }],
    ['groups as a list', roundFile({ groups: [] }), 'groups', { kind: 'type', expected: 'boolean', got: '[]' }],
    ['members as an object', roundFile({ members: {} }), 'members', { kind: 'type', expected: 'list', got: '{}' }],
    [
      'another source',
      roundFile({ members: [{ ...member, source: 'mail' }] }),
      'members.0.source',
      {
        kind: 'one-of',
        options: ['file', 'code', 'hands'],
        got: '"mail"',
      },
    ],
    [
      'a bad answer',
      roundFile({
        members: [member, { ...member, answers: answersFile({ answers: { 'strategy.owner': { level: 9 } } }) }],
      }),
      'members.1.answers.answers.strategy.owner.level',
      { kind: 'range', min: 1, max: 5, got: '9' },
    ],
    [
      'a member of another round',
      roundFile({
        members: [member, { ...member, answers: answersFile({ round: 'ZZZZZZZZ' }) }],
      }),
      'members.1.answers.round',
      { kind: 'wrong-round', got: '"ZZZZZZZZ"' },
    ],
    [
      'a member of another mode',
      roundFile({ members: [{ ...member, answers: answersFile({ mode: 'quick' }) }] }),
      'members.0.answers.mode',
      {
        kind: 'one-of',
        options: ['full'],
        got: '"quick"',
      },
    ],
    [
      'a round as member',
      roundFile({ members: [{ ...member, answers: roundFile() }] }),
      'members.0.answers.kind',
      {
        kind: 'wrong-kind',
        expected: ['maturity-answers'],
        got: '"maturity-round"',
      },
    ],
    [
      'a member of a newer version',
      roundFile({ members: [{ ...member, answers: answersFile({ version: 2 }) }] }),
      'members.0.answers.version',
      {
        kind: 'newer-version',
        found: 2,
        known: 1,
      },
    ],
    [
      'a key beside a member',
      roundFile({ members: [{ ...member, name: 'x' }] }),
      'members.0.name',
      { kind: 'unknown-key' },
    ],
    [
      'agreement without a reason',
      roundFile({ agreed: { 'strategy.owner': { level: 3 } } }),
      'agreed.strategy.owner.reason',
      {
        kind: 'missing',
      },
    ],
    [
      'agreement on another item',
      roundFile({ agreed: { x: { level: 3, reason: 'r' } } }),
      'agreed.x',
      { kind: 'unknown-key' },
    ],
    ['agreement as a list', roundFile({ agreed: [] }), 'agreed', { kind: 'type', expected: 'object', got: '[]' }],
    [
      'an action on a full item in quick mode',
      roundFile({ mode: 'quick', actions: [action] }),
      'actions.0.item',
      {
        kind: 'one-of',
        options: [
          'strategy.definition',
          'strategy.review',
          'understanding.expectations',
          'understanding.listening',
          'design.journey-map',
          'design.channels',
          'delivery.recovery',
          'delivery.self-service',
          'measurement.metrics',
          'measurement.position',
          'culture.training',
          'culture.authority',
        ],
        got: '"strategy.owner"',
      },
    ],
    [
      'an action without an owner',
      roundFile({ actions: [{ ...action, owner: undefined }] }),
      'actions.0.owner',
      {
        kind: 'type',
        expected: 'text',
        got: 'undefined',
      },
    ],
    [
      'an impossible due date',
      roundFile({ actions: [{ ...action, due: '2026-02-30' }] }),
      'actions.0.due',
      {
        kind: 'pattern',
        what: 'date',
        got: '"2026-02-30"',
      },
    ],
    [
      'a cost that is no cost',
      roundFile({ actions: [{ ...action, cost: true }] }),
      'actions.0.cost',
      {
        kind: 'type',
        expected: 'text-or-integer',
        got: 'true',
      },
    ],
    [
      'done "no"',
      roundFile({ actions: [{ ...action, done: 'no' }] }),
      'actions.0.done',
      {
        kind: 'type',
        expected: 'boolean',
        got: '"no"',
      },
    ],
    [
      'a number with decimals',
      roundFile({ customerNumber: { ...customerNumber, value: 4.2 } }),
      'customerNumber.value',
      {
        kind: 'type',
        expected: 'integer',
        got: '4.2',
      },
    ],
    [
      'a number without its name',
      roundFile({ customerNumber: { value: 1, margin: 1, n: 1 } }),
      'customerNumber.name',
      {
        kind: 'missing',
      },
    ],
    [
      'four decisions',
      roundFile({ decisions: [decision, decision, decision, decision] }),
      'decisions',
      {
        kind: 'too-many',
        limit: 3,
        length: 4,
      },
    ],
    [
      'a decision without a date',
      roundFile({ decisions: [{ ...decision, due: null }] }),
      'decisions.0.due',
      {
        kind: 'type',
        expected: 'text',
        got: 'null',
      },
    ],
    ['an unknown key', roundFile({ extra: 1 }), 'extra', { kind: 'unknown-key' }],
  ])('is refused for %s', (_, value, path, problem) => {
    expect(faultOf(value)).toEqual({ path, problem });
  });

  const { unit: _unit, invited: _invited, ...required } = roundFile();
  it.each(Object.keys(required))('is refused without %s', (field) => {
    const { [field]: _, ...rest } = roundFile();
    expect(faultOf(rest)).toEqual({ path: field, problem: { kind: 'missing' } });
  });

  it('is held to the limits of a round', () => {
    const deep = JSON.stringify(roundFile({ members: '#' })).replace('"#"', '['.repeat(12) + ']'.repeat(12));
    expect(readRoundFile(deep, MODEL)).toMatchObject({ fault: { problem: { kind: 'too-deep', limit: 12 } } });
  });

  it('may have two thousand members', () => {
    const members = Array.from({ length: 2000 }, () => member);
    expect(checkRoundFile(roundFile({ members }), MODEL).ok).toBe(true);
  });

  it('is refused or read, whatever it is', () => {
    const hostile = fc.dictionary(fc.constantFrom(...Object.keys(roundFile())), fc.jsonValue()).map(roundFile);
    fc.assert(
      fc.property(fc.oneof(fc.anything(), hostile), (value) => {
        expect(typeof checkRoundFile(value, MODEL).ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});

describe('writing a round', () => {
  it('writes the keys in the order of formats.md, and a newline at the end', () => {
    const scrambled = Object.fromEntries(Object.entries(roundFile({ members: [member] })).reverse());
    const read = checkRoundFile(scrambled, MODEL);
    if (!read.ok) throw new Error(read.fault.path);
    const text = writeRoundFile({ ...read.value, unit: 'u', invited: 3 });
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      'format',
      'version',
      'kind',
      'model',
      'mode',
      'round',
      'title',
      'date',
      'updated',
      'unit',
      'invited',
      'groups',
      'hidden',
      'revealed',
      'members',
      'agreed',
      'actions',
      'customerNumber',
      'decisions',
    ]);
    expect(text.endsWith('\n}\n')).toBe(true);
  });

  it('is undone by reading, and writes the same text again', () => {
    fc.assert(
      fc.property(anyRoundFile, (file) => {
        const text = writeRoundFile(file);
        const read = readRoundFile(text, MODEL);
        expect(read).toEqual({ ok: true, value: file });
        expect(read.ok && JSON.stringify(read.value.actions)).toBe(
          JSON.stringify((JSON.parse(text) as typeof file).actions),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('checking a round that is open', () => {
  it('comes to what reading the file would', () => {
    fc.assert(
      fc.property(anyRoundFile, (file) => {
        const checker = new RoundChecker(MODEL);
        expect(checker.check(file)).toEqual(success(file));
        expect(checker.check({ ...file, title: '' })).toMatchObject({ ok: false, fault: { path: 'title' } });
        expect(checker.check(file)).toEqual(success(file));
      }),
    );
  });

  it('looks at new members only, and counts all of them', () => {
    const note = 'x'.repeat(20_000);
    const member = (place: number): RoundFile['members'][number] => ({
      source: 'file',
      answers: answersFile({
        round: '9PMJKZ2Q',
        respondent: { id: `K3J9X${String(place).padStart(3, '0')}`, group: 'none' },
        answers: Object.fromEntries(
          allItems(MODEL)
            .slice(0, 12)
            .map((item) => [item, { level: 3, note }]),
        ),
      }) as unknown as RoundFile['members'][number]['answers'],
    });
    const checker = new RoundChecker(MODEL);
    const many = Array.from({ length: 220 }, (_, place) => member(place));
    const file = roundFile({ members: many }) as unknown as RoundFile;
    expect(checker.check(file)).toMatchObject({ ok: false, fault: { path: '', problem: { kind: 'too-large' } } });
    expect(checker.check({ ...file, members: many.slice(0, 100) }).ok).toBe(true);
    const wrong = { ...file, members: [...many.slice(0, 3), { source: 'post' }] } as unknown as RoundFile;
    expect(checker.check(wrong)).toMatchObject({ ok: false, fault: { path: 'members.0.source' } });
  });

  it('measures what codes add as soon as it might be too much', () => {
    const answers = (note: string): object => ({
      [allItems(MODEL)[0] ?? '']: { level: 3, ...(note === '' ? {} : { note }) },
    });
    const members = (count: number, note: string): RoundFile['members'] =>
      Array.from({ length: count }, (_, place) => ({
        source: 'code',
        answers: answersFile({
          round: '9PMJKZ2Q',
          respondent: { id: `K3J${String(place).padStart(5, '0')}`, group: 'none' },
          answers: answers(note),
        }) as unknown as RoundFile['members'][number]['answers'],
      }));
    const checked = (all: RoundFile['members']): Result<RoundFile, Fault> => {
      const checker = new RoundChecker(MODEL);
      checker.trustDecoded(all);
      return checker.check({ ...(roundFile({}) as unknown as RoundFile), members: all });
    };
    expect(checked(members(8000, '')).ok).toBe(true);
    expect(checked(members(8000, 'x'.repeat(8000)))).toMatchObject({
      ok: false,
      fault: { path: '', problem: { kind: 'too-large' } },
    });
  });
});
