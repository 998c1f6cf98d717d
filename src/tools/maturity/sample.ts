import type { Answer, AnswersFile } from '../../domain/maturity/answers.ts';
import type { ItemId } from '../../domain/maturity/model.ts';
import type { ToolContext } from './context.ts';

/** The sample of `content/maturity/sample.yaml` as an answers file. */
export function sampleFile(tool: ToolContext): AnswersFile {
  const { sample } = tool.content;
  const answers: Record<ItemId, Answer> = {};
  for (const [id, answer] of Object.entries(sample.answers)) {
    const note = answer.note === undefined ? {} : { note: answer.note[tool.lang] };
    if (answer.state === 'unknown') answers[id] = { state: 'unknown', ...note };
    else if (answer.state === 'not-applicable') {
      answers[id] = { state: 'not-applicable', reason: answer.reason?.[tool.lang] ?? null, ...note };
    } else if (answer.level !== undefined) {
      answers[id] = {
        level: answer.level,
        ...note,
        ...(answer.target === undefined ? {} : { target: answer.target }),
        ...(answer.importance === undefined ? {} : { importance: answer.importance }),
      };
    }
  }
  return {
    format: 'cx-compass',
    version: 1,
    kind: 'maturity-answers',
    model: tool.content.model.id,
    mode: 'full',
    title: sample.title[tool.lang],
    date: sample.date,
    updated: `${sample.date}T09:00:00Z`,
    respondent: { id: '00000000', group: 'none' },
    answers,
  };
}
