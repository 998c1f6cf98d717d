import type { Comparison } from './comparison.svelte.ts';
import type { ToolContext } from './context.ts';

/** What a comparison comes to, in a sentence, and why it is no more than that. */
export interface Headline {
  readonly kind: 'clear' | 'first' | 'tie' | 'sole' | 'none';
  readonly sentence: string;
  readonly reasons: readonly string[];
}

type Read = Pick<Comparison, 'file' | 'outcome'>;

/** Why the first is not a clear winner; each rule that it misses. */
function reasonsAgainst(tool: ToolContext, { file, outcome }: Read): readonly string[] {
  const { result } = tool.words;
  const [leader, second] = outcome?.ranked ?? [];
  if (outcome === null || leader === undefined || second === undefined) return [];
  const reaching = [...outcome.ranked.slice(1), ...outcome.thin].filter(({ highSum }) => highSum >= leader.lowSum);
  const lead = leader.lowSum + leader.highSum - second.lowSum - second.highSum;
  return [
    ...(leader.toCheck ? [result.whyCheck] : []),
    ...(reaching.length > 0
      ? [tool.fill(result.whyReach, { names: tool.list(reaching.map(({ id }) => tool.candidateName(file, id))) })]
      : []),
    ...(lead < leader.total ? [result.whyClose] : []),
  ];
}

/** The headline of a comparison: what can be said, never more. */
export function headlineOf(tool: ToolContext, comparison: Read): Headline {
  const { result } = tool.words;
  const { file, outcome } = comparison;
  const plain = (sentence: string): Headline => ({ kind: 'none', sentence, reasons: [] });
  const name = (id: string): string => tool.format.isolate(tool.candidateName(file, id));
  if (file.candidates.length === 0) return plain(result.noCandidates);
  if (outcome === null) return plain(result.noWeights);
  const [leader] = outcome.first;
  if (leader === undefined) return plain(outcome.thin.length === 0 ? result.allOut : result.none);
  if (outcome.clearWinner !== null) {
    return { kind: 'clear', sentence: tool.fill(result.clear, { name: name(leader) }), reasons: [result.clearWhy] };
  }
  if (outcome.first.length > 1) {
    const names = tool.list(outcome.first.map((id) => tool.candidateName(file, id)));
    return { kind: 'tie', sentence: tool.fill(result.tie, { names }), reasons: [] };
  }
  if (outcome.ranked.length === 1) {
    return { kind: 'sole', sentence: tool.fill(result.sole, { name: name(leader) }), reasons: [] };
  }
  return {
    kind: 'first',
    sentence: tool.fill(result.first, { name: name(leader) }),
    reasons: reasonsAgainst(tool, comparison),
  };
}
