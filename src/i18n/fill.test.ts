import { describe, expect, it } from 'vitest';
import { fill } from './fill.ts';

describe('fill', () => {
  it('puts each value where its name stands, as often as it stands', () => {
    expect(fill('{n} of {all}, {n} now', { n: '۳', all: '۶' })).toBe('۳ of ۶, ۳ now');
  });

  it('leaves a message without placeholders as it is', () => {
    expect(fill('سطح ۳ از ۵', {})).toBe('سطح ۳ از ۵');
  });

  it.each(['{n}', '$&', '$1', '\\', '<b>'])('puts %s in as given', (value) => {
    expect(fill('«{title}»', { title: value, n: 'no' })).toBe(`«${value}»`);
  });

  it.each([
    ['1', '1 answer has arrived'],
    ['0', '0 answers have arrived'],
    ['11', '11 answers have arrived'],
  ])('of %s says «%s»', (n, said) => {
    expect(fill('{n} {n:answer has|answers have} arrived', { n })).toBe(said);
  });

  it.each([
    ['۱', 'یک برگه آماده است'],
    ['۲', '۲ برگه آماده است'],
  ])('of %s says «%s», the number named in one form only', (n, said) => {
    expect(fill('{n:یک|{n}} برگه آماده است', { n })).toBe(said);
  });

  it('takes an empty value for a value', () => {
    expect(fill('a{x}b', { x: '' })).toBe('ab');
  });

  it('names the placeholder that has no value', () => {
    expect(() => fill('{n} of {all}', { n: '3' })).toThrow('{all}');
  });
});
