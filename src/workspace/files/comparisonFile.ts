import * as v from 'valibot';
import type { Candidate, ComparisonFile, Criterion } from '../../domain/software/comparison.ts';
import {
  CATEGORIES,
  MUST_ANSWERS,
  READY_CRITERIA,
  READY_MUSTS,
  SCORES,
  SNAPSHOT_ROWS,
  WEIGHTS,
} from '../../domain/software/model.ts';
import type { Fault } from '../faults.ts';
import { checkLimits } from '../json.ts';
import { parseLimited } from '../parse.ts';
import { CANDIDATES_LIMIT, comparisonFileLimits, CRITERIA_LIMIT, MUSTS_LIMIT } from '../comparisonLimits.ts';
import { failure, success } from '../result.ts';
import type { Result } from '../result.ts';
import { check } from './check.ts';
import { address, date, id, list, object, oneOf, oneOfNumbers, openObject, text, time, title } from './fields.ts';
import { format, kindOf, readKind, version } from './header.ts';
import { asFile, inOrder } from './order.ts';
import { says } from './rules.ts';

/** Reading and writing of a comparison of software (kind `software-comparison`). */

export const COMPARISON_KIND = 'software-comparison';

const provenance = { source: v.exactOptional(text), date: v.exactOptional(date) };

const scoreEntries = { score: v.nullable(oneOfNumbers(SCORES)), ...provenance };
const mustEntries = { answer: oneOf(MUST_ANSWERS), ...provenance };

/** An id of those that are ready, or one's own. */
function idOf(ready: readonly string[]): v.GenericSchema<unknown, string> {
  return v.union([v.picklist(ready), id], says({ kind: 'pattern', what: 'id' }));
}

/** A practice of some version of the maturity model; the page shows those that it knows. */
const practice = v.pipe(text, v.regex(/^[a-z]{1,40}\.[a-z-]{1,60}$/u, says({ kind: 'pattern', what: 'name' })));

const needEntries = {
  text: v.exactOptional(text),
  assessment: v.exactOptional(object({ title, date })),
  practices: list(practice, 100),
  categories: list(oneOf(CATEGORIES), CATEGORIES.length),
};

const criterionEntries = { id: idOf(READY_CRITERIA), name: v.exactOptional(title), weight: oneOfNumbers(WEIGHTS) };
const mustHaveEntries = { id: idOf([...READY_MUSTS, ...READY_CRITERIA]), name: v.exactOptional(title) };

const decisionEntries = {
  choice: v.exactOptional(v.nullable(id)),
  who: v.exactOptional(text),
  date: v.exactOptional(date),
  why: v.exactOptional(text),
};

/** An object over the ids that the file itself names. */
function over<T>(
  ids: readonly string[],
  value: v.GenericSchema<unknown, T>,
): v.GenericSchema<unknown, Readonly<Record<string, T>>> {
  const entries: Readonly<Record<string, v.GenericSchema<unknown, T>>> = Object.fromEntries(
    ids.map((each) => [each, v.exactOptional(value)]),
  );
  return object(entries);
}

function candidateEntries(criteria: readonly string[], musts: readonly string[]) {
  return {
    id,
    name: title,
    category: v.exactOptional(oneOf(CATEGORIES)),
    url: v.exactOptional(address),
    note: v.exactOptional(text),
    snapshot: v.exactOptional(oneOf(SNAPSHOT_ROWS)),
    scores: over(criteria, object(scoreEntries)),
    musts: over(musts, object(mustEntries)),
  };
}

/** The schema of a file with these criteria and must-haves. Its keys stand in the order in which they are written. */
function fileOf(criteria: readonly string[], musts: readonly string[]): v.GenericSchema<unknown, ComparisonFile> {
  return object({
    format,
    version,
    kind: kindOf(COMPARISON_KIND),
    title: v.exactOptional(title),
    date,
    updated: time,
    need: object(needEntries),
    criteria: list(object(criterionEntries), CRITERIA_LIMIT),
    musts: list(object(mustHaveEntries), MUSTS_LIMIT),
    candidates: list(object(candidateEntries(criteria, musts)), CANDIDATES_LIMIT),
    decision: object(decisionEntries),
  });
}

const named = openObject({ id: text });
const withLists = openObject({ criteria: v.array(named), musts: v.array(named) });

/** The ids that a file gives its criteria and must-haves; none where it cannot be told, which its schema then refuses. */
function idsIn(value: unknown): { readonly criteria: readonly string[]; readonly musts: readonly string[] } {
  const read = check(withLists, value);
  if (!read.ok) return { criteria: [], musts: [] };
  const own = (lists: readonly { readonly id: string }[], ready: readonly string[]): readonly string[] =>
    lists.map((each) => each.id).filter((each) => check(idOf(ready), each).ok);
  return {
    criteria: own(read.value.criteria, READY_CRITERIA),
    musts: own(read.value.musts, [...READY_MUSTS, ...READY_CRITERIA]),
  };
}

