import type { CertificateForm } from '../../../domain/training/certificateForm.ts';
import { CERTIFICATE_KIND, checkCertificateFile } from '../../../workspace/files/certificateFile.ts';
import { DocumentLibrary } from '../../shared/library.svelte.ts';

/** The forms of certificates on this device; as a rule there is one. */
export class Forms extends DocumentLibrary<CertificateForm> {
  constructor() {
    super({ kind: CERTIFICATE_KIND, schema: 1, check: checkCertificateFile });
  }
}
