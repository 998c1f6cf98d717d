import type * as v from 'valibot';
import type { Fault, Problem } from '../faults.ts';
import { pathTo, shownValue } from '../shown.ts';

type Without<P, K extends string> = P extends unknown ? Omit<P, K> : never;

/** Problems that no single value of a file shows; each is found elsewhere. */
type Elsewhere =
  | 'not-utf8'
  | 'not-json'
  | 'too-large'
  | 'too-deep'
  | 'too-many-values'
  | 'duplicate-key'
  | 'different-files'
  | 'duplicate-disagrees';

/** A problem before it has happened: without what only the value at fault can tell. */
export type Rule = Without<Exclude<Problem, { kind: Elsewhere }>, 'got' | 'length' | 'found'>;

const rules = new Map<string, Rule>();

/** The message by which a schema of valibot names the rule that it enforces. */
export function says(rule: Rule): string {
  const name = JSON.stringify(rule);
  rules.set(name, rule);
  return name;
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0;
}

/** The problem of a value that broke a rule. */
function broken(rule: Rule, value: unknown): Problem {
  switch (rule.kind) {
    case 'range':
      // «1 to 5, got 2.5» would puzzle
      if (Number.isInteger(value)) return { ...rule, got: shownValue(value) };
      return { kind: 'type', expected: 'integer', got: shownValue(value) };
    case 'type':
    case 'one-of':
    case 'pattern':
    case 'wrong-kind':
    case 'wrong-model':
    case 'wrong-round':
      return { ...rule, got: shownValue(value) };
    case 'too-long':
    case 'too-many':
      return { ...rule, length: lengthOf(value) };
    case 'newer-version':
      return { ...rule, found: Number(value) };
    default:
      return rule;
  }
}

/** The fault behind an issue of valibot. */
export function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const path = pathTo(issue.path?.map(({ key }) => key) ?? []);
  const rule = rules.get(issue.message);
  if (rule !== undefined) return { path, problem: broken(rule, issue.input) };
  // what is left are the two rules that objects enforce themselves
  return { path, problem: { kind: issue.expected === 'never' ? 'unknown-key' : 'missing' } };
}
