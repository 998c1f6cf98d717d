import type { TrainerKeyFile } from '../../../workspace/files/trainerKeyFile.ts';
import { DocumentLibrary } from '../../shared/library.svelte.ts';

/** The trainer's keys on this device; the latest is the one that signs. */
export class Keys extends DocumentLibrary<TrainerKeyFile> {
  constructor() {
    super({
      kind: 'trainer-key',
      schema: 1,
      check: async () => (await import('../../../workspace/forms/trainerKey.ts')).check,
    });
  }
}
