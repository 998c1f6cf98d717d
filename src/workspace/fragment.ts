import { INFLATED_LIMIT, LINK_COMFORT, LINK_LIMIT } from './linkLimits.ts';
import type { Fault } from './faults.ts';
import { failure, success } from './result.ts';
import type { Result } from './result.ts';
import { shownValue } from './shown.ts';

/**
 * A file in the fragment of a link. Its JSON, deflated, as base64url, of which `-` and `_` are written `-0` and `-1`:
 * messengers turn `__` into italics and cut signs at the end. So a fragment has letters, digits and `-` only, and
 * ends in a letter or digit.
 */

const KNOWN = 1;
const PREFIX = `s${String(KNOWN)}-`;
const WRITTEN = /^s(\d{1,3})-((?:[A-Za-z0-9]|-[01])+)$/u;

const FORTH: Readonly<Record<string, string>> = { '+': '-0', '/': '-1', '=': '' };
const BACK: Readonly<Record<string, string>> = { '-0': '+', '-1': '/' };

/** Bytes as letters, digits and `-`, ending in a letter or digit. */
export function toLetters(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replace(/[+/=]/gu, (sign) => FORTH[sign] ?? sign);
}

/** The bytes in letters. Throws if the letters are no base64. */
export function fromLetters(letters: string): Uint8Array<ArrayBuffer> {
  const binary = atob(letters.replace(/-[01]/gu, (pair) => BACK[pair] ?? pair));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}

/** Everything that a stream gives; null, and the stream stopped, as soon as it is more than the limit. */
async function gather(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = stream.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      return null;
    }
    parts.push(new Uint8Array(value));
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Whether a link is so long that some messengers cut it; then the file is the safer way. */
export function isLong(link: string): boolean {
  return link.length > LINK_COMFORT;
}

/** The fragment that carries the text of a file, without `#`; a fault if it grows too long for any link. */
export async function textToFragment(json: string): Promise<Result<string, Fault>> {
  const deflated = new Blob([json]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = await gather(deflated, Infinity);
  const fragment = PREFIX + toLetters(bytes ?? new Uint8Array());
  if (fragment.length <= LINK_LIMIT) return success(fragment);
  return failure({ path: '', problem: { kind: 'too-long', limit: LINK_LIMIT, length: fragment.length } });
}

/** The text that letters carry; null if they carry none. */
async function inflated(letters: string): Promise<Result<string, Fault> | null> {
  try {
    const raw = new Blob([fromLetters(letters)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    // the size that a sender declares could be anything; only what comes out counts
    const bytes = await gather(raw, INFLATED_LIMIT);
    if (bytes !== null) return success(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const problem = { kind: 'too-large', limit: INFLATED_LIMIT, size: INFLATED_LIMIT + 1 } as const;
    return failure({ path: '', problem });
  } catch {
    return null;
  }
}

/** The text in a fragment, with or without its `#`, or the first fault. Whatever it is given, it does not throw. */
export async function textFromFragment(fragment: string): Promise<Result<string, Fault>> {
  const bare = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  if (bare.length > LINK_LIMIT) {
    return failure({ path: '', problem: { kind: 'too-long', limit: LINK_LIMIT, length: bare.length } });
  }
  const [, number, letters] = WRITTEN.exec(bare) ?? [];
  const found = Number(number);
  if (found > KNOWN) return failure({ path: '', problem: { kind: 'newer-version', found, known: KNOWN } });
  const text = letters === undefined || found !== KNOWN ? null : await inflated(letters);
  return text ?? failure({ path: '', problem: { kind: 'pattern', what: 'link', got: shownValue(bare) } });
}
