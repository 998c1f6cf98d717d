/** How a fault shows what it found: short, on one line, and harmless to the text around it. */

/** Characters of what was found that a fault repeats. */
const SHOWN = 60;

/** Marks that act without being seen; the joiners are letters' business in Persian and stay. */
const ACTING = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

function escaped(mark: string): string {
  const code = (mark.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
}

/** A text of at most 60 characters; what is cut off ends in `…`. */
function shortened(text: string): string {
  if (text.length <= SHOWN) return text;
  // a pair of surrogates is one character and is not cut in two
  return `${text.slice(0, SHOWN - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** A text on one line, with marks that act unseen (control, direction, half a character) written out. */
export function inert(text: string): string {
  return text.replace(ACTING, escaped);
}

function harmless(text: string): string {
  return shortened(inert(text.slice(0, SHOWN + 1)));
}

/** A value found, as JSON: `9`, `"3"`, `null`, `[]`, `[…]`, `{…}`; at most 60 characters. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') return harmless(JSON.stringify(value.slice(0, SHOWN)));
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? '{}' : '{…}';
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? String(value) : typeof value;
}

/** The way to a value: `answers.strategy.owner.level`, `members.0.answers`; '' for the whole. */
export function pathTo(keys: readonly unknown[]): string {
  return keys.map((key) => harmless(String(key))).join('.');
}
