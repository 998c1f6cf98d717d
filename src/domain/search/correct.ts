import type { Plan } from './plan.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The question with its slips mended, all else as it was typed; null if there is nothing to mend.
 * @param question as it was planned
 */
export function corrected(question: string, { terms }: Pick<Plan, 'terms'>, vocabulary: Vocabulary): string | null {
  const slips = terms.flatMap(({ start, end, joined: letters }) => {
    if (vocabulary.knows(letters)) return [];
    const meant = vocabulary.nearest(letters);
    return meant === null ? [] : [{ start, end, meant }];
  });
  if (slips.length === 0) return null;
  // from the end, so that the places before stay right
  return slips.reduceRight((text, { start, end, meant }) => text.slice(0, start) + meant + text.slice(end), question);
}
