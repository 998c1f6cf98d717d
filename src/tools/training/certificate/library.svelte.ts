import type { CertificateForm } from '../../../domain/training/certificateForm.ts';
import { DocumentLibrary } from '../../shared/library.svelte.ts';

/** The forms of certificates on this device; as a rule there is one. */
export class Forms extends DocumentLibrary<CertificateForm> {
  constructor() {
    super({
      kind: 'certificate',
      schema: 1,
      check: async () => (await import('../../../workspace/forms/certificate.ts')).check,
    });
  }
}
