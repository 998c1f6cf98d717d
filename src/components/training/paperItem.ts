import { onPaper } from '../../domain/training/onPaper.ts';
import type { Words } from '../../i18n/index.ts';
import type { Formatter } from '../../i18n/format.ts';
import type { TrainingItem } from '../../tools/training/content.ts';

/** A line of a printed question: its sign, its words, and, of a pair, its other half. */
interface PaperLine {
  readonly sign: string;
  readonly text: string;
}

/** A question as it stands on the printed sheet, and what the key says of it. */
export interface PaperItem {
  readonly item: TrainingItem;
  readonly situation: string | null;
  /** What to do, where it is not to choose one. */
  readonly hint: string | null;
  readonly lines: readonly PaperLine[];
  /** Of a question of pairs: what the lines are paired with. */
  readonly pairs: readonly PaperLine[];
  /** The right answer in signs, and in words. */
  readonly answer: readonly string[];
}

/** Puts a question on paper: signs before its parts, mixed where their order would tell. */
export function paperItem(item: TrainingItem, words: Words['training'], format: Formatter): PaperItem {
  const letters = Object.values(words.letters);
  const letter = (index: number): string => letters[index] ?? '';
  const base = { item, situation: item.kind === 'scenario' ? item.situation : null, pairs: [] };
  if (item.kind === 'order') {
    const mixed = onPaper(item.id, item.steps);
    return {
      ...base,
      hint: words.lesson.order,
      lines: mixed.map(({ text }, index) => ({ sign: letter(index), text })),
      answer: item.steps.map((step) => `${letter(mixed.indexOf(step))}) ${step.text}`),
    };
  }
  if (item.kind === 'match') {
    const mixed = onPaper(item.id, item.pairs);
    return {
      ...base,
      hint: words.lesson.match,
      lines: item.pairs.map(({ left }, index) => ({ sign: format.number(index + 1), text: left })),
      pairs: mixed.map(({ right }, index) => ({ sign: letter(index), text: right })),
      answer: item.pairs.map(
        (pair, index) => `${format.number(index + 1)} = ${letter(mixed.indexOf(pair))}) ${pair.right}`,
      ),
    };
  }
  return {
    ...base,
    hint: item.kind === 'several' ? words.lesson.several : null,
    lines: item.options.map(({ text }, index) => ({ sign: letter(index), text })),
    answer: item.options.flatMap(({ right, text }, index) => (right ? [`${letter(index)}) ${text}`] : [])),
  };
}
