/** What the tool needs after its first screen: fetched as one piece, so that the first screen stays light. */
export { readExpectationsFile } from '../../workspace/files/expectationsFile.ts';
export { textFromFragment } from '../../workspace/fragment.ts';
export { newFile, OpenList } from './list.svelte.ts';
export { default as Preview } from './Preview.svelte';
export { default as Result } from './Result.svelte';
export { sampleFile } from './sample.ts';
export { default as Work } from './Work.svelte';
