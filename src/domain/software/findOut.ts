import type { Matrix, Outcome } from './evaluate.ts';

/** What to find out next (formats.md 5). */

/** An unknown must-have, or an unknown score; each is named by its place in its list. */
export type Unknown =
  | { readonly kind: 'must'; readonly candidate: string; readonly must: number }
  | { readonly kind: 'score'; readonly candidate: string; readonly criterion: number; readonly weight: number };

/** Beyond every place: those without one come after those with one. */
const NO_PLACE = Infinity;

/** The least that a leader comes to; nothing if nobody leads, so that everybody can still win. */
function leadersLow({ ranked, first }: Outcome): number {
  const lows = ranked.filter(({ id }) => first.includes(id)).map(({ lowSum }) => lowSum);
  return lows.length === 0 ? 0 : Math.min(...lows);
}

/**
 * Unknowns in the order in which to ask about them: must-haves first, then scores by weight, among candidates that
 * could still catch up with the leader; then the better place, then the order in which they were given. Criteria
 * without weight are left out, since no answer there changes anything.
 */
export function findOutNext({ weights, candidates }: Matrix, outcome: Outcome): readonly Unknown[] {
  const places = new Map(outcome.ranked.map(({ id, place }) => [id, place]));
  const standing = candidates
    .filter(({ id }) => !outcome.failed.includes(id))
    .map((candidate) => ({ ...candidate, place: places.get(candidate.id) ?? NO_PLACE }))
    // stable: of one place, in the order given
    .sort((a, b) => (a.place === b.place ? 0 : a.place - b.place));
  const musts = standing.flatMap(({ id, musts: answers }) =>
    answers.flatMap((answer, must): readonly Unknown[] =>
      answer === 'unknown' ? [{ kind: 'must', candidate: id, must }] : [],
    ),
  );
  const low = leadersLow(outcome);
  const canLead = new Set(
    [...outcome.ranked, ...outcome.thin].filter(({ highSum }) => highSum >= low).map(({ id }) => id),
  );
  const scores = standing
    .filter(({ id }) => canLead.has(id))
    .flatMap(({ id, scores: known }) =>
      weights.flatMap((weight, criterion) =>
        weight > 0 && (known[criterion] ?? null) === null
          ? [{ kind: 'score' as const, candidate: id, criterion, weight }]
          : [],
      ),
    )
    .sort((a, b) => b.weight - a.weight);
  return [...musts, ...scores];
}
