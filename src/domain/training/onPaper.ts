/** FNV-1a: spreads texts over 32 bits, the same on every build. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const sign of text) value = Math.imul(value ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}

/**
 * The order in which the parts of a question stand on the printed sheet: always the same, so that sheet and key fit,
 * and never the right one (unless there is but one part).
 * @param id of the question
 * @param parts in their right order
 */
export function onPaper<Part extends { readonly id: string }>(id: string, parts: readonly Part[]): readonly Part[] {
  const mixed = parts
    .map((part) => ({ part, place: hash(`${id}/${part.id}`) }))
    .sort((one, other) => one.place - other.place)
    .map(({ part }) => part);
  const isRight = mixed.every((part, index) => part === parts[index]);
  return isRight ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}
