import type { TrainerKeyFile } from '../../../workspace/files/trainerKeyFile.ts';
import { checkTrainerKeyFile, TRAINER_KEY_KIND } from '../../../workspace/files/trainerKeyFile.ts';
import { DocumentLibrary } from '../../shared/library.svelte.ts';

/** The trainer's keys on this device; the latest is the one that signs. */
export class Keys extends DocumentLibrary<TrainerKeyFile> {
  constructor() {
    super({ kind: TRAINER_KEY_KIND, schema: 1, check: checkTrainerKeyFile });
  }
}
