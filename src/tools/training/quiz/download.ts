import { download } from '../../../workspace/download.ts';
import { writeLearningFile } from '../../../workspace/files/learningFile.ts';
import { fileName } from '../../shared/fileName.ts';
import type { QuizContext } from './context.ts';
import type { Learning } from './learning.svelte.ts';

/** Hands the learner's progress to the device as a file. */
export function downloadLearning(quiz: QuizContext, learning: Learning): void {
  const name = fileName(quiz.words.start.progress, '.cx.json', 'learning');
  download(name, 'application/json', writeLearningFile(learning.file));
  void learning.noteFile();
}
