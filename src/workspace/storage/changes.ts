import * as v from 'valibot';
import { integer, object, text } from '../files/fields.ts';

/** A document that another tab changed; `rev` is 0 if it was removed. */
export interface Change {
  readonly id: string;
  readonly rev: number;
  /** Version of the body's form, so that a tab of an older release knows that it can only look. */
  readonly schema?: number;
}

const CHANNEL = 'cx-compass';
const change = object({ id: text, rev: integer(0), schema: v.exactOptional(integer(1)) });

/** Tells other tabs of changes, and hears of theirs. A browser without channels hears nothing. */
export class Changes {
  readonly #channel: BroadcastChannel | null;

  constructor(listener: (change: Change) => void) {
    try {
      this.#channel = new BroadcastChannel(CHANNEL);
    } catch {
      this.#channel = null;
      return;
    }
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const checked = v.safeParse(change, data, { abortEarly: true });
      if (checked.success) listener(checked.output);
    };
  }

  tell(told: Change): void {
    try {
      this.#channel?.postMessage(told);
    } catch {
      // a closed channel; the change itself is kept
    }
  }

  close(): void {
    this.#channel?.close();
  }
}
