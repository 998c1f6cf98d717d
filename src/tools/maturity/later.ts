/** What the tool needs after answering: fetched as one piece, so that the first screen stays light. */
export { fromFragment } from '../../workspace/link.ts';
export { default as EditorBar } from '../shared/EditorBar.svelte';
export { default as Compare } from './Compare.svelte';
export { default as Preview } from './Preview.svelte';
export { default as Result } from './Result.svelte';
export { sampleFile } from './sample.ts';
