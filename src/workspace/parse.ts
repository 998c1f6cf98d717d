import type { Fault } from './faults.ts';
import { checkLimits, checkSize } from './json.ts';
import { scanJson } from './jsonText.ts';
import type { Limits } from './limits.ts';
import { failure, success } from './result.ts';
import type { Result } from './result.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The value of a JSON text within limits: size before anything is read, nesting and number of values before
 * anything is built, then the length of each text. Keys like `__proto__` become plain keys of their object, for
 * the schemas to refuse.
 */
export function parseLimited(text: string, limits: Limits): Result<unknown, Fault> {
  const oversize = checkSize(text, limits);
  if (oversize !== null) return failure(oversize);
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const malformed = scanJson(json, limits);
  if (malformed !== null) return failure(malformed);
  try {
    const value: unknown = JSON.parse(json);
    const fault = checkLimits(value, limits);
    return fault === null ? success(value) : failure(fault);
  } catch {
    // the scan agrees with every parser known; should one not, its refusal stands
    return failure({ path: '', problem: { kind: 'not-json', line: null, column: null } });
  }
}
