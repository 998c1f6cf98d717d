import type { TrainerKeyFile } from '../../../workspace/files/trainerKeyFile.ts';
import { writePublicKeyFile, writeTrainerKeyFile } from '../../../workspace/files/trainerKeyFile.ts';
import { writeCertificateFile } from '../../../workspace/files/certificateFile.ts';
import { download } from '../../../workspace/download.ts';
import type { OpenForm } from './openForm.svelte.ts';

/** Hands the form to the reader's device, for when the browser does not keep it. */
export function downloadForm(form: OpenForm | null): void {
  if (form !== null) download('certificate.cx.json', 'application/json', writeCertificateFile(form.file));
}

/** Hands the whole key to its owner. */
export function downloadKey(file: TrainerKeyFile, name: string): void {
  download(`${name}.cx.json`, 'application/json', writeTrainerKeyFile(file));
}

/** Hands out what of the key everybody may have. */
export function downloadPublicKey(file: TrainerKeyFile, name: string): void {
  download(`${name}.cx.json`, 'application/json', writePublicKeyFile(file));
}
