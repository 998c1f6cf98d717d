/** What reads and writes the form of a certificate, as `answers.ts` does for answers. */
export { checkCertificateFile as check, writeCertificateFile as write } from '../files/certificateFile.ts';
