/** Why documents are kept in memory only. */
export type MemoryReason =
  /** The browser does not give a database: private mode, a setting, another tab in the way. */
  | 'refused'
  /** No room. */
  | 'full'
  /** The browser took the database away, and did not give it back. */
  | 'closed'
  /** The database belongs to a newer release of this site, open in another tab or until just now. */
  | 'newer'
  /** What was written does not read back. */
  | 'corrupt'
  | 'unknown';

const REASONS: ReadonlyMap<string, MemoryReason> = new Map([
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'refused'],
  ['NotAllowedError', 'refused'],
  ['TimeoutError', 'refused'],
  ['VersionError', 'newer'],
  // there is no `indexedDB` at all
  ['ReferenceError', 'refused'],
  ['InvalidStateError', 'closed'],
  ['AbortError', 'closed'],
  ['DataError', 'corrupt'],
  // Chromium's word for a database whose files are damaged
  ['NotReadableError', 'corrupt'],
]);

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}

/** The reason behind an error of the database in use. */
export function reasonOf(error: unknown): MemoryReason {
  return REASONS.get(nameOf(error)) ?? 'unknown';
}

/** The reason behind an error on first opening: nothing has been closed yet, so that it was never open. */
export function reasonOfOpening(error: unknown): MemoryReason {
  // `indexedDB` is there and nothing is behind it
  if (nameOf(error) === 'TypeError') return 'refused';
  const reason = reasonOf(error);
  return reason === 'closed' ? 'refused' : reason;
}

/** Whether an error says that the connection is gone (Chromium: "UnknownError: connection is closing"), so that another one may help. */
export function isClosed(error: unknown): boolean {
  return reasonOf(error) === 'closed' || nameOf(error) === 'UnknownError';
}
