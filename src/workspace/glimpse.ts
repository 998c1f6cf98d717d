import type { StoredDocument } from './storage/record.ts';

/** What any document shows of itself before its body is checked: its title, if it has one, and its last change. */
export interface Glimpse {
  readonly title: string | null;
  /** UTC in whole seconds. */
  readonly updated: string;
}

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u;

export function glimpse({ body, updatedAt }: Pick<StoredDocument, 'body' | 'updatedAt'>): Glimpse {
  const { title, updated } = (typeof body === 'object' ? (body ?? {}) : {}) as Record<'title' | 'updated', unknown>;
  return {
    title: typeof title === 'string' && title !== '' ? title.slice(0, 200) : null,
    updated: typeof updated === 'string' && TIME.test(updated) ? updated : updatedAt,
  };
}
