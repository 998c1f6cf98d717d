/** The words of a tool about its saved documents. */
export interface SavedWords {
  readonly saved: string;
  readonly none: string;
  readonly deleted: string;
  readonly undo: string;
  readonly nameLabel: string;
  readonly nameSave: string;
  readonly cancel: string;
  readonly actionsFor: string;
  readonly rename: string;
  readonly duplicate: string;
  readonly delete: string;
  readonly copyOf: string;
}
