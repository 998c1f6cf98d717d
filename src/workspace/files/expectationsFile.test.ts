import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyListFile, expectation, kanoOf, listFile } from '../../domain/expectations/testKit.ts';
import { MODEL } from '../../domain/maturity/testKit.ts';
import { readAnyFile } from './anyFile.ts';
import {
  checkExpectationsFile,
  orderedExpectationsFile,
  readExpectationsFile,
  writeExpectationsFile,
} from './expectationsFile.ts';

const one = expectation('e1', 'basic', { importance: 4, performance: 'unknown' });
const file = listFile([one], { kano: kanoOf('e1', 'MA') });

describe('a list of expectations', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyListFile, (any) => {
        const text = writeExpectationsFile(any);
        expect(readExpectationsFile(text)).toEqual({ ok: true, value: any });
        expect(readAnyFile(text, MODEL)).toEqual({ ok: true, value: any });
        expect(writeExpectationsFile(any)).toBe(text);
      }),
    );
  });

  it('is written in one order of keys, whatever order it had', () => {
    const turned = Object.fromEntries(Object.entries(file).reverse()) as unknown as typeof file;
    expect(writeExpectationsFile(turned)).toBe(writeExpectationsFile(file));
    expect(Object.keys(orderedExpectationsFile(turned))[0]).toBe('format');
  });

  it('holds ten thousand customers', () => {
    const respondents = Array.from({ length: 10_000 }, () => ({ segment: 'x', pairs: '25' }));
    const large = { ...file, kano: { asked: file.kano.asked, respondents } };
    expect(checkExpectationsFile(large).ok).toBe(true);
    const larger = { ...large, kano: { ...large.kano, respondents: [...respondents, { segment: 'x', pairs: '25' }] } };
    expect(checkExpectationsFile(larger)).toMatchObject({
      fault: { path: 'kano.respondents', problem: { kind: 'too-many', limit: 10_000 } },
    });
  });
});

/** The file with something else in one of its expectations. */
const withOne = (rest: object): object => ({ ...file, expectations: [{ ...one, ...rest }] });
const withKano = (rest: object): object => ({ ...file, kano: { ...file.kano, ...rest } });

describe('a hostile file is refused, by path and fault', () => {
  it.each<[string, object, string]>([
    ['another kind', { ...file, kind: 'maturity-answers' }, 'kind wrong-kind'],
    ['a key too many', { ...file, extra: 1 }, 'extra unknown-key'],
    ['a deep key too many', withOne({ replies: { other: 'yes' } }), 'expectations.0.replies.other unknown-key'],
    [
      'a prototype',
      JSON.parse(JSON.stringify(file).replace('{', '{"__proto__":{},')) as object,
      '__proto__ unknown-key',
    ],
    ['a list for an object', withOne({ replies: [] }), 'expectations.0.replies type'],
    ['no date', { ...file, date: undefined }, 'date type'],
    ['a score of 6', withOne({ importance: 6 }), 'expectations.0.importance one-of'],
    ['a score as text', withOne({ performance: '3' }), 'expectations.0.performance one-of'],
    ['a level of 11', withOne({ levels: { desired: 11 } }), 'expectations.0.levels.desired range'],
    ['a reply that is none', withOne({ replies: { missed: 'maybe' } }), 'expectations.0.replies.missed one-of'],
    [
      'a kind that is none',
      withOne({ overruled: { kind: 'vital', reason: null } }),
      'expectations.0.overruled.kind one-of',
    ],
    [
      'an overruling without its reason',
      withOne({ overruled: { kind: 'basic' } }),
      'expectations.0.overruled.reason missing',
    ],
    ['no words', withOne({ text: '' }), 'expectations.0.text empty'],
    ['words too long', withOne({ text: 'x'.repeat(201) }), 'expectations.0.text too-long'],
    ['an id that is none', withOne({ id: 'e0' }), 'expectations.0.id pattern'],
    ['an id like a key of objects', withOne({ id: '__proto__' }), 'expectations.0.id pattern'],
    ['an id twice', { ...file, expectations: [one, one] }, 'expectations.1.id duplicate-key'],
    ['a number given already', { ...file, next: 1 }, 'next range'],
    ['a ready one with a path', withOne({ ready: '../secret' }), 'expectations.0.ready pattern'],
    ['a sector with markup', { ...file, sector: '<b>' }, 'sector pattern'],
    ['answers about nothing', withKano({ asked: ['e2'] }), 'kano.asked.0 pattern'],
    ['answers about the same twice', withKano({ asked: ['e1', 'e1'], respondents: [] }), 'kano.asked.1 duplicate-key'],
    ['half a pair', withKano({ respondents: [{ segment: null, pairs: '1-' }] }), 'kano.respondents.0.pairs pattern'],
    [
      'a pair too many',
      withKano({ respondents: [{ segment: null, pairs: '1515' }] }),
      'kano.respondents.0.pairs pattern',
    ],
    ['an empty segment', withKano({ respondents: [{ segment: '', pairs: '15' }] }), 'kano.respondents.0.segment empty'],
    [
      'too many expectations',
      { ...file, expectations: Array.from({ length: 101 }, () => one) },
      'expectations too-many',
    ],
  ])('%s', (_, value, fault) => {
    const read = checkExpectationsFile(value);
    if (read.ok) throw new Error('it was read');
    expect(`${read.fault.path} ${read.fault.problem.kind}`).toBe(fault);
  });

  it('is text that is not JSON, or larger than it may be', () => {
    expect(readExpectationsFile('{"format":').ok).toBe(false);
    expect(readExpectationsFile(' '.repeat(8 * 1024 * 1024 + 1))).toMatchObject({
      fault: { problem: { kind: 'too-large' } },
    });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(checkExpectationsFile(value).ok).toBe(false);
      }),
    );
  });
});
