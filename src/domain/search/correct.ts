import type { Plan } from './plan.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Slip {
  readonly start: number;
  readonly end: number;
  readonly meant: string;
}

const ZWNJ = '\u200C';

/** Whether an unknown word and a neighbour of it are one word of the site. */
function isHalf(words: readonly Token[], index: number, vocabulary: Vocabulary): boolean {
  return [index - 1, index].some((first) => {
    const [one, two] = [words[first], words[first + 1]];
    return one !== undefined && two !== undefined && vocabulary.has(one.joined + two.joined);
  });
}

/** What an unknown word and a neighbour of it were meant to be together: a compound that a space has parted. */
function compound(words: readonly Token[], index: number, vocabulary: Vocabulary): Slip | null {
  for (const first of [index - 1, index]) {
    const [one, two] = [words[first], words[first + 1]];
    if (one === undefined || two === undefined) continue;
    const slips = [one, two].filter(({ joined }) => !vocabulary.knows(joined)).length;
    const meant = vocabulary.nearest(one.joined + two.joined, slips);
    if (meant?.includes(ZWNJ) === true) return { start: one.start, end: two.end, meant };
  }
  return null;
}

/**
 * The question with its slips mended, all else as it was typed; null if there is nothing to mend.
 * @param question as it was planned
 */
export function corrected(
  question: string,
  { terms, words, others }: Pick<Plan, 'terms' | 'words' | 'others'>,
  vocabulary: Vocabulary,
): string | null {
  const slips = terms.flatMap((term, place): readonly Slip[] => {
    const { start, end, joined: letters } = term;
    const at = words.indexOf(term);
    // a word for which the site has another is no slip
    if (others[place]?.length !== 0 || vocabulary.knows(letters) || isHalf(words, at, vocabulary)) return [];
    const pair = compound(words, at, vocabulary);
    if (pair !== null) return [pair];
    const meant = vocabulary.nearest(letters);
    return meant === null ? [] : [{ start, end, meant }];
  });
  if (slips.length === 0) return null;
  // from the end, so that the places before stay right
  const apart = slips.filter(({ start }, index) => start >= (slips[index - 1]?.end ?? 0));
  return apart.reduceRight((text, { start, end, meant }) => text.slice(0, start) + meant + text.slice(end), question);
}
