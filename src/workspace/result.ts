/** What may fail without being anybody's mistake: the value, or the fact that says why there is none. */
export type Result<T, F> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: F };

export function success<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function failure<F>(fault: F): { readonly ok: false; readonly fault: F } {
  return { ok: false, fault };
}
