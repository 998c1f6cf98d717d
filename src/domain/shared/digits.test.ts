import { expect, it } from 'vitest';
import { latinDigits } from './digits.ts';

it('turns both kinds of eastern digits into Latin ones and leaves the rest', () => {
  expect(latinDigits('۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩ ab 7')).toBe('0123456789 0123456789 ab 7');
});
