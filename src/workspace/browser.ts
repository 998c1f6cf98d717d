/**
 * Signs of browsers inside messengers and social apps, in which a page has a storage of its own, can often not save
 * files, and is closed by a swipe. Some (Telegram on iPhones) cannot be told from the real browser.
 */
const INSIDE =
  /Telegram|WhatsApp|Instagram|FBAN|FBAV|FB_IAB|Line\/|MicroMessenger|LinkedInApp|Twitter|Snapchat|\bBale\b|Eitaa|Rubika|Soroush|GSA\/|; wv\)/iu;

/** Whether a page is open inside another program, as far as its browser says. */
export function isInsideApp(userAgent: string): boolean {
  return INSIDE.test(userAgent);
}

/** Whether an address leads to this device only, so that nobody else can open it. */
export function isOnlyHere(hostname: string): boolean {
  return /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0|)$/iu.test(hostname);
}
