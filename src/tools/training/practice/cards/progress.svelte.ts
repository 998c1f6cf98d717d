import type { CardState } from '../../../../domain/training/flashcards.ts';
import { missed, type LearningFile } from '../../../../domain/training/learning.ts';
import { nowUtcSeconds } from '../../../../workspace/clock.ts';
import { checkLearningFile, LEARNING_KIND } from '../../../../workspace/files/learningFile.ts';
import { OpenDocument } from '../../../shared/openDocument.svelte.ts';
import type { ProgressLibrary } from './library.svelte.ts';

function emptyLearning(): LearningFile {
  return { format: 'cx-compass', version: 1, kind: LEARNING_KIND, updated: nowUtcSeconds(), items: {}, cards: {} };
}

/** The learner's progress: the document changed last, or a new one that is kept with the first answer. */
export class Progress extends OpenDocument<LearningFile> {
  constructor(library: ProgressLibrary) {
    const saved = library.all[0] ?? null;
    const rules = { check: checkLearningFile, conflictTitle: (title: string): string => title };
    super(saved?.file ?? emptyLearning(), library, rules, saved);
  }

  /** Questions whose last answer was not right, in the order of their answers. */
  get missed(): readonly string[] {
    const { items } = this.file;
    return missed(this.file, Object.keys(items)).toSorted((a, b) =>
      (items[a]?.at ?? '') < (items[b]?.at ?? '') ? -1 : 1,
    );
  }

  setCard(id: string, card: CardState): void {
    this.change({ cards: { ...this.file.cards, [id]: card } });
  }
}
