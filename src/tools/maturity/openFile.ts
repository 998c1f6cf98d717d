import type { AnswersFile } from '../../domain/maturity/answers.ts';
import type { MaturityModel } from '../../domain/maturity/model.ts';
import type { RoundFile } from '../../domain/round/round.ts';
import type { Fault } from '../../workspace/faults.ts';
import { ANSWERS_KIND } from '../../workspace/files/answersFile.ts';
import { anyFileLimits, readAnyFile } from '../../workspace/files/anyFile.ts';
import type { AnyFile } from '../../workspace/files/anyFile.ts';
import { ROUND_KIND } from '../../workspace/files/roundFile.ts';
import { readUtf8 } from '../../workspace/json.ts';
import { failure, success } from '../../workspace/result.ts';
import type { Result } from '../../workspace/result.ts';
import { shownValue } from '../../workspace/shown.ts';

/** The text of a file, whose size is looked at before it is read. */
export async function textOf(file: File): Promise<Result<string, Fault>> {
  const { bytes } = anyFileLimits;
  if (file.size > bytes) return failure({ path: '', problem: { kind: 'too-large', limit: bytes, size: file.size } });
  return readUtf8(new Uint8Array(await file.arrayBuffer()), anyFileLimits);
}

const KINDS: readonly string[] = [ANSWERS_KIND, ROUND_KIND];

function isHere(file: AnyFile): file is AnswersFile | RoundFile {
  return KINDS.includes(file.kind);
}

/** A text as answers or a round: the two kinds of files that this tool opens. */
export function readHere(text: string, model: MaturityModel): Result<AnswersFile | RoundFile, Fault> {
  const read = readAnyFile(text, model);
  if (!read.ok) return read;
  const { value } = read;
  const kind: string = value.kind;
  if (isHere(value)) return success(value);
  return failure({ path: 'kind', problem: { kind: 'wrong-kind', expected: KINDS, got: shownValue(kind) } });
}

/** A file of the device as answers or a round. */
export async function readFileHere(file: File, model: MaturityModel): Promise<Result<AnswersFile | RoundFile, Fault>> {
  const text = await textOf(file);
  return text.ok ? readHere(text.value, model) : text;
}
