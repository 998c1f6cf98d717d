import type { CertificateForm } from '../../../domain/training/certificateForm.ts';
import type { CourseId } from '../../../domain/training/model.ts';
import { nowUtcSeconds, today } from '../../../workspace/clock.ts';
import { CERTIFICATE_KIND, checkCertificateFile } from '../../../workspace/files/certificateFile.ts';
import type { TrainerKeyFile } from '../../../workspace/files/trainerKeyFile.ts';
import { checkTrainerKeyFile, TRAINER_KEY_KIND } from '../../../workspace/files/trainerKeyFile.ts';
import { TEXT_LIMIT } from '../../../workspace/limits.ts';
import { DocumentLibrary, type Saved } from '../../shared/library.svelte.ts';
import { OpenDocument } from '../../shared/openDocument.svelte.ts';

/** The forms of certificates on this device; as a rule there is one. */
export class Forms extends DocumentLibrary<CertificateForm> {
  constructor() {
    super({ kind: CERTIFICATE_KIND, schema: 1, check: checkCertificateFile });
  }
}

/** The trainer's keys on this device; the latest is the one that signs. */
export class Keys extends DocumentLibrary<TrainerKeyFile> {
  constructor() {
    super({ kind: TRAINER_KEY_KIND, schema: 1, check: checkTrainerKeyFile });
  }
}

/** An empty form, for today. */
export function newForm(course: CourseId, languages: 'fa' | 'en'): CertificateForm {
  return {
    format: 'cx-compass',
    version: 1,
    kind: 'certificate',
    updated: nowUtcSeconds(),
    languages,
    course,
    courseName: '',
    courseOther: '',
    date: today(),
    hours: '',
    trainer: '',
    company: '',
    logo: [],
    learner: '',
    learnerOther: '',
    result: '',
    many: false,
    list: '',
  };
}

/** A form that is open: every change is saved. */
export class OpenForm extends OpenDocument<CertificateForm> {
  constructor(
    file: CertificateForm,
    library: Forms,
    conflictTitle: (title: string) => string,
    saved: Saved<CertificateForm> | null,
  ) {
    super(file, library, { check: checkCertificateFile, conflictTitle }, saved);
  }

  /** The logo as a data address; empty if there is none. */
  get logo(): string {
    return this.file.logo.join('');
  }

  setLogo(address: string): void {
    const parts = Math.ceil(address.length / TEXT_LIMIT);
    const logo = Array.from({ length: parts }, (_, at) => address.slice(at * TEXT_LIMIT, (at + 1) * TEXT_LIMIT));
    this.change({ logo });
  }
}
