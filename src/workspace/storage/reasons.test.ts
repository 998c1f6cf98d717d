import { describe, expect, it } from 'vitest';
import { isClosed, reasonOf, reasonOfOpening } from './reasons.ts';

function named(name: string): DOMException {
  return new DOMException('', name);
}

describe('reasonOf', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'refused'],
    ['VersionError', 'newer'],
    ['TimeoutError', 'refused'],
    ['InvalidStateError', 'closed'],
    ['AbortError', 'closed'],
    ['DataError', 'corrupt'],
    ['NotReadableError', 'corrupt'],
    ['UnknownError', 'unknown'],
    ['constructor', 'unknown'],
  ])('of a %s is %s', (name, reason) => {
    expect(reasonOf(named(name))).toBe(reason);
  });

  it.each([undefined, null, 'text', {}, new Error('x')])('of %j is unknown', (error) => {
    expect(reasonOf(error)).toBe('unknown');
  });
});

describe('reasonOfOpening', () => {
  it('says refused of what was never open', () => {
    expect(reasonOfOpening(named('InvalidStateError'))).toBe('refused');
    expect(reasonOfOpening(named('QuotaExceededError'))).toBe('full');
    expect(reasonOfOpening(new TypeError('nothing behind it'))).toBe('refused');
  });
});

describe('isClosed', () => {
  it('is what another connection may cure', () => {
    expect(isClosed(named('InvalidStateError'))).toBe(true);
    expect(isClosed(named('UnknownError'))).toBe(true);
    expect(isClosed(named('QuotaExceededError'))).toBe(false);
  });
});
