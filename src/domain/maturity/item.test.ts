import { describe, expect, it } from 'vitest';
import { scoreItem } from './item.ts';
import { signs } from './testKit.ts';

const item = (text: string): ReturnType<typeof scoreItem> => scoreItem(signs(text));

describe('the levels of an item', () => {
  it('give n, lower median, min and max', () => {
    expect(item('52')).toMatchObject({ n: 2, median: 2, min: 2, max: 5 });
    expect(item('4325')).toMatchObject({ n: 4, median: 3, min: 2, max: 5 });
    expect(item('415')).toMatchObject({ n: 3, median: 4, min: 1, max: 5 });
  });

  it('are null where nobody gave one', () => {
    expect(item('')).toEqual({
      state: 'unanswered',
      n: 0,
      median: null,
      min: null,
      max: null,
      ad: null,
      rstar: null,
      unknown: 0,
      notApplicable: 0,
      flag: null,
    });
  });

  it('stay where the state is another', () => {
    expect(item('5????-----')).toMatchObject({
      state: 'unknown',
      n: 1,
      median: 5,
      min: 5,
      max: 5,
      unknown: 4,
      notApplicable: 5,
    });
  });

  it('are all that counts: who did not answer is not there', () => {
    expect(item('3....')).toEqual(item('3'));
  });

  it('come with their keys in the order of printing', () => {
    expect(Object.keys(item('3'))).toEqual([
      'state',
      'n',
      'median',
      'min',
      'max',
      'ad',
      'rstar',
      'unknown',
      'notApplicable',
      'flag',
    ]);
  });
});

describe('the state of an item', () => {
  it.each([
    ['', 'unanswered'],
    ['...', 'unanswered'],
    ['1', 'rated'],
    // exactly half is not more than half
    ['-', 'not-applicable'],
    ['3-', 'rated'],
    ['3--', 'not-applicable'],
    ['33--', 'rated'],
    ['33---', 'not-applicable'],
    // exactly a third is not more than a third
    ['?', 'unknown'],
    ['33?', 'rated'],
    ['3?', 'unknown'],
    ['3333??', 'rated'],
    ['333??', 'unknown'],
    // people who gave nothing are not among those counted
    ['3?....', 'unknown'],
    ['--3...', 'not-applicable'],
    // not applicable comes first, and a half of it leaves the other rule
    ['?-', 'unknown'],
    ['?--', 'not-applicable'],
    ['3?-', 'rated'],
    ['3??--', 'unknown'],
    ['??---', 'not-applicable'],
  ])('%j is %s', (text, state) => {
    expect(item(text).state).toBe(state);
  });
});

describe('agreement', () => {
  it('is measured from five levels on', () => {
    expect(item('1111')).toMatchObject({ ad: null, rstar: null });
    expect(item('1111?-')).toMatchObject({ ad: null, rstar: null });
    expect(item('11111')).toMatchObject({ ad: 0, rstar: 1 });
  });

  it('is exact: counts 0, 2, 6, 1, 1 give .828, which floats make .827', () => {
    expect(item('2233333345')).toMatchObject({ ad: 0.5, rstar: 0.828 });
  });

  it('is 0 when a team is split between the ends', () => {
    expect(item('1111155555')).toMatchObject({ median: 1, ad: 2, rstar: 0 });
  });

  it('has three decimals', () => {
    // sum 16, squares 44: variance (6·44 − 256) ÷ 36 = 2/9, r* 1 − 1/18
    expect(item('233332')).toMatchObject({ ad: 0.333, rstar: 0.944 });
    // sum 17, squares 45: variance (7·45 − 289) ÷ 49 = 26/49, r* 1 − 26/196; distances 2 + 1 + 1 of 7
    expect(item('1223333')).toMatchObject({ median: 3, ad: 0.571, rstar: 0.867 });
  });
});

describe('the flag', () => {
  it.each([
    // three apart, from two people on
    ['5', null],
    ['14', 'discuss'],
    ['13', null],
    ['25', 'discuss'],
    ['35', null],
    ['1??????4', 'discuss'],
    // AD of exactly 0.8 is not above it, from five levels on
    ['11333', null],
    ['11233', null],
    ['1133', null],
    ['113311', null],
    ['111333', 'discuss'],
    ['1111133333', 'discuss'],
    ['1111112222333', null],
  ])('of %j is %j', (text, flag) => {
    expect(item(text).flag).toBe(flag);
  });

  it('compares the AD before it is rounded', () => {
    // n 2501, median 1: 2001 away by 1 gives 0.80008, printed as 0.8
    const above = item('1'.repeat(1500) + '3'.repeat(1000) + '2');
    expect(above).toMatchObject({ n: 2501, median: 1, ad: 0.8, flag: 'discuss' });
    const exactly = item('1'.repeat(1500) + '3'.repeat(1000));
    expect(exactly).toMatchObject({ n: 2500, median: 1, ad: 0.8, flag: null });
  });
});
