/** First letters of the Persian alphabet that stand in one place of it. */
const folded: Readonly<Record<string, string>> = { آ: 'ا', أ: 'ا', إ: 'ا', ؤ: 'و', ئ: 'ی' };

/** The letter under which a term stands in the alphabet of its language: the first letter, upper case, آ with ا. */
export function initialOf(term: string): string {
  const letter = /\p{L}/u.exec(term.normalize('NFC'))?.[0] ?? '#';
  return folded[letter] ?? letter.toLocaleUpperCase('en');
}

/** Entries by the letter under which they stand; entries and letters keep their order. */
export function byInitial<Entry>(
  entries: readonly Entry[],
  termOf: (entry: Entry) => string,
): readonly { readonly letter: string; readonly entries: readonly Entry[] }[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const letter = initialOf(termOf(entry));
    const group = groups.get(letter);
    if (group) group.push(entry);
    else groups.set(letter, [entry]);
  }
  return [...groups].map(([letter, group]) => ({ letter, entries: group }));
}
