/** What shows a course that is open: fetched as one piece, so that the first screen stays light. */
export { emptyFile, OpenCourse } from './course.svelte.ts';
export { fromFragment } from './link.ts';
export { fetchOutline } from './outline.ts';
export { default as Editor } from './Editor.svelte';
export { default as Preview } from './Preview.svelte';
