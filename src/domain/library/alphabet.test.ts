import { describe, expect, it } from 'vitest';
import { byInitial, initialOf } from './alphabet.ts';

describe('initialOf', () => {
  it.each([
    ['آموزش کارکنان', 'ا'],
    ['انتظار', 'ا'],
    ['«نقطهٔ تماس»', 'ن'],
    ['churn', 'C'],
    ['3Rs', 'R'],
    ['۱۲', '#'],
  ])('of %s is %s', (term, letter) => {
    expect(initialOf(term)).toBe(letter);
  });
});

describe('byInitial', () => {
  it('gathers entries under their letter and keeps their order', () => {
    expect(byInitial(['آب', 'ابر', 'باد', 'آتش'], (term) => term)).toEqual([
      { letter: 'ا', entries: ['آب', 'ابر', 'آتش'] },
      { letter: 'ب', entries: ['باد'] },
    ]);
  });
});
