/** Whether a text is an address that may be linked: http, https or mailto, and nothing else. */
export function isSafeAddress(text: string): boolean {
  // the parser passes over tabs and line breaks, and direction marks turn it round: such a text is not what it seems
  if (!/^(?:https?:\/\/|mailto:)./iu.test(text) || /[\p{Cc}\p{Bidi_Control}]/u.test(text)) return false;
  try {
    // URL.canParse would need Safari 17
    return new URL(text).href !== '';
  } catch {
    return false;
  }
}
