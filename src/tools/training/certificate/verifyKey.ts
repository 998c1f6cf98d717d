import { readPublicKey } from '../../../workspace/files/trainerKeyFile.ts';
import { readUtf8 } from '../../../workspace/json.ts';
import { trainerKeyFileLimits } from '../../../workspace/trainingLimits.ts';
import { fingerprintOf, pointOf } from '../../../workspace/trainerKey.ts';

/** The fingerprint of the key in a file; null if there is none in it. */
export async function fingerprintIn(file: File): Promise<string | null> {
  if (file.size > trainerKeyFileLimits.bytes) return null;
  const text = readUtf8(new Uint8Array(await file.arrayBuffer()), trainerKeyFileLimits);
  const key = text.ok ? readPublicKey(text.value) : text;
  return key.ok ? fingerprintOf(pointOf(key.value)) : null;
}
