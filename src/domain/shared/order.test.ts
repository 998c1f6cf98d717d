import { describe, expect, it } from 'vitest';
import { ascending, highest, lowerMedian, lowest } from './order.ts';

describe('ascending', () => {
  it('sorts a copy by value, not by text', () => {
    const values = [10, 9, 1];
    expect(ascending(values)).toEqual([1, 9, 10]);
    expect(values).toEqual([10, 9, 1]);
  });
});

describe('lowest and highest', () => {
  it('are the ends', () => {
    expect(lowest([3, 1, 2])).toBe(1);
    expect(highest([3, 5, 2])).toBe(5);
  });

  it('are null of none', () => {
    expect(lowest([])).toBeNull();
    expect(highest([])).toBeNull();
  });
});

describe('lowerMedian', () => {
  it.each([
    [[4], 4],
    [[5, 2], 2],
    [[5, 1, 2], 2],
    [[1, 2, 4, 5], 2],
    [[3, 5, 4, 1, 2], 3],
    [[1, 5, 1, 5, 5, 1], 1],
  ])('of %j is %i', (values, expected) => {
    expect(lowerMedian(values)).toBe(expected);
  });

  it('is null of none', () => {
    expect(lowerMedian([])).toBeNull();
  });
});
