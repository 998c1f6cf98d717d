import type { CertificateForm } from '../../../domain/training/certificateForm.ts';
import type { CourseId } from '../../../domain/training/model.ts';
import { nowUtcSeconds, today } from '../../../workspace/clock.ts';
import { checkCertificateFile } from '../../../workspace/files/certificateFile.ts';
import { TEXT_LIMIT } from '../../../workspace/limits.ts';
import type { Saved } from '../../shared/library.svelte.ts';
import { OpenDocument } from '../../shared/openDocument.svelte.ts';
import type { Forms } from './library.svelte.ts';

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
