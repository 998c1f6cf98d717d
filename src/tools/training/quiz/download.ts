import { download } from '../../../workspace/download.ts';
import type { LearningFile } from '../../../domain/training/learning.ts';
import { writeLearningFile } from '../../../workspace/files/learningFile.ts';
import { fileName } from '../../shared/fileName.ts';
import type { QuizContext } from './context.ts';
import type { Saved } from '../../shared/library.svelte.ts';

/** Hands the learner's progress to the device as a file. */
export async function downloadLearning(quiz: QuizContext, { id, rev, file }: Saved<LearningFile>): Promise<void> {
  const name = fileName(quiz.words.start.progress, '.cx.json', 'learning');
  download(name, 'application/json', writeLearningFile(file));
  const { noteSaved } = await import('../../../workspace/backup.ts');
  noteSaved({ id, rev });
}
