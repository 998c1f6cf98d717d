import type { ExpectationId, ExpectationsFile } from '../../domain/expectations/expectation.ts';
import { sideBySide } from '../../domain/expectations/finding.ts';
import { gaps, points } from '../../domain/expectations/ratings.ts';
import { headlineOf } from '../../domain/expectations/report.ts';
import type { ToolContext } from './context.ts';

/** Names in the sentence; more would not be read out in a meeting. */
const NAMED = 4;

/** The sentence for the meeting: how the basics stand. */
export function firstSentence(tool: ToolContext, file: ExpectationsFile): string {
  const { result } = tool.words;
  const headline = headlineOf(file);
  const names = (ids: readonly ExpectationId[]): string => {
    const named = ids.slice(0, NAMED).map((id) => tool.fill(result.quoted, { text: tool.textAt(file, id) }));
    return tool.format.list(ids.length > NAMED ? [...named, '…'] : named);
  };
  switch (headline.state) {
    case 'empty':
      return result.empty;
    case 'no-basics':
      return result.noBasics;
    case 'met':
      return tool.fill(result.met, { all: tool.number(headline.basics) });
    case 'unmet':
    case 'open': {
      const [message, ids] =
        headline.state === 'unmet' ? [result.unmetCount, headline.unmet] : [result.openCount, headline.open];
      return tool.fill(message, {
        n: tool.number(ids.length),
        all: tool.number(headline.basics),
        items: names(ids),
      });
    }
  }
}

/** What else belongs into the first lines: the widest gap, and whether customers see it otherwise. */
export function furtherSentences(tool: ToolContext, file: ExpectationsFile): readonly string[] {
  const { result } = tool.words;
  const sentences: string[] = [];
  const [widest] = gaps(points(file.expectations));
  if (widest !== undefined && widest.gap > 0) {
    sentences.push(
      tool.fill(result.gapNext, {
        text: tool.textAt(file, widest.id),
        importance: tool.number(widest.importance),
        performance: tool.number(widest.performance),
      }),
    );
  }
  const found = sideBySide(file.expectations, file.kano).filter(({ disagreement }) => disagreement !== null);
  if (found.length > 0) sentences.push(tool.fill(result.disagree, { n: tool.number(found.length) }));
  return sentences;
}