/** The place of the first id that was there before; null if none was. */
function repeated(ids: readonly string[], path: string): Fault | null {
  const at = ids.findIndex((each, index) => ids.indexOf(each) !== index);
  return at < 0 ? null : { path: `${path}.${String(at)}`, problem: { kind: 'duplicate-key' } };
}

/** The first of one's own things that has no name of its own; those that are ready have theirs from the site. */
function nameless(
  own: readonly Pick<Criterion, 'id' | 'name'>[],
  ready: readonly string[],
  path: string,
): Fault | null {
  const at = own.findIndex((each) => !ready.includes(each.id) && each.name === undefined);
  return at < 0 ? null : { path: `${path}.${String(at)}.name`, problem: { kind: 'missing' } };
}

/** What no single field shows: ids that stand twice, own things without a name, a choice that is no candidate. */
function whole(file: ComparisonFile): Fault | null {
  const ids = (all: readonly { readonly id: string }[]): readonly string[] => all.map((each) => each.id);
  const criteria = ids(file.criteria);
  const faults = [
    repeated(file.need.practices, 'need.practices'),
    repeated(file.need.categories, 'need.categories'),
    repeated(criteria, 'criteria'),
    nameless(file.criteria, READY_CRITERIA, 'criteria'),
    repeated(ids(file.musts), 'musts'),
    // a must-have of a criterion is called as the criterion is
    nameless(file.musts, [...READY_MUSTS, ...READY_CRITERIA, ...criteria], 'musts'),
    repeated(ids(file.candidates), 'candidates'),
  ];
  const { choice } = file.decision;
  const known: readonly (string | null | undefined)[] = [undefined, null, ...ids(file.candidates)];
  if (!known.includes(choice)) {
    faults.push({
      path: 'decision.choice',
      problem: { kind: 'one-of', options: ids(file.candidates), got: String(choice) },
    });
  }
  return faults.find((fault) => fault !== null) ?? null;
}

/** A value as a comparison, or its first fault. */
export function checkComparisonFile(value: unknown): Result<ComparisonFile, Fault> {
  const oversize = checkLimits(value, comparisonFileLimits);
  if (oversize !== null) return failure(oversize);
  const kind = readKind(value, [COMPARISON_KIND]);
  if (!kind.ok) return kind;
  const { criteria, musts } = idsIn(value);
  const checked = check(fileOf(criteria, musts), value);
  if (!checked.ok) return checked;
  const fault = whole(checked.value);
  return fault === null ? success(checked.value) : failure(fault);
}

/** The text of a comparison, or its first fault. */
export function readComparisonFile(text: string): Result<ComparisonFile, Fault> {
  const parsed = parseLimited(text, comparisonFileLimits);
  return parsed.ok ? checkComparisonFile(parsed.value) : parsed;
}

const FILE_KEYS = [
  'format',
  'version',
  'kind',
  'title',
  'date',
  'updated',
  'need',
  'criteria',
  'musts',
  'candidates',
  'decision',
];

/** Cells in the order of what they answer, so that the same comparison is the same text. */
function orderedCells(
  cells: Readonly<Record<string, object>>,
  ids: readonly string[],
  keys: readonly string[],
): unknown {
  return Object.fromEntries(
    ids.flatMap((each) => {
      const cell = cells[each];
      return cell === undefined ? [] : [[each, inOrder(cell, keys)]];
    }),
  );
}

function orderedCandidate(candidate: Candidate, criteria: readonly string[], musts: readonly string[]): unknown {
  return inOrder(
    {
      ...candidate,
      scores: orderedCells(candidate.scores, criteria, Object.keys(scoreEntries)),
      musts: orderedCells(candidate.musts, musts, Object.keys(mustEntries)),
    },
    Object.keys(candidateEntries([], [])),
  );
}

/** The same file with all keys in the order in which they are written. */
export function orderedComparisonFile(file: ComparisonFile): Readonly<Record<string, unknown>> {
  const criteria = file.criteria.map((each) => each.id);
  const musts = file.musts.map((each) => each.id);
  return inOrder(
    {
      ...file,
      need: inOrder(file.need, Object.keys(needEntries)),
      criteria: file.criteria.map((each) => inOrder(each, Object.keys(criterionEntries))),
      musts: file.musts.map((each) => inOrder(each, Object.keys(mustHaveEntries))),
      candidates: file.candidates.map((each) => orderedCandidate(each, criteria, musts)),
      decision: inOrder(file.decision, Object.keys(decisionEntries)),
    },
    FILE_KEYS,
  );
}

/** The text to save; what `readComparisonFile` says to it decides whether it can be restored. */
export function writeComparisonFile(file: ComparisonFile): string {
  return asFile(orderedComparisonFile(file));
}
