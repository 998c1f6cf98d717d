/** What is shown only where something is kept on this device: fetched as one piece, and not before. */
export { default as KeptHere } from './KeptHere.svelte';
export { default as SavedList } from './SavedList.svelte';
