/** What the page needs to look into documents: fetched as one piece, so that the list is there at once. */
export { isFromNewerRelease, keptKind, readBody, schemaOf } from '../../workspace/documents.ts';
export { readUtf8 } from '../../workspace/json.ts';
export { readDocuments, unfitFor, writeWorkspaceFile } from '../../workspace/files/workspaceFile.ts';
export { choicesFor, comparedWith, keepCopy, restoreChosen } from '../../workspace/restore.ts';
export { default as Restore } from './Restore.svelte';
