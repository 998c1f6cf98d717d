import { fill } from '../../i18n/fill.ts';
import type { Formatter } from '../../i18n/format.ts';
import { copyText } from '../../workspace/clipboard.ts';
import type { Fault } from '../../workspace/faults.ts';
import { isLong } from '../../workspace/fragment.ts';
import type { Result } from '../../workspace/result.ts';

/** What is said of a link that holds a whole document. */
interface LinkWords {
  readonly linkTooLong: string;
  readonly linkLong: string;
  readonly linkWarning: string;
}

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
    const copied = await copyText(text);
    this.message = `${copied ? this.#words.copied : this.#words.copyFailed} ${note}`.trim();
    if (!copied) this.byHand = text;
  }

  /** The address of this page with a document in its fragment; one that is too long is refused in words. */
  async copyLink(fragment: Result<string, Fault>, words: LinkWords, format: Formatter): Promise<void> {
    if (!fragment.ok) {
      this.message = words.linkTooLong;
      return;
    }
    const address = new URL(location.href);
    address.hash = fragment.value;
    const long = isLong(address.href) ? fill(words.linkLong, { n: format.number(address.href.length) }) : '';
    await this.copy(address.href, `${words.linkWarning} ${long}`.trim());
  }
}
