import { describe, expect, it } from 'vitest';
import { isSafeAddress } from './address.ts';

describe('isSafeAddress', () => {
  it.each([
    'https://example.com/a?b=c#d',
    'http://192.168.1.4/report',
    'HTTPS://example.com',
    'mailto:sara@example.com',
    'https://فروشگاه.example/گزارش ۱',
  ])('takes %s', (address) => {
    expect(isSafeAddress(address)).toBe(true);
  });

  it.each([
    '',
    'example.com',
    '//example.com',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\tscript:alert(1)',
    'https:\n//example.com',
    'https://example.com/\n',
    ' https://example.com',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://example.com',
    'https:example.com',
    'https://',
    'https://a b.example',
    'mailto:',
    'x:https://example.com',
    'https://example.com/\u202Egpj.exe',
    'https://example.com/\u200F',
  ])('refuses %j', (address) => {
    expect(isSafeAddress(address)).toBe(false);
  });
});
