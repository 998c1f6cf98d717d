import * as v from 'valibot';
import { integer, list, object, text, time } from '../files/fields.ts';
import type { BinEntry } from './backend.ts';

/** A document as it is kept. */
export interface StoredDocument {
  readonly id: string;
  /** What the body is, for example `maturity-answers`. */
  readonly kind: string;
  /** Version of the body's form. */
  readonly schema: number;
  /** How often it was written, from 1. */
  readonly rev: number;
  /** UTC in whole seconds. */
  readonly updatedAt: string;
  /** JSON; whoever reads it checks it. */
  readonly body: unknown;
}

const record = object({
  id: text,
  kind: text,
  schema: integer(1),
  rev: integer(1),
  updatedAt: time,
  body: v.unknown(),
});

/** What came out of a storage as a document; null if it is none. */
export function checkRecord(value: unknown): StoredDocument | null {
  const checked = v.safeParse(record, value, { abortEarly: true });
  return checked.success ? checked.output : null;
}

const binEntry = object({ id: text, removedAt: time, document: record, revisions: list(record) });

/** What came out of the bin; null if it is nothing that can be brought back. */
export function checkBinEntry(value: unknown): BinEntry | null {
  const checked = v.safeParse(binEntry, value, { abortEarly: true });
  return checked.success ? checked.output : null;
}

/** Whether two documents are the same write: one that was repeated, not one that somebody else made. */
export function isSameWrite(a: StoredDocument, b: StoredDocument): boolean {
  return a.rev === b.rev && a.kind === b.kind && JSON.stringify(a.body) === JSON.stringify(b.body);
}

/**
 * Whether a document that is there must not be overwritten: it is newer than the one that the writer saw, or written
 * by a release that knows more. The same write once more stands in nobody's way.
 */
export function standsInTheWay(found: StoredDocument, document: StoredDocument, seen: number): boolean {
  if (found.schema > document.schema) return true;
  return found.rev > seen && !isSameWrite(found, document);
}

/** Latest first; of one second by id, so that the order is the same each time. */
export function latestFirst(documents: readonly StoredDocument[]): readonly StoredDocument[] {
  return [...documents].sort((a, b) => {
    if (a.updatedAt !== b.updatedAt) return a.updatedAt < b.updatedAt ? 1 : -1;
    return a.id < b.id ? -1 : 1;
  });
}
