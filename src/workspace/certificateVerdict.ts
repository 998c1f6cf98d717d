import type { Certificate } from '../domain/training/certificate.ts';
import { decodeCertificate } from '../domain/training/certificateCode.ts';
import { canSign, fingerprintOf, isSealed } from './trainerKey.ts';

/** What can be said of a certificate's code. */
export type Verdict =
  /** Every field is as the owner of this key signed it. `trusted`: it is the key that the reader knows. */
  | {
      readonly kind: 'signed';
      readonly certificate: Certificate;
      readonly fingerprint: string;
      readonly trusted: boolean;
    }
  /** Whole, and signed by nobody. */
  | { readonly kind: 'self-attested'; readonly certificate: Certificate }
  /** Signed as it should be, by another key than the one that the reader knows. */
  | { readonly kind: 'foreign'; readonly certificate: Certificate; readonly fingerprint: string }
  /** The signature is not one of these fields; what the fields say counts for nothing. */
  | { readonly kind: 'forged' }
  /** Signed, but this browser checks no signatures here. */
  | { readonly kind: 'unchecked'; readonly certificate: Certificate }
  | { readonly kind: 'unreadable' | 'cut' | 'changed' | 'newer' };

/**
 * Reads and checks a code. Whatever it is given, it does not reject.
 * @param trusted fingerprint of the key that the reader knows, in its one form; null if none was given
 */
export async function verdictOn(text: string, trusted: string | null): Promise<Verdict> {
  const decoded = decodeCertificate(text);
  if (!decoded.ok) return { kind: decoded.problem };
  const { certificate, seal } = decoded.coded;
  if (seal === null) return { kind: 'self-attested', certificate };
  if (!canSign()) return { kind: 'unchecked', certificate };
  if (!(await isSealed(certificate, seal))) return { kind: 'forged' };
  const fingerprint = await fingerprintOf(seal.key);
  if (trusted !== null && trusted !== fingerprint) return { kind: 'foreign', certificate, fingerprint };
  return { kind: 'signed', certificate, fingerprint, trusted: trusted !== null };
}
