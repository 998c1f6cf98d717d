/** What a page may ask the service worker, and what it answers. */

/** How much of the site is kept on this device. */
export interface KeptState {
  /** Whether the reader asked for the whole site. */
  readonly whole: boolean;
  readonly files: number;
  readonly kept: number;
  /** Pages among them, in both languages. */
  readonly pages: number;
  /** Bytes that travel for the whole site. */
  readonly bytes: number;
  /** Bytes that would still have to travel. */
  readonly missing: number;
  /** Bytes that the whole site takes on the device. */
  readonly space: number;
}

/** Why files could not be kept: no answer, no room, or another content than this version has. */
export type KeepFault = 'network' | 'full' | 'changed';

export interface KeepStep {
  readonly state: KeptState;
  /** What went wrong in this step; null if nothing did. */
  readonly fault: KeepFault | null;
}

export interface KeptPage {
  readonly path: string;
  readonly title: string;
}

/** Each question with its answer. */
export interface Answers {
  /** How much is kept. */
  state: KeptState;
  /** Keeps some more files of the whole site. */
  more: KeepStep;
  /** Forgets all but what the site needs to say that there is no connection. */
  forget: KeptState;
  /** The pages that can be opened without a connection. */
  pages: readonly KeptPage[];
}

export type Question = keyof Answers;

/** What a page says without waiting for an answer. */
export type Notice =
  /** This page was opened: keep it with all it needs. */
  | { readonly type: 'visited'; readonly path: string }
  /** The reader wants the new version now. */
  | { readonly type: 'use' };

export type Message = Notice | { readonly type: Question };

/** Whether something that came to the worker is a message of this site. */
export function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null || !('type' in data)) return false;
  if (data.type === 'visited') return 'path' in data && typeof data.path === 'string';
  return ['use', 'state', 'more', 'forget', 'pages'].includes(String(data.type));
}
