import type { ExpectationId, KanoAnswers, Respondent } from './expectation.ts';
import { ANSWERS, classify, NO_COUNTS, resultOf } from './kano.ts';
import type { Classified, KanoAnswer, KanoResult } from './kano.ts';

/**
 * One customer's answers as text, two signs for each expectation: the answers 1 to 5 if it is there and if it is
 * not, or `--` for a pair that was not given. Thousands of customers fit into one file that way.
 */

const NONE = '--';

/** A pair of answers; null if the customer gave none. */
export type Pair = readonly [present: KanoAnswer, absent: KanoAnswer] | null;

/** Pairs as text. */
export function packPairs(pairs: readonly Pair[]): string {
  return pairs.map((pair) => (pair === null ? NONE : `${String(pair[0])}${String(pair[1])}`)).join('');
}

function answerAt(text: string, at: number): KanoAnswer | undefined {
  // «-» gives NaN, which no answer is
  return ANSWERS.find((answer) => answer === text.charCodeAt(at) - 48);
}

/** The pair at a place of a text of pairs. */
export function pairAt(text: string, place: number): Pair {
  const present = answerAt(text, 2 * place);
  const absent = answerAt(text, 2 * place + 1);
  return present === undefined || absent === undefined ? null : [present, absent];
}

/** Whether a text is pairs of so many expectations, and nothing else. */
export function arePairs(text: string, count: number): boolean {
  return text.length === 2 * count && /^(?:[1-5][1-5]|--)*$/u.test(text);
}

/** The answers of those customers of a segment; of all if it is undefined. */
function respondentsOf({ respondents }: KanoAnswers, segment: string | null | undefined): readonly Respondent[] {
  return segment === undefined ? respondents : respondents.filter((each) => each.segment === segment);
}

/** What customers said about each expectation that was asked, of one segment (null: those without) or of all. */
export function kanoResults(
  kano: KanoAnswers,
  segment?: string | null,
): Readonly<Partial<Record<ExpectationId, KanoResult>>> {
  const respondents = respondentsOf(kano, segment);
  return Object.fromEntries(
    kano.asked.map((id, place) => {
      const counts: Record<Classified, number> = { ...NO_COUNTS };
      for (const { pairs } of respondents) {
        const pair = pairAt(pairs, place);
        if (pair !== null) counts[classify(...pair)] += 1;
      }
      return [id, resultOf(counts)];
    }),
  );
}

/** The segments that customers named, most customers first; of equals the one met first. */
export function segmentsOf({ respondents }: KanoAnswers): readonly { readonly name: string; readonly n: number }[] {
  const numbers = new Map<string, number>();
  for (const { segment } of respondents) {
    if (segment !== null) numbers.set(segment, (numbers.get(segment) ?? 0) + 1);
  }
  return [...numbers].map(([name, n]) => ({ name, n })).sort((a, b) => b.n - a.n);
}

/** Answers of more customers joined to those there are; who was not asked about something has no pair for it. */
export function joinAnswers(before: KanoAnswers, more: KanoAnswers): KanoAnswers {
  const asked = [...before.asked, ...more.asked.filter((id) => !before.asked.includes(id))];
  const spread = (kano: KanoAnswers): readonly Respondent[] => {
    const places = asked.map((id) => kano.asked.indexOf(id));
    return kano.respondents.map(({ segment, pairs }) => ({
      segment,
      pairs: packPairs(places.map((place) => (place < 0 ? null : pairAt(pairs, place)))),
    }));
  };
  return { asked, respondents: [...spread(before), ...spread(more)] };
}

/** The answers without one expectation; who answered about nothing else is left out. */
export function withoutExpectation(kano: KanoAnswers, id: ExpectationId): KanoAnswers {
  const place = kano.asked.indexOf(id);
  if (place < 0) return kano;
  const respondents = kano.respondents
    .map(({ segment, pairs }) => ({ segment, pairs: pairs.slice(0, 2 * place) + pairs.slice(2 * place + 2) }))
    .filter(({ pairs }) => /[1-5]/u.test(pairs));
  return { asked: kano.asked.filter((each) => each !== id), respondents };
}
