import type { Plan } from './plan.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Slip {
  readonly start: number;
  readonly end: number;
  readonly meant: string;
}

const ZWNJ = '\u200C';

/** What an unknown word and a neighbour of it were meant to be together: a compound that a space has parted. */
function compound(words: readonly Token[], index: number, vocabulary: Vocabulary): Slip | null {
  for (const first of [index - 1, index]) {
    const [one, two] = [words[first], words[first + 1]];
    if (one === undefined || two === undefined) continue;
    const meant = vocabulary.nearest(one.joined + two.joined);
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
  { terms, words }: Pick<Plan, 'terms' | 'words'>,
  vocabulary: Vocabulary,
): string | null {
  const slips = terms.flatMap((term): readonly Slip[] => {
    const { start, end, joined: letters } = term;
    if (vocabulary.knows(letters)) return [];
    const pair = compound(words, words.indexOf(term), vocabulary);
    if (pair !== null) return [pair];
    const meant = vocabulary.nearest(letters);
    return meant === null ? [] : [{ start, end, meant }];
  });
  if (slips.length === 0) return null;
  // from the end, so that the places before stay right
  const apart = slips.filter(({ start }, index) => start >= (slips[index - 1]?.end ?? 0));
  return apart.reduceRight((text, { start, end, meant }) => text.slice(0, start) + meant + text.slice(end), question);
}
