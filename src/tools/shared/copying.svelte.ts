/** Copying a text, what is said of it, and the text itself where the browser would not copy. */
export class Copying {
  message = $state('');
  /** What the browser would not copy, for the reader to copy by hand. */
  byHand = $state('');

  readonly #words: { readonly copied: string; readonly copyFailed: string };

  constructor(words: { readonly copied: string; readonly copyFailed: string }) {
    this.#words = words;
  }

  /** @param note said after whether it was copied */
  async copy(text: string, note = ''): Promise<void> {
    this.byHand = '';
    try {
      await navigator.clipboard.writeText(text);
      this.message = `${this.#words.copied} ${note}`.trim();
    } catch {
      this.message = `${this.#words.copyFailed} ${note}`.trim();
      this.byHand = text;
    }
  }
}
