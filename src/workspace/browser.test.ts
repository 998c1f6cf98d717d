import { describe, expect, it } from 'vitest';
import { isInsideApp, isOnlyHere } from './browser.ts';

const android = 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko)';
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

describe('browsers inside messengers', () => {
  it.each([
    `${android.replace(')', '; wv)')} Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36`,
    `${android} Chrome/126.0.0.0 Mobile Safari/537.36 Telegram-Android/10.14.5`,
    `${iphone} Mobile/15E148 Instagram 333.0.2`,
    `${iphone} Mobile/15E148 [FBAN/FBIOS;FBAV/470.0]`,
    `${android} Chrome/126.0.0.0 Mobile Safari/537.36 Bale`,
  ])('are known: %s', (userAgent) => {
    expect(isInsideApp(userAgent)).toBe(true);
  });

  it.each([
    `${android} Chrome/126.0.0.0 Mobile Safari/537.36`,
    `${iphone} Version/17.5 Mobile/15E148 Safari/604.1`,
    'Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0',
    '',
  ])('are not seen in %s', (userAgent) => {
    expect(isInsideApp(userAgent)).toBe(false);
  });
});

describe('addresses of this device only', () => {
  it.each(['localhost', 'cx.localhost', '127.0.0.1', '127.1.2.3', '[::1]', '0.0.0.0', ''])('%j is one', (hostname) => {
    expect(isOnlyHere(hostname)).toBe(true);
  });

  it.each(['cx-compass.example', '192.168.1.7', 'localhost.example'])('%s is none', (hostname) => {
    expect(isOnlyHere(hostname)).toBe(false);
  });
});
