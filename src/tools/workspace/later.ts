/** What the page needs to look into documents, and what stands below their list: one piece, so that the list is there at once. */
export { isFromNewerRelease, keptKind, readBody, schemaOf } from '../../workspace/documents.ts';
export { readUtf8 } from '../../workspace/json.ts';
export { readDocuments, unfitFor, writeWorkspaceFile } from '../../workspace/files/workspaceFile.ts';
export { choicesFor, comparedWith, keepCopy, restoreChosen } from '../../workspace/restore.ts';
export { default as Bin } from './Bin.svelte';
export { default as DamagedRecords } from './DamagedRecords.svelte';
export { default as Device } from './Device.svelte';
export { default as Restore } from './Restore.svelte';
export { default as Revisions } from './Revisions.svelte';
export { default as Wipe } from './Wipe.svelte';
