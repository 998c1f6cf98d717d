import type { Fault } from './faults.ts';
import { TEXT_LIMIT } from './limits.ts';
import type { Limits } from './limits.ts';
import { failure, success } from './result.ts';
import type { Result } from './result.ts';
import { pathTo } from './shown.ts';

/** The most bytes that one UTF-16 unit takes in UTF-8. */
const MOST_BYTES = 3;
function tooLarge(limit: number, size: number): Fault {
  return { path: '', problem: { kind: 'too-large', limit, size } };
}

/** Bytes that a text takes in UTF-8, counted without making them: the text may be anything. */
function utf8Size(text: string): number {
  let size = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code < 0x80) size += 1;
    else if (code < 0x800) size += 2;
    else if (code < 0x10000) size += MOST_BYTES;
    else {
      size += 4;
      // the second half of the pair
      at += 1;
    }
  }
  return size;
}

/** A text's fault if it takes more bytes in UTF-8 than it may. */
export function checkSize(text: string, limits: Pick<Limits, 'bytes'>): Fault | null {
  if (text.length * MOST_BYTES <= limits.bytes) return null;
  const size = utf8Size(text);
  return size > limits.bytes ? tooLarge(limits.bytes, size) : null;
}

/** Bytes of a file as text; a byte order mark is left out. */
export function readUtf8(bytes: Uint8Array, limits: Limits): Result<string, Fault> {
  if (bytes.length > limits.bytes) return failure(tooLarge(limits.bytes, bytes.length));
  try {
    return success(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return failure({ path: '', problem: { kind: 'not-utf8' } });
  }
}

/** The walk behind `checkLimits`; `path` is the way to the value, `count` the values met so far. */
function walk(value: unknown, limits: Limits, path: string[], count: { values: number }): Fault | null {
  const { text = TEXT_LIMIT } = limits;
  if (typeof value === 'string' && value.length > text) {
    return { path: pathTo(path), problem: { kind: 'too-long', limit: text, length: value.length } };
  }
  if (typeof value !== 'object' || value === null) return null;
  if (path.length === limits.depth) {
    return { path: pathTo(path), problem: { kind: 'too-deep', limit: limits.depth } };
  }
  const entries: readonly [string, unknown][] = Object.entries(value);
  count.values += entries.length;
  if (count.values > limits.values) {
    return { path: '', problem: { kind: 'too-many-values', limit: limits.values } };
  }
  for (const [key, inner] of entries) {
    path.push(key);
    const fault = walk(inner, limits, path, count);
    if (fault !== null) return fault;
    path.pop();
  }
  return null;
}

/** The first fault of a value against depth, number of values and length of texts; a circle is too deep. */
export function checkLimits(value: unknown, limits: Limits): Fault | null {
  return walk(value, limits, [], { values: 0 });
}
