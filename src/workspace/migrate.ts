import type { Fault } from './faults.ts';
import { failure, success } from './result.ts';
import type { Result } from './result.ts';
import type { StoredDocument } from './storage/record.ts';

/**
 * One step from a form of a body to the next. It is given what is there, unchecked, and gives back what the next form
 * makes of it; what it does not understand it leaves, for the schema of the present form to refuse.
 */
export type Step = (body: unknown) => unknown;

/**
 * A body in the form of this release.
 * @param steps the step at index n takes form n + 1 to form n + 2
 * @returns a fault `newer-version` for a form of a newer release
 */
export function migrated(
  { body, schema }: Pick<StoredDocument, 'body' | 'schema'>,
  steps: readonly Step[],
): Result<unknown, Fault> {
  const known = steps.length + 1;
  if (schema > known) return failure({ path: '', problem: { kind: 'newer-version', found: schema, known } });
  try {
    return success(steps.slice(schema - 1).reduce((form, step) => step(form), body));
  } catch {
    // a step that stumbles over what is there has met no body of its form
    return failure({ path: '', problem: { kind: 'type', expected: 'object', got: '{…}' } });
  }
}
