import { disciplinesAt, weakestAndStrongest } from '../../domain/maturity/onPage.ts';
import type { Score } from '../../domain/maturity/score.ts';
import type { ToolContext } from './context.ts';

/** The sentence of a result: what was reached, and what remains, which is said with weight. */
export interface Headline {
  readonly first: string;
  readonly strong: string;
  readonly last: string;
}

const plain = (first: string): Headline => ({ first, strong: '', last: '' });

/** Short names: the full ones hold an "and" of their own, which a list would blur. */
function names(tool: ToolContext, ids: readonly string[]): string {
  return tool.format.list(ids.map((id) => tool.discipline(id).short));
}

function quickHeadline(tool: ToolContext, score: Score): Headline {
  const { result } = tool.words;
  const { weakest, strongest } = weakestAndStrongest(tool.content.model, score);
  const [lowest] = weakest;
  if (lowest === undefined) return plain(result.headlineNoLevels);
  const all = tool.content.model.disciplines.length;
  if (weakest.length === all) {
    const position = tool.number(score.disciplines[lowest]?.position ?? 0, 1);
    return plain(tool.fill(result.quickEqual, { position }));
  }
  const weak = weakest.length === 1 ? result.quickWeak : result.quickWeakMany;
  return {
    first: tool.fill(weak, { disciplines: names(tool, weakest) }),
    strong: '',
    last: tool.fill(result.quickStrong, { disciplines: names(tool, strongest) }),
  };
}

/** The headline of a score: what moves comes first (formats.md 3, "On the page"). */
export function headlineOf(tool: ToolContext, score: Score): Headline {
  const { result } = tool.words;
  const answered = Object.values(score.items).some((item) => item.state !== 'unanswered');
  if (!answered) return plain(result.headlineNothing);
  if (score.mode === 'quick') return quickHeadline(tool, score);
  const all = tool.number(tool.content.model.disciplines.length);
  if (score.stage === null) {
    return plain(tool.fill(result.headlineProvisional, { n: tool.number(score.rated), all }));
  }
  if (score.remaining === null) return plain(tool.fill(result.headlineTop, { all }));
  const to = tool.number(score.remaining.to);
  const reached = disciplinesAt(score, score.remaining.to);
  const reachedWords =
    reached === 0
      ? tool.fill(result.reachedNone, { to })
      : tool.fill(result.reached, { n: tool.number(reached), all, to });
  const strong = tool.fill(result.remains, { n: tool.number(score.remaining.items), to });
  const [first = '', last = ''] = tool.fill(result.join, { first: reachedWords, second: '\n' }).split('\n');
  return { first: first.trimEnd(), strong, last };
}

/** The headline as one text. */
export function headlineText({ first, strong, last }: Headline): string {
  return strong === '' ? [first, last].filter((part) => part !== '').join(' ') : `${first} ${strong}${last}`;
}

/** Which disciplines hold the stage back, in a sentence. */
export function heldBackOf(tool: ToolContext, score: Score): string {
  const { result } = tool.words;
  const stage = tool.number(score.stage ?? 1);
  if (score.heldBackBy.length === 0) return tool.fill(result.heldEqual, { stage });
  const n = tool.number(score.heldBackBy.length);
  return tool.fill(result.heldBy, { n, disciplines: names(tool, score.heldBackBy), stage });
}
