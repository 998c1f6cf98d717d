import type * as v from 'valibot';
import type { MaturityModel } from '../../domain/maturity/model.ts';
import { isFromNewerRelease, keptKind, keptKinds, readBody, schemaOf } from '../documents.ts';
import type { Fault } from '../faults.ts';
import { checkSize } from '../json.ts';
import { parseLimited } from '../parse.ts';
import { workspaceFileLimits } from '../limits.ts';
import { failure, success } from '../result.ts';
import type { Result } from '../result.ts';
import type { StoredDocument } from '../storage/record.ts';
import { check } from './check.ts';
import { anyObject, id, integer, list, object, text, time } from './fields.ts';
import { format, FORMAT, kindOf, readKind, version, VERSION } from './header.ts';
import { asFile } from './order.ts';

/** Reading and writing of everything that a device keeps (formats.md 1, kind `workspace`). */

export const WORKSPACE_KIND = 'workspace';

/** All documents of a device, each as it is kept. */
export interface WorkspaceFile {
  readonly format: 'cx-compass';
  readonly version: 1;
  readonly kind: 'workspace';
  /** When it was saved, UTC in whole seconds. */
  readonly updated: string;
  readonly documents: readonly StoredDocument[];
}

/** A document as it is kept; what is in its body, its own kind says. */
const entry = object({ id, kind: text, schema: integer(1), rev: integer(1), updatedAt: time, body: anyObject });

const schema: v.GenericSchema<unknown, WorkspaceFile> = object({
  format,
  version,
  kind: kindOf(WORKSPACE_KIND),
  updated: time,
  documents: list(entry),
});

/** The same fault, further down. */
function below(path: string, fault: Fault): Fault {
  return { ...fault, path: fault.path === '' ? path : `${path}.${fault.path}` };
}

/** What no entry shows by itself: an id that stands twice, a body that its kind refuses. */
async function faultWithin({ documents }: WorkspaceFile, model: MaturityModel): Promise<Fault | null> {
  const ids = new Set<string>();
  for (const [place, document] of documents.entries()) {
    const path = `documents.${String(place)}`;
    if (ids.has(document.id)) return { path: `${path}.id`, problem: { kind: 'duplicate-key' } };
    ids.add(document.id);
    // what a newer release wrote, only a newer release can check: it is shown, and never put back by this one
    if (isFromNewerRelease(document)) continue;
    const body = await readBody(document, model);
    if (!body.ok) return below(`${path}.body`, body.fault);
  }
  return null;
}

/** A value as everything that a device keeps, or its first fault. */
export async function checkWorkspaceFile(value: unknown, model: MaturityModel): Promise<Result<WorkspaceFile, Fault>> {
  const checked = check(schema, value);
  if (!checked.ok) return checked;
  const fault = await faultWithin(checked.value, model);
  return fault === null ? checked : failure(fault);
}

/** A document alone, as if it were kept: its file has no id of its own. */
function alone(body: unknown, kind: string, newId: () => string): StoredDocument {
  const { updated } = body as { updated: string };
  const known = keptKind(kind);
  return { id: newId(), kind, schema: known === undefined ? 1 : schemaOf(known), rev: 1, updatedAt: updated, body };
}

/**
 * The text of a file of any kind that can be kept, as documents, or its first fault: a whole device, or one document,
 * which then gets an id.
 */
export async function readDocuments(
  json: string,
  model: MaturityModel,
  newId: () => string,
): Promise<Result<readonly StoredDocument[], Fault>> {
  const parsed = parseLimited(json, workspaceFileLimits);
  if (!parsed.ok) return parsed;
  const named = readKind(parsed.value, [WORKSPACE_KIND, ...keptKinds.map(({ kind }) => kind)]);
  if (!named.ok) return named;
  if (named.value === WORKSPACE_KIND) {
    const workspace = await checkWorkspaceFile(parsed.value, model);
    return workspace.ok ? success(workspace.value.documents) : workspace;
  }
  const kind = keptKind(named.value);
  if (kind === undefined) return failure({ path: 'kind', problem: { kind: 'missing' } });
  const oversize = checkSize(json, kind.limits);
  if (oversize !== null) return failure(oversize);
  const form = await kind.form();
  const body = form.check(parsed.value, model);
  return body.ok ? success([alone(body.value, named.value, newId)]) : body;
}

const DOCUMENT_KEYS = ['id', 'kind', 'schema', 'rev', 'updatedAt', 'body'] as const;

/**
 * The text to save, all keys of the envelopes in one order. As everywhere, reading decides whether it can be restored:
 * `readDocuments` refuses what is too large.
 * @param updated this moment, UTC in whole seconds
 */
export function writeWorkspaceFile(documents: readonly StoredDocument[], updated: string): string {
  const entries = documents.map((document) => Object.fromEntries(DOCUMENT_KEYS.map((key) => [key, document[key]])));
  return asFile({ format: FORMAT, version: VERSION, kind: WORKSPACE_KIND, updated, documents: entries });
}

/** Why a document cannot stand in such a file, and is left out of it; null if it can. */
export async function unfitFor(document: StoredDocument, model: MaturityModel): Promise<Fault | null> {
  const envelope = check(entry, document);
  if (!envelope.ok) return envelope.fault;
  if (isFromNewerRelease(document)) return null;
  const body = await readBody(document, model);
  return body.ok ? null : body.fault;
}
