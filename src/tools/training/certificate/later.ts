/** What comes once sheets are made or the key is looked for. */
export { downloadForm } from './download.ts';
export { default as Key } from './Key.svelte';
export { Keys } from './keys.svelte.ts';
export { certificatesOf, makeSheets } from './makeSheets.ts';
export { default as Sheets } from './Sheets.svelte';
