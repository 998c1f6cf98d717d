/** A copy of an object with these keys in this order, as far as it has them; other keys are left out. */
export function inOrder(value: object, keys: readonly string[]): Readonly<Record<string, unknown>> {
  const entries = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(keys.flatMap((key) => (entries.has(key) ? [[key, entries.get(key)]] : [])));
}

/** A file's text: JSON with two spaces and a newline at the end. */
export function asFile(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
