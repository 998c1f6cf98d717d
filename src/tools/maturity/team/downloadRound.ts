import type { RoundFile } from '../../../domain/round/round.ts';
import { download } from '../../../workspace/download.ts';
import { writeRoundFile } from '../../../workspace/files/roundFile.ts';
import { fileName } from '../../shared/fileName.ts';

/** A file name from the title of a round. */
export function roundFileName({ title }: RoundFile, ending: string): string {
  return fileName(title, ending, 'round');
}

/** Hands the file of a round to the reader's device. */
export function downloadRound(file: RoundFile): void {
  download(roundFileName(file, '.cx.json'), 'application/json', writeRoundFile(file));
}
