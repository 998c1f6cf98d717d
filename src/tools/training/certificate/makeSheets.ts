import type { Certificate, CertificateFault, CertificateField } from '../../../domain/training/certificate.ts';
import { certificateFaults, plainText } from '../../../domain/training/certificate.ts';
import { encodeCertificate } from '../../../domain/training/certificateCode.ts';
import type { CertificateForm } from '../../../domain/training/certificateForm.ts';
import type { Learner, NameFault } from '../../../domain/training/certificateNames.ts';
import { learnersIn, MOST_NAMES, resultFrom } from '../../../domain/training/certificateNames.ts';
import { latinDigits } from '../../../domain/shared/digits.ts';
import { fingerprintOf, sealer, type PrivateJwk } from '../../../workspace/trainerKey.ts';
import { drawQr, type DrawnQr } from '../../shared/qr.ts';

/** A sheet, ready to be drawn. */
export interface MadeSheet {
  readonly certificate: Certificate;
  readonly link: string;
  readonly qr: DrawnQr;
  /** The key that signed it; null if none did. */
  readonly fingerprint: string | null;
}

export type FieldFaults = Partial<Record<CertificateField, CertificateFault['problem']>>;

/** What keeps sheets from being made. */
export interface FormFaults {
  readonly fields: FieldFaults;
  readonly names: readonly NameFault[];
  /** Names in the list, if they are none or too many. */
  readonly count: number | null;
}

/** Half hours in what was typed, in any digits; 0 for what is no such number. */
function halfHoursFrom(text: string): number {
  const number = latinDigits(plainText(text)).replace(/[٫,]/u, '.');
  return /^\d{1,3}(?:\.[05]0?)?$/u.test(number) ? Number(number) * 2 : 0;
}

/** A result that stands for one that could not be read, so that it is found with the other faults. */
const UNREAD = -1;

function oneLearner({ learner, learnerOther, result }: CertificateForm): Learner {
  const given = plainText(result);
  return {
    name: plainText(learner),
    other: plainText(learnerOther),
    result: given === '' ? null : (resultFrom(given) ?? UNREAD),
  };
}

const SOMEBODY: Learner = { name: 'x', other: '', result: null };

function certificateOf(form: CertificateForm, { name, other, result }: Learner): Certificate {
  const both = form.languages === 'both';
  return {
    learner: name,
    learnerOther: both ? other : '',
    course:
      form.course === null
        ? { kind: 'own', name: plainText(form.courseName), other: both ? plainText(form.courseOther) : '' }
        : { kind: 'site', id: form.course },
    date: form.date,
    halfHours: halfHoursFrom(form.hours),
    result,
    trainer: plainText(form.trainer),
    company: plainText(form.company),
  };
}

/** The certificates that a form describes, or what keeps them from being made. */
export function certificatesOf(
  form: CertificateForm,
):
  | { readonly ok: true; readonly certificates: readonly Certificate[] }
  | { readonly ok: false; readonly faults: FormFaults } {
  const { learners, faults: names } = form.many ? learnersIn(form.list) : { learners: [oneLearner(form)], faults: [] };
  const certificates = learners.map((learner) => certificateOf(form, learner));
  // without any learner the other fields are looked at as well
  const looked = certificates.length > 0 ? certificates : [certificateOf(form, SOMEBODY)];
  const fields: FieldFaults = {};
  for (const { field, problem } of looked.flatMap(certificateFaults)) fields[field] ??= problem;
  const number = learners.length;
  const count = names.length === 0 && (number === 0 || number > MOST_NAMES) ? number : null;
  if (Object.keys(fields).length === 0 && names.length === 0 && count === null) return { ok: true, certificates };
  return { ok: false, faults: { fields, names, count } };
}

/**
 * Makes sheets: signs, writes the codes and draws them. Rejects if the key does not sign.
 * @param address of the page that checks, without a fragment
 */
export async function makeSheets(
  certificates: readonly Certificate[],
  key: PrivateJwk | null,
  address: string,
): Promise<readonly MadeSheet[]> {
  const seal = key === null ? null : await sealer(key);
  return Promise.all(
    certificates.map(async (certificate): Promise<MadeSheet> => {
      const own = seal === null ? null : await seal(certificate);
      const link = `${address}#${encodeCertificate({ certificate, seal: own })}`;
      return {
        certificate,
        link,
        qr: await drawQr(link),
        fingerprint: own === null ? null : await fingerprintOf(own.key),
      };
    }),
  );
}
