import type { Candidate, ComparisonFile, ScoreCell } from '../../domain/software/comparison.ts';
import type { Score } from '../../domain/software/model.ts';
import type { ToolContext } from './context.ts';

/** The date of the sample; it is older than any comparison that somebody makes. */
const DATE = '2026-11-21';

const scores: readonly (readonly (Score | null)[])[] = [
  [4, 5, 3],
  [3, null, 5],
  [5, 2, null],
];

/** A made-up comparison that shows what a result looks like: one first, but not clearly. */
export function sampleFile(tool: ToolContext): ComparisonFile {
  const { result } = tool.words;
  const criteria = [
    { id: 'gap-fit', weight: 5 as const },
    { id: 'persian', weight: 3 as const },
    { id: 'price', weight: 2 as const },
  ];
  const letters = result.sampleLetters.split(' ');
  const candidates = scores.map((row, index): Candidate => {
    const cells = criteria.map(({ id }, at): [string, ScoreCell] => {
      const score = row[at] ?? null;
      return [id, score === null ? { score } : { score, source: result.sampleSource, date: DATE }];
    });
    return {
      id: `0000000${String(index + 1)}`,
      name: tool.fill(result.sampleCandidate, { letter: letters[index] ?? '' }),
      category: 'helpdesk',
      scores: Object.fromEntries(cells),
      musts: { export: { answer: 'yes', source: result.sampleSource, date: DATE } },
    };
  });
  return {
    format: 'cx-compass',
    version: 1,
    kind: 'software-comparison',
    title: result.sampleTitle,
    date: DATE,
    updated: `${DATE}T09:00:00Z`,
    need: {
      text: result.sampleNeed,
      practices: ['delivery.recovery', 'delivery.closed-loop'],
      categories: ['helpdesk'],
    },
    criteria,
    musts: [{ id: 'export' }],
    candidates,
    decision: {},
  };
}
