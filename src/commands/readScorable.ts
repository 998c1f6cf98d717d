import { readFile, stat } from 'node:fs/promises';
import type { MaturityModel } from '../domain/maturity/model.ts';
import { anyFileLimits, readScorableFile } from '../workspace/files/anyFile.ts';
import type { ScorableFile } from '../workspace/files/anyFile.ts';
import { readUtf8 } from '../workspace/json.ts';
import type { Result } from '../workspace/result.ts';
import { failure } from '../workspace/result.ts';
import { faultLine } from './faultLine.ts';

/** What Node calls an error: `ENOENT`. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

/** The bytes of a file, of which no more are read than a file may have. */
async function bytesOf(path: string): Promise<Result<Uint8Array, string>> {
  try {
    const { size } = await stat(path);
    const problem = { kind: 'too-large', limit: anyFileLimits.bytes, size } as const;
    if (size > anyFileLimits.bytes) return failure(faultLine({ path: '', problem }));
    return { ok: true, value: await readFile(path) };
  } catch (error) {
    return failure(`cannot be read (${codeOf(error)})`);
  }
}

/** An answers file or a round, or the line that says what is wrong with it. */
export async function readScorable(path: string, model: MaturityModel): Promise<Result<ScorableFile, string>> {
  const bytes = await bytesOf(path);
  if (!bytes.ok) return bytes;
  const text = readUtf8(bytes.value, anyFileLimits);
  const file = text.ok ? readScorableFile(text.value, model) : text;
  return file.ok ? file : failure(faultLine(file.fault));
}
