import * as v from 'valibot';
import type { CertificateForm } from '../../domain/training/certificateForm.ts';
import { SHEET_LANGUAGES } from '../../domain/training/certificateForm.ts';
import { COURSES } from '../../domain/training/model.ts';
import type { Fault } from '../faults.ts';
import { checkLimits } from '../json.ts';
import { TEXT_LIMIT, TITLE_LIMIT } from '../limits.ts';
import { certificateFileLimits, LOGO_PARTS_LIMIT } from '../trainingLimits.ts';
import { failure } from '../result.ts';
import type { Result } from '../result.ts';
import { check } from './check.ts';
import { boolean, date, list, object, oneOf, text, time, title } from './fields.ts';
import { format, kindOf, readKind, version } from './header.ts';
import { asFile, inOrder } from './order.ts';
import { says } from './rules.ts';

/** Reading and writing of the form of a certificate (kind `certificate`). */

export const CERTIFICATE_KIND = 'certificate';

/** A field as it was typed; it may be empty. */
function typed(limit: number): v.GenericSchema<unknown, string> {
  return v.pipe(
    v.string(says({ kind: 'type', expected: 'text' })),
    v.maxLength(limit, says({ kind: 'too-long', limit })),
  );
}

const line = typed(TITLE_LIMIT);
const aPicture = says({ kind: 'pattern', what: 'picture' });

const entries = {
  format,
  version,
  kind: kindOf(CERTIFICATE_KIND),
  title: v.exactOptional(title),
  updated: time,
  languages: oneOf(SHEET_LANGUAGES),
  course: v.nullable(oneOf(COURSES)),
  courseName: line,
  courseOther: line,
  date,
  hours: line,
  trainer: line,
  company: line,
  logo: v.pipe(
    list(text, LOGO_PARTS_LIMIT),
    // a picture made of points, and nothing that could hold more than a picture
    v.check((parts) => parts.length === 0 || isPicture(parts.join('')), aPicture),
  ),
  learner: line,
  learnerOther: line,
  result: line,
  many: boolean,
  list: typed(TEXT_LIMIT),
};

function isPicture(address: string): boolean {
  return /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/u.test(address);
}

const schema: v.GenericSchema<unknown, CertificateForm> = object(entries);

/** A value as the form of a certificate, or its first fault. */
export function checkCertificateFile(value: unknown): Result<CertificateForm, Fault> {
  const fault = checkLimits(value, certificateFileLimits);
  if (fault !== null) return failure(fault);
  const kind = readKind(value, [CERTIFICATE_KIND]);
  return kind.ok ? check(schema, value) : kind;
}

/** The text of its file. */
export function writeCertificateFile(file: CertificateForm): string {
  return asFile(inOrder(file, Object.keys(entries)));
}
