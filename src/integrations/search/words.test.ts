import { describe, expect, it } from 'vitest';
import { countWords } from './words.ts';

describe('countWords', () => {
  it('counts words as they are written, without marks, numbers and single letters', () => {
    const counts = countWords(['تجربهٔ مشتری، تجربه و نرم‌افزار', 'می شود ۱۹۷۰ آ CX cx'], 'fa');
    expect(Object.fromEntries(counts)).toEqual({ تجربه: 2, مشتری: 1, نرم‌افزار: 1, می‌شود: 1, cx: 2 });
  });
});
